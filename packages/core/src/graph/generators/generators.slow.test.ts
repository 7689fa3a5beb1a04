import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openStream } from '../../random/index.ts';
import { type FollowerGraph, followerGraphFromRows } from '../follower-graph.ts';
import { degrees, meanLocalClustering, reciprocity } from '../measures/index.ts';
import {
  type DegreeLaw,
  generateBarabasiAlbert,
  generateChungLu,
  generateCommunities,
  generateConfigurationModel,
  generateDirectedFollowers,
  generateErdosRenyi,
  generateErdosRenyiEdges,
  generateNetwork,
  generateRandomRegular,
  generateStochasticBlockModel,
  generateTree,
  generateWattsStrogatz,
  type NetworkGenerator,
} from './index.ts';

const stream = (purpose: string) => openStream('generators', 'graph', purpose);
const degreesOf = (graph: { readonly people: number; readonly offsets: Uint32Array }): number[] =>
  Array.from({ length: graph.people }, (_, person) => graph.offsets[person + 1] - graph.offsets[person]);

describe('large graphs', () => {
  test.each([
    [1_000_000, 3e-6],
    [20_000, 0.001],
    [2000, 0.3],
  ])('G(%d, %d) has as many friendships as expected', (people, edgeProbability) => {
    // One number of friendships, binomial, alpha = 1e-5: catches 0.5 %, 1.3 % and 0.8 %.
    const pairs = (people * (people - 1)) / 2;
    const graph = generateErdosRenyi({ people, edgeProbability }, stream('erdos'));
    const variance = pairs * edgeProbability * (1 - edgeProbability);
    expect(graph.edges / 2).toHaveMean(pairs * edgeProbability, { variance, n: 1 });
  });

  test('G(n, m) has exactly m edges', () => {
    expect(generateErdosRenyiEdges({ people: 30_000, edges: 100_000 }, stream('edges')).edges).toBe(200_000);
    const directed = { people: 500, edges: 200_000, directed: true };
    expect(generateErdosRenyiEdges(directed, stream('edges')).edges).toBe(200_000);
  });

  test.each([
    [20_000, 3],
    [20_000, 60],
    [400, 300],
  ])('of %d people everybody has %d friends', (people, friends) => {
    expect(new Set(degreesOf(generateRandomRegular({ people, friends }, stream('regular'))))).toEqual(
      new Set([friends]),
    );
  });

  test('a power law of friends is kept exactly, hubs included', () => {
    const friends = { distribution: 'powerLaw', exponent: 2.1, min: 1, max: 2000 } as const;
    const graph = generateConfigurationModel({ people: 20_000, friends }, stream('power'));
    const again = generateConfigurationModel({ people: 20_000, friends: degreesOf(graph) }, stream('list'));
    expect(degreesOf(again)).toEqual(degreesOf(graph));
    expect(Math.max(...degreesOf(graph))).toBeGreaterThan(500);
  });

  test('expected numbers of friends of a Chung–Lu graph are those of the weights', () => {
    // 4,000 people of weight 50, one of 800, who is joined to each with 800·50/Σ w = 0.19920. alpha = 1e-5: catches 20
    // %.
    const weights = [800, ...Array.from({ length: 4000 }, () => 50)];
    const graph = generateChungLu({ people: 4001, friends: weights }, stream('weights'));
    const p = (800 * 50) / 200_800;
    expect(degreesOf(graph)[0]).toHaveMean(4000 * p, { variance: 4000 * p * (1 - p), n: 1 });
    const q = 2500 / 200_800;
    const pairs = (4000 * 3999) / 2;
    const among = graph.edges / 2 - degreesOf(graph)[0];
    expect(among).toHaveMean(pairs * q, { variance: pairs * q * (1 - q), n: 1 });
  });

  test('newcomers of a Barabási–Albert graph have at least their own friends, and founders many', () => {
    const graph = generateBarabasiAlbert({ people: 20_000, friendsOfNewcomer: 5 }, stream('barabasi'));
    expect(graph.edges).toBe(2 * (15 + 5 * (20_000 - 6)));
    expect(Math.min(...degreesOf(graph))).toBe(5);
    expect(Math.max(...degreesOf(graph).slice(0, 6))).toBeGreaterThan(100);
  });

  test('a ring that is not rewired clusters as it must', () => {
    // 3(k − 2) / (4(k − 1))
    const graph = generateWattsStrogatz({ people: 1000, friends: 10, rewiringProbability: 0 }, stream('ring'));
    expect(meanLocalClustering(graph)).toBeCloseTo(24 / 36, 12);
  });

  test('rewiring moves as many friendships as expected', () => {
    // Of 100,000 friendships of the ring those that are not drawn stay: binomial; alpha = 1e-5 catches 0.9 %. About 1
    // of those moved comes to lie on a place of the ring that was left, far below the standard deviation of 145.
    const graph = generateWattsStrogatz({ people: 50_000, friends: 4, rewiringProbability: 0.3 }, stream('rewire'));
    let left = 0;
    for (let person = 0; person < graph.people; person += 1) {
      for (let edge = graph.offsets[person]; edge < graph.offsets[person + 1]; edge += 1) {
        const distance = (graph.followers[edge] - person + graph.people) % graph.people;
        if (distance === 1 || distance === 2) left += 1;
      }
    }
    expect(left).toHaveMean(70_000, { variance: 100_000 * 0.3 * 0.7, n: 1 });
  });
});

describe('friends with communities', () => {
  // Five per cent is what is promised; the standard errors of both means are below 0.3 % here. Where people have many friends,
  // every fifth of them is enough for that.
  test.each([
    [3, 0.3],
    [5, 0.05],
    [5, 0.5],
    [20, 0.05],
    [20, 0.2],
    [20, 0.5],
    [50, 0.1],
  ])(
    '100,000 people with %d friends on average and a clustering of %d: both within five per cent',
    (meanFriends, clustering) => {
      const graph = generateCommunities({ people: 100_000, meanFriends, clustering }, stream('communities'));
      expect(Math.abs(graph.edges / 100_000 / meanFriends - 1)).toBeLessThan(0.05);
      const fifth = Uint32Array.from({ length: 20_000 }, (_, index) => index * 5);
      const measured = meanLocalClustering(graph, meanFriends < 20 ? undefined : fifth);
      expect(Math.abs(measured / clustering - 1)).toBeLessThan(0.05);
    },
  );

  test('300 friends on average, as of the example: both within five per cent, clustering measured on 2,000 people', () => {
    const graph = generateCommunities({ people: 100_000, meanFriends: 300, clustering: 0.14 }, stream('example'));
    expect(Math.abs(graph.edges / 100_000 / 300 - 1)).toBeLessThan(0.05);
    const people = Uint32Array.from({ length: 2000 }, (_, index) => index * 50);
    expect(Math.abs(meanLocalClustering(graph, people) / 0.14 - 1)).toBeLessThan(0.05);
  });

  test('a clustering that cannot be is refused with the highest that can', () => {
    const options = { people: 10_000, meanFriends: 4, clustering: 0.5, communitiesPerPerson: 3 };
    expect(() => generateCommunities(options, stream('much'))).toThrow(
      /clustering must be at most 0\.\d+ for 4 friends/,
    );
    expect(() => generateCommunities({ ...options, clustering: 0.6 }, stream('much'))).toThrow(
      'clustering must be a number in [0.05, 0.5]',
    );
  });
});

describe('directed followers', () => {
  test('have the numbers of followers that are given, and the reciprocity', () => {
    const followers = { distribution: 'lognormal', mu: 2.5, sigma: 1, max: 2000 } as const;
    const follows = { distribution: 'poisson', mean: 20.08 } as const;
    const graph = generateDirectedFollowers(
      { people: 20_000, followers, follows, reciprocity: 0.4 },
      stream('directed'),
    );
    expect(Math.abs(reciprocity(graph)! - 0.4)).toBeLessThanOrEqual(2 / graph.edges);
    const list = degreesOf(graph);
    const again = generateDirectedFollowers(
      { people: 20_000, followers: list, follows: list, reciprocity: 0 },
      stream('none'),
    );
    expect(degreesOf(again)).toEqual(list);
    expect(reciprocity(again)).toBe(0);
  });

  test('refuse what cannot be', () => {
    const options = { people: 100, followers: 10, follows: 10, reciprocity: 0.5 };
    expect(() => generateDirectedFollowers({ ...options, follows: 12 }, stream('x'))).toThrow(
      'follows must be a law with the mean of followers, 10, within 5 %; got 12',
    );
    expect(() => generateDirectedFollowers({ ...options, reciprocity: 1.5 }, stream('x'))).toThrow(
      'reciprocity must be a probability in',
    );
    const apart = (first: number, last: number): number[] =>
      Array.from({ length: 10 }, (_, i) => (i < 5 ? first : last));
    const opposite = { people: 10, followers: apart(4, 0), follows: apart(0, 4), reciprocity: 0.5 };
    expect(() => generateDirectedFollowers(opposite, stream('x'))).toThrow('reciprocity must be at most 0 for numbers');
    const crowded = { people: 5, followers: 3, follows: 3, reciprocity: 0 };
    expect(() => generateDirectedFollowers(crowded, stream('x'))).toThrow(
      'reciprocity must be at least 0.667 for numbers like these among so few people; got 0',
    );
    const lists = { people: 3, followers: [1, 1, 1], follows: [2, 0, 0], reciprocity: 0 };
    expect(() => generateDirectedFollowers({ ...lists, followers: 1, follows: [1, 1, 0] }, stream('x'))).toThrow(
      'follows must be a law with the mean of followers, 1, within 5 %',
    );
    const long = Array.from({ length: 100 }, (_, person) => (person === 0 ? 9 : 10));
    expect(() => generateDirectedFollowers({ ...options, follows: long }, stream('x'))).toThrow(
      'follows must be numbers with the sum of followers, 1000; got 999',
    );
    const impossible = { ...lists, followers: [2, 0, 0], follows: [2, 0, 0] };
    expect(() => generateDirectedFollowers(impossible, stream('x'))).toThrow(
      'followers must be numbers that a graph can have (the 1 highest, together, at most 0); got 2',
    );
    // A star: only the centre can follow and be followed by the others.
    const found = { people: 4, followers: [3, 1, 1, 1], follows: [3, 1, 1, 1], reciprocity: 0.5 };
    expect(() => generateDirectedFollowers(found, stream('x'))).toThrow(
      'reciprocity must be one that numbers like these among so few people can have (1 was found); got 0.5',
    );
  });

  test.each<[number, DegreeLaw, number]>([
    // Everybody is joined to everybody, in one direction each.
    [5, 2, 0],
    [21, 10, 0],
    [61, 30, 0],
    // Nearly everybody.
    [61, 29, 0],
    [51, 40, 0.76],
    [21, 15, 0.67],
    [5, 3, 0.7],
    // Hubs whom nearly everybody follows.
    [60, { distribution: 'lognormal', mu: 2, sigma: 1, max: 45 }, 0.2],
    [200, { distribution: 'powerLaw', exponent: 2, min: 2, max: 150 }, 0.2],
  ])('are found among %d people however crowded, followers %j, reciprocity %d', (people, law, wanted) => {
    for (let draw = 0; draw < 3; draw += 1) {
      const crowd = { people, followers: law, follows: law, reciprocity: wanted };
      const graph = generateDirectedFollowers(crowd, openStream('generators', draw, 'crowd'));
      expect(followerGraphFromRows(graph).edges).toBe(graph.edges);
      expect(Math.abs(reciprocity(graph)! - wanted)).toBeLessThanOrEqual(2 / graph.edges);
    }
  });

  test('are refused where no graph has such numbers, and only there, up to 6 people', () => {
    /** Whether some choice of followers, person by person, gives everybody their numbers. */
    function isPossible(followers: readonly number[], follows: readonly number[], person = 0): boolean {
      if (person === followers.length) return follows.every((count) => count === 0);
      const others = follows.map((_, other) => other).filter((other) => other !== person && follows[other] > 0);
      const choose = (from: number, left: number, rest: readonly number[]): boolean => {
        if (left === 0) return isPossible(followers, rest, person + 1);
        for (let index = from; index < others.length; index += 1) {
          const fewer = rest.map((count, other) => (other === others[index] ? count - 1 : count));
          if (choose(index + 1, left - 1, fewer)) return true;
        }
        return false;
      };
      return choose(0, followers[person], follows);
    }
    const numbers = fc
      .integer({ min: 2, max: 6 })
      .chain((people) => {
        const list = fc.array(fc.nat(people - 1), { minLength: people, maxLength: people });
        return fc.tuple(list, list);
      })
      .filter(([out, inward]) => out.reduce((sum, n) => sum + n, 0) === inward.reduce((sum, n) => sum + n, 0));
    fc.assert(
      fc.property(numbers, ([followers, follows]) => {
        // Whatever reciprocity the numbers have: it is refused last, with messages of its own.
        const options = { people: followers.length, followers, follows, reciprocity: 0.5 };
        const grow = () => generateDirectedFollowers(options, stream('possible'));
        if (!isPossible(followers, follows)) {
          expect(grow).toThrow('followers must be numbers that a graph can have');
          return;
        }
        let graph: FollowerGraph;
        try {
          graph = grow();
        } catch (error) {
          expect((error as Error).message).toMatch(/^reciprocity must be/);
          return;
        }
        expect(degreesOf(followerGraphFromRows(graph))).toEqual(followers);
        expect([...degrees(graph).follows]).toEqual(follows);
      }),
      { seed: 20261122, numRuns: 150 },
    );
  });
});

describe('numbers of friends that no graph can have are refused, all others are met', () => {
  /** Havel and Hakimi, the slow way. */
  function isGraphical(degrees: readonly number[]): boolean {
    const [most, ...rest] = degrees.toSorted((one, other) => other - one);
    if (most === undefined || most === 0) return true;
    if (most > rest.length || (rest[most - 1] ?? 0) === 0) return false;
    return isGraphical(rest.map((degree, index) => (index < most ? degree - 1 : degree)));
  }

  test('up to 9 people', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 1, max: 9 })
          .chain((people) => fc.array(fc.nat(people - 1), { minLength: people, maxLength: people })),
        (friends) => {
          const grow = () => generateConfigurationModel({ people: friends.length, friends }, stream('graphical'));
          if (isGraphical(friends)) expect(degreesOf(grow())).toEqual(friends);
          else expect(grow).toThrow(/sum of friends must be even|friends must be degrees that a graph can have/);
        },
      ),
      { seed: 20261122, numRuns: 1500 },
    );
  });
});

describe('few people', () => {
  test.each<[NetworkGenerator, number]>([
    [{ kind: 'erdosRenyi', people: 0, edgeProbability: 0.5 }, 0],
    [{ kind: 'erdosRenyi', people: 1, edgeProbability: 1, directed: true }, 0],
    [{ kind: 'erdosRenyi', people: 5, edgeProbability: 0 }, 0],
    [{ kind: 'erdosRenyi', people: 5, edgeProbability: 1, directed: true }, 20],
    [{ kind: 'erdosRenyi', people: 5, edgeProbability: 1e-300 }, 0],
    [{ kind: 'erdosRenyiEdges', people: 1, edges: 0 }, 0],
    [{ kind: 'erdosRenyiEdges', people: 4, edges: 12, directed: true }, 12],
    [{ kind: 'randomRegular', people: 0, friends: 0 }, 0],
    [{ kind: 'randomRegular', people: 3, friends: 0 }, 0],
    [{ kind: 'randomRegular', people: 4, friends: 3 }, 12],
    [{ kind: 'configurationModel', people: 3, friends: 0 }, 0],
    [{ kind: 'chungLu', people: 3, friends: 0 }, 0],
    [{ kind: 'chungLu', people: 3, friends: [1e300, 1e300, 1e300] }, 6],
    [{ kind: 'barabasiAlbert', people: 2, friendsOfNewcomer: 1 }, 2],
    [{ kind: 'wattsStrogatz', people: 1, friends: 0, rewiringProbability: 1 }, 0],
    [{ kind: 'wattsStrogatz', people: 3, friends: 2, rewiringProbability: 1 }, 6],
    [{ kind: 'stochasticBlockModel', blocks: [], edgeProbabilities: [] }, 0],
    [
      {
        kind: 'stochasticBlockModel',
        blocks: [0, 3],
        edgeProbabilities: [
          [1, 1],
          [1, 1],
        ],
      },
      6,
    ],
    [{ kind: 'directedFollowers', people: 3, followers: 0, follows: 0, reciprocity: 1 }, 0],
    [{ kind: 'uniformFollowers', people: 1, followers: 0 }, 0],
    [{ kind: 'path', people: 0 }, 0],
    [{ kind: 'path', people: 5 }, 8],
    [{ kind: 'cycle', people: 5 }, 10],
    [{ kind: 'star', people: 11 }, 20],
    [{ kind: 'star', people: 1 }, 0],
    [{ kind: 'complete', people: 5 }, 20],
    [{ kind: 'complete', people: 0 }, 0],
    [{ kind: 'tree', people: 7, children: 2 }, 12],
  ])('%j has %d edges', (generator, edges) => {
    expect(generateNetwork(generator, stream('few')).edges).toBe(edges);
  });

  test('a binary tree is filled level by level', () => {
    expect(degreesOf(generateTree({ people: 7, children: 2 }))).toEqual([2, 3, 3, 1, 1, 1, 1]);
  });
});

describe('options', () => {
  test.each<[unknown, string]>([
    [null, 'generator must be an object with a kind'],
    [{ kind: 'barabasiAlbrt', people: 3 }, 'did you mean barabasiAlbert?'],
    [{ kind: 'toString' }, 'generator.kind must be one of erdosRenyi'],
    [{ people: 3 }, 'generator.kind must be one of'],
    [
      { kind: 'erdosRenyi', people: 10, edgeProbability: 1.5 },
      'edgeProbability must be a probability in [0, 1]; got 1.5',
    ],
    [{ kind: 'erdosRenyi', people: 2.5, edgeProbability: 1 }, 'people must be a whole number'],
    [{ kind: 'erdosRenyi', people: 2 ** 32, edgeProbability: 1 }, 'has more than 4294967294'],
    [{ kind: 'erdosRenyi', people: 1e6, edgeProbability: 1 }, 'has more than 4294967294 edges'],
    [{ kind: 'erdosRenyiEdges', people: 4, edges: 7 }, 'edges must be a whole number from 0 to 6; got 7'],
    [
      { kind: 'erdosRenyiEdges', people: 3e6, edges: 7 },
      'people must be at most 1,414,214, as edges are drawn from at most 1,000,000,000,000 pairs, and 3,000,000 people have 4,499,998,500,000 (erdosRenyi, with a probability for each pair, takes more); got 3000000',
    ],
    [{ kind: 'erdosRenyiEdges', people: 1_000_001, edges: 7, directed: true }, 'people must be at most 1,000,000, as'],
    [{ kind: 'erdosRenyiEdges', people: 1_414_215, edges: 7 }, 'and 1,414,215 people have 1,000,001,326,005'],
    [{ kind: 'randomRegular', people: 5, friends: 3 }, 'people × friends must be even'],
    [{ kind: 'randomRegular', people: 5, friends: 5 }, 'friends must be a whole number from 0 to 4; got 5'],
    [
      { kind: 'barabasiAlbert', people: 5, friendsOfNewcomer: 5 },
      'friendsOfNewcomer must be a whole number from 1 to 4',
    ],
    [{ kind: 'wattsStrogatz', people: 5, friends: 3, rewiringProbability: 0 }, 'friends must be even'],
    [{ kind: 'cycle', people: 2 }, 'people must be a whole number of at least 3; got 2'],
    [{ kind: 'tree', people: 2, children: 0 }, 'children must be a whole number'],
    [{ kind: 'chungLu', people: 2, friends: [1, -1] }, 'friends[1] must be a finite number of at least 0; got -1'],
    [{ kind: 'stochasticBlockModel', blocks: [2], edgeProbabilities: [[0.5], [0.5]] }, 'a list of 1 rows'],
  ])('%j is refused', (generator, message) => {
    expect(() => generateNetwork(generator as NetworkGenerator, stream('bad'))).toThrow(message);
  });

  test('probabilities between blocks are the same both ways', () => {
    const edgeProbabilities = [
      [0.1, 0.2],
      [0.3, 0.1],
    ];
    expect(() => generateStochasticBlockModel({ blocks: [2, 2], edgeProbabilities }, stream('bad'))).toThrow(
      'edgeProbabilities[0][1] must be that of [1][0]; got 0.2',
    );
  });
});
