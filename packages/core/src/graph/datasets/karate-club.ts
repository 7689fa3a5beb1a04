import { type BundledGraph, readFriendships } from './bundled-graph.ts';
import { idsOfDataset } from './dataset-ids.ts';

/** Each friendship once, under the smaller label. */
const friendships = `
1: 2 3 4 5 6 7 8 9 11 12 13 14 18 20 22 32
2: 3 4 8 14 18 20 22 31
3: 4 8 9 10 14 28 29 33
4: 8 13 14
5: 7 11
6: 7 11 17
7: 17
9: 31 33 34
10: 34
14: 34
15: 33 34
16: 33 34
19: 33 34
20: 34
21: 33 34
23: 33 34
24: 26 28 30 33 34
25: 26 28 32
26: 32
27: 30 34
28: 34
29: 32 34
30: 33 34
31: 33 34
32: 33 34
33: 34
`;

/**
 * Zachary's karate club: 34 members with the labels 1 … 34 of the paper, 78 friendships outside the club.
 * @returns New arrays each time; person 0 has the id "1".
 * @remarks Zachary, "An information flow model for conflict and fission in small groups", Journal of Anthropological
 * Research 33 (1977), 452–473, the unweighted matrix E of figure 1 as in the UCINET collection.
 * @example
 * ```ts
 * import { karateClub } from 'ripplecast/graph';
 * const { graph, ids } = karateClub();
 * [ids[33], graph.offsets[34] - graph.offsets[33]]; // => ['34', 17]
 * ```
 */
export function karateClub(): BundledGraph {
  return {
    title: "Zachary's karate club",
    citation:
      'W. W. Zachary, An information flow model for conflict and fission in small groups, ' +
      'Journal of Anthropological Research 33 (1977), 452–473',
    ...readFriendships(idsOfDataset('karateClub'), friendships),
  };
}
