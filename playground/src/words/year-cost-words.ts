import { msg, str } from '@lit/localize';
import type { CampaignResult } from 'ripplecast/scenario';
import { pageNumbers } from './page-words.ts';

/** Names of prices. */
export function costWords() {
  return { like: msg('A like'), engagement: msg('A valuable engagement') };
}

/** What becomes of both prices: "In B a like costs 9.1 % less, a valuable engagement 5.2 % more." */
export function costFindingOfYear({ mixes: [a, b] }: CampaignResult): string {
  if (a === undefined || b === undefined || a.year.cost === null) return msg('Enter a budget to compare costs.');
  const change = (cost: 'costPerLike' | 'costPerValuableEngagement'): string | null => {
    const [before, after] = [a[cost], b[cost]];
    return before === null || after === null || before === 0 ? null : lessOrMore(after / before - 1);
  };
  const [like, engagement] = [change('costPerLike'), change('costPerValuableEngagement')];
  if (like === null || engagement === null)
    return msg('Without likes or valuable engagements there is no price to compare.');
  const same = msg('as much');
  if (like === same && engagement === same) return msg('Both cost the same in A and in B.');
  return msg(str`In B a like costs ${like}, a valuable engagement ${engagement}.`);
}

function lessOrMore(change: number): string {
  const rounded = Number(change.toPrecision(2));
  const size = pageNumbers().percent(Math.abs(rounded));
  if (Math.abs(rounded) < 0.0005) return msg('as much');
  return rounded < 0 ? msg(str`${size} less`) : msg(str`${size} more`);
}
