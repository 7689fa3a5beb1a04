import { openNetwork } from '../experiment/index.ts';
import { karateClub } from '../graph/index.ts';
import { resolveScenario } from '../scenario/index.ts';
import { mapArrays } from './map-arrays.ts';
import { isShared, SharedCopies } from './shared-copies.ts';
import { describe, expect, test } from 'vitest';

const { graph } = karateClub();
const club = openNetwork({
  graph: { ...graph, visibility: Float32Array.from(graph.followers, (follower) => (follower % 7) / 7) },
  shareProbabilities: Float64Array.from({ length: graph.people }, (_, person) => (person % 5) / 10),
});
const scenario = resolveScenario({
  version: 1,
  level: 'network',
  universe: null,
  network: { edges: 'edges.csv', people: 'people.csv' },
  message: { seeds: [0] },
  model: { visibility: { column: 'seen' }, shareProbability: { column: 'keen' } },
});
const { cascade } = club.prepare(scenario);

describe('shared copies', () => {
  test('hold the same numbers on memory that can be shared', () => {
    const shared = new SharedCopies().share(cascade);
    expect(shared).toEqual(cascade);
    mapArrays(shared, (array) => {
      expect(isShared(array)).toBe(true);
      return array;
    });
    // What was one array is one array still.
    expect(shared.visibility).toHaveProperty('probabilities', shared.graph.visibility);
  });

  test('are made once of each array, however often they are asked for', () => {
    const copies = new SharedCopies();
    const shared = copies.share(cascade);
    expect(copies.bytesToCopy(cascade)).toBe(0);
    const other = copies.share(club.prepare({ ...scenario, message: { seeds: [3] } }).cascade);
    expect(other.graph.followers).toBe(shared.graph.followers);
    expect(other.graph.visibility).toBe(shared.graph.visibility);
  });

  test('are not made of what is shared already', () => {
    const shared = new SharedCopies().share(cascade);
    expect(new SharedCopies().share(shared)).toBe(shared);
  });

  test('are not begun where there is no memory for them', () => {
    expect(() => new SharedCopies().share(cascade, 100)).toThrow(
      'sharing a network between threads takes 1 MiB of memory; there are 0 MiB. One worker needs no copy',
    );
  });
});
