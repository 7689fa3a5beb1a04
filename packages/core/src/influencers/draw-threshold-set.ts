import { drawBelow } from '../random/draw-below.ts';
import type { RandomStream } from '../random/index.ts';
import type { PreparedInfluence, ThresholdInfluence } from './prepared-influence.ts';
import { MEMBER, OUTSIDE, SEED, type SetSpace } from './set-space.ts';

const UNITS = 2 ** 32;
/** Below this the place of an edge comes from whole numbers of 32 bits. */
const SMALL = 2 ** 16;

/**
 * The reverse-reachable set of a root under linear threshold, where at most one of the edges into a person lives: a walk from whom it
 * comes to whom that one comes from, until it ends or meets the set. A root that need only see the message sees it from everyone whom it
 * follows: a walk from each, in one world.
 *
 * @param space - Its set is the root alone.
 * @returns The size of the set; where a seed was found, −1 − the number of members so far.
 * @remarks Kempe, Kleinberg and Tardos (2003), claim 2.6. O(members).
 */
export function drawThresholdSet(
  influence: PreparedInfluence,
  { cumulative }: ThresholdInfluence,
  space: SetSpace,
  stream: RandomStream,
): number {
  const { offsets, followed, metric } = influence;
  const { members, marks } = space;
  const root = members[0];
  let size = 1;
  if (metric === 'sharers') {
    size = walk(influence, cumulative, space, stream, root, size);
  } else {
    const end = offsets[root + 1];
    for (let edge = offsets[root]; edge < end; edge += 1) {
      const person = followed[edge];
      if (marks[person] === SEED) return -1 - size;
      if (marks[person] === MEMBER) continue;
      marks[person] = MEMBER;
      members[size] = person;
      size = walk(influence, cumulative, space, stream, person, size + 1);
      if (size < 0) return size;
    }
  }
  space.exposed = size;
  return size;
}

/** Enters the person from whom the edge into a member lives, then theirs, and so on. @returns As {@link drawThresholdSet}. */
function walk(
  influence: PreparedInfluence,
  cumulative: Float64Array | null,
  space: SetSpace,
  stream: RandomStream,
  member: number,
  size: number,
): number {
  return cumulative === null
    ? walkByDegrees(influence, space, stream, member, size)
    : walkByWeights(influence, cumulative, space, stream, member, size);
}

/** The walk where everyone whom a person follows counts as much. One number for each member, with the stream in local variables. */
function walkByDegrees(
  { offsets, followed }: PreparedInfluence,
  { members, marks }: SetSpace,
  stream: RandomStream,
  member: number,
  before: number,
): number {
  const words = stream.state;
  let word0 = words[0];
  let word1 = words[1];
  let word2 = words[2];
  let word3 = words[3];
  let person = member;
  let size = before;
  for (;;) {
    const start = offsets[person];
    const inDegree = (offsets[person + 1] - start) | 0;
    if (inDegree === 0) break;
    let place = 0;
    if (inDegree < SMALL) {
      // RandomStream.nextUint32 and drawBelow, inlined; whole numbers of 32 bits are much faster here than doubles.
      let random = 0;
      let low = 0;
      do {
        const times5 = Math.imul(word1, 5);
        random = Math.imul((times5 << 7) | (times5 >>> 25), 9);
        const mixed2 = word2 ^ word0;
        const mixed3 = word3 ^ word1;
        const shifted = word1 << 9;
        word1 ^= mixed2;
        word0 ^= mixed3;
        word2 = mixed2 ^ shifted;
        word3 = (mixed3 << 11) | (mixed3 >>> 21);
        low = Math.imul(random, inDegree);
      } while (low >>> 0 < inDegree && low >>> 0 < UNITS % inDegree);
      // ⌊random · inDegree ÷ 2^32⌋
      place = (Math.imul(random >>> 16, inDegree) + (Math.imul(random & 65535, inDegree) >>> 16)) >>> 16;
    } else {
      words[0] = word0;
      words[1] = word1;
      words[2] = word2;
      words[3] = word3;
      place = drawBelow(stream, inDegree);
      word0 = words[0];
      word1 = words[1];
      word2 = words[2];
      word3 = words[3];
    }
    person = followed[start + place];
    const mark = marks[person];
    if (mark === SEED) return -1 - size;
    if (mark === MEMBER) break;
    marks[person] = MEMBER;
    members[size] = person;
    size = (size + 1) | 0;
  }
  words[0] = word0;
  words[1] = word1;
  words[2] = word2;
  words[3] = word3;
  return size;
}

/** The walk where each edge has a weight. One uniform for each member. */
function walkByWeights(
  influence: PreparedInfluence,
  cumulative: Float64Array,
  { members, marks }: SetSpace,
  stream: RandomStream,
  member: number,
  before: number,
): number {
  let size = before;
  for (let person = drawSource(influence, cumulative, member, stream); person >= 0;) {
    if (marks[person] === SEED) return -1 - size;
    if (marks[person] !== OUTSIDE) break;
    marks[person] = MEMBER;
    members[size++] = person;
    person = drawSource(influence, cumulative, person, stream);
  }
  return size;
}

/** From whom the edge into a person lives, by bisection of the sums of weights; −1 for nobody. */
function drawSource(
  { offsets, followed }: PreparedInfluence,
  cumulative: Float64Array,
  person: number,
  stream: RandomStream,
): number {
  const start = offsets[person];
  const end = offsets[person + 1];
  if (start === end) return -1;
  const uniform = stream.nextUniform();
  if (uniform >= cumulative[end - 1]) return -1;
  let low = start;
  let high = end - 1;
  while (low < high) {
    const middle = low + ((high - low) >>> 1);
    if (uniform < cumulative[middle]) high = middle;
    else low = middle + 1;
  }
  return followed[low];
}
