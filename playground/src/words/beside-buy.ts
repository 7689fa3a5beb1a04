import type { SourcedBuy } from './buy-name.ts';
import { pageNumbers } from './page-words.ts';

/** A number of people beside a buy's, in two parts: "2.5 times" and "the 2011 Super Bowl". */
export interface BesideBuy {
  readonly part: string;
  readonly of: string;
}

/** Below this part of a buy, one of so many says more than a percentage. */
const ONE_IN_BELOW = 0.1;

/** How many people are, beside those of a buy: "2.5 times the 2011 Super Bowl", "24 % of it", "1 in 480 of its audience". */
export function besideBuy(people: number, broadcast: number, words: Pick<SourcedBuy, 'dated' | 'viewers'>): BesideBuy {
  const ratio = people / broadcast;
  if (ratio >= 1) return { part: `${pageNumbers().ratio(ratio)} times`, of: words.dated };
  if (ratio >= ONE_IN_BELOW) return { part: pageNumbers().percent(twoDigits(ratio)), of: `of ${words.dated}` };
  return { part: `1 in ${pageNumbers().count(Number((1 / ratio).toPrecision(2)))}`, of: `of ${words.viewers}` };
}

/** Two digits, and as many as tell it from all. */
function twoDigits(ratio: number): number {
  const rounded = Number(ratio.toPrecision(2));
  return rounded === 1 ? ratio : rounded;
}
