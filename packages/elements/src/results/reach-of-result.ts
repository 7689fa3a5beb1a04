import type { ResultDocument } from 'ripplecast/scenario';
import type { ReachPoint } from '../scales/reach-point.ts';
import { hasClock, roundsOf, stepsOf } from './steps-of-result.ts';

/** Below this part of the buy a linear scale shows only a flat line. */
const FLAT = 0.05;

/** Last step of a result that is worth showing: the last round whose mean reaches somebody new, or the last moment of its clock. */
export function lastRoundOf(result: ResultDocument): number {
  return Math.max(0, stepsOf(result).length - 1);
}

/**
 * Reach of the steps worth showing, with the range of 9 runs in 10 where there is chance.
 * @param last - Last round that is shown; default: `lastRoundOf(result)`. A clock has its own last moment.
 */
export function reachPoints(result: ResultDocument, last: number = lastRoundOf(result)): readonly ReachPoint[] {
  const steps = hasClock(result) ? stepsOf(result) : roundsOf(result).slice(0, last + 1);
  return steps.map(({ hours, reach, reachByCriticism, reachQuantiles }, generation) => ({
    generation,
    ...(hours === null ? {} : { hours }),
    reach,
    ...(reachByCriticism === null ? {} : { byCriticism: reachByCriticism }),
    low: reachQuantiles?.p05 ?? null,
    high: reachQuantiles?.p95 ?? null,
  }));
}

/** The scale on which both arms can be seen. */
export function reachScale({ cascade, broadcast }: ResultDocument): 'linear' | 'log' {
  return broadcast !== null && cascade.reach.mean < FLAT * broadcast.reach ? 'log' : 'linear';
}
