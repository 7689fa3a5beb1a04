import { msg, str } from '@lit/localize';
import type { SourcedBuy } from './buy-name.ts';
import { pageNumbers, pageWords } from './page-words.ts';

/** A number of people beside a buy's, in two parts: "2.5 times" and "the 2011 Super Bowl". */
export interface BesideBuy {
  readonly part: string;
  readonly of: string;
}

/** Below this part of a buy, one of so many says more than a percentage. */
const ONE_IN_BELOW = 0.1;

/** How many people are, beside those of a buy: "2.5 times the 2011 Super Bowl", "24 % of it", "1 in 480 of its audience". */
export function besideBuy(
  people: number,
  broadcast: number,
  words: Pick<SourcedBuy, 'dated' | 'partOf' | 'ofAudience'>,
): BesideBuy {
  const ratio = people / broadcast;
  const { ratio: times, percent } = pageNumbers();
  if (ratio >= 1) return { part: msg(str`${times(ratio)} times`), of: words.dated };
  if (ratio >= ONE_IN_BELOW) return { part: percent(twoDigits(ratio)), of: words.partOf };
  return { part: pageWords().oneIn(1 / ratio), of: words.ofAudience };
}

/** Two digits, and as many as tell it from all. */
function twoDigits(ratio: number): number {
  const rounded = Number(ratio.toPrecision(2));
  return rounded === 1 ? ratio : rounded;
}
