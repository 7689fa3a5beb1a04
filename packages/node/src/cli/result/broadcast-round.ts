import type { GenerationRow, ResultDocument } from 'ripplecast/scenario';

/** A broadcast as what it is: everyone at once, in round 0, and nobody shares. */
export function broadcastRound({ impressions, reach }: NonNullable<ResultDocument['broadcast']>): GenerationRow {
  return { generation: 0, impressions, newReach: reach, reach, sharers: 0, reachQuantiles: null };
}
