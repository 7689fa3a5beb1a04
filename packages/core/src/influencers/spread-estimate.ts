import { normalCdf } from '../random/index.ts';
import { scoreInterval } from '../statistics/wilson-interval.ts';
import type { SpreadEstimate } from './seed-choice.ts';

/** Halvings after which the ends of an interval in [0, 8] are neighbours. */
const HALVINGS = 60;
/** Beyond it the normal law has less than 10^−15. */
const FARTHEST = 8;

/**
 * A spread from the sets that its seeds hit.
 * @param hits - Of `sets`.
 * @param sets - At least 1.
 * @param totalWeight - What all people count.
 * @param least - What the seeds count themselves: no spread is below.
 * @param confidence - Of the interval, in [0.5, 1).
 * @remarks The interval is Wilson's, of the probability that a set is hit.
 */
export function estimateSpread(
  hits: number,
  sets: number,
  totalWeight: number,
  least: number,
  confidence: number,
): SpreadEstimate {
  const fraction = hits / sets;
  const [low, high] = scoreInterval(hits, sets, standardErrorsOf(confidence));
  return {
    mean: totalWeight * fraction,
    standardError: totalWeight * Math.sqrt((fraction * (1 - fraction)) / sets),
    low: Math.max(Math.min(least, totalWeight), totalWeight * low),
    high: Math.min(totalWeight, Math.max(least, totalWeight * high)),
  };
}

/** How many standard errors on either side hold a normal number with this probability. */
function standardErrorsOf(confidence: number): number {
  const beyond = (1 - confidence) / 2;
  let [near, far] = [0, FARTHEST];
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (near + far) / 2;
    if (normalCdf(-middle) > beyond) near = middle;
    else far = middle;
  }
  return far;
}
