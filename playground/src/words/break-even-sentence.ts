import { pageNumbers } from './page-words.ts';
import type { BreakEvenDocument, ResultDocument } from 'ripplecast/scenario';
import type { BreakEvens } from '../simulation/messages.ts';
import { buyWords } from './buy-name.ts';

/**
 * Up to which budget, and down to which share rate, sharing stays the cheaper way, or from where it would be:
 * "Sharing stays cheaper up to a budget of $10.9 million, or down to a share rate of about 0.34 %."
 */
export function breakEvenSentence(result: ResultDocument, { share, budget, done }: BreakEvens): string {
  const { scenario } = result.provenance;
  if (buyWords(scenario) === null || result.broadcast === null) return '';
  const isCheaper = (result.comparison?.costPerThousandReachedRatio ?? 1) < 1;
  const bounds: string[] = [];
  if (budget !== null && budget.value !== null && budget.value > 0) {
    const amount = `a budget of ${pageNumbers().money(budget.value, scenario.currency)}`;
    bounds.push(isCheaper ? `up to ${amount}` : `below ${amount}`);
  }
  if (share !== null && share.value !== null && share.value > share.range[0]) {
    const rate = `a share rate of about ${roughPercent(share.value)}${luckOf(share)}`;
    bounds.push(isCheaper ? `down to ${rate}` : `above ${rate}`);
  }
  const sentences = [
    bounds.length === 0 ? '' : `Sharing ${isCheaper ? 'stays' : 'would be'} cheaper ${bounds.join(', or ')}.`,
    share !== null && share.value === null ? sameAtAnyRate(share, result) : '',
    done ? '' : 'Looking for the share rate …',
  ];
  return sentences.filter((each) => each !== '').join(' ');
}

function roughPercent(fraction: number): string {
  return pageNumbers().percent(Number(fraction.toPrecision(2)));
}

/** What luck leaves open beside the value: " (0.31 % to 0.42 %)"; nothing where that is the same in two digits, or not known. */
function luckOf({ value, interval }: BreakEvenDocument): string {
  if (value === null || interval === null) return '';
  const [from, to] = interval.map(roughPercent);
  return from === to ? '' : ` (${from} to ${to})`;
}

/** What the ends of the search say where there is no share rate at which the costs are equal. */
function sameAtAnyRate(share: BreakEvenDocument, { broadcast, provenance }: ResultDocument): string {
  const most = broadcast?.costPerThousandReached ?? 0;
  const cheaper = share.ends.map(({ costPerThousandReached: cost }) => cost !== null && cost <= most);
  if (cheaper.every(Boolean)) return 'Sharing is cheaper at any share rate.';
  const words = buyWords(provenance.scenario);
  return cheaper.some(Boolean) || words === null ? '' : `${capital(words.the)} is cheaper at any share rate.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
