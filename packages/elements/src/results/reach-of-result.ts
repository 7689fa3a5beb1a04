import type { ResultDocument } from 'ripplecast/scenario';
import type { ReachPoint } from '../scales/reach-point.ts';

/** A round counts as one as long as it reaches somebody new; the tails of expected values go on in fractions of people. */
const SOMEBODY = 0.5;
/** Below this part of the buy a linear scale shows only a flat line. */
const FLAT = 0.05;

/** Last round of a result that is worth showing: the last whose mean reaches somebody new. */
export function lastRoundOf({ cascade: { generations } }: ResultDocument): number {
  let last = 0;
  for (const row of generations ?? []) if (row.newReach >= SOMEBODY) last = row.generation;
  // A mean below half a person in every round (one fan, few runs) still shows the rounds that happened.
  return last === 0 && (generations?.[1]?.newReach ?? 0) > 0 ? 1 : last;
}

/**
 * Reach of the rounds worth showing, with the range of 9 runs in 10 where there is chance.
 * @param last - Last round that is shown; default: `lastRoundOf(result)`.
 */
export function reachPoints(result: ResultDocument, last: number = lastRoundOf(result)): readonly ReachPoint[] {
  return (result.cascade.generations ?? []).slice(0, last + 1).map(({ generation, reach, reachQuantiles }) => ({
    generation,
    reach,
    low: reachQuantiles?.p05 ?? null,
    high: reachQuantiles?.p95 ?? null,
  }));
}

/** The scale on which both arms can be seen. */
export function reachScale({ cascade, broadcast }: ResultDocument): 'linear' | 'log' {
  return broadcast !== null && cascade.reach.mean < FLAT * broadcast.reach ? 'log' : 'linear';
}
