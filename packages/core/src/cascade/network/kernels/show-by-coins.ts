import type { NetworkState } from './network-state.ts';

/**
 * One round in which each edge has a visibility of its own. Newly reached people are listed; who of them shares is chosen
 * afterwards.
 *
 * The same as {@link showReference}, number for number, with a coin of 32 bits for each edge; where it falls on its edge, 53
 * more bits decide.
 *
 * @param state - Decision `certain` or `once`; at most `MAX_FAST_EDGES` edges (`| 0` tells the engine that nothing reaches 2^31).
 * @param edgeVisibility - Shape [edges], as in the cascade.
 */
export function showByCoins(state: NetworkState, edgeVisibility: Float32Array): void {
  const { queue, reached, roundStart, roundEnd, cascade } = state;
  const { offsets, followers } = cascade.graph;
  const stream = state.viewStream;
  const words = stream.state;
  let word0 = words[0];
  let word1 = words[1];
  let word2 = words[2];
  let word3 = words[3];
  const cells = state.cells as Uint8Array;
  // The list cannot overflow: each person is entered once, when their cell is 0, and it has a place to spare.
  let reachedEnd = state.reachedEnd | 0;
  let impressions = state.impressions;
  for (let i = roundStart; i < roundEnd; i += 1) {
    const sharer = queue[i];
    const end = offsets[sharer + 1] | 0;
    for (let edge = offsets[sharer] | 0; edge < end; edge = (edge + 1) | 0) {
      // RandomStream.nextUint32, inlined: its four words stay in registers for the whole round (benchmarks/macro/network.ts).
      const times5 = Math.imul(word1, 5);
      const random = Math.imul((times5 << 7) | (times5 >>> 25), 9) >>> 0;
      const mixed2 = word2 ^ word0;
      const mixed3 = word3 ^ word1;
      const shifted = word1 << 9;
      word1 ^= mixed2;
      word0 ^= mixed3;
      word2 = mixed2 ^ shifted;
      word3 = (mixed3 << 11) | (mixed3 >>> 21);
      const scaled = edgeVisibility[edge] * 4294967296;
      if (random >= scaled) continue;
      if (random + 1 > scaled) {
        words[0] = word0;
        words[1] = word1;
        words[2] = word2;
        words[3] = word3;
        const isSeen = stream.nextUniform() < scaled - random;
        word0 = words[0];
        word1 = words[1];
        word2 = words[2];
        word3 = words[3];
        if (!isSeen) continue;
      }
      const follower = followers[edge];
      const cell = cells[follower];
      impressions += 1;
      // A cell at 128 stays there.
      cells[follower] = cell + 1 - (cell >> 7);
      reached[reachedEnd] = follower;
      // 1 more where the cell was 0.
      reachedEnd = (reachedEnd + ((cell - 1) >>> 31)) | 0;
    }
  }
  words[0] = word0;
  words[1] = word1;
  words[2] = word2;
  words[3] = word3;
  state.reachedEnd = reachedEnd;
  state.impressions = impressions;
}
