import { describe, expect, test } from 'vitest';
import { graphOf, karateGraph, randomDirectedGraph } from '../../../test/cascade/network/small-graphs.ts';
import { exactReach, exactSpread, simulateNetwork } from '../../cascade/network/index.ts';
import type { FollowerGraph } from '../../graph/follower-graph.ts';
import { openStream } from '../../random/index.ts';
import type { InfluenceMetric, InfluenceModel } from '../influence-model.ts';
import { prepareInfluence } from '../prepare-influence.ts';
import type { SpreadModel } from '../spread-model.ts';
import { openWorlds, type World } from './draw-worlds.ts';
import { chooseLazily, choosePlainly, greedyOnWorlds } from './greedy-on-worlds.ts';
import { createSpreadSpace, WorldSpread } from './world-spread.ts';

/** Edges 0→1, 0→2, 1→2, 1→3, 2→3, 2→5, 3→4, 4→5, 5→0; their probabilities, weights or visibilities; share probabilities. */
const six = graphOf([[1, 2], [2, 3], [3, 5], [4], [5], [0]]);
const ofEdges = Float32Array.of(0.5, 0.25, 0.1, 0.5, 0.3, 0.2, 0.5, 0.25, 0.1);
const ofPeople = Float64Array.of(0.2, 0.9, 0.5, 0.7, 0.3, 0.6);
const everyone = (people: number): Uint32Array => Uint32Array.from({ length: people }, (_, person) => person);
const subsets = (people: number): number[][] =>
  Array.from({ length: 2 ** people - 1 }, (_, set) =>
    [...everyone(people)].filter((person) => ((set + 1) >> person) & 1),
  );

/** Shares round by round until nobody new shares: the definition of a world, on sets of people. */
function spreadByDefinition(
  { passing, seeing, needed }: World,
  seeds: readonly number[],
  metric: InfluenceMetric,
): number {
  const rowOf = ({ offsets, followers }: World['passing'], person: number): number[] => [
    ...followers.subarray(offsets[person], offsets[person + 1]),
  ];
  const people = passing.offsets.length - 1;
  let sharers = new Set(seeds);
  for (let before = -1; before < sharers.size;) {
    before = sharers.size;
    const shown = [...sharers].flatMap((person) => rowOf(passing, person));
    const joining = [...everyone(people)].filter((person) => {
      const count = shown.filter((follower) => follower === person).length;
      const enough = needed === null ? 1 : needed[person];
      return enough > 0 && count >= enough;
    });
    sharers = new Set([...sharers, ...joining]);
  }
  if (metric === 'sharers') return sharers.size;
  return new Set([...sharers, ...[...sharers].flatMap((person) => rowOf(seeing, person))]).size;
}

const models: readonly (readonly [string, SpreadModel])[] = [
  ['independent cascade', { kind: 'independentCascade', edgeProbability: ofEdges }],
  ['linear threshold', { kind: 'linearThreshold', threshold: 'random' }],
  ['linear threshold with weights', { kind: 'linearThreshold', threshold: 'random', weights: ofEdges }],
  ['a fixed threshold', { kind: 'linearThreshold', threshold: 0.6 }],
  ['share once', { kind: 'share', visibility: ofEdges, shareProbability: ofPeople }],
  ['one share probability', { kind: 'share', visibility: 0.6, shareProbability: 0.4 }],
  [
    'messages that differ',
    { kind: 'share', visibility: 0.6, shareProbability: { perMessage: { mean: 0.4, concentration: 2 } } },
  ],
  ['a rising curve', { kind: 'share', visibility: 0.8, shareProbability: { byExposure: [0.1, 0.6], then: 0.9 } }],
  ['a falling curve', { kind: 'share', visibility: 0.8, shareProbability: { byExposure: [0.7, 0.3], then: 0.1 } }],
];
const metrics = ['reach', 'sharers'] as const;
const cases = models.flatMap(([name, model]) => metrics.map((metric) => ({ name, model, metric })));

describe('in a world', () => {
  test.each(cases)('people spread as it says: $name, $metric', ({ model, metric }) => {
    const stream = openStream('worlds', 0, 'orders');
    const source = openWorlds(six, model, 'definition', 'test');
    const space = createSpreadSpace(6);
    const wrong: unknown[] = [];
    for (let number = 0; number < 40; number += 1) {
      const world = source.draw(number);
      const spread = new WorldSpread(world, metric, space);
      const taken: number[] = [];
      let counted = 0;
      const order = [...everyone(6)].map((person) => ({ person, place: stream.nextUniform() }));
      for (const { person } of order.toSorted((a, b) => a.place - b.place)) {
        for (const other of everyone(6)) {
          const added = spreadByDefinition(world, [...taken, other], metric) - counted;
          if (spread.gainOf(other) !== added) wrong.push({ number, taken: [...taken], other, added });
        }
        taken.push(person);
        counted += spread.take(person);
      }
    }
    expect(wrong).toEqual([]);
  });
});

/** Exact where the library has it. */
function exactOf(model: SpreadModel, metric: InfluenceMetric, seeds: readonly number[]): number {
  return (metric === 'reach' ? exactReach : exactSpread)(six, seeds, model);
}

describe('worlds have the law of the cascades', () => {
  const known = cases.filter(({ name }) => !['linear threshold with weights', 'messages that differ'].includes(name));

  test.each(known)('$name, $metric: all 63 sets of seeds', ({ model, metric }) => {
    const worlds = 1000;
    const source = openWorlds(six, model, 'law', 'test');
    const space = createSpreadSpace(6);
    const drawn = Array.from({ length: source.isCertain ? 1 : worlds }, (_, number) => source.draw(number));
    for (const seeds of subsets(6)) {
      const spreads = drawn.map((world) => {
        const spread = new WorldSpread(world, metric, space);
        return seeds.reduce((sum, person) => sum + spread.take(person), 0);
      });
      const exact = exactOf(model, metric, seeds);
      // n = 1,000; catches means that are off by some 0.25.
      if (new Set(spreads).size === 1) expect(spreads[0]).toBeCloseTo(exact, 12);
      else expect(spreads).toHaveMean(exact);
    }
  });

  test('linear threshold with weights: singles and the best pair', () => {
    const source = openWorlds(six, { kind: 'linearThreshold', threshold: 'random', weights: ofEdges }, 'law', 'test');
    const space = createSpreadSpace(6);
    const exact = [193 / 80, 31863 / 16000, 2769 / 1600, 659 / 400, 2607 / 2000, 1231 / 1000];
    const sets = [...exact.map((spread, person) => ({ seeds: [person], spread })), { seeds: [0, 2], spread: 115 / 32 }];
    const drawn = Array.from({ length: 20_000 }, (_, number) => source.draw(number));
    for (const { seeds, spread } of sets) {
      const counts = drawn.map((world) => {
        const inWorld = new WorldSpread(world, 'sharers', space);
        return seeds.reduce((sum, person) => sum + inWorld.take(person), 0);
      });
      // n = 20,000; catches means that are off by some 0.05.
      expect(counts).toHaveMean(spread);
    }
  });

  test('messages that differ have one share probability in each world', () => {
    const model: SpreadModel = {
      kind: 'share',
      visibility: 1,
      shareProbability: { perMessage: { mean: 0.3, concentration: 0.5 } },
    };
    const source = openWorlds(graphOf([[], [], []]), model, 'messages', 'test');
    const counts = [0, 0, 0, 0];
    for (let number = 0; number < 5000; number += 1) {
      counts[source.draw(number).needed!.reduce((sum, shares) => sum + shares, 0)] += 1;
    }
    // Exact: the beta-binomial law of three people with parameters .15 and .35. n = 5,000.
    const rising = (from: number, factors: number): number =>
      Array.from({ length: factors }, (_, i) => from + i).reduce((product, factor) => product * factor, 1);
    const masses = [1, 3, 3, 1].map((ways, k) => (ways * rising(0.15, k) * rising(0.35, 3 - k)) / rising(0.5, 3));
    expect(counts).toFollow(masses);
  });
});

/** All worlds of independent cascade with edge probability ½, each once: what is chosen on them is chosen in expectation. */
function allWorlds(graph: FollowerGraph): World[] {
  return Array.from({ length: 2 ** graph.edges }, (_, set) => {
    const offsets = new Uint32Array(graph.people + 1);
    const living: number[] = [];
    for (let person = 0; person < graph.people; person += 1) {
      for (let edge = graph.offsets[person]; edge < graph.offsets[person + 1]; edge += 1) {
        if ((set >> edge) & 1) living.push(graph.followers[edge]);
      }
      offsets[person + 1] = living.length;
    }
    const passing = { offsets, followers: Uint32Array.from(living) };
    return { passing, seeing: passing, needed: null };
  });
}

const spreadsOn = (worlds: readonly World[], metric: InfluenceMetric): WorldSpread[] => {
  const people = worlds[0].passing.offsets.length - 1;
  const space = createSpreadSpace(people);
  return worlds.map((world) => new WorldSpread(world, metric, space));
};

describe('greedy', () => {
  const half = { kind: 'independentCascade', edgeProbability: 0.5 } as const;

  test.each([0, 1, 2, 3])('on all worlds is greedy in expectation: graph %d', (number) => {
    const graph = number === 0 ? six : randomDirectedGraph(6, 0.3, openStream('all worlds', number, 'graph'));
    const chosen: number[] = [];
    const spread = (seeds: readonly number[]): number => (seeds.length === 0 ? 0 : exactSpread(graph, seeds, half));
    const greedy = chooseLazily(spreadsOn(allWorlds(graph), 'sharers'), everyone(6), 6);
    for (const { person, gain } of greedy) {
      const gains = [...everyone(6)].map((other) =>
        chosen.includes(other) ? -1 : spread([...chosen, other]) - spread(chosen),
      );
      expect(gain / 2 ** graph.edges).toBeCloseTo(Math.max(...gains), 12);
      expect(person).toBe(gains.findIndex((other) => Math.abs(other - Math.max(...gains)) < 1e-9));
      chosen.push(person);
    }
  });

  test.each(cases.filter(({ model }) => model.kind !== 'linearThreshold' || model.threshold === 'random'))(
    'is the same lazily, wherever no gain rises: $name, $metric',
    ({ name, model, metric }) => {
      const source = openWorlds(six, model, 'lazily', 'test');
      const worlds = Array.from({ length: 200 }, (_, number) => source.draw(number));
      const plain = choosePlainly(spreadsOn(worlds, metric), everyone(6), 6);
      const lazy = chooseLazily(spreadsOn(worlds, metric), everyone(6), 6);
      if (!name.endsWith('curve')) expect(lazy).toEqual(plain);
      expect(plain.reduce((sum, { gain }) => sum + gain, 0)).toBe(1200);
    },
  );

  test('is not the best: {0, 3, 2} for {0, 2, 4}', () => {
    const model = { kind: 'independentCascade', edgeProbability: ofEdges } as const;
    const { seeds, gains, spread, guarantee } = greedyOnWorlds(six, {
      model,
      count: 3,
      worlds: 20_000,
      rngSeed: 'third',
    });
    expect(seeds).toEqual([0, 3, 2]);
    // Exact: 43/10. n = 10,000; catches means that are off by some 0.07.
    expect(spread.mean).toHaveMean(4.3, { standardError: spread.standardError });
    expect(gains.reduce((sum, gain) => sum + gain, 0)).toBeCloseTo(4.3, 1);
    expect(guarantee).toBe('oneMinusOneOverE');
    const triples = subsets(6).filter((set) => set.length === 3);
    const best = triples.reduce((a, b) => (exactSpread(six, b, model) > exactSpread(six, a, model) + 1e-9 ? b : a));
    expect(best).toEqual([0, 2, 4]);
    expect(exactSpread(six, best, model)).toBeCloseTo(35 / 8, 7);
  });

  test('in the karate club: exact values', () => {
    const exact = [3.5019919554, 6.4245447251, 8.0864496005, 9.4928979176];
    const { seeds, gains, spread, worlds } = greedyOnWorlds(karateGraph(), {
      model: { kind: 'independentCascade', edgeProbability: 0.1 },
      count: 4,
      worlds: 2000,
      rngSeed: 'karate',
    });
    expect({ seeds, worlds }).toEqual({ seeds: [33, 0, 32, 1], worlds: 2000 });
    // n = 2,000; catches means that are off by some 0.4.
    expect(spread.mean).toHaveMean(exact[3], { standardError: spread.standardError });
    let sum = 0;
    gains.forEach((gain, place) => {
      sum += gain;
      expect(Math.abs(sum - exact[place])).toBeLessThan(0.2);
    });
  });
});

describe('where there is no guarantee', () => {
  // Person 2 follows 0 and 1 and passes it on to six others; 3 has two followers.
  const graph = graphOf([[2], [2], [6, 7, 8, 9, 10, 11], [4, 5], [], [], [], [], [], [], [], []]);

  test('greedy may miss two who convince together: a rising curve', () => {
    const model = { kind: 'share', visibility: 1, shareProbability: { byExposure: [0, 1] } } as const;
    const options = { model, excluded: [2], metric: 'sharers', worlds: 10 } as const;
    const { seeds, spread, guarantee, reason } = greedyOnWorlds(graph, { ...options, count: 2 });
    expect({ seeds, spread, guarantee }).toEqual({
      seeds: [0, 1],
      spread: { mean: 3, standardError: 0 },
      guarantee: 'none',
    });
    expect(reason).toContain('two may add more together than one by one');
    const reach = greedyOnWorlds(graph, { ...options, metric: 'reach', count: 2 });
    expect([reach.seeds, reach.spread.mean]).toEqual([[3, 0], 5]);
    expect(exactReach(graph, [0, 1], model)).toBe(9);
  });

  test('a fixed threshold leaves nothing to chance: one world, and what simulation gives', () => {
    const model = { kind: 'linearThreshold', threshold: 0.6 } as const;
    const choice = greedyOnWorlds(graph, { model, excluded: [2], metric: 'reach', count: 2, worlds: 50 });
    expect(choice).toMatchObject({
      seeds: [3, 0],
      worlds: 1,
      guarantee: 'none',
      spread: { mean: 5, standardError: 0 },
    });
    const ensemble = { rngSeed: 'one', first: 0, count: 1, maxGenerations: 20 };
    expect(simulateNetwork(graph, { seeds: choice.seeds }, model, ensemble).kPlusReach[0]).toBe(5);
    const both = { kind: 'linearThreshold', threshold: 0.5 } as const;
    expect(greedyOnWorlds(graph, { model: both, count: 1, metric: 'reach', excluded: [2] })).toMatchObject({
      seeds: [0],
      spread: { mean: 8 },
    });
  });
});

describe('who may be chosen', () => {
  const model = { kind: 'share', visibility: 0.5, shareProbability: 0.3 } as const;

  test('candidates, none excluded, after those booked, whose spread counts', () => {
    const options = { model, worlds: 300, candidates: [0, 1, 2, 33], excluded: [33], booked: [2] } as const;
    const choice = greedyOnWorlds(karateGraph(), { ...options, count: 10 });
    expect(choice.seeds).toEqual([0, 1]);
    expect(choice.booked).toEqual([2]);
    const booked = greedyOnWorlds(karateGraph(), { ...options, count: 0 });
    expect(booked).toMatchObject({ seeds: [], gains: [], metric: 'reach' });
    // n = 300; catches means that are off by some 3.
    const alone = booked.spread.mean + choice.gains[0] + choice.gains[1];
    expect(Math.abs(choice.spread.mean - alone)).toBeLessThan(3);
  });

  test('the same answer for the same rngSeed, another for another', () => {
    const options = { model, worlds: 100, count: 3 } as const;
    const choice = greedyOnWorlds(karateGraph(), { ...options, rngSeed: 'a' });
    expect(greedyOnWorlds(karateGraph(), { ...options, rngSeed: 'a' })).toEqual(choice);
    expect(greedyOnWorlds(karateGraph(), { ...options, rngSeed: 'b' })).not.toEqual(choice);
  });

  test('a graph without people, and without edges', () => {
    expect(greedyOnWorlds(graphOf([]), { model, count: 3 })).toMatchObject({ seeds: [], spread: { mean: 0 } });
    expect(greedyOnWorlds(graphOf([[], [], []]), { model, count: 2 })).toMatchObject({ seeds: [0, 1], gains: [1, 1] });
  });

  test('everyone or nobody passes it on', () => {
    const ring = graphOf([[1], [2], [3], [0], [5], [4]]);
    const of = (edgeProbability: number): object =>
      greedyOnWorlds(ring, { model: { kind: 'independentCascade', edgeProbability }, count: 3, worlds: 5 });
    expect(of(1)).toMatchObject({ seeds: [0, 4, 1], gains: [4, 2, 0] });
    expect(of(0)).toMatchObject({ seeds: [0, 1, 2], gains: [1, 1, 1] });
  });
});

test('chooseSeeds says why it takes no curve and no fixed threshold, and what does', () => {
  const refused: readonly (readonly [SpreadModel, string])[] = [
    [{ kind: 'share', visibility: 1, shareProbability: { byExposure: [0.3, 0.1] } }, 'no set says whose'],
    [{ kind: 'linearThreshold', threshold: 0.3 }, 'two seeds may do more together than both alone'],
  ];
  for (const [model, reason] of refused) {
    const choose = (): unknown => prepareInfluence(karateGraph(), { model: model as InfluenceModel });
    expect(choose).toThrow(reason);
    expect(choose).toThrow('or choose with greedyOnWorlds');
    expect(() => greedyOnWorlds(karateGraph(), { model, count: 1, worlds: 2 })).not.toThrow();
  }
});

test.each([
  [{ count: -1 }, 'count must be a whole number of at least 0; got -1'],
  [{ worlds: 0 }, 'worlds must be a whole number from 1 to 10,000,000; got 0'],
  [{ metric: 'reached' as InfluenceMetric }, 'metric must be one of "reach", "sharers"'],
  [{ seeds: [1] }, 'unknown key options.seeds'],
  [{ candidates: [34] }, 'candidates[0] must be a whole number from 0 to 33; got 34'],
  [
    { maxMemory: 1000 },
    'choosing on 1,000 worlds of 34 people takes 398.44 KiB of memory; at most 1000 bytes may be used',
  ],
])('bad options are refused: %o', (options, message) => {
  const model = { kind: 'independentCascade', edgeProbability: 0.1 } as const;
  expect(() => greedyOnWorlds(karateGraph(), { model, count: 1, ...options })).toThrow(message);
});
