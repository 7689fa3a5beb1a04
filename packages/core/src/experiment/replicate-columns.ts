import type { CascadeRows } from '../cascade/index.ts';

/**
 * What each replicate came to: arrays of shape [replicates], in replicate order, or of shape [1] on a deterministic level
 * (then expected values). They belong to the caller.
 */
export interface Outcomes {
  /** Different people with at least one impression. */
  readonly reach: Float64Array;
  /** {@link Outcomes.reach} without generation 0, the fans who saw the brand's post. */
  readonly earnedReach: Float64Array;
  /** Impressions in all rounds together. */
  readonly impressions: Float64Array;
  /** {@link Outcomes.impressions} without those of round 0. */
  readonly earnedImpressions: Float64Array;
  /** People who shared. */
  readonly sharers: Float64Array;
  /** The last round in which anyone was newly reached; −1 if nobody ever was. */
  readonly generations: Int32Array;
  /** 1 where maxGenerations ended the replicate while it still had sharers, else 0. */
  readonly truncated: Uint8Array;
  /** First generation whose cumulative reach is at least the buy's; −1 for never. Null where no buy was compared. */
  readonly generationPassingBroadcast: Int32Array | null;
}

/**
 * Totals of every replicate.
 * @param shards - In replicate order, every replicate once.
 * @param broadcastReach - People that the buy reaches; null to leave the buy out.
 * @remarks O(rounds of all replicates).
 */
export function collectOutcomes(shards: readonly CascadeRows[], broadcastReach: number | null): Outcomes {
  let count = 0;
  for (const shard of shards) count += shard.count;
  const reach = new Float64Array(count);
  const earnedReach = new Float64Array(count);
  const impressions = new Float64Array(count);
  const earnedImpressions = new Float64Array(count);
  const sharers = new Float64Array(count);
  const generations = new Int32Array(count);
  const truncated = new Uint8Array(count);
  const passing = broadcastReach === null ? null : new Int32Array(count);

  let replicate = 0;
  for (const shard of shards) {
    for (let row = 0; row < shard.count; row += 1, replicate += 1) {
      const start = shard.offsets[row]!;
      const rounds = shard.offsets[row + 1]! - start;
      let people = 0;
      let earnedPeople = 0;
      let views = 0;
      let earnedViews = 0;
      let passedOn = 0;
      let lastGeneration = -1;
      let passedIn = -1;
      for (let generation = 0; generation < rounds; generation += 1) {
        const newReach = shard.newReach[start + generation]!;
        people += newReach;
        views += shard.impressions[start + generation]!;
        passedOn += shard.sharers[start + generation]!;
        if (generation > 0) {
          earnedPeople += newReach;
          earnedViews += shard.impressions[start + generation]!;
        }
        if (newReach > 0) lastGeneration = generation;
        if (passedIn < 0 && broadcastReach !== null && people >= broadcastReach) passedIn = generation;
      }
      reach[replicate] = people;
      earnedReach[replicate] = earnedPeople;
      impressions[replicate] = views;
      earnedImpressions[replicate] = earnedViews;
      sharers[replicate] = passedOn;
      generations[replicate] = lastGeneration;
      truncated[replicate] = shard.truncated[row]!;
      if (passing !== null) passing[replicate] = passedIn;
    }
  }
  return {
    reach,
    earnedReach,
    impressions,
    earnedImpressions,
    sharers,
    generations,
    truncated,
    generationPassingBroadcast: passing,
  };
}
