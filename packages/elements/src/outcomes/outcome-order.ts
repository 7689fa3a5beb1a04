/** Most runs that stand apart from one another. */
export const MAX_OUTCOMES = 100;

/** Part of the best run's reach that must lie between two groups of runs. */
const APART = 0.5;

/**
 * Runs in the order of their luck.
 * @param outcomes - People reached by each run; only the first `MAX_OUTCOMES` count.
 * @returns Places among the outcomes, from the fewest people to the most; equal ones in the order of the runs.
 */
export function orderOfOutcomes(outcomes: ArrayLike<number>): readonly number[] {
  const count = Math.min(MAX_OUTCOMES, outcomes.length);
  return Array.from({ length: count }, (_, run) => run).toSorted((a, b) => outcomes[a] - outcomes[b] || a - b);
}

/**
 * Where runs split in two worlds: no run ends in between, over at least half of what the best one reaches.
 * @param outcomes - People reached by each run, in any order; only the first `MAX_OUTCOMES` count.
 * @returns How many runs are in the lower world; null where there is one world only.
 * @example
 * splitOfOutcomes([1, 295e6, 1, 1]) // => 3
 */
export function splitOfOutcomes(outcomes: ArrayLike<number>): number | null {
  const reach = orderOfOutcomes(outcomes).map((run) => outcomes[run]);
  const most = reach.at(-1) ?? 0;
  for (let at = 1; at < reach.length; at++) {
    if (most > 0 && reach[at] - reach[at - 1] >= APART * most) return at;
  }
  return null;
}
