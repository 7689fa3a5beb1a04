import { expect, test } from 'vitest';
import {
  completeGraph,
  graphOfFriendships,
  karateGraph,
  pathGraph,
  randomDirectedGraph,
  randomFriendships,
} from '../../../test/cascade/network/small-graphs.ts';
import type { FollowerGraph } from '../../graph/follower-graph.ts';
import { openStream } from '../../random/index.ts';
import { coreNumbers } from './core-numbers.ts';

/** Whoever has fewer than k ties with those who are left leaves, until nobody does; for k = 1, 2, …. */
function coreNumbersByDefinition({ people, offsets, followers }: FollowerGraph): number[] {
  const cores = Array.from({ length: people }, () => 0);
  const isThere = Array.from({ length: people }, () => true);
  for (let k = 1; isThere.includes(true); k += 1) {
    for (let left = true; left;) {
      left = false;
      const ties = Array.from({ length: people }, () => 0);
      for (let person = 0; person < people; person += 1) {
        for (let edge = offsets[person]; edge < offsets[person + 1]; edge += 1) {
          if (!isThere[person] || !isThere[followers[edge]]) continue;
          ties[person] += 1;
          ties[followers[edge]] += 1;
        }
      }
      for (let person = 0; person < people; person += 1) {
        if (!isThere[person] || ties[person] >= k) continue;
        isThere[person] = false;
        left = true;
      }
    }
    isThere.forEach((there, person) => {
      if (there) cores[person] = k;
    });
  }
  return cores;
}

test('a friendship is two ties', () => {
  expect([...coreNumbers(completeGraph(5))]).toEqual([8, 8, 8, 8, 8]);
  expect([...coreNumbers(pathGraph(4))]).toEqual([2, 2, 2, 2]);
  const triangleWithTail = graphOfFriendships(5, [
    [0, 1],
    [0, 2],
    [1, 2],
    [2, 3],
  ]);
  expect([...coreNumbers(triangleWithTail)]).toEqual([4, 4, 4, 2, 0]);
});

test('the karate club has ten people in its innermost core', () => {
  const cores = coreNumbers(karateGraph());
  const innermost = [...cores.keys()].filter((person) => cores[person] === 8);
  expect(innermost.map((person) => person + 1)).toEqual([1, 2, 3, 4, 8, 9, 14, 31, 33, 34]);
});

test('agrees with its definition on random graphs', () => {
  const stream = openStream('cores', 0, 'graphs');
  for (let i = 0; i < 20; i += 1) {
    for (const graph of [randomDirectedGraph(15, 0.05 + 0.02 * i, stream), randomFriendships(15, 0.02 * i, stream)]) {
      expect([...coreNumbers(graph)]).toEqual(coreNumbersByDefinition(graph));
    }
  }
});
