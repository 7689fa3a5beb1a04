import { msg, str } from '@lit/localize';
import { pageNumbers } from './page-words.ts';
import type { Redrawn } from '../state/redrawn-controller.ts';

/**
 * What a change among people does on average, since no single run can show it: "On average 19 of 30 now; before the cut 21.
 * Each run draws its luck anew."
 * @param now - People reached on average; null until all runs are counted.
 * @param people - Everyone.
 */
export function redrawnWords(redrawn: Redrawn, now: number | null, people: number): string {
  const luck = msg('Each run draws its luck anew.');
  return now === null ? luck : `${onAverage(redrawn, now, pageNumbers().whole(people))} ${luck}`;
}

function onAverage({ before, change }: Redrawn, now: number, all: string): string {
  const { whole, digits } = pageNumbers();
  if (before === null) return msg(str`On average ${whole(Math.round(now))} of ${all}.`);
  const [after = '', was = ''] = [now, before].map((each) => whole(Math.round(each)));
  const when = beforeIt(change);
  if (after !== was) return msg(str`On average ${after} of ${all} now; ${when} ${was}.`);
  const [exact = '', exactBefore = ''] = [now, before].map((each) => digits(each, { decimals: 1, minDecimals: 1 }));
  if (exact === exactBefore) return msg(str`On average ${after} of ${all}, as ${when}.`);
  return msg(str`On average ${exact} of ${all} now; ${when} ${exactBefore}.`);
}

function beforeIt(change: Redrawn['change']): string {
  if (change === 'cut') return msg('before the cut');
  return change === 'tie' ? msg('before the new tie') : msg('before');
}
