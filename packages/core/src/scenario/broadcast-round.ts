import { checkObject } from '../check.ts';
import type { GenerationRow, ResultDocument } from './result.generated.ts';

/** What rows of rounds and rows of hours have in common. */
export type ReachRow = Omit<GenerationRow, 'generation'>;

/**
 * A broadcast as a row of rounds or hours: everyone at once, at the beginning, and nobody shares.
 * @throws InvalidParameterError for what is no object.
 * @example
 * ```ts
 * import { broadcastRound } from 'ripplecast/scenario';
 *
 * broadcastRound({ impressions: 30, reach: 20, cost: null, cpm: null, costPerThousandReached: null }).newReach; // => 20
 * ```
 */
export function broadcastRound(broadcast: NonNullable<ResultDocument['broadcast']>): ReachRow {
  checkObject('broadcast', broadcast);
  const { impressions, reach } = broadcast;
  return { impressions, newReach: reach, reach, sharers: 0, reachQuantiles: null };
}
