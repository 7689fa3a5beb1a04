import { expect, test } from 'vitest';
import { cycleGraph, graphOf, randomDirectedGraph, starGraph } from '../../../test/cascade/network/small-graphs.ts';
import { openStream } from '../../random/index.ts';
import { pageRanks } from './page-rank.ts';

test('two people, one of whom follows the other', () => {
  // x = 0.075 + 0.85 y + 0.425 x and x + y = 1 give x = 0.925 ÷ 1.425.
  const [followed, follower] = pageRanks(graphOf([[1], []]));
  expect(followed).toBeCloseTo(0.925 / 1.425, 8);
  expect(follower).toBeCloseTo(0.5 / 1.425, 8);
});

test('everyone alike has the same', () => {
  expect([...pageRanks(cycleGraph(5))]).toEqual([0.2, 0.2, 0.2, 0.2, 0.2]);
  expect([...pageRanks(graphOf([[], [], [], []]))]).toEqual([0.25, 0.25, 0.25, 0.25]);
  expect(pageRanks(graphOf([]))).toHaveLength(0);
});

test('whom all follow: a star of eleven', () => {
  // c = 0.15/11 + 0.85 (1 − c), as each of the ten others gives all that they have.
  const [center, other] = pageRanks(starGraph(11));
  expect(center).toBeCloseTo((0.15 / 11 + 0.85) / 1.85, 8);
  expect(other).toBeCloseTo((1 - center) / 10, 8);
});

test('is where a random surfer is in the end, who goes from followers to those whom they follow', () => {
  const graph = randomDirectedGraph(12, 0.15, openStream('ranks', 0, 'graph'));
  const { people, offsets, followers } = graph;
  const followed = Array.from({ length: people }, (_, follower) =>
    Array.from({ length: people }, (_unused, person) => person).filter((person) =>
      followers.subarray(offsets[person], offsets[person + 1]).includes(follower),
    ),
  );
  let place = Array.from({ length: people }, () => 1 / people);
  for (let step = 0; step < 300; step += 1) {
    const next = Array.from({ length: people }, () => 0.15 / people);
    place.forEach((chance, person) => {
      const targets = followed[person].length === 0 ? [...next.keys()] : followed[person];
      for (const target of targets) next[target] += (0.85 * chance) / targets.length;
    });
    place = next;
  }
  pageRanks(graph).forEach((rank, person) => expect(rank).toBeCloseTo(place[person], 8));
});
