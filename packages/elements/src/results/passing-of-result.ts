import type { ResultDocument } from 'ripplecast/scenario';
import { passingOf, type Passing } from '../scales/passing.ts';
import { reachPoints } from './reach-of-result.ts';
import { hasClock } from './steps-of-result.ts';

/**
 * When sharing passes the buy of a result, in steps; null where it never does on average, and where the buy itself is a part of what is
 * reached.
 */
export function passingOfResult(result: ResultDocument): Passing | null {
  if (result.cascade.mix !== undefined) return null;
  if (hasClock(result))
    return result.broadcast === null ? null : passingOf(reachPoints(result), result.broadcast.reach);
  const at = result.comparison?.generationPassingBroadcast ?? null;
  return at === null ? null : { at, low: null, high: null };
}
