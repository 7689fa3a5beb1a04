import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatorSamples } from '../../test/graph/generator-samples.ts';
import { openStream } from '../random/index.ts';
import { changeTies, type Pair } from './change-ties.ts';
import { followerGraphFromRows, type FollowerGraph } from './follower-graph.ts';
import { generateNetwork } from './generators/index.ts';

/** Who follows whom, an edge for each, as text. */
function edgesOf({ people, offsets, followers }: FollowerGraph): string[] {
  return Array.from({ length: people }, (_, person) =>
    Array.from(followers.subarray(offsets[person], offsets[person + 1]), (follower) => `${person}>${follower}`),
  ).flat();
}

const both = ([a, b]: Pair): string[] => [`${a}>${b}`, `${b}>${a}`];

const path = generateNetwork({ kind: 'path', people: 5 }, openStream('ties', 'graph', 'path'));

describe('a graph whose ties are changed', () => {
  test('has no edge of those that are cut, both of those that are new, and all others', () => {
    const changed = changeTies(path, { cut: [[2, 1]], tie: [[4, 0]] });
    expect(edgesOf(changed)).toEqual(['0>1', '0>4', '1>0', '2>3', '3>2', '3>4', '4>0', '4>3']);
    expect(changed.edges).toBe(8);
    expect(edgesOf(path)).toHaveLength(8);
  });

  test('is the same graph where nothing is changed', () => {
    expect(changeTies(path, {})).toBe(path);
  });

  test('is, for every generator and any pairs, the set of its edges less and more', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...generatorSamples),
        fc.array(fc.tuple(fc.nat(1e6), fc.nat(1e6)), { maxLength: 12 }),
        (sample, numbers) => {
          const graph = generateNetwork(sample.generator, openStream('ties', 'graph', 'any'));
          const pairs = new Map<string, Pair>();
          for (const [a, b] of numbers) {
            const pair: Pair = [a % graph.people, b % graph.people];
            if (pair[0] !== pair[1]) pairs.set(pair.toSorted((x, y) => x - y).join(), pair);
          }
          const edges = new Set(edgesOf(graph));
          const isTied = (pair: Pair): boolean => both(pair).some((edge) => edges.has(edge));
          const cut = [...pairs.values()].filter(isTied);
          const tie = [...pairs.values()].filter((pair) => !isTied(pair));
          const changed = changeTies(graph, { cut, tie });
          for (const edge of cut.flatMap(both)) edges.delete(edge);
          for (const edge of tie.flatMap(both)) edges.add(edge);
          expect(new Set(edgesOf(changed))).toEqual(edges);
          expect(changed.edges).toBe(edges.size);
          // Rows ascend, each follower once.
          expect(followerGraphFromRows(changed)).toEqual(changed);
          // Back again: the graph of before.
          expect(changeTies(changed, { cut: tie, tie: cut.filter(() => sample.mutual) }).edges).toBe(
            sample.mutual ? graph.edges : changed.edges - 2 * tie.length,
          );
        },
      ),
      { seed: 11, numRuns: 150 },
    );
  });

  test('where edges go one way, loses whichever there are and gets whichever is missing', () => {
    const oneWay = followerGraphFromRows({ offsets: Uint32Array.of(0, 1, 2, 2), followers: Uint32Array.of(1, 2) });
    expect(edgesOf(changeTies(oneWay, { cut: [[1, 0]] }))).toEqual(['1>2']);
    expect(edgesOf(changeTies(oneWay, { tie: [[2, 1]] }))).toEqual(['0>1', '1>2', '2>1']);
  });

  test.each<[string, Parameters<typeof changeTies>[1], string]>([
    [
      'a cut of what is no tie',
      {
        cut: [
          [0, 1],
          [0, 4],
        ],
      },
      'cut.1 must be two people who are tied; got [0,4]',
    ],
    ['a new tie that is there', { tie: [[3, 2]] }, 'tie.0 must be two people who are not tied yet; got [3,2]'],
    ['somebody who is not there', { tie: [[3, 5]] }, 'tie.0 must be two people from 0 to 4; got [3,5]'],
  ])('refuses %s', (_, changes, message) => {
    expect(() => changeTies(path, changes)).toThrow(message);
  });

  test('says how much memory it needs before it takes it', () => {
    expect(() => changeTies(path, { tie: [[0, 4]] }, { maxBytes: 100 })).toThrow(
      'a graph of 5 people and 10 edges whose ties were changed takes 120 bytes of memory; at most 100 bytes may be used',
    );
  });
});
