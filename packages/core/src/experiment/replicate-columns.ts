import { type CompleteTiming, endOfRow, ROWS_WITHOUT_HORIZON } from '../cascade/cascade-timing.ts';
import type { CascadeRows } from '../cascade/index.ts';
import { hasCriticism } from './summarize-rounds.ts';

/**
 * What each replicate came to: arrays of shape [replicates], in replicate order, or of shape [1] on a deterministic level
 * (then expected values). They belong to the caller.
 */
export interface Outcomes {
  /** Different people with at least one impression. */
  readonly reach: Float64Array;
  /** {@link Outcomes.reach} without generation 0, the fans who saw the brand's post; in time, without all who saw it, and complainers. */
  readonly earnedReach: Float64Array;
  /** Impressions in all rounds together. */
  readonly impressions: Float64Array;
  /** {@link Outcomes.impressions} without those of round 0; in time, without those of the post, of seeds and of complainers. */
  readonly earnedImpressions: Float64Array;
  /** People who shared. */
  readonly sharers: Float64Array;
  /** The last round in which anyone was newly reached, in time the last row of hours; −1 if nobody ever was. */
  readonly generations: Int32Array;
  /** 1 where maxGenerations ended the replicate while it still had sharers, or the horizon while sights were to come, else 0. */
  readonly truncated: Uint8Array;
  /** First generation whose cumulative reach is at least the buy's; −1 for never. Null where no buy was compared, and in time. */
  readonly generationPassingBroadcast: Int32Array | null;
  /**
   * Hours at the end of the first row whose cumulative reach is at least the buy's; −1 for never, Infinity for later than any row.
   * Only in time, and where a buy was compared.
   */
  readonly hoursPassingBroadcast?: Float64Array;
  /** Sharers who praised; only with criticism. */
  readonly supporters?: Float64Array;
  /** Sharers who criticised, complainers included; only with criticism. */
  readonly critics?: Float64Array;
}

/**
 * Totals of every replicate.
 * @param shards - In replicate order, every replicate once.
 * @param broadcastReach - People that the buy reaches; null to leave the buy out.
 * @param timing - Of the scenario; undefined for rounds.
 * @remarks O(rounds of all replicates).
 */
export function collectOutcomes(
  shards: readonly CascadeRows[],
  broadcastReach: number | null,
  timing?: CompleteTiming,
): Outcomes {
  let count = 0;
  for (const shard of shards) count += shard.count;
  const reach = new Float64Array(count);
  const earnedReach = new Float64Array(count);
  const impressions = new Float64Array(count);
  const earnedImpressions = new Float64Array(count);
  const sharers = new Float64Array(count);
  const critics = hasCriticism(shards) ? new Float64Array(count) : null;
  const generations = new Int32Array(count);
  const truncated = new Uint8Array(count);
  const passing = broadcastReach === null ? null : new Int32Array(count);

  let replicate = 0;
  for (const shard of shards) {
    const { ownReach, ownImpressions, critics: ofCritics } = shard;
    for (let row = 0; row < shard.count; row += 1, replicate += 1) {
      const start = shard.offsets[row]!;
      const rounds = shard.offsets[row + 1]! - start;
      let people = 0;
      let earnedPeople = 0;
      let views = 0;
      let earnedViews = 0;
      let passedOn = 0;
      let criticised = 0;
      let lastGeneration = -1;
      let passedIn = -1;
      for (let generation = 0; generation < rounds; generation += 1) {
        const newReach = shard.newReach[start + generation]!;
        people += newReach;
        views += shard.impressions[start + generation]!;
        passedOn += shard.sharers[start + generation]!;
        if (ofCritics !== undefined) criticised += ofCritics[start + generation]!;
        if (generation > 0) {
          earnedPeople += newReach;
          earnedViews += shard.impressions[start + generation]!;
        }
        if (newReach > 0) lastGeneration = generation;
        if (passedIn < 0 && broadcastReach !== null && people >= broadcastReach) passedIn = generation;
      }
      reach[replicate] = people;
      earnedReach[replicate] = ownReach === undefined ? earnedPeople : Math.max(0, people - ownReach[row]!);
      impressions[replicate] = views;
      earnedImpressions[replicate] =
        ownImpressions === undefined ? earnedViews : Math.max(0, views - ownImpressions[row]!);
      sharers[replicate] = passedOn;
      if (critics !== null) critics[replicate] = criticised;
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
    generationPassingBroadcast: timing === undefined ? passing : null,
    ...(timing !== undefined && passing !== null && { hoursPassingBroadcast: hoursOf(passing, timing) }),
    // Expected values are rounded: by so little, critics may be more than sharers.
    ...(critics !== null && { supporters: sharers.map((all, i) => Math.max(0, all - critics[i]!)), critics }),
  };
}

/** The ends of rows of hours; without horizon, what is beyond the last of them has none. */
function hoursOf(rows: Int32Array, timing: CompleteTiming): Float64Array {
  return Float64Array.from(rows, (row) => {
    if (row < 0) return -1;
    const isLater = timing.horizonHours === null && row >= ROWS_WITHOUT_HORIZON;
    return isLater ? Infinity : endOfRow(row, timing);
  });
}
