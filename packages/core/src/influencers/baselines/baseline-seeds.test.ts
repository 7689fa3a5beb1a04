import { describe, expect, test } from 'vitest';
import {
  completeGraph,
  graphOf,
  graphOfFriendships,
  karateGraph,
  pathGraph,
  randomDirectedGraph,
  randomFriendships,
  starGraph,
} from '../../../test/cascade/network/small-graphs.ts';
import { exactReach, exactSpread, type NetworkModel } from '../../cascade/network/index.ts';
import type { FollowerGraph } from '../../graph/follower-graph.ts';
import { openStream } from '../../random/index.ts';
import type { SpreadModel } from '../spread-model.ts';
import { type BaselineName, baselineNames } from '../choice-schema.ts';
import { baselinesFor, baselineSeeds, type BaselineOptions } from './baseline-seeds.ts';

const ic = { kind: 'independentCascade', edgeProbability: 0.1 } as const;
const lt = { kind: 'linearThreshold', threshold: 'random' } as const;
const curve = { kind: 'share', visibility: 0.5, shareProbability: { byExposure: [0.1, 0.3] } } as const;

const followersOf = ({ offsets, followers }: FollowerGraph, person: number): number[] => [
  ...followers.subarray(offsets[person], offsets[person + 1]),
];

/** Each time the person with the highest score, of equal ones the lowest. */
function takeBest(
  people: number,
  count: number,
  scoreOf: (person: number, taken: readonly number[]) => number,
): number[] {
  const taken: number[] = [];
  while (taken.length < Math.min(count, people)) {
    const left = Array.from({ length: people }, (_, person) => person).filter((person) => !taken.includes(person));
    const scores = left.map((person) => scoreOf(person, taken));
    taken.push(left[scores.indexOf(Math.max(...scores))]);
  }
  return taken;
}

const randomGraphs = (people: number): readonly FollowerGraph[] =>
  [0, 1, 2, 3, 4, 5].flatMap((number) => {
    const stream = openStream('baselines', number, 'graphs');
    return [
      randomFriendships(people, 0.1 + 0.1 * number, stream),
      randomDirectedGraph(people, 0.05 + 0.05 * number, stream),
    ];
  });
const graphs = randomGraphs(14);

describe('each rule, against its definition', () => {
  test('followers', () => {
    expect(baselineSeeds(starGraph(5), 'followers', { model: ic, count: 3 })).toEqual([0, 1, 2]);
    const chosen = baselineSeeds(karateGraph(), 'followers', { model: ic, count: 5 });
    expect(chosen.map((person) => person + 1)).toEqual([34, 1, 33, 3, 2]);
  });

  test('single discount', () => {
    // After the middle of a path of five, its neighbours have one follower left, as have the ends.
    expect(baselineSeeds(pathGraph(5), 'singleDiscount', { model: ic, count: 3 })).toEqual([1, 3, 0]);
    for (const graph of graphs) {
      const expected = takeBest(
        graph.people,
        14,
        (person, taken) => followersOf(graph, person).filter((follower) => !taken.includes(follower)).length,
      );
      expect(baselineSeeds(graph, 'singleDiscount', { model: ic, count: 14 })).toEqual(expected);
    }
  });

  test.each([0.01, 0.3, 1])('degree discount at p = %d', (edgeProbability) => {
    const model: SpreadModel = { kind: 'independentCascade', edgeProbability };
    for (const graph of [karateGraph(), completeGraph(12), ...graphs.filter((_, i) => i % 2 === 0)]) {
      const expected = takeBest(graph.people, 14, (person, taken) => {
        const friends = followersOf(graph, person);
        const d = friends.length;
        const t = friends.filter((friend) => taken.includes(friend)).length;
        return d - 2 * t - (d - t) * t * edgeProbability;
      });
      expect(baselineSeeds(graph, 'degreeDiscount', { model, count: 14 })).toEqual(expected);
    }
  });

  test('k-core: the innermost first, there by followers', () => {
    const chosen = baselineSeeds(karateGraph(), 'kCore', { model: ic, count: 11 });
    expect(chosen.map((person) => person + 1)).toEqual([34, 1, 33, 3, 2, 4, 9, 14, 8, 31, 32]);
  });

  test('PageRank knows whom many follow who follow few others', () => {
    // 0 has two followers who follow ten more each; 1 has two who follow nobody else.
    const lists: number[][] = [[2, 3], [4, 5], [], [], [], []];
    for (let person = 6; person < 16; person += 1) lists.push([2, 3]);
    expect(baselineSeeds(graphOf(lists), 'pageRank', { model: ic, count: 1 })).toEqual([1]);
    expect(baselineSeeds(graphOf(lists), 'followers', { model: ic, count: 1 })).toEqual([0]);
  });

  test('random: every pair equally often, in every order', () => {
    const counts = Array.from({ length: 12 }, () => 0);
    for (let number = 0; number < 6000; number += 1) {
      const [first, second] = baselineSeeds(pathGraph(4), 'random', { model: ic, count: 2, rngSeed: `r${number}` });
      counts[first * 3 + second - (second > first ? 1 : 0)] += 1;
    }
    // Exact: 1/12 for each ordered pair. n = 6,000.
    expect(counts).toFollow(Array.from({ length: 12 }, () => 1 / 12));
  });

  test('random is the same for the same rngSeed, and for fewer people its beginning', () => {
    const of = (count: number, rngSeed: string): readonly number[] =>
      baselineSeeds(karateGraph(), 'random', { model: ic, count, rngSeed });
    expect(of(34, 'a').slice(0, 5)).toEqual(of(5, 'a'));
    expect(of(34, 'a')).not.toEqual(of(34, 'b'));
    expect(of(34, 'a').toSorted((a, b) => a - b)).toEqual(Array.from({ length: 34 }, (_, person) => person));
  });
});

describe('one-hop reach', () => {
  /** What becomes of people in one round: a graph in which only the taken have followers. */
  function oneRound(graph: FollowerGraph, taken: readonly number[]): FollowerGraph {
    return graphOf(
      Array.from({ length: graph.people }, (_, person) =>
        taken.includes(person) ? followersOf(graph, person).filter((follower) => !taken.includes(follower)) : [],
      ),
    );
  }
  const models: readonly NetworkModel[] = [
    ic,
    { kind: 'share', visibility: 0.4, shareProbability: 0.3 },
    { kind: 'share', visibility: 0.8, shareProbability: Float64Array.from({ length: 8 }, (_, i) => (1 + (i % 4)) / 4) },
    { kind: 'share', visibility: 1, shareProbability: { perMessage: { mean: 0.2, concentration: 3 } } },
  ];

  test.each(models.flatMap((model) => (['reach', 'sharers'] as const).map((metric) => ({ model, metric }))))(
    'takes who adds most to the exact $metric of one round: $model',
    ({ model, metric }) => {
      const mean =
        model.kind === 'share' && typeof model.shareProbability === 'object' && 'perMessage' in model.shareProbability
          ? { ...model, shareProbability: model.shareProbability.perMessage.mean }
          : model;
      for (const graph of randomGraphs(8)) {
        const spreadOf = (seeds: readonly number[]): number =>
          (metric === 'reach' ? exactReach : exactSpread)(oneRound(graph, seeds), seeds, mean);
        const chosen = baselineSeeds(graph, 'oneHopReach', { model, metric, count: 4 });
        chosen.forEach((person, place) => {
          const before = chosen.slice(0, place);
          const others = [...Array(graph.people).keys()].filter((other) => !before.includes(other));
          const best = Math.max(...others.map((other) => spreadOf([...before, other])));
          expect(spreadOf([...before, person])).toBeCloseTo(best, 10);
        });
      }
    },
  );

  test('knows each edge and its weight under linear threshold', () => {
    // Who is followed: 2 by 0 and 1; person 2 follows 0 with .3 and 1 with .7, person 3 follows 1 with .2.
    const graph = graphOf([[2], [2, 3], [], []]);
    const weights = Float64Array.of(0.9, 0.1, 0.2);
    const of = (metric: 'reach' | 'sharers'): readonly number[] =>
      baselineSeeds(graph, 'oneHopReach', { model: { ...lt, weights }, metric, count: 4 });
    // 1.9 against 1.3; then 3 adds 1, 1 adds 1 + .1 + .2, 2 adds 1 − .9.
    expect(of('sharers')).toEqual([0, 1, 3, 2]);
    expect(of('reach')).toEqual([1, 0, 2, 3]);
  });

  test('people count as their weights say', () => {
    const graph = graphOf([[1, 2], [], [], [4], []]);
    const options = { model: ic, count: 1, weights: [1, 1, 1, 1, 9] };
    expect(baselineSeeds(graph, 'oneHopReach', options)).toEqual([4]);
    expect(baselineSeeds(graph, 'oneHopReach', { ...options, excluded: [4] })).toEqual([3]);
  });

  test('with a budget the largest gain for the money is taken', () => {
    const graph = graphOfFriendships(7, [
      [0, 1],
      [0, 2],
      [0, 3],
      [4, 5],
    ]);
    const prices = [10, 3, 3, 3, 2, 2, 0];
    const model = { kind: 'independentCascade', edgeProbability: 1 } as const;
    // 6 is free; 4 adds 2 for 2, 0 adds 4 for 10; after 4, 1 adds 2 for 3.
    expect(baselineSeeds(graph, 'oneHopReach', { model, budget: 5, prices })).toEqual([6, 4, 1]);
    expect(baselineSeeds(graph, 'followers', { model, budget: 5, prices })).toEqual([1, 4, 6]);
  });
});

describe('who may be taken', () => {
  const graph = karateGraph();

  test.each(baselineNames)('%s keeps to candidates, leaves out the excluded and the booked', (name) => {
    const options: BaselineOptions = {
      model: ic,
      count: 4,
      candidates: [0, 1, 2, 3, 33, 32],
      excluded: [33],
      booked: [0],
    };
    const chosen = baselineSeeds(graph, name, options);
    expect(chosen.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 32]);
    expect(baselineSeeds(graph, name, { ...options, count: 100 })).toEqual(chosen);
    expect(baselineSeeds(graph, name, { ...options, count: 0 })).toEqual([]);
  });

  test.each(baselineNames)('%s leaves out who has no price', (name) => {
    const prices = new Float64Array(34).fill(NaN);
    for (const person of [1, 2, 3, 32]) prices[person] = 5;
    const chosen = baselineSeeds(graph, name, { model: ic, count: 10, prices });
    expect(chosen.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 32]);
    expect(baselineSeeds(graph, name, { model: ic, budget: 20, prices, booked: [0] })).toHaveLength(4);
  });

  test('the booked count as taken', () => {
    const star = graphOfFriendships(6, [
      [0, 1],
      [0, 2],
      [0, 3],
      [4, 5],
    ]);
    expect(baselineSeeds(star, 'singleDiscount', { model: ic, count: 1, booked: [0] })).toEqual([4]);
    expect(baselineSeeds(star, 'degreeDiscount', { model: ic, count: 1, booked: [0] })).toEqual([4]);
    expect(baselineSeeds(star, 'oneHopReach', { model: ic, count: 1, booked: [0] })).toEqual([4]);
  });

  test.each(baselineNames)('%s stays within a budget, and uses what is left for who still fits', (name) => {
    const prices = Float64Array.from(graph.offsets.subarray(1), (end, person) => end - graph.offsets[person] + 0.5);
    const chosen = baselineSeeds(graph, name, { model: ic, budget: 30, prices });
    const costOf = (people: readonly number[]): number => people.reduce((sum, person) => sum + prices[person], 0);
    expect(costOf(chosen)).toBeLessThanOrEqual(30);
    const left = 30 - costOf(chosen);
    expect(Math.min(...[...prices].filter((_, person) => !chosen.includes(person)))).toBeGreaterThan(left);
  });

  test('nobody is affordable, and a graph without people', () => {
    expect(baselineSeeds(graph, 'followers', { model: ic, budget: 1, prices: 1.01 })).toEqual([]);
    for (const name of baselineNames) expect(baselineSeeds(graphOf([]), name, { model: ic, count: 2 })).toEqual([]);
  });
});

describe('which rules fit', () => {
  const directed = graphOf([[1], [2], []]);
  const without = (...names: BaselineName[]): BaselineName[] => baselineNames.filter((name) => !names.includes(name));

  test.each<[string, FollowerGraph, SpreadModel, BaselineName[]]>([
    ['one probability, friendships', pathGraph(3), ic, without()],
    ['one probability, followers', directed, ic, without('degreeDiscount')],
    [
      'a probability for each edge',
      pathGraph(3),
      { ...ic, edgeProbability: new Float32Array(4) },
      without('degreeDiscount'),
    ],
    ['linear threshold', pathGraph(3), lt, without('degreeDiscount')],
    ['a fixed threshold', pathGraph(3), { ...lt, threshold: 0.5 }, without('degreeDiscount', 'oneHopReach')],
    ['a curve', pathGraph(3), curve, without('degreeDiscount')],
  ])('%s', (_, graph, model, names) => {
    expect(baselinesFor(graph, { model })).toEqual(names);
    for (const name of names) expect(baselineSeeds(graph, name, { model, count: 1 })).toHaveLength(1);
  });

  test('others say why', () => {
    expect(() => baselineSeeds(directed, 'degreeDiscount', { model: ic, count: 1 })).toThrow(
      'degreeDiscount needs a graph of friendships: every follower edge answered by one in the other direction',
    );
    expect(() => baselineSeeds(directed, 'degreeDiscount', { model: lt, count: 1 })).toThrow(
      'degreeDiscount needs one probability that a sharer makes a friend share',
    );
    expect(() => baselineSeeds(directed, 'oneHopReach', { model: curve, metric: 'sharers', count: 1 })).toThrow(
      "oneHopReach counts sharers who decide once; with a curve by exposure take the metric 'reach'",
    );
    expect(() => baselineSeeds(directed, 'oneHopReach', { model: { ...lt, threshold: 0.5 }, count: 1 })).toThrow(
      "oneHopReach counts sharers where thresholds are random: take the metric 'reach'",
    );
  });
});

test.each<[string, Partial<BaselineOptions>, string]>([
  ['both', { count: 1, budget: 2, prices: 1 }, 'exactly one of count and budget must be given; got both'],
  ['neither', {}, 'exactly one of count and budget must be given; got neither'],
  ['no prices', { budget: 2 }, 'prices must be given where there is a budget; got nothing'],
  ['half a person', { count: 1.5 }, 'count must be a whole number of at least 0; got 1.5'],
  ['tenths of cents', { budget: 1.001, prices: 1 }, 'budget must be an amount with at most two decimals; got 1.001'],
  ['a stranger', { count: 1, candidates: [0, 34] }, 'candidates[1] must be a whole number from 0 to 33; got 34'],
  ['a twin', { count: 1, booked: [3, 3] }, 'booked[1] must be a person who is not listed already; got 3'],
  [
    'weights below 0',
    { count: 1, weights: Array.from({ length: 34 }, () => -1) },
    'weights[0] must be a finite number of at least 0; got -1',
  ],
  [
    'too few weights',
    { count: 1, weights: [1] },
    'weights must be an array of 34 entries, one for each person; got one entry',
  ],
  [
    'weights above 1 in sum',
    { count: 1, model: { ...lt, weights: new Float64Array(156).fill(0.2) } },
    'the weights of the edges into person 0 must sum to at most 1; got 3.2',
  ],
  [
    'another probability',
    { count: 1, model: { ...ic, edgeProbability: 2 } },
    'edgeProbability must be a probability in [0, 1]; got 2',
  ],
])('bad options are refused: %s', (_, options, message) => {
  expect(() => baselineSeeds(karateGraph(), 'oneHopReach', { model: ic, ...options })).toThrow(message);
});

test('an unknown rule is refused with the nearest', () => {
  expect(() => baselineSeeds(karateGraph(), 'pagerank' as BaselineName, { model: ic, count: 1 })).toThrow(
    'did you mean "pageRank"?',
  );
});
