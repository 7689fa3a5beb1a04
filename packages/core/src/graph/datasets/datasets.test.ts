import { describe, expect, test } from 'vitest';
import {
  type BundledGraph,
  type DatasetName,
  datasetSizes,
  degreeAssortativity,
  degrees,
  florentineFamilies,
  followerGraphFromRows,
  idsOfDataset,
  karateClub,
  lesMiserables,
  meanLocalClustering,
  openDataset,
  reciprocity,
  weakComponents,
} from '../index.ts';

/**
 * People, friendships, Σ d², mean clustering and assortativity, computed with NetworkX 3.6.1 from its own copies of the
 * data.
 */
const known: [string, () => BundledGraph, number[]][] = [
  ['karate club', karateClub, [34, 78, 1212, 0.5706384782076823, -0.47561309768461474]],
  // NetworkX has the 15 families with marriages; the Pucci add a clustering of 0: 0.16 · 15/16.
  ['Florentine families', florentineFamilies, [16, 20, 134, 0.15, -0.3748378728923474]],
  ['Les Misérables', lesMiserables, [77, 254, 6124, 0.5731367499320134, -0.1652251344223703]],
];

describe.each(known)('%s', (_, read, [people, friendships, squares, clustering, assortativity]) => {
  const bundled = read();
  const { graph } = bundled;

  test('is the graph that others have', () => {
    followerGraphFromRows(graph);
    expect([graph.people, graph.edges / 2]).toEqual([people, friendships]);
    expect(reciprocity(graph)).toBe(1);
    expect(degrees(graph).followers.reduce((sum, degree) => sum + degree * degree, 0)).toBe(squares);
    expect(meanLocalClustering(graph)).toBeCloseTo(clustering, 12);
    expect(degreeAssortativity(graph)).toBeCloseTo(assortativity, 12);
  });

  test('has different ids and a citation, and is made anew each time', () => {
    expect(new Set(bundled.ids).size).toBe(people);
    expect(bundled.citation).toMatch(/\(19\d\d\)/);
    expect(read().graph.followers).not.toBe(graph.followers);
    expect(read()).toEqual(bundled);
  });
});

test('the members of the karate club have the numbers of friends of the paper', () => {
  const { graph, ids, weights } = karateClub();
  expect([...degrees(graph).followers]).toEqual([
    16, 9, 10, 6, 3, 4, 4, 4, 5, 2, 3, 1, 2, 5, 2, 2, 2, 2, 2, 3, 2, 2, 2, 5, 3, 3, 2, 4, 3, 4, 4, 6, 12, 17,
  ]);
  expect([ids[0], ids[33], weights]).toEqual(['1', '34', null]);
  // Members 1 and 34, the two leaders, are no friends.
  expect([...graph.followers.subarray(0, 16)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 10, 11, 12, 13, 17, 19, 21, 31]);
});

test('the Medici have six marriages, the Pucci none', () => {
  const { graph, ids } = florentineFamilies();
  const count = (family: string): number => degrees(graph).followers[ids.indexOf(family)];
  expect([count('Medici'), count('Pucci')]).toEqual([6, 0]);
  expect(weakComponents(graph)).toMatchObject({ count: 2, largest: 15 });
  expect(ids).toEqual([...ids].toSorted());
});

test('Valjean meets 36 others, most often Cosette, in 31 chapters; weights are the same both ways', () => {
  const { graph, ids, weights } = lesMiserables();
  const weightOf = (one: number, other: number): number => {
    const row = graph.followers.subarray(graph.offsets[one], graph.offsets[one + 1]);
    return weights![graph.offsets[one] + row.indexOf(other)];
  };
  const [valjean, cosette] = [ids.indexOf('Valjean'), ids.indexOf('Cosette')];
  expect(degrees(graph).followers[valjean]).toBe(36);
  expect(weightOf(valjean, cosette)).toBe(31);
  expect(weights!.reduce((sum, weight) => sum + weight, 0)).toBe(2 * 820);
  for (let person = 0; person < graph.people; person += 1) {
    for (let edge = graph.offsets[person]; edge < graph.offsets[person + 1]; edge += 1) {
      expect(weights![edge]).toBe(weightOf(graph.followers[edge], person));
    }
  }
});

test('each has a name, and as many people as its name says', () => {
  for (const name of Object.keys(datasetSizes) as DatasetName[]) {
    expect(openDataset(name).graph.people).toBe(datasetSizes[name]);
    expect(idsOfDataset(name)).toEqual(openDataset(name).ids);
    expect(new Set(idsOfDataset(name)).size).toBe(datasetSizes[name]);
  }
  for (const open of [openDataset, idsOfDataset]) {
    expect(() => open('karate' as DatasetName)).toThrow('name must be one of "karateClub"');
  }
});
