import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lawsBrokenBy } from '../../../test/cascade/laws-of-counting.ts';
import { bruteForceNetwork } from '../../../test/cascade/network/brute-force-network.ts';
import type { BruteForceRun } from '../../../test/cascade/network/brute-force-network.ts';
import {
  completeGraph,
  graphOf,
  pathGraph,
  randomDirectedGraph,
  randomFriendships,
  starGraph,
} from '../../../test/cascade/network/small-graphs.ts';
import { kPlusOf, roundsIn, sumRounds } from '../../../test/cascade/values-of-rows.ts';
import type { FollowerGraph } from '../../graph/follower-graph.ts';
import { openStream } from '../../random/index.ts';
import type { CascadeRows } from '../cascade-rows.ts';
import { prepareNetworkCascade } from './prepare-network-cascade.ts';
import type { NetworkModel } from './models/index.ts';
import type { NetworkMessage } from './network-message.ts';
import { createNetworkState } from './kernels/create-network-state.ts';
import { beginReplicate, endNetworkRound } from './kernels/network-state.ts';
import { showReference } from './kernels/show-reference.ts';
import { showToStart } from './kernels/show-to-start.ts';
import { showRound, simulateNetwork, spreadNetwork } from './spread-network.ts';
import { traceNetwork, traceReplicate } from './trace/trace-cascade.ts';

const rngSeed = 'network';

/** Probabilities for each edge or person, among them 0 and 1 and some that no 32-bit number decides. */
const unevenly = (index: number): number => [0, 1, 0.3, 0.7, 2 ** -40, 0.1][(index * 7 + (index >> 3)) % 6];
const edgesOf = (graph: FollowerGraph): Float32Array =>
  Float32Array.from({ length: graph.edges }, (_, edge) => unevenly(edge));
const personsOf = (graph: FollowerGraph): Float64Array =>
  Float64Array.from({ length: graph.people }, (_, person) => unevenly(person));

const differing = (mean: number, concentration: number) => ({ perMessage: { mean, concentration } });

/** Every kind of model, so that every kernel is used. */
const models: Readonly<Record<string, (graph: FollowerGraph) => NetworkModel>> = {
  'independent cascade, p = 0.05': () => ({ kind: 'independentCascade', edgeProbability: 0.05 }),
  'independent cascade, p = 0.3': () => ({ kind: 'independentCascade', edgeProbability: 0.3 }),
  'independent cascade, p = 0': () => ({ kind: 'independentCascade', edgeProbability: 0 }),
  'independent cascade, p = 1': () => ({ kind: 'independentCascade', edgeProbability: 1 }),
  'independent cascade, p by edge': (graph) => ({ kind: 'independentCascade', edgeProbability: edgesOf(graph) }),
  'share once': () => ({ kind: 'share', visibility: 1, shareProbability: 0.3 }),
  'share once, nobody': () => ({ kind: 'share', visibility: 1, shareProbability: 0 }),
  'share once, half sees': () => ({ kind: 'share', visibility: 0.5, shareProbability: 0.4 }),
  'share once, visibility by edge': (graph) => ({
    kind: 'share',
    visibility: edgesOf(graph),
    shareProbability: 0.6,
  }),
  'share curve that rises': () => ({
    kind: 'share',
    visibility: 0.6,
    shareProbability: { byExposure: [0.05, 0.2, 0.5], then: 0.6 },
  }),
  'share curve that falls': () => ({ kind: 'share', visibility: 1, shareProbability: { byExposure: [0.4, 0.1] } }),
  'share curve, visibility by edge': (graph) => ({
    kind: 'share',
    visibility: edgesOf(graph),
    shareProbability: { byExposure: [0.4], then: 0.4 },
  }),
  'share probability by person': (graph) => ({ kind: 'share', visibility: 0.8, shareProbability: personsOf(graph) }),
  'messages differ': () => ({ kind: 'share', visibility: 1, shareProbability: differing(0.4, 2) }),
  'messages differ, half sees': () => ({ kind: 'share', visibility: 0.5, shareProbability: differing(0.6, 0.5) }),
  'linear threshold, random': () => ({ kind: 'linearThreshold', threshold: 'random' }),
  'linear threshold, 0.18': () => ({ kind: 'linearThreshold', threshold: 0.18 }),
  'linear threshold, 0': () => ({ kind: 'linearThreshold', threshold: 0 }),
  'linear threshold, 1': () => ({ kind: 'linearThreshold', threshold: 1 }),
};
const named = Object.entries(models);

const messages: readonly NetworkMessage[] = [
  { seeds: [3, 1] },
  { seeds: [] },
  { fans: 0 },
  { fans: 4 },
  { fans: 9, fanVisibility: 0.5 },
  { fans: 12 },
];

const graphs: Readonly<Record<string, FollowerGraph>> = {
  'random directed': randomDirectedGraph(12, 0.25, openStream(rngSeed, 0, 'directed')),
  'random friendships': randomFriendships(12, 0.3, openStream(rngSeed, 0, 'friendships')),
  star: starGraph(12),
  complete: completeGraph(12),
  'nobody follows anyone': graphOf(Array.from({ length: 12 }, () => [])),
};

/** Rounds of each replicate, by the plain kernel. */
function spreadPlainly(
  graph: FollowerGraph,
  message: NetworkMessage,
  model: NetworkModel,
  count: number,
): number[][][] {
  const state = createNetworkState(prepareNetworkCascade(graph, message, model));
  return Array.from({ length: count }, (_, replicate) => {
    beginReplicate(state, rngSeed, replicate);
    showToStart(state, rngSeed, replicate);
    const rounds = [[state.impressions, state.reachedEnd, state.queueEnd]];
    while (state.roundStart < state.roundEnd) {
      const before = state.reachedEnd;
      state.impressions = 0;
      showReference(state, null);
      endNetworkRound(state);
      rounds.push([state.impressions, state.reachedEnd - before, state.queueEnd - state.roundStart]);
    }
    return rounds;
  });
}

const roundsOf = (rows: CascadeRows): number[][][] =>
  Array.from({ length: rows.count }, (_, i) =>
    Array.from({ length: rows.offsets[i + 1] - rows.offsets[i] }, (_, round) => {
      const at = rows.offsets[i] + round;
      return [rows.impressions[at], rows.newReach[at], rows.sharers[at]];
    }),
  );

const totals = (rows: CascadeRows, column: 'impressions' | 'newReach' | 'sharers'): number[] =>
  Array.from({ length: rows.count }, (_, i) =>
    rows[column].subarray(rows.offsets[i], rows.offsets[i + 1]).reduce((sum, value) => sum + value, 0),
  );

/** What is compared with the twin, over all rows. */
const numbersOf = (rows: CascadeRows): Record<string, Float64Array> => ({
  impressions: sumRounds(rows, rows.impressions),
  reach: sumRounds(rows, rows.newReach),
  sharers: sumRounds(rows, rows.sharers),
  rounds: roundsIn(rows),
  'seen twice or more': kPlusOf(rows, 2),
  'seen four times or more': kPlusOf(rows, 4),
});

/** The same of runs of the twin. */
function numbersOfTwins(count: number, spread: () => BruteForceRun): Record<string, Float64Array> {
  const of = (): Float64Array => new Float64Array(count);
  const [impressions, reach, sharers, lengths, twice, fourTimes] = [of(), of(), of(), of(), of(), of()];
  for (let i = 0; i < count; i += 1) {
    const { rounds, exposures } = spread();
    for (const round of rounds) {
      impressions[i] += round.impressions;
      reach[i] += round.newReach;
      sharers[i] += round.sharers;
    }
    lengths[i] = rounds.length;
    for (const seen of exposures) {
      if (seen >= 2) twice[i] += 1;
      if (seen >= 4) fourTimes[i] += 1;
    }
  }
  return {
    impressions,
    reach,
    sharers,
    rounds: lengths,
    'seen twice or more': twice,
    'seen four times or more': fourTimes,
  };
}

function tally(values: Float64Array): Float64Array {
  const counts = new Float64Array(200);
  for (const value of values) counts[value] += 1;
  return counts;
}

describe.each(named)('%s', (_, modelOf) => {
  test.each(Object.entries(graphs))('the fast kernel does what the plain one does, draw for draw: %s', (_, graph) => {
    for (const message of messages) {
      const rows = simulateNetwork(graph, message, modelOf(graph), { rngSeed, first: 0, count: 40 });
      expect(roundsOf(rows)).toEqual(spreadPlainly(graph, message, modelOf(graph), 40));
    }
  });

  test('the fast kernel draws what RandomStream draws on a graph of thousands of edges', () => {
    const graph = randomDirectedGraph(300, 0.1, openStream(rngSeed, 1, 'directed'));
    const rows = simulateNetwork(graph, { fans: 3 }, modelOf(graph), { rngSeed, first: 0, count: 100 });
    expect(roundsOf(rows)).toEqual(spreadPlainly(graph, { fans: 3 }, modelOf(graph), 100));
  });

  test('the rows obey the laws of counting', () => {
    const arbitrary = fc.record({
      people: fc.integer({ min: 1, max: 30 }),
      p: fc.double({ min: 0, max: 0.5, noNaN: true }),
    });
    fc.assert(
      fc.property(arbitrary, fc.nat(1000), ({ people, p }, salt) => {
        const graph = randomDirectedGraph(people, p, openStream(rngSeed, salt, 'laws'));
        const message = { fans: salt % (people + 1) };
        const rows = simulateNetwork(graph, message, modelOf(graph), { rngSeed, first: salt, count: 5 });
        expect(lawsBrokenBy(rows, people)).toEqual([]);
      }),
      { seed: 7, numRuns: 40 },
    );
  });

  test('shards are the same rows, whoever ran before', () => {
    const graph = graphs['random directed'];
    const whole = simulateNetwork(graph, { fans: 3 }, modelOf(graph), { rngSeed, first: 0, count: 20 });
    const state = createNetworkState(prepareNetworkCascade(graph, { fans: 3 }, modelOf(graph)));
    const late = spreadNetwork(state, { rngSeed, first: 12, count: 8 });
    const early = spreadNetwork(state, { rngSeed, first: 0, count: 12 });
    expect([...roundsOf(early), ...roundsOf(late)]).toEqual(roundsOf(whole));
    expect([...early.kPlusReach, ...late.kPlusReach]).toEqual([...whole.kPlusReach]);
  });

  /*
   * Two programs, n = 10,000 replicates each, chi-square over the final counts, alpha = 1e-5. With some 12 cells it catches a
   * distance w of 0.096 (a probability that is off by 10 % of itself in every cell).
   */
  test.each(['random directed', 'random friendships'] as const)('agrees with the slow twin: %s', (name) => {
    const graph = graphs[name];
    const model = modelOf(graph);
    const count = 10_000;
    for (const message of [{ seeds: [3, 1] }, { fans: 3, fanVisibility: 0.6 }]) {
      const rows = simulateNetwork(graph, message, model, { rngSeed, first: 0, count });
      const stream = openStream(rngSeed, 0, `twin ${name}`);
      const spreadByBruteForce = bruteForceNetwork(graph, message, model);
      const ours = numbersOf(rows);
      const theirs = numbersOfTwins(count, () => spreadByBruteForce(stream));
      for (const [key, values] of Object.entries(theirs)) {
        expect(tally(ours[key]), key).toAgreeWithCounts(tally(values));
      }
    }
  });
});

test('independent cascade at p = 1 reaches whoever can be reached, at p = 0 the seeds', () => {
  const graph = graphOf([[1, 2], [3], [], [0], [0, 5], []]);
  const run = (edgeProbability: number): number[] =>
    totals(
      simulateNetwork(
        graph,
        { seeds: [0] },
        { kind: 'independentCascade', edgeProbability },
        { rngSeed, first: 0, count: 3 },
      ),
      'newReach',
    );
  expect(run(1)).toEqual([4, 4, 4]);
  expect(run(0)).toEqual([1, 1, 1]);
});

test('a cascade that is cut off at maxGenerations says so', () => {
  const rows = simulateNetwork(
    pathGraph(6),
    { seeds: [0] },
    { kind: 'independentCascade', edgeProbability: 1 },
    { rngSeed, first: 0, count: 1, maxGenerations: 2 },
  );
  expect(Array.from(rows.newReach)).toEqual([1, 1, 1]);
  expect(Array.from(rows.truncated)).toEqual([1]);
});

test('an impression falls also on the person it came from', () => {
  const rows = simulateNetwork(
    pathGraph(2),
    { seeds: [0] },
    { kind: 'share', visibility: 1, shareProbability: 1 },
    { rngSeed, first: 0, count: 1 },
  );
  expect(roundsOf(rows)).toEqual([
    [
      [1, 1, 1],
      [1, 1, 1],
      [1, 0, 0],
    ],
  ]);
  expect(Array.from(rows.kPlusReach.subarray(0, 3))).toEqual([2, 1, 0]);
});

test('the people of a large round show it in the order of the graph', () => {
  const graph = completeGraph(60);
  const state = createNetworkState(
    prepareNetworkCascade(graph, { seeds: [50] }, { kind: 'independentCascade', edgeProbability: 0.5 }),
  );
  beginReplicate(state, rngSeed, 0);
  showToStart(state, rngSeed, 0);
  const before = createNetworkState(state.cascade);
  beginReplicate(before, rngSeed, 0);
  showToStart(before, rngSeed, 0);
  showRound(state);
  endNetworkRound(state);
  showReference(before, null);
  const sharers = Array.from(state.queue.subarray(state.roundStart, state.roundEnd));
  expect(sharers).toEqual(sharers.toSorted((a, b) => a - b));
  expect(sharers.length).toBeGreaterThan(10);
  expect(Array.from(before.queue.subarray(1, before.queueEnd)).toSorted((a, b) => a - b)).toEqual(sharers);
  expect(state.inOrder.every((mark) => mark === 0)).toBe(true);
});

test('a replicate after one that was traced, or ended early, is the same as on a fresh state', () => {
  const graph = completeGraph(12);
  for (const name of ['share curve that rises', 'share once'] as const) {
    const cascade = prepareNetworkCascade(graph, { fans: 2 }, models[name](graph));
    const ensemble = { rngSeed, first: 0, count: 20 };
    const fresh = spreadNetwork(createNetworkState(cascade), ensemble);
    const state = createNetworkState(cascade);
    traceReplicate(state, { rngSeed, replicate: 3 });
    expect(spreadNetwork(state, ensemble)).toEqual(fresh);
    spreadNetwork(state, { ...ensemble, maxGenerations: 1 });
    expect(state.cells.every((cell) => cell === 0)).toBe(true);
    // As an error in the middle of a round would leave it.
    beginReplicate(state, rngSeed, 7);
    showToStart(state, rngSeed, 7);
    showRound(state);
    expect(spreadNetwork(state, ensemble)).toEqual(fresh);
  }
});

test('more than 255 exposures of one person are counted, by every kernel', () => {
  const graph = completeGraph(600);
  const shown: Record<string, NetworkModel> = {
    everything: { kind: 'share', visibility: 1, shareProbability: 1 },
    gaps: { kind: 'independentCascade', edgeProbability: 0.5 },
    coins: { kind: 'independentCascade', edgeProbability: new Float32Array(graph.edges).fill(0.5) },
  };
  for (const [name, model] of Object.entries(shown)) {
    const rows = simulateNetwork(graph, { seeds: [0] }, model, { rngSeed, first: 0, count: 1 });
    const trace = traceNetwork(graph, { seeds: [0] }, model, { rngSeed, replicate: 0 });
    expect(Array.from(trace.exposures.toSorted()).at(-1), name).toBeGreaterThan(255);
    const total = trace.exposures.reduce((sum, exposures) => sum + exposures, 0);
    expect(
      rows.impressions.reduce((sum, value) => sum + value, 0),
      name,
    ).toBe(total);
    expect(Array.from(rows.kPlusReach), name).toEqual(
      Array.from({ length: 10 }, (_, k) => trace.exposures.filter((exposures) => exposures > k).length),
    );
  }
});

test('sharers without followers read nothing ahead', () => {
  // Person 2 is the last one, and nobody follows them; person 1 neither.
  const graph = graphOf([[1, 2], [], []]);
  const rows = simulateNetwork(
    graph,
    { seeds: [2, 1, 0] },
    { kind: 'share', visibility: 1, shareProbability: 1 },
    {
      rngSeed,
      first: 0,
      count: 1,
    },
  );
  expect(Array.from(rows.impressions)).toEqual([3, 2]);
  const alone = simulateNetwork(
    graphOf([[], []]),
    { seeds: [0, 1] },
    { kind: 'share', visibility: 1, shareProbability: 0.5 },
    { rngSeed, first: 0, count: 1 },
  );
  expect(Array.from(alone.newReach)).toEqual([2, 0]);
});
