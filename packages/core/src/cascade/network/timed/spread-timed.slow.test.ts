import { describe, expect, test } from 'vitest';
import { delayLaws, lognormal } from '../../../../test/cascade/delay-laws.ts';
import { type CoupledStart, spreadInTime, type TimedDraws } from '../../../../test/cascade/network/coupled-in-time.ts';
import {
  type CoupledOutcome,
  fixNetworkDraws,
  spreadUnderNetworkDraws,
} from '../../../../test/cascade/network/coupled-network.ts';
import {
  completeGraph,
  graphOf,
  pathGraph,
  randomDirectedGraph,
} from '../../../../test/cascade/network/small-graphs.ts';
import { spreadPlainly } from '../../../../test/cascade/network/spread-plainly.ts';
import { unevenEdges, unevenPeople } from '../../../../test/cascade/network/uneven-columns.ts';
import { kPlusOf, sumRounds } from '../../../../test/cascade/values-of-rows.ts';
import { prepareDelay, type DelayLaw } from '../../../delay/index.ts';
import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import { openStream, type RandomStream } from '../../../random/index.ts';
import type { CascadeRows } from '../../cascade-rows.ts';
import type { CascadeTiming } from '../../cascade-timing.ts';
import { createNetworkState } from '../kernels/create-network-state.ts';
import type { NetworkModel } from '../models/index.ts';
import { prepareNetworkCascade } from '../prepare-network-cascade.ts';
import type { NetworkMessage } from '../network-message.ts';
import { simulateNetwork, spreadNetwork } from '../spread-network.ts';
import { traceNetwork, traceReplicate } from '../trace/trace-cascade.ts';
import { timedStateOf } from './timed-state.ts';

const rngSeed = 'in time';

/** Every visibility, and every decision. */
const models: Readonly<Record<string, (graph: FollowerGraph) => NetworkModel>> = {
  'independent cascade': () => ({ kind: 'independentCascade', edgeProbability: 0.3 }),
  'independent cascade, p = 0': () => ({ kind: 'independentCascade', edgeProbability: 0 }),
  'independent cascade, p by edge': (graph) => ({ kind: 'independentCascade', edgeProbability: unevenEdges(graph) }),
  'share once': () => ({ kind: 'share', visibility: 1, shareProbability: 0.4 }),
  'share once, half sees': () => ({ kind: 'share', visibility: 0.5, shareProbability: 0.7 }),
  'share curve that rises': () => ({
    kind: 'share',
    visibility: 0.6,
    shareProbability: { byExposure: [0.1, 0.3, 0.5], then: 0.6 },
  }),
  'share curve that falls': () => ({ kind: 'share', visibility: 1, shareProbability: { byExposure: [0.4, 0.1] } }),
  'share probability by person': (graph) => ({ kind: 'share', visibility: 0.7, shareProbability: unevenPeople(graph) }),
  'linear threshold, random': () => ({ kind: 'linearThreshold', threshold: 'random' }),
  'linear threshold, 0.3': () => ({ kind: 'linearThreshold', threshold: 0.3 }),
};
const named = Object.entries(models);

const drawAll = (count: number, law: DelayLaw, stream: RandomStream): Float64Array => {
  const { draw } = prepareDelay(law);
  return Float64Array.from({ length: count }, () => draw(stream));
};

const withDelays = (
  graph: FollowerGraph,
  law: DelayLaw,
  stream: RandomStream,
): Pick<TimedDraws, 'delays' | 'fanDelays'> => ({
  delays: drawAll(graph.edges, law, stream),
  fanDelays: drawAll(graph.people, law, stream),
});

const areEqual = (a: CoupledOutcome, b: CoupledOutcome): boolean =>
  a.exposures.every((count, person) => count === b.exposures[person]) &&
  a.shared.every((mark, person) => mark === b.shared[person]);

describe('time changes when, never how many', () => {
  // 400 graphs; who sees, and after how many exposures each shares, is drawn once for all laws.
  test.each(named)('%s: equal sets of reached and of sharers for every law', (name, modelOf) => {
    const stream = openStream(rngSeed, 0, name);
    for (let i = 0; i < 400; i += 1) {
      const graph = randomDirectedGraph(4 + (i % 9), 0.15 + 0.05 * (i % 7), stream);
      const model = modelOf(graph);
      const chance = fixNetworkDraws(graph, stream);
      const people = [0, 2, 3].slice(0, 1 + (i % 3));
      const begin = i % 2 === 0 ? { seeds: people } : { fans: people };
      const [first, ...others] = Object.values(delayLaws).map((law): CoupledOutcome =>
        spreadInTime(graph, { ...chance, ...withDelays(graph, law, stream) }, begin, model),
      );
      const same = [...others];
      if ('seeds' in begin) same.push(spreadUnderNetworkDraws(graph, chance, people, model));
      expect(same.filter((other) => !areEqual(first, other))).toEqual([]);
    }
  });

  /*
   * n = 1,500 replicates of each law against rounds, chi-square over the final counts at alpha = 1e-5: it catches a distance w
   * of 0.26.
   */
  test.each(named)('%s: the kernels end with the numbers of rounds, in law', (_, modelOf) => {
    const graph = randomDirectedGraph(12, 0.25, openStream(rngSeed, 0, 'graph'));
    const message = { fans: 3, fanVisibility: 0.8 };
    const ensemble = { rngSeed, first: 0, count: 1500 };
    const inRounds = totalsOf(simulateNetwork(graph, message, modelOf(graph), ensemble));
    for (const [name, delay] of Object.entries(delayLaws)) {
      const timing: CascadeTiming = { delay, horizonHours: null };
      const rows = simulateNetwork(graph, message, modelOf(graph), { ...ensemble, first: 1500 }, { timing });
      expect(rows.truncated.every((cut) => cut === 0)).toBe(true);
      for (const [key, values] of Object.entries(totalsOf(rows))) {
        expect(tally(values), `${name}: ${key}`).toAgreeWithCounts(tally(inRounds[key]));
      }
    }
  });
});

const totalsOf = (rows: CascadeRows): Record<string, Float64Array> => ({
  impressions: sumRounds(rows, rows.impressions),
  reach: sumRounds(rows, rows.newReach),
  sharers: sumRounds(rows, rows.sharers),
  'seen twice or more': kPlusOf(rows, 2),
  'seen four times or more': kPlusOf(rows, 4),
});

function tally(values: Float64Array): Float64Array {
  const counts = new Float64Array(200);
  for (const value of values) counts[value] += 1;
  return counts;
}

/** The sum of a column over the rows up to an hour. */
const upTo = (rows: CascadeRows, values: Float64Array, hours: number): Float64Array =>
  Float64Array.from({ length: rows.count }, (_, i) =>
    values
      .subarray(rows.offsets[i], Math.min(rows.offsets[i] + hours, rows.offsets[i + 1]))
      .reduce((sum, value) => sum + value, 0),
  );

const countUpTo = (hours: ArrayLike<number>, end: number): number => Array.from(hours).filter((x) => x <= end).length;

/*
 * Two programs, n = 2,000 replicates each, chi-square over counts by some hours and at the horizon, alpha = 1e-5: it catches a
 * distance w of 0.22.
 */
describe('the kernels agree with the slow twin hour by hour', () => {
  const graph = randomDirectedGraph(12, 0.3, openStream(rngSeed, 3, 'graph'));
  const count = 2000;
  const starts: Readonly<Record<string, [NetworkMessage, (stream: RandomStream) => CoupledStart]>> = {
    seeds: [{ seeds: [3, 1] }, () => ({ seeds: [3, 1] })],
    fans: [
      { fans: 3, fanVisibility: 0.7 },
      (stream) => {
        const keys = Array.from({ length: 12 }, (_, person) => ({ person, key: stream.nextUniform() }));
        const chosen = keys.toSorted((a, b) => a.key - b.key).slice(0, 3);
        return { fans: chosen.filter(() => stream.nextUniform() < 0.7).map(({ person }) => person) };
      },
    ],
  };
  const delays: Readonly<Record<string, DelayLaw>> = { seeds: delayLaws['mixture'], fans: lognormal };
  describe.each(Object.entries(starts))('%s', (start, [message, startOf]) => {
    test.each(named)('%s', (name, modelOf) => {
      const model = modelOf(graph);
      const delay = delays[start];
      const fanDelay: DelayLaw = { law: 'exponential', halfLife: 4 };
      const timing: CascadeTiming = { delay, fanDelay, horizonHours: 12 };
      const rows = simulateNetwork(graph, message, model, { rngSeed, first: 0, count }, { timing });
      const ours: Record<string, Float64Array> = {};
      for (const hours of [1, 4, 12]) {
        for (const column of ['impressions', 'newReach', 'sharers'] as const) {
          ours[`${column} by ${hours} h`] = upTo(rows, rows[column], hours);
        }
      }
      ours['seen twice or more'] = kPlusOf(rows, 2);
      ours['truncated'] = Float64Array.from(rows.truncated);
      const theirs = Object.fromEntries(Object.keys(ours).map((key) => [key, new Float64Array(count)]));
      const stream = openStream(rngSeed, start, `twin ${name} ${delay.law}`);
      for (let i = 0; i < count; i += 1) {
        const draws = {
          ...fixNetworkDraws(graph, stream),
          delays: drawAll(graph.edges, delay, stream),
          fanDelays: drawAll(graph.people, fanDelay, stream),
        };
        const outcome = spreadInTime(graph, draws, startOf(stream), model, 12);
        for (const hours of [1, 4, 12]) {
          theirs[`impressions by ${hours} h`][i] = countUpTo(outcome.impressions, hours);
          theirs[`newReach by ${hours} h`][i] = countUpTo(outcome.firstAt, hours);
          theirs[`sharers by ${hours} h`][i] = countUpTo(outcome.sharedAt, hours);
        }
        theirs['seen twice or more'][i] = outcome.exposures.filter((exposures) => exposures >= 2).length;
        theirs['truncated'][i] = outcome.isCut ? 1 : 0;
      }
      for (const [key, values] of Object.entries(ours)) {
        expect(tally(values), `${delay.law}: ${key}`).toAgreeWithCounts(tally(theirs[key]));
      }
    });
  });
});

const firstOnly = named.filter(([name]) => !name.includes('curve') && !name.includes('threshold'));

describe.each(firstOnly)('%s', (_, modelOf) => {
  test('the fast kernel does what the plain one does, draw for draw', () => {
    const graph = randomDirectedGraph(300, 0.03, openStream(rngSeed, 1, 'graph'));
    const model = modelOf(graph);
    for (const message of [{ seeds: [3, 1] }, { seeds: [] }, { fans: 9, fanVisibility: 0.5 }, { fans: 300 }]) {
      for (const fanDelay of [{ law: 'atOnce' }, lognormal] as const) {
        for (const horizonHours of [3, null]) {
          const timing: CascadeTiming = { delay: lognormal, fanDelay, horizonHours, rowHours: 0.7 };
          const rows = simulateNetwork(graph, message, model, { rngSeed, first: 0, count: 4 }, { timing });
          const { kPlusReach: _fast, ...fast } = rows;
          const { kPlusReach: _plain, ...plain } = spreadPlainly(
            graph,
            message,
            model,
            { timing },
            { rngSeed, count: 4 },
          );
          expect(fast).toEqual(plain);
        }
      }
    }
  });
});

describe.each(named)('%s', (_, modelOf) => {
  test('a trace is the run of its row', () => {
    const graph = randomDirectedGraph(40, 0.1, openStream(rngSeed, 2, 'graph'));
    const timing: CascadeTiming = { delay: lognormal, horizonHours: 24 };
    const message = { fans: 5 };
    const rows = simulateNetwork(graph, message, modelOf(graph), { rngSeed, first: 0, count: 6 }, { timing });
    for (let replicate = 0; replicate < 6; replicate += 1) {
      const trace = traceNetwork(graph, message, modelOf(graph), { rngSeed, replicate }, { timing });
      const { hours, sharedHours } = trace as { hours: Float64Array; sharedHours: Float64Array };
      expect(hours).toEqual(hours.toSorted());
      expect(trace.truncated).toBe(rows.truncated[replicate] === 1);
      for (const end of [1, 6, 24]) {
        expect(countUpTo(hours, end)).toBe(upTo(rows, rows.newReach, end)[replicate]);
        const sharers = sharedHours.filter((x) => x >= 0 && x <= end).length;
        expect(sharers).toBe(upTo(rows, rows.sharers, end)[replicate]);
      }
      expect(trace.exposures.filter((x) => x >= 2).length).toBe(kPlusOf(rows, 2)[replicate]);
      expect(sharedHours.every((x, i) => x >= 0 === trace.sharedIn[i] >= 0)).toBe(true);
    }
  });

  test('shards are the same rows, whoever ran before', () => {
    const graph = randomDirectedGraph(40, 0.1, openStream(rngSeed, 2, 'graph'));
    const timing: CascadeTiming = { delay: lognormal };
    const cascade = prepareNetworkCascade(graph, { fans: 5 }, modelOf(graph), { timing });
    const whole = spreadNetwork(createNetworkState(cascade), { rngSeed, first: 0, count: 12 });
    const state = createNetworkState(cascade);
    traceReplicate(state, { rngSeed, replicate: 5 });
    const late = spreadNetwork(state, { rngSeed, first: 7, count: 5 });
    // As an error in the middle of a replicate would leave it.
    const timed = timedStateOf(state)!;
    timed.isClean = false;
    state.cells.fill(1);
    timed.first?.firstAt.fill(0);
    const early = spreadNetwork(state, { rngSeed, first: 0, count: 7 });
    expect([...early.impressions, ...late.impressions]).toEqual([...whole.impressions]);
    expect([...early.kPlusReach, ...late.kPlusReach]).toEqual([...whole.kPlusReach]);
  });
});

// n = 4,000: a distance of 0.050 of the distribution functions would be noticed.
test('hours follow the law: friends of one person, and friends in a row', () => {
  const law = prepareDelay(lognormal);
  const certain: NetworkModel = { kind: 'independentCascade', edgeProbability: 1 };
  const timing: CascadeTiming = { delay: lognormal, horizonHours: null };
  const star = graphOf([Array.from({ length: 4000 }, (_, i) => i + 1), ...Array.from({ length: 4000 }, () => [])]);
  const trace = traceNetwork(star, { seeds: [0] }, certain, { rngSeed, replicate: 0 }, { timing });
  expect(trace.hours!.subarray(1)).toFollowFunction(law.distribution);
  // The third in a row after two exponential delays of one mean: Erlang's law.
  const exponential: CascadeTiming = { delay: { law: 'exponential', halfLife: Math.LN2 }, horizonHours: null };
  const inARow = createNetworkState(
    prepareNetworkCascade(pathGraph(3), { seeds: [0] }, certain, { timing: exponential }),
  );
  const ends = Array.from({ length: 4000 }, (_, replicate) => traceReplicate(inARow, { rngSeed, replicate }).hours![2]);
  expect(ends).toFollowFunction((x) => 1 - (1 + x) * Math.exp(-x));
});

test('rows hold their ends, the last one ends at the horizon, and what comes later is cut', () => {
  const certain: NetworkModel = { kind: 'independentCascade', edgeProbability: 1 };
  const run = (hours: number, rowHours: number, horizonHours: number | null): CascadeRows =>
    simulateNetwork(
      graphOf([[1], [2], [3], [4], []]),
      { seeds: [0] },
      certain,
      { rngSeed, first: 0, count: 1 },
      { timing: { delay: { law: 'fixed', hours }, rowHours, horizonHours } },
    );
  expect([...run(1, 1, 168).newReach]).toEqual([2, 1, 1, 1]);
  expect([...run(0, 1, 168).newReach]).toEqual([5]);
  // 0.1 + 0.1 + 0.1 is a little more than 0.3.
  expect([...run(0.1, 0.1, 0.3).newReach]).toEqual([2, 1, 1]);
  expect(run(0.1, 0.1, 0.3).truncated[0]).toBe(1);
  expect([...run(1, 3, 4).newReach]).toEqual([4, 1]);
  expect(run(1, 3, 4).truncated[0]).toBe(0);
  // Without horizon row 10,000 holds all that comes after the rows before.
  const long = run(4000, 1, null);
  expect(long.newReach.length).toBe(10_001);
  expect([long.newReach[3999], long.newReach[7999], long.newReach[10_000], long.truncated[0]]).toEqual([1, 1, 2, 0]);
});

// n = 3,000: chances that are 0.05 from a third would be noticed.
test('of those who show it at once, each is first with equal chance', () => {
  const graph = graphOf([[3], [3], [3], []]);
  const certain: NetworkModel = { kind: 'share', visibility: 1, shareProbability: { byExposure: [0, 1] } };
  const counts = [0, 0, 0];
  const makers = [0, 0, 0];
  const timing: CascadeTiming = { delay: { law: 'atOnce' } };
  const state = createNetworkState(prepareNetworkCascade(graph, { seeds: [0, 1, 2] }, certain, { timing }));
  for (let replicate = 0; replicate < 3000; replicate += 1) {
    const trace = traceReplicate(state, { rngSeed, replicate });
    counts[trace.shownBy[3]] += 1;
    makers[trace.madeToShareBy[3]] += 1;
  }
  expect(counts).toFollow([1 / 3, 1 / 3, 1 / 3]);
  expect(makers).toFollow([1 / 3, 1 / 3, 1 / 3]);
});

test('equal times go by rounds, and the post may come after a share', () => {
  // 0 shows it to 1, who shows it to 2: at once, but 2 is also shown it by 0, one round earlier.
  const graph = graphOf([[1, 2], [2], []]);
  const certain: NetworkModel = { kind: 'independentCascade', edgeProbability: 1 };
  for (let replicate = 0; replicate < 50; replicate += 1) {
    const trace = traceNetwork(
      graph,
      { seeds: [0] },
      certain,
      { rngSeed, replicate },
      { timing: { delay: { law: 'atOnce' } } },
    );
    expect(trace.shownBy[trace.people.indexOf(2)]).toBe(0);
    expect(Array.from(trace.generations.toSorted())).toEqual([0, 1, 1]);
  }
  const late: CascadeTiming = {
    delay: { law: 'fixed', hours: 1e-3 },
    fanDelay: { law: 'exponential', halfLife: 1 },
    horizonHours: null,
  };
  const trace = traceNetwork(completeGraph(6), { fans: 6 }, certain, { rngSeed, replicate: 0 }, { timing: late });
  expect(trace.shownBy.filter((person) => person >= 0).length).toBeGreaterThan(0);
  expect([...trace.exposures]).toEqual([6, 6, 6, 6, 6, 6]);
});

test('more than 255 exposures of one person are counted', () => {
  const graph = completeGraph(400);
  const model: NetworkModel = { kind: 'independentCascade', edgeProbability: 1 };
  const rows = simulateNetwork(
    graph,
    { seeds: [0] },
    model,
    { rngSeed, first: 0, count: 1 },
    { timing: { delay: lognormal, horizonHours: null } },
  );
  expect(rows.impressions.reduce((sum, value) => sum + value, 0)).toBe(1 + 400 * 399);
  expect(Array.from(rows.kPlusReach)).toEqual(Array.from({ length: 10 }, () => 400));
});
