import type { CascadeRows } from '../cascade/index.ts';
import { nearestRank } from '../statistics/index.ts';

/**
 * Nearest-rank quantiles, over all replicates, of the cumulative reach at each generation. A replicate that has ended
 * counts with what it reached.
 * @param shards - In replicate order, every replicate once, each row with at least round 0.
 * @param finalReach - Shape [replicates]: reach of each replicate, its rounds added in order.
 * @param fractions - Each in (0, 1].
 * @returns For each fraction an array of shape [generations]; generations are those of the longest replicate.
 * @remarks Replicates that go on are sorted in every generation; those that have ended are counted in a tree by the rank
 * of their final reach, so that a few long replicates among a million cost what the few cost. O((rounds of all
 * replicates + replicates)·log replicates) time, 32 bytes for each replicate.
 */
export function reachQuantilesByGeneration(
  shards: readonly CascadeRows[],
  finalReach: Float64Array,
  fractions: readonly number[],
): readonly (readonly number[])[] {
  const replicates = finalReach.length;
  const ended = new EndedReplicates(finalReach);
  const reach = new Float64Array(replicates);
  const live = new Int32Array(replicates);
  for (let replicate = 0; replicate < replicates; replicate += 1) live[replicate] = replicate;
  const liveReach = new Float64Array(replicates);
  const ranks = fractions.map((fraction) => nearestRank(replicates, fraction) + 1);
  const quantiles: number[][] = fractions.map(() => []);

  let liveCount = replicates;
  for (let generation = 0; liveCount > 0; generation += 1) {
    let goingOn = 0;
    let added = 0;
    let shardIndex = 0;
    for (let i = 0; i < liveCount; i += 1) {
      const replicate = live[i]!;
      let shard = shards[shardIndex]!;
      while (replicate >= shard.first + shard.count) {
        shardIndex += 1;
        shard = shards[shardIndex]!;
      }
      const row = replicate - shard.first;
      const entry = shard.offsets[row]! + generation;
      const newReach = shard.newReach[entry]!;
      const people = reach[replicate]! + newReach;
      added += newReach;
      reach[replicate] = people;
      if (entry + 1 === shard.offsets[row + 1]!) {
        ended.add(people);
        continue;
      }
      live[goingOn] = replicate;
      liveReach[goingOn] = people;
      goingOn += 1;
    }
    liveCount = goingOn;
    if (added === 0 && generation > 0) {
      // As in most hours at the end: those that have ended count with the reach they had.
      for (const ofFraction of quantiles) ofFraction.push(ofFraction.at(-1)!);
      continue;
    }
    const sorted = liveReach.subarray(0, liveCount);
    sorted.sort();
    for (const [i, rank] of ranks.entries()) quantiles[i]!.push(ended.selectAmong(sorted, rank));
  }
  return quantiles;
}

/** Replicates that have ended, counted in a Fenwick tree over the sorted final values. */
class EndedReplicates {
  readonly #sortedFinals: Float64Array;
  readonly #tree: Int32Array;
  readonly #highestPower: number;
  #count = 0;

  constructor(finals: Float64Array) {
    this.#sortedFinals = finals.toSorted();
    this.#tree = new Int32Array(finals.length + 1);
    let power = 1;
    while (power * 2 <= finals.length) power *= 2;
    this.#highestPower = power;
  }

  /** Counts one more replicate; its value must be one of the finals. */
  add(value: number): void {
    // Rank of the first final that is at least the value: equal values share one place.
    let low = 0;
    let high = this.#sortedFinals.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#sortedFinals[middle]! < value) low = middle + 1;
      else high = middle;
    }
    for (let place = low + 1; place < this.#tree.length; place += place & -place) this.#tree[place]! += 1;
    this.#count += 1;
  }

  /** The rank-th smallest (from 1) of those that have ended, rank ≤ their number. */
  #select(rank: number): number {
    let place = 0;
    let left = rank;
    for (let step = this.#highestPower; step > 0; step >>>= 1) {
      const next = place + step;
      if (next < this.#tree.length && this.#tree[next]! < left) {
        place = next;
        left -= this.#tree[next]!;
      }
    }
    return this.#sortedFinals[place]!;
  }

  /** The rank-th smallest (from 1) among those that have ended and the given sorted values together. */
  selectAmong(sorted: Float64Array, rank: number): number {
    // Finds how many of the first `rank` come from `sorted`; the others come from those that have ended.
    let low = Math.max(0, rank - this.#count);
    let high = Math.min(rank, sorted.length);
    while (low < high) {
      const taken = (low + high) >>> 1;
      if (this.#select(rank - taken) > sorted[taken]!) low = taken + 1;
      else high = taken;
    }
    const fromSorted = low > 0 ? sorted[low - 1]! : -Infinity;
    const fromEnded = rank - low > 0 ? this.#select(rank - low) : -Infinity;
    return Math.max(fromSorted, fromEnded);
  }
}
