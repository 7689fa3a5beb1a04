import { checkArray, checkObject, checkOptions, checkWhole } from '../check.ts';
import { growArray } from '../graph/grow-array.ts';
import type { PreparedInfluence } from './prepared-influence.ts';
import { drawSetInSpace } from './set-in-space.ts';
import { keepSetSpace, OUTSIDE, SEED, takeSetSpace } from './set-space.ts';
import { type Collection, SetStreams } from './set-streams.ts';

/** Some of the sets of a collection: `first` … `first` + `count` − 1. */
export interface SetRange {
  /** What the sets are for. */
  readonly collection: Collection;
  /** Number of the first, from 0. */
  readonly first: number;
  /** How many. */
  readonly count: number;
  /** Fixes all chance. */
  readonly rngSeed: string;
}

/** Reverse-reachable sets in compressed rows. */
export interface ReverseSets {
  /** Shape [count + 1]: set i has entries offsets[i] … offsets[i + 1] − 1 of `members`. */
  readonly offsets: Uint32Array;
  /** The people in each set: its root first, then in order of discovery. */
  readonly members: Uint32Array;
}

/** A first guess of the members of a set. */
const MEMBERS_OF_A_SET = 4;

/**
 * Draws reverse-reachable sets and keeps them. The same set has the same people, however a collection is cut into ranges.
 *
 * @param influence - Made by `prepareInfluence`; not changed.
 * @param range - Which sets.
 * @returns New arrays.
 * @throws InvalidParameterError for a range that is none.
 * @remarks Borgs, Brautbar, Chayes and Lucier, "Maximizing social influence in nearly optimal time", SODA 2014. O(edges looked at).
 * @example
 * ```ts
 * import { followerGraphFromRows } from 'ripplecast/graph';
 * import { prepareInfluence, sampleSets } from 'ripplecast/influencers';
 * const graph = followerGraphFromRows({ offsets: Uint32Array.of(0, 1, 1), followers: Uint32Array.of(1) });
 * const influence = prepareInfluence(graph, { model: { kind: 'independentCascade', edgeProbability: 1 } });
 * const sets = sampleSets(influence, { collection: 'choose', first: 0, count: 3, rngSeed: 'ripplecast' });
 * [...sets.offsets]; // => [0, 2, 3, 5]
 * [...sets.members]; // => [1, 0, 0, 1, 0]
 * ```
 */
export function sampleSets(influence: PreparedInfluence, range: SetRange): ReverseSets {
  checkRange(range);
  checkInfluence(influence);
  const { first, count } = range;
  const streams = new SetStreams(range.collection, range.rngSeed);
  const space = takeSetSpace(influence);
  const offsets = new Uint32Array(count + 1);
  const set = space.members;
  let members = new Uint32Array(count * MEMBERS_OF_A_SET);
  let end = 0;
  for (let i = 0; i < count; i += 1) {
    const size = drawSetInSpace(influence, streams, space, first + i);
    if (end + size > members.length) members = growArray(members, foresee(end + size, i + 1, count), end);
    // Sets are small: entry by entry is faster than a view for each.
    for (let place = 0; place < size; place += 1) members[end++] = set[place];
    offsets[i + 1] = end;
  }
  keepSetSpace(influence, space);
  return { offsets, members: members.slice(0, end) };
}

/** How many members all sets will have, and a little more, as those so far have; growing often would cost more than it saves. */
function foresee(members: number, sets: number, count: number): number {
  return Math.max(Math.ceil((members / sets) * count * 1.05), Math.ceil(members * 1.5));
}

/**
 * In how many reverse-reachable sets there is a seed: the spread of the seeds is the sum of all weights times their fraction. Keeps
 * nothing, and draws each set up to its first seed.
 *
 * @param influence - Made by `prepareInfluence`; not changed.
 * @param isSeed - Shape [people]: 1 for seeds, else 0.
 * @param range - Which sets.
 * @throws InvalidParameterError for a range that is none, or an array of another length.
 * @example
 * ```ts
 * import { followerGraphFromRows } from 'ripplecast/graph';
 * import { countHits, prepareInfluence } from 'ripplecast/influencers';
 * const graph = followerGraphFromRows({ offsets: Uint32Array.of(0, 1, 1), followers: Uint32Array.of(1) });
 * const influence = prepareInfluence(graph, { model: { kind: 'independentCascade', edgeProbability: 1 } });
 * countHits(influence, Uint8Array.of(1, 0), { collection: 'judge', first: 0, count: 8, rngSeed: 'ripplecast' }); // => 8
 * ```
 */
export function countHits(influence: PreparedInfluence, isSeed: Uint8Array, range: SetRange): number {
  checkRange(range);
  checkInfluence(influence);
  const { people } = influence;
  checkArray('isSeed', isSeed, people, 'person');
  const seeds: number[] = [];
  for (let person = 0; person < people; person += 1) if (isSeed[person] === 1) seeds.push(person);
  return countHitsOf(influence, seeds, range);
}

/** {@link countHits} of seeds by number. */
export function countHitsOf(influence: PreparedInfluence, seeds: ArrayLike<number>, range: SetRange): number {
  checkRange(range);
  const { first, count } = range;
  const streams = new SetStreams(range.collection, range.rngSeed);
  const space = takeSetSpace(influence);
  const { marks } = space;
  for (let place = 0; place < seeds.length; place += 1) marks[seeds[place]] = SEED;
  let hits = 0;
  for (let i = 0; i < count; i += 1) if (drawSetInSpace(influence, streams, space, first + i) < 0) hits += 1;
  for (let place = 0; place < seeds.length; place += 1) marks[seeds[place]] = OUTSIDE;
  keepSetSpace(influence, space);
  return hits;
}

/** Throws InvalidParameterError for what `prepareInfluence` did not return. */
export function checkInfluence(influence: PreparedInfluence): void {
  checkObject('influence', influence, 'what prepareInfluence returned');
}

/** Throws InvalidParameterError for a range that is none. */
export function checkRange(range: SetRange): void {
  checkOptions('range', range, ['collection', 'first', 'count', 'rngSeed']);
  checkWhole('range.first', range.first);
  checkWhole('range.count', range.count, 0, 2 ** 32 - 2);
}
