import { pageNumbers } from './page-words.ts';
import type { Redrawn } from '../state/redrawn-controller.ts';

const before = { cut: 'before the cut', tie: 'before the new tie', begin: 'before' } as const;

/**
 * What a change among people does on average, since no single run can show it: "On average 19 of 30 now; before the cut 21.
 * Each run draws its luck anew."
 * @param now - People reached on average; null until all runs are counted.
 * @param people - Everyone.
 */
export function redrawnWords(redrawn: Redrawn, now: number | null, people: number): string {
  const luck = 'Each run draws its luck anew.';
  if (now === null) return luck;
  const of = ` of ${pageNumbers().whole(people)}`;
  if (redrawn.before === null) return `On average ${pageNumbers().whole(Math.round(now))}${of}. ${luck}`;
  const [after, was] = [now, redrawn.before].map((each) => pageNumbers().whole(Math.round(each)));
  if (after !== was) return `On average ${after}${of} now; ${before[redrawn.change]} ${was}. ${luck}`;
  const [exact, exactBefore] = [now.toFixed(1), redrawn.before.toFixed(1)];
  if (exact === exactBefore) return `On average ${after}${of}, as ${before[redrawn.change]}. ${luck}`;
  return `On average ${exact}${of} now; ${before[redrawn.change]} ${exactBefore}. ${luck}`;
}
