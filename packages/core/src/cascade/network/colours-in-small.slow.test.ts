import { describe, expect, test } from 'vitest';
import { delayLaws, lognormal } from '../../../test/cascade/delay-laws.ts';
import {
  type ColourDraws,
  type ColouredOutcome,
  type ColouredStart,
  spreadInColours,
  type TwinCriticism,
} from '../../../test/cascade/network/coupled-colours.ts';
import { fixNetworkDraws } from '../../../test/cascade/network/coupled-network.ts';
import { KernelLog } from '../../../test/cascade/network/kernel-log.ts';
import { randomDirectedGraph } from '../../../test/cascade/network/small-graphs.ts';
import { unevenEdges, unevenPeople } from '../../../test/cascade/network/uneven-columns.ts';
import { kPlusOf } from '../../../test/cascade/values-of-rows.ts';
import { prepareDelay, type DelayLaw } from '../../delay/index.ts';
import type { FollowerGraph } from '../../graph/follower-graph.ts';
import { openStream, type RandomStream } from '../../random/index.ts';
import type { CascadeRows } from '../cascade-rows.ts';
import type { CascadeConversation } from '../conversation.ts';
import { beginColours, colouredStateOf } from './kernels/coloured-state.ts';
import { createNetworkState } from './kernels/create-network-state.ts';
import { beginReplicate } from './kernels/network-state.ts';
import { goesOn, showInColours, startInColours } from './kernels/show-in-colours.ts';
import type { NetworkModel } from './models/index.ts';
import type { NetworkMessage } from './network-message.ts';
import { prepareNetworkCascade } from './prepare-network-cascade.ts';
import { simulateNetwork } from './spread-network.ts';
import { spreadTimed } from './timed/spread-timed.ts';
import { timedStateOf } from './timed/timed-state.ts';

const rngSeed = 'two colours';

/** Every visibility, and every decision on the first exposure. */
const models: Readonly<Record<string, (graph: FollowerGraph) => NetworkModel>> = {
  'independent cascade': () => ({ kind: 'independentCascade', edgeProbability: 0.4 }),
  'independent cascade, p by edge': (graph) => ({ kind: 'independentCascade', edgeProbability: unevenEdges(graph) }),
  'share once': () => ({ kind: 'share', visibility: 1, shareProbability: 0.4 }),
  'share once, half sees': () => ({ kind: 'share', visibility: 0.5, shareProbability: 0.7 }),
  'everyone shares': () => ({ kind: 'share', visibility: 1, shareProbability: 1 }),
  'share probability by person': (graph) => ({ kind: 'share', visibility: 0.7, shareProbability: unevenPeople(graph) }),
};
const named = Object.entries(models);

const colours: TwinCriticism = { quality: 0.6, shareMultiplier: 1.4, delayMultiplier: 0.5 };

function drawAll(count: number, law: DelayLaw, stream: RandomStream): Float64Array {
  const { draw } = prepareDelay(law);
  return Float64Array.from({ length: count }, () => draw(stream));
}

function fixColourDraws(graph: FollowerGraph, stream: RandomStream, delay: DelayLaw, fanDelay = delay): ColourDraws {
  return {
    ...fixNetworkDraws(graph, stream),
    praises: Float64Array.from({ length: graph.people }, () => stream.nextUniform()),
    orders: Float64Array.from({ length: graph.edges }, () => stream.nextUniform()),
    delays: drawAll(graph.edges, delay, stream),
    fanDelays: drawAll(graph.people, fanDelay, stream),
  };
}

/** People who are neither seeds nor reached by anybody, in the order of their hours. */
const complaintsIn = (log: KernelLog, seeds: readonly number[]): { person: number; hours: number }[] =>
  log.sights.filter(({ sharer, person }) => sharer < 0 && !seeds.includes(person));

/** What the kernel and its twin must have in common. */
const setsOf = (colours: readonly number[], exposures: readonly number[]): unknown => ({ colours, exposures });

describe('the twin does what a kernel did, under the draws of the kernel', () => {
  // Complaints go with seeds here; who complains beside fans is looked at below.
  const starts: readonly NetworkMessage[] = [
    { seeds: [0, 2] },
    { seeds: [1], tone: 'critical' },
    { fans: 3, fanVisibility: 0.8 },
    { seeds: [2], complaints: 1, perHour: 0.5, hours: 6 },
  ];
  const startOf = (message: NetworkMessage, log: KernelLog): ColouredStart =>
    'seeds' in message
      ? {
          seeds: message.seeds as number[],
          tone: message.tone ?? 'praise',
          complaints: complaintsIn(log, message.seeds as number[]),
        }
      : { fans: complaintsIn(log, []).map(({ person }) => person) };
  const ofKernel = (graph: FollowerGraph, log: KernelLog): unknown => {
    const everyone = Array.from({ length: graph.people }, (_, person) => person);
    return setsOf(
      everyone.map((person) => log.shares.get(person) ?? -1),
      everyone.map((person) => log.sights.filter((sight) => sight.person === person).length),
    );
  };

  // 6 laws x 6 models x 4 starts x 4 graphs.
  test.each(named)('%s, in time: equal sets and colours for every law', (name, modelOf) => {
    const stream = openStream(rngSeed, 0, name);
    const wrong: unknown[] = [];
    for (const [law, delay] of Object.entries(delayLaws)) {
      for (const message of starts) {
        for (let i = 0; i < 4; i += 1) {
          const graph = randomDirectedGraph(5 + 2 * i, 0.35, stream);
          const timing = { delay, horizonHours: 24 };
          const conversation: CascadeConversation = { timing, criticism: colours };
          const state = createNetworkState(prepareNetworkCascade(graph, message, modelOf(graph), conversation));
          const log = new KernelLog();
          spreadTimed(state, timedStateOf(state)!, rngSeed, i, log);
          const outcome = spreadInColours(
            graph,
            log.toDraws(graph, colours.delayMultiplier),
            startOf(message, log),
            modelOf(graph),
            colours,
            24,
          );
          const [ours, theirs] = [ofKernel(graph, log), setsOf(outcome.colours, outcome.exposures)];
          if (JSON.stringify(ours) !== JSON.stringify(theirs)) wrong.push({ law, message, i, ours, theirs });
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  test.each(named)('%s, in rounds', (name, modelOf) => {
    const stream = openStream(rngSeed, 1, name);
    const wrong: unknown[] = [];
    for (const start of starts) {
      // No complaints come later in rounds.
      const { perHour: _perHour, hours: _hours, ...message } = start;
      for (let i = 0; i < 20; i += 1) {
        const graph = randomDirectedGraph(5 + (i % 8), 0.35, stream);
        const state = createNetworkState(prepareNetworkCascade(graph, message, modelOf(graph), { criticism: colours }));
        const log = new KernelLog();
        const coloured = colouredStateOf(state)!;
        beginReplicate(state, rngSeed, i);
        beginColours(state, coloured, rngSeed, i);
        startInColours(state, coloured, rngSeed, i, log);
        while (goesOn(state, coloured)) {
          log.hours += 1;
          showInColours(state, coloured, log);
        }
        const outcome = spreadInColours(
          graph,
          log.toDraws(graph, colours.delayMultiplier),
          startOf(message, log),
          modelOf(graph),
          colours,
        );
        const [ours, theirs] = [ofKernel(graph, log), setsOf(outcome.colours, outcome.exposures)];
        if (JSON.stringify(ours) !== JSON.stringify(theirs)) wrong.push({ message, i, ours, theirs });
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('in the twin, under fixed draws', () => {
  const start: ColouredStart = { seeds: [0, 3], complaints: [{ person: 1, hours: 0 }] };
  const isReached = ({ exposures }: ColouredOutcome): boolean[] => exposures.map((count) => count > 0);
  const isSharer = ({ colours: ofShares }: ColouredOutcome): boolean[] => ofShares.map((colour) => colour >= 0);

  // 100 graphs for each model.
  test.each(named)(
    '%s: criticism that is shared as often reaches whom praise reaches, by every law',
    (name, modelOf) => {
      const stream = openStream(rngSeed, 2, name);
      const wrong: unknown[] = [];
      for (let i = 0; i < 100; i += 1) {
        const graph = randomDirectedGraph(5 + (i % 8), 0.3, stream);
        const draws = fixColourDraws(graph, stream, lognormal);
        const run = (
          quality: number,
          delays: Float64Array,
          shareMultiplier = 1,
          delayMultiplier = 1,
        ): ColouredOutcome =>
          spreadInColours(graph, { ...draws, delays }, start, modelOf(graph), {
            quality,
            shareMultiplier,
            delayMultiplier,
          });
        const praise = run(1, draws.delays);
        for (const [law, delay] of Object.entries(delayLaws)) {
          const delays = drawAll(graph.edges, delay, stream);
          for (const quality of [0, 0.4, 0.8]) {
            const two = run(quality, delays, 1, 0.5);
            const same = [isReached, isSharer].every((of) => JSON.stringify(of(two)) === JSON.stringify(of(praise)));
            if (!same) wrong.push({ i, law, quality });
          }
        }
        // More of them share criticism, and none fewer.
        const more = isReached(run(0.4, draws.delays, 2));
        if (isReached(praise).some((reached, person) => reached && !more[person])) wrong.push({ i });
      }
      expect(wrong).toEqual([]);
    },
  );
});

/** The sum of a column over the rows up to an hour. */
const upTo = (rows: CascadeRows, values: Float64Array, hours: number): Float64Array =>
  Float64Array.from({ length: rows.count }, (_, i) =>
    values
      .subarray(rows.offsets[i], Math.min(rows.offsets[i] + hours, rows.offsets[i + 1]))
      .reduce((sum, value) => sum + value, 0),
  );

function tally(values: Float64Array): Float64Array {
  const counts = new Float64Array(200);
  for (const value of values) counts[value] += 1;
  return counts;
}

/** Columns of kernels, by some hours. */
const columns = [
  'impressions',
  'newReach',
  'sharers',
  'critics',
  'newReachByCriticism',
  'impressionsOfCriticism',
] as const;

const countUpTo = (values: readonly number[], hours: number): number => values.filter((value) => value <= hours).length;

/** What a column of the rows is in the twin, up to an hour. */
function countColumn(outcome: ColouredOutcome, column: (typeof columns)[number], hours: number): number {
  const { impressions, firstAt, firstColours, sharedAt, colours: ofShares } = outcome;
  switch (column) {
    case 'impressions':
      return impressions.filter((sight) => sight.hours <= hours).length;
    case 'impressionsOfCriticism':
      return impressions.filter((sight) => sight.hours <= hours && sight.colour === 1).length;
    case 'newReach':
      return countUpTo(firstAt, hours);
    case 'newReachByCriticism':
      return countUpTo(
        firstAt.filter((_, person) => firstColours[person] === 1),
        hours,
      );
    case 'sharers':
      return countUpTo(sharedAt, hours);
    case 'critics':
      return countUpTo(
        sharedAt.filter((_, person) => ofShares[person] === 1),
        hours,
      );
  }
}

/** Different people, drawn at random. */
function drawPeople(people: readonly number[], count: number, stream: RandomStream): number[] {
  const keys = people.map((person) => ({ person, key: stream.nextUniform() }));
  return keys
    .toSorted((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ person }) => person);
}

/*
 * Two programs, n = 800 replicates each, chi-square over counts by some hours and in the end, alpha = 1e-5: it catches a distance w
 * of 0.35.
 */
describe('the kernels agree with the twin in law', () => {
  const graph = randomDirectedGraph(12, 0.3, openStream(rngSeed, 3, 'graph'));
  const everyone = Array.from({ length: 12 }, (_, person) => person);
  const count = 800;
  const starts: readonly [string, NetworkMessage, (stream: RandomStream) => ColouredStart][] = [
    ['seeds', { seeds: [3, 1] }, () => ({ seeds: [3, 1] })],
    ['critical seeds', { seeds: [3, 1], tone: 'critical' }, () => ({ seeds: [3, 1], tone: 'critical' })],
    [
      'fans and complaints',
      { fans: 3, fanVisibility: 0.7, complaints: 2 },
      (stream) => {
        const [a, b, c, ...others] = drawPeople(everyone, 5, stream);
        return {
          fans: [a, b, c].filter(() => stream.nextUniform() < 0.7),
          complaints: others.map((person) => ({ person, hours: 0 })),
        };
      },
    ],
  ];

  const compare = (
    rows: CascadeRows,
    ends: readonly number[],
    twin: (stream: RandomStream) => ColouredOutcome,
  ): void => {
    const outcomes = Array.from({ length: count }, (_, i) => twin(openStream(rngSeed, i, 'twin')));
    for (const end of ends) {
      for (const column of columns) {
        const theirs = Float64Array.from(outcomes, (outcome) => countColumn(outcome, column, end));
        expect(tally(upTo(rows, rows[column]!, end)), `${column} by ${end}`).toAgreeWithCounts(tally(theirs));
      }
    }
    const twice = outcomes.map(({ exposures }) => exposures.filter((exposure) => exposure >= 2).length);
    expect(tally(kPlusOf(rows, 2))).toAgreeWithCounts(tally(Float64Array.from(twice)));
  };

  test.each(named)('%s', (name, modelOf) => {
    const model = modelOf(graph);
    const [instant, one]: DelayLaw[] = [{ law: 'atOnce' }, { law: 'fixed', hours: 1 }];
    const ofSeeds = starts[Object.keys(models).indexOf(name) % 2];
    for (const [, message, startOf] of [ofSeeds, starts[2]]) {
      // Hours are rounds, row 0 is round 0.
      const inRounds = simulateNetwork(graph, message, model, { rngSeed, first: 0, count }, { criticism: colours });
      compare({ ...inRounds }, [1, 2, 100], (stream) => {
        const draws = fixColourDraws(graph, stream, one, instant);
        // Delays of 1, whatever the colour.
        const outcome = spreadInColours(graph, draws, startOf(stream), model, { ...colours, delayMultiplier: 1 });
        return shiftHours(outcome, 1);
      });
      const fanDelay: DelayLaw = { law: 'exponential', halfLife: 4 };
      const timing = { delay: lognormal, fanDelay, horizonHours: 12 };
      const inTime = simulateNetwork(
        graph,
        message,
        model,
        { rngSeed, first: 0, count },
        { timing, criticism: colours },
      );
      compare(inTime, [1, 4, 12], (stream) =>
        spreadInColours(graph, fixColourDraws(graph, stream, lognormal, fanDelay), startOf(stream), model, colours, 12),
      );
    }
  });
});

/** The same so much later. */
const shiftHours = (outcome: ColouredOutcome, later: number): ColouredOutcome => ({
  ...outcome,
  firstAt: outcome.firstAt.map((hours) => hours + later),
  sharedAt: outcome.sharedAt.map((hours) => hours + later),
  impressions: outcome.impressions.map(({ hours, colour }) => ({ hours: hours + later, colour })),
});
