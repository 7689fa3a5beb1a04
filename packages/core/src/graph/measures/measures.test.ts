import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openStream } from '../../random/index.ts';
import {
  buildFollowerGraph,
  countMutualFollowers,
  countOnwardEdges,
  degreeAssortativity,
  degrees,
  type FollowerGraph,
  followerGraphFromRows,
  friendshipParadoxFactor,
  generateComplete,
  generateConfigurationModel,
  generateCycle,
  generateErdosRenyi,
  generatePath,
  generateStar,
  generateUniformFollowers,
  isMutual,
  localClustering,
  meanLocalClustering,
  meanOnwardFollowers,
  reciprocity,
  weakComponents,
} from '../index.ts';

const graphOf = (people: number, rows: readonly (readonly [number, number])[], mutual = false): FollowerGraph =>
  buildFollowerGraph(
    { people, sources: Uint32Array.from(rows, (row) => row[0]), targets: Uint32Array.from(rows, (row) => row[1]) },
    { duplicates: 'first', selfLoops: 'drop', mutual },
  ).graph;

const graphs = fc
  .integer({ min: 1, max: 10 })
  .chain((people) =>
    fc
      .tuple(fc.array(fc.tuple(fc.nat(people - 1), fc.nat(people - 1)), { maxLength: 50 }), fc.boolean())
      .map(([rows, mutual]) => graphOf(people, rows, mutual)),
  );

/** Whether v follows u, as a table. */
function tableOf(graph: FollowerGraph): boolean[][] {
  const table = Array.from({ length: graph.people }, () => Array.from({ length: graph.people }, () => false));
  for (let person = 0; person < graph.people; person += 1) {
    for (let edge = graph.offsets[person]; edge < graph.offsets[person + 1]; edge += 1) {
      table[person][graph.followers[edge]] = true;
    }
  }
  return table;
}

const people = (graph: FollowerGraph): number[] => Array.from({ length: graph.people }, (_, person) => person);

describe('measures agree with their definitions, read from a table of who follows whom', () => {
  test('degrees, answered edges and onward edges', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const table = tableOf(graph);
        const ids = people(graph);
        const out = ids.map((u) => ids.filter((v) => table[u][v]).length);
        const inward = ids.map((u) => ids.filter((v) => table[v][u]).length);
        const mutual = ids.map((u) => ids.filter((v) => table[u][v] && table[v][u]).length);
        expect([...degrees(graph).followers]).toEqual(out);
        expect([...degrees(graph).follows]).toEqual(inward);
        expect([...countMutualFollowers(graph)]).toEqual(mutual);
        // Edge to u, edge from u on to somebody who is not where it came from.
        let onward = 0;
        for (const from of ids)
          for (const u of ids) for (const to of ids) if (table[from][u] && table[u][to] && to !== from) onward += 1;
        expect(countOnwardEdges(graph)).toBe(onward);
        const answered = mutual.reduce((sum, count) => sum + count, 0);
        expect(reciprocity(graph)).toBe(graph.edges === 0 ? null : answered / graph.edges);
        expect(isMutual(graph)).toBe(answered === graph.edges);
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  test('answered edges of a graph with more and longer rows than are read at a time', () => {
    const graph = generateUniformFollowers(
      { people: 20_000, followers: 40 },
      openStream('answered', 'graph', 'measures'),
    );
    const edges = new Set<number>();
    const keyOf = (from: number, to: number): number => from * graph.people + to;
    const visit = (look: (from: number, to: number) => void): void => {
      for (let person = 0; person < graph.people; person += 1) {
        for (let edge = graph.offsets[person]; edge < graph.offsets[person + 1]; edge += 1) {
          look(person, graph.followers[edge]);
        }
      }
    };
    visit((from, to) => edges.add(keyOf(from, to)));
    const expected = new Uint32Array(graph.people);
    visit((from, to) => {
      if (edges.has(keyOf(to, from))) expected[from] += 1;
    });
    expect(countMutualFollowers(graph)).toEqual(expected);
    expect(expected.some((count) => count > 0)).toBe(true);
    expect(isMutual(graph)).toBe(false);
  });

  test('friendships are told from all but friendships by a single edge', () => {
    const friends = generateErdosRenyi(
      { people: 300, edgeProbability: 0.05 },
      openStream('single', 'graph', 'measures'),
    );
    expect(isMutual(friends)).toBe(true);
    for (let missing = 0; missing < friends.edges; missing += 7) {
      const followers = friends.followers.filter((_, edge) => edge !== missing);
      const offsets = friends.offsets.map((offset) => (offset > missing ? offset - 1 : offset));
      expect(isMutual({ ...friends, edges: followers.length, followers, offsets })).toBe(false);
    }
  });

  test('local clustering, directions ignored', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const table = tableOf(graph);
        const ids = people(graph);
        const joined = (u: number, v: number): boolean => table[u][v] || table[v][u];
        const expected = ids.map((u) => {
          const near = ids.filter((v) => joined(u, v));
          const pairs = near.flatMap((one, index) => near.slice(index + 1).map((other) => joined(one, other)));
          return pairs.length === 0 ? 0 : pairs.filter(Boolean).length / pairs.length;
        });
        const measured = localClustering(graph);
        for (const person of ids) expect(measured[person]).toBeCloseTo(expected[person], 12);
        expect(localClustering(graph, Uint32Array.of(0, 0))).toEqual(Float64Array.of(measured[0], measured[0]));
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  test('weak components, numbered by their first people', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const table = tableOf(graph);
        const ids = people(graph);
        const near = ids.map((u) => ids.map((v) => u === v || table[u][v] || table[v][u]));
        for (const middle of ids)
          for (const u of ids) for (const v of ids) near[u][v] ||= near[u][middle] && near[middle][v];
        const { count, componentOf, sizes, largest } = weakComponents(graph);
        const firsts = ids.filter((u) => near[u].indexOf(true) === u);
        expect([...componentOf]).toEqual(ids.map((u) => firsts.indexOf(near[u].indexOf(true))));
        expect([...sizes]).toEqual(firsts.map((u) => near[u].filter(Boolean).length));
        expect(count).toBe(firsts.length);
        expect(largest).toBe(Math.max(...sizes));
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  test('assortativity is the correlation of numbers of followers across edges', () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        const { followers } = degrees(graph);
        const pairs = people(graph).flatMap((u) =>
          [...graph.followers.subarray(graph.offsets[u], graph.offsets[u + 1])].map((v) => [
            followers[u],
            followers[v],
          ]),
        );
        const mean = (side: number): number => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
        const [x, y] = [mean(0), mean(1)];
        const product = (one: number, other: number, a: number, b: number): number =>
          pairs.reduce((sum, pair) => sum + (pair[one] - a) * (pair[other] - b), 0);
        const scale = Math.sqrt(product(0, 0, x, x) * product(1, 1, y, y));
        const measured = degreeAssortativity(graph);
        if (pairs.length === 0 || scale < 1e-9) expect(measured ?? 0).toBeCloseTo(0, 6);
        else expect(measured).toBeCloseTo(product(0, 1, x, y) / scale, 9);
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  test('relabelling people changes no measure of the whole', () => {
    fc.assert(
      fc.property(graphs, fc.integer({ min: 1, max: 9 }), (graph, shift) => {
        const moved = (person: number): number => (person + shift) % graph.people;
        const rows = people(graph).flatMap((u) =>
          [...graph.followers.subarray(graph.offsets[u], graph.offsets[u + 1])].map((v): [number, number] => [
            moved(u),
            moved(v),
          ]),
        );
        const other = graphOf(graph.people, rows);
        expect(meanLocalClustering(other)).toBeCloseTo(meanLocalClustering(graph), 12);
        expect(countOnwardEdges(other)).toBe(countOnwardEdges(graph));
        expect(reciprocity(other)).toBe(reciprocity(graph));
        expect(weakComponents(other).sizes.toSorted()).toEqual(weakComponents(graph).sizes.toSorted());
        expect(friendshipParadoxFactor(other) ?? 0).toBeCloseTo(friendshipParadoxFactor(graph) ?? 0, 12);
      }),
      { seed: 20261122, numRuns: 200 },
    );
  });
});

describe('known graphs', () => {
  test('a star: everybody but the centre meets the centre', () => {
    const star = generateStar({ people: 11 });
    expect(friendshipParadoxFactor(star)).toBeCloseTo(110 / 20 / (20 / 11), 12);
    expect(degreeAssortativity(star)).toBeCloseTo(-1, 12);
    expect(meanLocalClustering(star)).toBe(0);
    expect(countOnwardEdges(star)).toBe(90);
    expect(meanOnwardFollowers(star)).toBe(4.5);
  });

  test('complete graph, cycle and path', () => {
    expect(meanLocalClustering(generateComplete({ people: 6 }))).toBe(1);
    expect(degreeAssortativity(generateComplete({ people: 6 }))).toBeNull();
    expect(friendshipParadoxFactor(generateCycle({ people: 6 }))).toBe(1);
    expect(meanOnwardFollowers(generateCycle({ people: 6 }))).toBe(1);
    expect(weakComponents(generatePath({ people: 6 }))).toMatchObject({ count: 1, largest: 6 });
  });

  test('without people or edges, what does not exist is null', () => {
    const nobody = followerGraphFromRows({ offsets: Uint32Array.of(0), followers: new Uint32Array(0) });
    expect(weakComponents(nobody)).toMatchObject({ count: 0, largest: 0 });
    expect(meanLocalClustering(nobody)).toBe(0);
    for (const measure of [reciprocity, degreeAssortativity, friendshipParadoxFactor, meanOnwardFollowers]) {
      expect(measure(nobody)).toBeNull();
    }
    expect(countOnwardEdges(nobody)).toBe(0);
  });

  test('clustering of a person who does not exist is refused', () => {
    expect(() => localClustering(generatePath({ people: 3 }), Uint32Array.of(3))).toThrow(
      'people[0] must be below 3; got 3',
    );
  });

  test('the friends of friends in a random graph are E[d²]/E[d] − 1', () => {
    // Poisson 10: E[d(d−1)]/E[d] = 10. With 100,000 people the standard error of the ratio is 0.0148 (a friendship
    // counts at both ends): alpha = 1e-5 at 0.0655, which is the smallest error that it catches half of the time.
    const graph = generateErdosRenyi({ people: 100_000, edgeProbability: 1e-4 }, openStream('measures', 'graph', 'er'));
    expect(meanOnwardFollowers(graph)).toHaveMean(10, { standardError: 0.0148 });
    const regular = generateConfigurationModel(
      { people: 1000, friends: 6 },
      openStream('measures', 'graph', 'regular'),
    );
    expect(meanOnwardFollowers(regular)).toBe(5);
  });
});
