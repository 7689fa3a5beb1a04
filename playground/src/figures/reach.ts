import type { ReachPoint } from '@ripplecast/elements';
import type { ResultDocument } from 'ripplecast/scenario';
import { lastRound } from '../simulation/rounds.ts';
import { broadcastReach } from '../words/buy-name.ts';

/** Below this part of the buy a linear scale shows only a flat line. */
const FLAT = 0.05;

/** Reach of the rounds worth showing, with the range of 9 runs in 10 where there is chance. */
export function reachPoints(result: ResultDocument): readonly ReachPoint[] {
  return result.cascade.generations.slice(0, lastRound(result) + 1).map((row) => ({
    generation: row.generation,
    reach: row.reach,
    low: row.reachQuantiles?.p05 ?? null,
    high: row.reachQuantiles?.p95 ?? null,
  }));
}

/** The scale on which both ways can be seen. */
export function reachScale(result: ResultDocument): 'linear' | 'log' {
  const buy = broadcastReach(result);
  return buy !== null && result.cascade.reach.mean < FLAT * buy ? 'log' : 'linear';
}
