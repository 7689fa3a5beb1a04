import { betaQuantile } from '../random/beta-law.ts';
import type { RandomStream } from '../random/index.ts';
import { EVERY_EDGE, FIRST_GROUP, NO_EDGE, OWN_EDGES } from './prepared-influence.ts';
import type { CascadeInfluence, InfluenceSharing, PreparedInfluence } from './prepared-influence.ts';
import { MEMBER, SEED, type SetSpace } from './set-space.ts';

const UNITS = 2 ** 32;
const UNIT = 2 ** -32;
/** Below this the place of an edge comes from whole numbers of 32 bits. */
const SMALL = 2 ** 16;

/**
 * The reverse-reachable set of a root where each edge, and each person, has a chance of its own. Members are expanded in the order in
 * which they were found: first it is drawn whether they share, but not for a root that need only see the message, then which of the
 * edges into them live, as {@link LiveEdges} says.
 *
 * @param space - Its set is the root alone.
 * @returns The size of the set; where a seed was found, −1 − the number of members so far.
 * @remarks Borgs, Brautbar, Chayes and Lucier (2014) for edges; the chance of a person is drawn once, which is the same world. Coins are
 * those of `drawCoin`, whole numbers those of `drawBelow`, number for number, with the stream in local variables
 * (benchmarks/macro/influencers.ts). O(edges looked at).
 */
export function drawCascadeSet(
  influence: PreparedInfluence,
  law: CascadeInfluence,
  space: SetSpace,
  stream: RandomStream,
): number {
  const { offsets, followed } = influence;
  const { kinds, starts, middles, thresholds, groupProbabilities, probabilities } = law.edges;
  const { members, marks } = space;
  const ownShares = law.sharing.kind === 'person' ? law.sharing.probabilities : null;
  const share = drawMessage(law.sharing, stream) * UNITS;
  const firstCoin = law.sharing.kind === 'certain' ? Infinity : influence.metric === 'sharers' ? 0 : 1;
  const words = stream.state;
  let word0 = words[0];
  let word1 = words[1];
  let word2 = words[2];
  let word3 = words[3];
  let exposed = 0;
  let size = 1;
  for (let place = 0; place < size; place = (place + 1) | 0) {
    const person = members[place];
    if (place >= firstCoin) {
      const scaled = ownShares === null ? share : ownShares[person] * UNITS;
      // RandomStream.nextUint32, inlined, here and below.
      const times5 = Math.imul(word1, 5);
      const random = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0;
      const mixed2 = word2 ^ word0;
      const mixed3 = word3 ^ word1;
      const shifted = word1 << 9;
      word1 ^= mixed2;
      word0 ^= mixed3;
      word2 = mixed2 ^ shifted;
      word3 = (mixed3 << 11) | (mixed3 >>> 21);
      if (random >= scaled) continue;
      if (random + 1 > scaled) {
        words[0] = word0;
        words[1] = word1;
        words[2] = word2;
        words[3] = word3;
        const isSharer = stream.nextUniform() < scaled - random;
        word0 = words[0];
        word1 = words[1];
        word2 = words[2];
        word3 = words[3];
        if (!isSharer) continue;
      }
    }
    exposed = (exposed + 1) | 0;
    const kind = kinds[person];
    if (kind === NO_EDGE) continue;
    const start = offsets[person];
    const end = offsets[person + 1];
    if (kind === EVERY_EDGE) {
      for (let edge = start; edge < end; edge = (edge + 1) | 0) {
        const found = followed[edge];
        const mark = marks[found];
        if (mark === SEED) return -1 - size;
        marks[found] = MEMBER;
        members[size] = found;
        size = (size + 1 - mark) | 0;
      }
      continue;
    }
    const group = kind - FIRST_GROUP;
    const first = group < 0 ? 0 : starts[group];
    if (group < 0 || first === starts[group + 1]) {
      const common = group < 0 ? 0 : groupProbabilities[group] * UNITS;
      for (let edge = start; edge < end; edge = (edge + 1) | 0) {
        const scaled = kind === OWN_EDGES ? probabilities![edge] * UNITS : common;
        const times5 = Math.imul(word1, 5);
        const random = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0;
        const mixed2 = word2 ^ word0;
        const mixed3 = word3 ^ word1;
        const shifted = word1 << 9;
        word1 ^= mixed2;
        word0 ^= mixed3;
        word2 = mixed2 ^ shifted;
        word3 = (mixed3 << 11) | (mixed3 >>> 21);
        if (random >= scaled) continue;
        if (random + 1 > scaled) {
          words[0] = word0;
          words[1] = word1;
          words[2] = word2;
          words[3] = word3;
          const lives = stream.nextUniform() < scaled - random;
          word0 = words[0];
          word1 = words[1];
          word2 = words[2];
          word3 = words[3];
          if (!lives) continue;
        }
        const found = followed[edge];
        const mark = marks[found];
        if (mark === SEED) return -1 - size;
        marks[found] = MEMBER;
        members[size] = found;
        size = (size + 1 - mark) | 0;
      }
      continue;
    }
    let times5 = Math.imul(word1, 5);
    const random = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0;
    let mixed2 = word2 ^ word0;
    let mixed3 = word3 ^ word1;
    let shifted = word1 << 9;
    word1 ^= mixed2;
    word0 ^= mixed3;
    word2 = mixed2 ^ shifted;
    word3 = (mixed3 << 11) | (mixed3 >>> 21);
    let threshold = middles[group];
    while (threshold > first && random < thresholds[threshold - 1]) threshold = (threshold - 1) | 0;
    while (random >= thresholds[threshold]) threshold = (threshold + 1) | 0;
    if (random + 1 > thresholds[threshold]) {
      words[0] = word0;
      words[1] = word1;
      words[2] = word2;
      words[3] = word3;
      // The number lies on a threshold, or on several: the rest of it is the chance that is left.
      const rest = stream.nextUniform();
      while (rest >= thresholds[threshold] - random) threshold = (threshold + 1) | 0;
      word0 = words[0];
      word1 = words[1];
      word2 = words[2];
      word3 = words[3];
    }
    const inDegree = (end - start) | 0;
    for (let hits = (threshold - first) | 0; hits > 0;) {
      times5 = Math.imul(word1, 5);
      const word = Math.imul((times5 << 7) | (times5 >>> 25), 9);
      mixed2 = word2 ^ word0;
      mixed3 = word3 ^ word1;
      shifted = word1 << 9;
      word1 ^= mixed2;
      word0 ^= mixed3;
      word2 = mixed2 ^ shifted;
      word3 = (mixed3 << 11) | (mixed3 >>> 21);
      const low = Math.imul(word, inDegree);
      if (low >>> 0 < inDegree && low >>> 0 < UNITS % inDegree) continue;
      // ⌊word · inDegree ÷ 2^32⌋, in whole numbers of 32 bits where that is possible: it is much faster.
      const at =
        inDegree < SMALL
          ? (Math.imul(word >>> 16, inDegree) + (Math.imul(word & 65535, inDegree) >>> 16)) >>> 16
          : ((word >>> 0) * inDegree * UNIT) | 0;
      hits = (hits - 1) | 0;
      const found = followed[start + at];
      const mark = marks[found];
      if (mark === SEED) return -1 - size;
      marks[found] = MEMBER;
      members[size] = found;
      size = (size + 1 - mark) | 0;
    }
  }
  space.exposed = exposed;
  return size;
}

/** The share probability of the message; 1 where people have their own. */
function drawMessage(sharing: InfluenceSharing, stream: RandomStream): number {
  if (sharing.kind === 'once') return sharing.probability;
  if (sharing.kind !== 'message') return 1;
  const { mean, law } = sharing.shares;
  return law === null ? mean : betaQuantile(law, stream.nextUniform());
}
