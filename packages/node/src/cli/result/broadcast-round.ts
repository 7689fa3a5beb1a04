import type { GenerationRow, ResultDocument } from 'ripplecast/scenario';

/** What rows of rounds and rows of hours have in common. */
export type ReachRow = Omit<GenerationRow, 'generation'>;

/** A broadcast as what it is: everyone at once, at the beginning, and nobody shares. */
export function broadcastRound({ impressions, reach }: NonNullable<ResultDocument['broadcast']>): ReachRow {
  return { impressions, newReach: reach, reach, sharers: 0, reachQuantiles: null };
}
