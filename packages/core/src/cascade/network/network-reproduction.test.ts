import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  buildFollowerGraph,
  florentineFamilies,
  generateNetwork,
  karateClub,
  lesMiserables,
} from '../../graph/index.ts';
import type { FollowerGraph } from '../../graph/index.ts';
import { openStream } from '../../random/index.ts';
import { networkReproduction } from './network-reproduction.ts';

/** The definition, in its own words: over all edges u→v, and all edges v→w that do not lead back to u. */
function slowReproduction(
  { people, offsets, followers }: FollowerGraph,
  seen: (edge: number) => number,
  shares: (person: number) => number,
): number {
  let onward = 0;
  let sharers = 0;
  for (let u = 0; u < people; u += 1) {
    for (let first = offsets[u]; first < offsets[u + 1]; first += 1) {
      const v = followers[first];
      const becomesSharer = seen(first) * shares(v);
      sharers += becomesSharer;
      for (let second = offsets[v]; second < offsets[v + 1]; second += 1) {
        const w = followers[second];
        if (w !== u) onward += becomesSharer * seen(second) * shares(w);
      }
    }
  }
  return sharers === 0 ? 0 : onward / sharers;
}

const directed = generateNetwork(
  {
    kind: 'directedFollowers',
    people: 60,
    followers: { distribution: 'poisson', mean: 5 },
    follows: { distribution: 'poisson', mean: 5 },
    reciprocity: 0.3,
  },
  openStream('reproduction', 'graph', 'directed'),
);

describe('R on a network', () => {
  test('is v·s·Σ(in·out − m)/Σ in for one visibility and one share probability', () => {
    for (const graph of [karateClub().graph, florentineFamilies().graph, lesMiserables().graph, directed]) {
      const slow = slowReproduction(
        graph,
        () => 0.4,
        () => 0.5,
      );
      const model = { kind: 'share', visibility: 0.4, shareProbability: { byExposure: [0.5, 0.9] } } as const;
      expect(networkReproduction(graph, model).reproductionNumber).toBeCloseTo(slow, 12);
    }
  });

  test('needs no look at who answers where all are friends', () => {
    const { graph } = lesMiserables();
    const model = { kind: 'independentCascade', edgeProbability: 0.2 } as const;
    expect(networkReproduction(graph, model, { allMutual: true })).toEqual(networkReproduction(graph, model));
  });

  test('counts each edge as often as it makes a sharer, where edges and people have their own probabilities', () => {
    const probability = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 }), probability), { maxLength: 40 }),
        fc.array(probability, { minLength: 8, maxLength: 8 }),
        (edges, shares) => {
          const { graph } = buildFollowerGraph(
            {
              people: 8,
              sources: Uint32Array.from(edges, ([source]) => source),
              targets: Uint32Array.from(edges, ([, target]) => target),
              visibility: Float32Array.from(edges, ([, , seen]) => seen),
            },
            { duplicates: 'first', selfLoops: 'drop' },
          );
          const ofEdges = graph.visibility!;
          const ofPeople = Float64Array.from(shares);
          const model = { kind: 'share', visibility: ofEdges, shareProbability: ofPeople } as const;
          const slow = slowReproduction(
            graph,
            (edge) => ofEdges[edge],
            (person) => ofPeople[person],
          );
          const { reproductionNumber, shareProbability, visibility } = networkReproduction(graph, model);
          // Where next to nothing is shared, the rounding of differences is left.
          expect(reproductionNumber).toBeCloseTo(slow, 6);
          expect([shareProbability, visibility]).toEqual([null, null]);
        },
      ),
      { seed: 20_261_122, numRuns: 300 },
    );
  });

  test('is 1 at the values it names, and names none where no probability does it', () => {
    const { graph } = karateClub();
    const model = { kind: 'share', visibility: 0.6, shareProbability: 0.1 } as const;
    const { shareProbability, visibility } = networkReproduction(graph, model);
    expect(networkReproduction(graph, { ...model, shareProbability: shareProbability! }).reproductionNumber).toBe(1);
    expect(visibility).toBeNull();
    const cascade = { kind: 'independentCascade', edgeProbability: 0.5 } as const;
    const at = networkReproduction(graph, cascade);
    expect(at.shareProbability).toBeNull();
    expect(networkReproduction(graph, { ...cascade, edgeProbability: at.visibility! }).reproductionNumber).toBeCloseTo(
      1,
      14,
    );
  });

  test('is nothing for linear threshold, and 0 where nobody follows anybody or everything goes straight back', () => {
    const { graph } = karateClub();
    expect(networkReproduction(graph, { kind: 'linearThreshold', threshold: 'random' }).reproductionNumber).toBeNull();
    const model = { kind: 'independentCascade', edgeProbability: 1 } as const;
    const nobody = generateNetwork({ kind: 'path', people: 1 }, openStream('r', 'graph', 'one'));
    const pair = generateNetwork({ kind: 'path', people: 2 }, openStream('r', 'graph', 'two'));
    for (const small of [nobody, pair]) {
      expect(networkReproduction(small, model)).toEqual({
        reproductionNumber: 0,
        shareProbability: null,
        visibility: null,
      });
    }
  });
});
