import { MAX_OUTCOMES } from '@ripplecast/elements';

const known = new WeakMap<Float64Array, readonly number[]>();

/** What the first runs of a plan reach: the same array each time, so that strips see that nothing changed. */
export function firstOutcomes(outcomes: readonly Float64Array[], at: number): readonly number[] {
  const all = outcomes[at];
  if (all === undefined) return [];
  const first = known.get(all) ?? Array.from(all.subarray(0, MAX_OUTCOMES));
  known.set(all, first);
  return first;
}
