import { msg, str } from '@lit/localize';
import type { BreakEvenDocument, ResultDocument } from 'ripplecast/scenario';
import type { BreakEvens } from '../simulation/messages.ts';
import { buyWords } from './buy-name.ts';
import { capital } from './capital.ts';
import { pageNumbers } from './page-words.ts';

/**
 * Up to which budget, and down to which share rate, sharing stays the cheaper way, or from where it would be:
 * "Sharing stays cheaper up to a budget of $10.9 million, or down to a share rate of about 0.34 %."
 */
export function breakEvenSentence(result: ResultDocument, { share, budget, done }: BreakEvens): string {
  const { scenario } = result.provenance;
  if (buyWords(scenario) === null || result.broadcast === null) return '';
  const isCheaper = (result.comparison?.costPerThousandReachedRatio ?? 1) < 1;
  const hasBudget = budget !== null && budget.value !== null && budget.value > 0;
  const amount = hasBudget ? pageNumbers().money(budget.value ?? 0, scenario.currency) : null;
  const hasRate = share !== null && share.value !== null && share.value > share.range[0];
  const rate = hasRate ? `${roughPercent(share.value ?? 0)}${luckOf(share)}` : null;
  const sentences = [
    isCheaper ? staysCheaper(amount, rate) : wouldBeCheaper(amount, rate),
    share !== null && share.value === null ? sameAtAnyRate(share, result) : '',
    done ? '' : msg('Looking for the share rate …'),
  ];
  return sentences.filter((each) => each !== '').join(' ');
}

function staysCheaper(budget: string | null, rate: string | null): string {
  if (budget === null)
    return rate === null ? '' : msg(str`Sharing stays cheaper down to a share rate of about ${rate}.`);
  if (rate === null) return msg(str`Sharing stays cheaper up to a budget of ${budget}.`);
  return msg(str`Sharing stays cheaper up to a budget of ${budget}, or down to a share rate of about ${rate}.`);
}

function wouldBeCheaper(budget: string | null, rate: string | null): string {
  if (budget === null)
    return rate === null ? '' : msg(str`Sharing would be cheaper above a share rate of about ${rate}.`);
  if (rate === null) return msg(str`Sharing would be cheaper below a budget of ${budget}.`);
  return msg(str`Sharing would be cheaper below a budget of ${budget}, or above a share rate of about ${rate}.`);
}

function roughPercent(fraction: number): string {
  return pageNumbers().percent(Number(fraction.toPrecision(2)));
}

/** What luck leaves open beside the value: " (0.31 % to 0.42 %)"; nothing where that is the same in two digits, or not known. */
function luckOf({ value, interval }: BreakEvenDocument): string {
  if (value === null || interval === null) return '';
  const [from = '', to = ''] = interval.map(roughPercent);
  return from === to ? '' : ` ${msg(str`(${from} to ${to})`)}`;
}

/** What the ends of the search say where there is no share rate at which the costs are equal. */
function sameAtAnyRate(share: BreakEvenDocument, { broadcast, provenance }: ResultDocument): string {
  const most = broadcast?.costPerThousandReached ?? 0;
  const cheaper = share.ends.map(({ costPerThousandReached: cost }) => cost !== null && cost <= most);
  if (cheaper.every(Boolean)) return msg('Sharing is cheaper at any share rate.');
  const words = buyWords(provenance.scenario);
  return cheaper.some(Boolean) || words === null ? '' : msg(str`${capital(words.the)} is cheaper at any share rate.`);
}
