import { describe, expect, test } from 'vitest';
import { type FollowerGraph, generateNetwork, type NetworkGenerator } from '../../src/graph/index.ts';
import { openStream } from '../../src/random/index.ts';
import { countGraphs, friendshipsKey, independentPairs, uniformWithDegrees } from './count-graphs.ts';

/*
 * Each law is tested on graphs so small that all of them can be listed with their exact probabilities. 20,000 graphs,
 * alpha = 1e-5 each: with 64 graphs of the law it catches a distance of w = 0.066, with 500 of w = 0.10.
 */
const DRAWS = 20_000;

function* grow(generator: NetworkGenerator, draws = DRAWS): Generator<FollowerGraph> {
  const stream = openStream('laws of generators', 'graph', JSON.stringify(generator));
  for (let draw = 0; draw < draws; draw += 1) yield generateNetwork(generator, stream);
}

function expectLaw(generator: NetworkGenerator, law: ReadonlyMap<string, number>): void {
  expect(countGraphs(law, grow(generator))).toFollow([...law.values()]);
}

/** Equally likely graphs: keys from lists. */
const uniform = (keys: readonly string[]): Map<string, number> => new Map(keys.map((key) => [key, 1 / keys.length]));

/** Every way to give each person `count` of `people` − 1 others. */
function directedRows(people: number, count: number): string[] {
  let keys = [''];
  for (let person = 0; person < people; person += 1) {
    const others = Array.from({ length: people }, (_, other) => other).filter((other) => other !== person);
    const sets = subsets(others, count).map((set) => set.join(','));
    keys = keys.flatMap((key) => sets.map((set) => (person === 0 ? set : `${key} ${set}`)));
  }
  return keys;
}

function subsets(items: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) => subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]));
}

describe('Erdős–Rényi', () => {
  test.each([0.05, 0.3, 0.5, 0.9])('G(4, %d) has each of 64 graphs with its probability', (edgeProbability) => {
    const law = independentPairs(4, () => edgeProbability);
    expectLaw({ kind: 'erdosRenyi', people: 4, edgeProbability }, law);
  });

  test('directed, each of the 6 edges between 3 people is there independently', () => {
    const p = 0.3;
    const law = new Map<string, number>();
    for (let choice = 0; choice < 64; choice += 1) {
      const taken = (index: number): boolean => ((choice >> index) & 1) === 1;
      const row = (one: number, other: number, index: number): string =>
        [...(taken(index) ? [one] : []), ...(taken(index + 1) ? [other] : [])].join(',');
      const count = choice.toString(2).replaceAll('0', '').length;
      law.set([row(1, 2, 0), row(0, 2, 2), row(0, 1, 4)].join(' '), p ** count * (1 - p) ** (6 - count));
    }
    expectLaw({ kind: 'erdosRenyi', people: 3, edgeProbability: p, directed: true }, law);
  });

  test.each([0, 1, 2, 4, 6])('G(4, m = %d) has all graphs equally often', (edges) => {
    const keys = [...independentPairs(4, () => 0.5).keys()].filter(
      (key) => (key.match(/\d/g) ?? []).length === 2 * edges,
    );
    expectLaw({ kind: 'erdosRenyiEdges', people: 4, edges }, uniform(keys));
  });

  test('directed with 2 edges between 3 people has 15 graphs equally often', () => {
    const sides = [0, 1, 2].flatMap((from) => [0, 1, 2].filter((to) => to !== from).map((to) => [from, to] as const));
    const keys = sides.flatMap((one, index) =>
      sides.slice(index + 1).map((other) =>
        [0, 1, 2]
          .map((from) =>
            [one, other]
              .filter((edge) => edge[0] === from)
              .map((edge) => edge[1])
              .join(','),
          )
          .join(' '),
      ),
    );
    expect(keys.length).toBe(15);
    const generator = { kind: 'erdosRenyiEdges', people: 3, edges: 2, directed: true } as const;
    expectLaw(generator, uniform(keys));
  });
});

describe('graphs with given numbers of friends are equally likely', () => {
  test.each([
    [6, 1, 15],
    [6, 2, 70],
    [6, 3, 70],
    [7, 2, 465],
    [7, 4, 465],
    [5, 4, 1],
  ])('%d people with %d friends each: %d graphs', (people, friends, count) => {
    const law = uniformWithDegrees(Array.from({ length: people }, () => friends));
    expect(law.size).toBe(count);
    expectLaw({ kind: 'randomRegular', people, friends }, law);
  });

  // The first three are drawn again until simple, the others repaired and mixed; the last has one graph, and repair
  // fails.
  test.each([
    [[1, 1, 1, 1, 2]],
    [[3, 3, 2, 2, 1, 1]],
    [[4, 4, 3, 3, 2, 2, 2]],
    [[5, 5, 4, 4, 3, 3, 2]],
    [[5, 4, 4, 4, 4, 4, 3]],
    [[6, 6, 3, 3, 2, 2, 2]],
    [[7, 7, 2, 2, 2, 2, 2, 2]],
    [[7, 1, 1, 1, 1, 1, 1, 1]],
  ])('friends %j', (friends) => {
    const law = uniformWithDegrees(friends);
    const generator = { kind: 'configurationModel', people: friends.length, friends } as const;
    expectLaw(generator, law);
  });
});

describe('Chung–Lu and blocks', () => {
  test.each([[[1, 2, 3, 2]], [[1, 0, 5, 0.25]], [[9, 1, 1, 1]]])('weights %j join pairs independently', (friends) => {
    const sum = friends.reduce((total, weight) => total + weight, 0);
    const law = independentPairs(4, (one, other) => Math.min(1, (friends[one] * friends[other]) / sum));
    expectLaw({ kind: 'chungLu', people: 4, friends }, law);
  });

  test('people of two blocks are friends with the probability of their blocks', () => {
    const edgeProbabilities = [
      [0.7, 0.2],
      [0.2, 0.4],
    ];
    const law = independentPairs(4, (one, other) => edgeProbabilities[Math.floor(one / 2)][Math.floor(other / 2)]);
    const generator = { kind: 'stochasticBlockModel', blocks: [2, 2], edgeProbabilities } as const;
    expectLaw(generator, law);
  });
});

describe('Barabási–Albert', () => {
  /** Exact law by following every choice of every newcomer. */
  function exactLaw(people: number, m: number): Map<string, number> {
    const law = new Map<string, number>();
    const follow = (newcomer: number, friendships: [number, number][], mass: number): void => {
      if (newcomer === people) {
        const key = friendshipsKey(people, friendships);
        law.set(key, (law.get(key) ?? 0) + mass);
        return;
      }
      const degree = (person: number): number => friendships.filter((pair) => pair.includes(person)).length;
      const choose = (chosen: number[], mass: number): void => {
        if (chosen.length === m) {
          follow(newcomer + 1, [...friendships, ...chosen.map((friend): [number, number] => [friend, newcomer])], mass);
          return;
        }
        const free = Array.from({ length: newcomer }, (_, person) => person).filter(
          (person) => !chosen.includes(person),
        );
        const total = free.reduce((sum, person) => sum + degree(person), 0);
        for (const person of free) choose([...chosen, person], (mass * degree(person)) / total);
      };
      choose([], mass);
    };
    const founders: [number, number][] = [];
    for (let one = 0; one <= m; one += 1) for (let other = one + 1; other <= m; other += 1) founders.push([one, other]);
    follow(m + 1, founders, 1);
    return law;
  }

  test.each([
    [5, 1],
    [5, 2],
    [6, 3],
  ])(
    '%d people, %d friends of each newcomer: newcomers choose in proportion to friends',
    (people, friendsOfNewcomer) => {
      const law = exactLaw(people, friendsOfNewcomer);
      expectLaw({ kind: 'barabasiAlbert', people, friendsOfNewcomer }, law);
    },
  );
});

describe('Watts–Strogatz', () => {
  /** Exact law by following every choice. */
  function exactLaw(people: number, friends: number, p: number): Map<string, number> {
    const ring: [number, number][] = [];
    for (let step = 1; step <= friends / 2; step += 1) {
      for (let person = 0; person < people; person += 1) ring.push([person, (person + step) % people]);
    }
    const law = new Map<string, number>();
    const follow = (index: number, pairs: [number, number][], mass: number): void => {
      if (index === pairs.length) {
        const key = friendshipsKey(people, pairs);
        law.set(key, (law.get(key) ?? 0) + mass);
        return;
      }
      const person = pairs[index][0];
      const taken = new Set(
        pairs
          .filter((pair) => pair.includes(person))
          .flat()
          .concat(person),
      );
      const free = Array.from({ length: people }, (_, other) => other).filter((other) => !taken.has(other));
      follow(index + 1, pairs, free.length === 0 ? mass : mass * (1 - p));
      for (const other of free) {
        const changed = pairs.map((pair, place): [number, number] => (place === index ? [person, other] : pair));
        follow(index + 1, changed, (mass * p) / free.length);
      }
    };
    follow(0, ring, 1);
    return law;
  }

  test.each([
    [5, 2, 0],
    [5, 2, 0.4],
    [5, 2, 1],
    [5, 4, 0.7],
    [6, 2, 0.5],
  ])('%d people, %d friends, rewired with %d', (people, friends, rewiringProbability) => {
    const law = exactLaw(people, friends, rewiringProbability);
    expectLaw({ kind: 'wattsStrogatz', people, friends, rewiringProbability }, law);
  });
});

describe('followers', () => {
  test.each([
    [4, 1],
    [4, 2],
    [4, 3],
  ])('of %d people %d each are a uniform set, independent of the others', (people, followers) => {
    const law = uniform(directedRows(people, followers));
    expectLaw({ kind: 'uniformFollowers', people, followers }, law);
  });

  test.each([4, 5, 6])('one follower each of %d people, nobody answered: all such graphs equally often', (people) => {
    const keys = directedRows(people, 1).filter((key) => {
      const ends = key.split(' ').map(Number);
      return new Set(ends).size === people && ends.every((end, person) => ends[end] !== person);
    });
    const generator = { kind: 'directedFollowers', people, followers: 1, follows: 1, reciprocity: 0 } as const;
    expectLaw(generator, uniform(keys));
  });

  test('5 people with 3 followers each, so crowded that 5 pairs follow each other: all 24 such graphs equally often', () => {
    const keys = directedRows(5, 3).filter((key) => {
      const rows = key.split(' ').map((row) => row.split(',').map(Number));
      return rows.every((_, person) => rows.filter((row) => row.includes(person)).length === 3);
    });
    expect(keys.length).toBe(44);
    const answered = (key: string): number => {
      const rows = key.split(' ').map((row) => row.split(',').map(Number));
      return rows.flatMap((row, person) => row.filter((end) => rows[end].includes(person))).length;
    };
    const law = uniform(keys.filter((key) => answered(key) === 10));
    expect(law.size).toBe(24);
    const generator = { kind: 'directedFollowers', people: 5, followers: 3, follows: 3, reciprocity: 2 / 3 } as const;
    // 4,000 graphs: catches w = 0.12.
    const counts = countGraphs(law, grow(generator, 4000));
    expect(counts).toFollow([...law.values()]);
  });

  test('where all are answered, followers are friends: the 70 graphs of 6 people with 2 friends', () => {
    const law = uniformWithDegrees([2, 2, 2, 2, 2, 2]);
    const generator = { kind: 'directedFollowers', people: 6, followers: 2, follows: 2, reciprocity: 1 } as const;
    expectLaw(generator, law);
  });
});
