import { msg, str } from '@lit/localize';
import { breakEvenWindows } from 'ripplecast/scenario';
import type { BreakEvenDocument, BreakEvenWindow, ResultDocument } from 'ripplecast/scenario';
import type { BreakEvens } from '../simulation/messages.ts';
import { buyWords } from './buy-name.ts';
import { capital } from './capital.ts';
import { pageNumbers } from './page-words.ts';

/**
 * Up to which budget, and down to which share rate, sharing stays the cheaper way, or from where it would be:
 * "Sharing stays cheaper up to a budget of $10.9 million, or down to a share rate of about 0.34 %." Where sharers are paid, it may be a window:
 * "Sharing is cheaper only between share rates of about 0.87 % and 1.1 %."
 */
export function breakEvenSentence(result: ResultDocument, { share, budget, done }: BreakEvens): string {
  const { scenario } = result.provenance;
  if (buyWords(scenario) === null || result.broadcast === null) return '';
  const isCheaper = (result.comparison?.costPerThousandReachedRatio ?? 1) < 1;
  const hasBudget = budget !== null && budget.value !== null && budget.value > 0;
  const amount = hasBudget ? pageNumbers().money(budget.value ?? 0, scenario.currency) : null;
  const windows = share === null ? [] : breakEvenWindows(share);
  const [first] = windows;
  const isOpen = windows.length === 1 && first?.low != null && first.high === null;
  const rate = share !== null && isOpen ? `${roughPercent(first.low)}${luckOf(share)}` : null;
  const sentences = [
    isCheaper ? staysCheaper(amount, rate) : wouldBeCheaper(amount, rate),
    isOpen ? '' : cheaperWithin(windows),
    share !== null && windows.length === 0 ? sameEverywhere(share, result) : '',
    done ? '' : msg('Looking for the share rate …'),
  ];
  return sentences.filter((each) => each !== '').join(' ');
}

/** In which stretches of share rates sharing is cheaper, where that is not simply from one on. */
function cheaperWithin(windows: readonly BreakEvenWindow[]): string {
  if (windows.length === 0) return '';
  const [first] = windows;
  if (windows.length === 1 && first?.low != null && first.high !== null) {
    const [from, to] = [roughPercent(first.low), roughPercent(first.high)];
    return msg(str`Sharing is cheaper only between share rates of about ${from} and ${to}.`);
  }
  const stretches = windows.map(({ low, high }) => {
    const [from, to] = [roughPercent(low ?? 0), roughPercent(high ?? 0)];
    if (low === null) return msg(str`below ${to}`);
    return high === null ? msg(str`above ${from}`) : msg(str`${from} to ${to}`);
  });
  const list = stretches.join(', ');
  return msg(str`Sharing is cheaper only at about these share rates: ${list}.`);
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

/** What the search saw where it found no share rate at which the costs are equal. */
function sameEverywhere({ ends, probes }: BreakEvenDocument, { broadcast, provenance }: ResultDocument): string {
  const most = broadcast?.costPerThousandReached ?? 0;
  const cheaper = ends.map(({ costPerThousandReached: cost }) => cost !== null && cost <= most);
  if (cheaper.every(Boolean)) return msg(str`Sharing is cheaper at each of the ${probes} share rates that were tried.`);
  const words = buyWords(provenance.scenario);
  if (cheaper.some(Boolean) || words === null) return '';
  return msg(str`${capital(words.the)} is cheaper at each of the ${probes} share rates that were tried.`);
}
