import { describe, expect, test } from 'vitest';
import type { ColouredStart, TwinCriticism } from '../../../test/cascade/network/coupled-colours.ts';
import {
  converseWithDesk,
  type DeskDraws,
  type DeskOutcome,
  type TwinPages,
} from '../../../test/cascade/network/coupled-desk.ts';
import { fixNetworkDraws } from '../../../test/cascade/network/coupled-network.ts';
import { graphOf, randomDirectedGraph } from '../../../test/cascade/network/small-graphs.ts';
import { kPlusOf } from '../../../test/cascade/values-of-rows.ts';
import { type DelayLaw, prepareDelay } from '../../delay/index.ts';
import type { FollowerGraph } from '../../graph/follower-graph.ts';
import { drawPoisson, openStream, type RandomStream } from '../../random/index.ts';
import { CascadeRowsBuilder, type CascadeRows, partsOf } from '../cascade-rows.ts';
import type { CascadeConversation } from '../conversation.ts';
import { colouredStateOf } from './kernels/coloured-state.ts';
import { createNetworkState } from './kernels/create-network-state.ts';
import type { NetworkModel } from './models/index.ts';
import type { NetworkMessage } from './network-message.ts';
import { prepareNetworkCascade } from './prepare-network-cascade.ts';
import { simulateNetwork } from './spread-network.ts';
import { spreadTimed } from './timed/spread-timed.ts';
import { addRows, addWaiting, timedStateOf } from './timed/timed-state.ts';

const rngSeed = 'desks in small';

const unevenly = (index: number): number => [0.9, 0.3, 0.7, 0, 0.1, 1][(index * 7 + (index >> 3)) % 6];

const models: Readonly<Record<string, (graph: FollowerGraph) => NetworkModel>> = {
  'share once': () => ({ kind: 'share', visibility: 0.6, shareProbability: 0.6 }),
  'everyone sees, each shares with a probability of their own': ({ people }) => ({
    kind: 'share',
    visibility: 1,
    shareProbability: Float64Array.from({ length: people }, (_, person) => unevenly(person)),
  }),
  'independent cascade': () => ({ kind: 'independentCascade', edgeProbability: 0.55 }),
  'independent cascade, p by edge': ({ edges }) => ({
    kind: 'independentCascade',
    edgeProbability: Float32Array.from({ length: edges }, (_, edge) => unevenly(edge)),
  }),
};

const lognormal: DelayLaw = { law: 'lognormal', median: 80 / 60, sigma: 1.757 };
const quick: DelayLaw = { law: 'exponential', halfLife: 0.3 };
const criticism: TwinCriticism = { quality: 0.6, shareMultiplier: 1.4, delayMultiplier: 0.5 };
const desk = { people: 1, handlingMinutes: 30, patienceHours: 2.7 };
const reply = { effect: 0.6, publicity: 0.5 };
const elsewhere = { fraction: 0.4, delay: quick, readersPerDay: 6, halfLifeYears: 0.0005 };
const HOURS_OF_READERS = elsewhere.halfLifeYears * 365 * 24;

const conversations: Readonly<Record<string, CascadeConversation>> = {
  'a desk': { desk, reply },
  'a desk that calms only, and nobody gives up': {
    desk: { ...desk, patienceHours: null },
    reply: { effect: 0.6, publicity: 0 },
  },
  'a desk and hiding': { desk, reply: { effect: 0, publicity: 0.5 }, hide: { afterHours: 1.5 } },
  'a desk, hiding, and criticism elsewhere that is read': { desk, reply, hide: { afterHours: 1 }, elsewhere },
};

function drawAll(count: number, law: DelayLaw, stream: RandomStream): Float64Array {
  const { draw } = prepareDelay(law);
  return Float64Array.from({ length: count }, () => draw(stream));
}

const uniforms = (count: number, stream: RandomStream): number[] =>
  Array.from({ length: count }, () => stream.nextUniform());

/** Draws for the twin. Readers come at their first rate, and are thinned as it falls. */
function fixDeskDraws(graph: FollowerGraph, stream: RandomStream, delay: DelayLaw, end: number): DeskDraws {
  const { people, edges } = graph;
  const exponential = (mean: number): number => -mean * Math.log(1 - stream.nextUniform());
  return {
    ...fixNetworkDraws(graph, stream),
    praises: Float64Array.from(uniforms(people, stream)),
    orders: new Float64Array(edges),
    delays: drawAll(edges, delay, stream),
    fanDelays: drawAll(people, quick, stream),
    luck: Array.from({ length: people }, () => ({
      handling: exponential(desk.handlingMinutes / 60),
      patience: exponential(desk.patienceHours),
    })),
    places: uniforms(people, stream),
    delaysElsewhere: drawAll(edges, quick, stream),
    readersOf: (moment) => {
      const found = drawPoisson(stream, (elsewhere.readersPerDay / 24) * (end - moment));
      return uniforms(found, stream)
        .map((u) => ({ hours: moment + u * (end - moment), person: Math.floor(stream.nextUniform() * people) }))
        .filter(({ hours }) => stream.nextUniform() < 2 ** (-(hours - moment) / HOURS_OF_READERS));
    },
  };
}

const pagesOf = ({ desk: at, reply: with_, hide, elsewhere: other }: CascadeConversation): TwinPages => ({
  people: at?.people ?? null,
  effect: with_?.effect ?? 0,
  publicity: with_?.publicity ?? 0,
  hiddenAfter: hide?.afterHours ?? Infinity,
  fractionElsewhere: other?.fraction ?? 0,
});

/** Some of everyone, drawn without order. */
function choose(people: number, count: number, stream: RandomStream): number[] {
  const keys = uniforms(people, stream).map((key, person) => ({ person, key }));
  return keys
    .toSorted((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ person }) => person);
}

const END = 8;
const MOMENTS = [1, 3, END];

/*
 * Two programs, n = 500 replicates each, chi-square over counts by some hours and at the horizon, alpha = 1e-5: it catches a
 * distance w of 0.43.
 */
describe('the kernels agree with the slow twin of desks', () => {
  const graph = randomDirectedGraph(12, 0.35, openStream(rngSeed, 3, 'graph'));
  const count = 500;
  describe.each(Object.entries(conversations))('%s', (name, parts) => {
    test.each(Object.entries(models))('%s', (ofModel, modelOf) => {
      expectTwin({
        name: `${name}, ${ofModel}`,
        graph,
        model: modelOf(graph),
        parts,
        delay: lognormal,
        complaints: 2,
        count,
      });
    });
  });

  test('delays that may be equal', () => {
    const delay: DelayLaw = {
      law: 'mixture',
      parts: [
        { weight: 0.4, of: { law: 'fixed', hours: 1.5 } },
        { weight: 0.6, of: { law: 'exponential', halfLife: 1 } },
      ],
    };
    const parts = conversations['a desk, hiding, and criticism elsewhere that is read'];
    // Nobody shares at the same moment as somebody else, so that no two sights come at once.
    expectTwin({ name: 'equal', graph, model: models['share once'](graph), parts, delay, complaints: 1, count });
  });
});

/** Expects that kernel and twin have one law in every number that rows hold. */
function expectTwin({
  name,
  graph,
  model,
  parts,
  delay,
  complaints,
  count,
}: {
  name: string;
  graph: FollowerGraph;
  model: NetworkModel;
  parts: CascadeConversation;
  delay: DelayLaw;
  complaints: number;
  count: number;
}): void {
  const timing = { delay, fanDelay: quick, horizonHours: END };
  const message: NetworkMessage = { fans: 3, complaints };
  const ensemble = { rngSeed: name, first: 0, count };
  const rows = simulateNetwork(graph, message, model, ensemble, { timing, criticism, ...parts });
  const stream = openStream(rngSeed, 0, name);
  const twins = Array.from({ length: count }, (): DeskOutcome => {
    const draws = fixDeskDraws(graph, stream, delay, END);
    const [first, second, third, ...others] = choose(graph.people, 3 + complaints, stream);
    const start = { fans: [first, second, third], complaints: others.map((person) => ({ person, hours: 0 })) };
    const patient = draws.luck.map((one) => ({ ...one, patience: Infinity }));
    const luck = parts.desk?.patienceHours === null ? patient : draws.luck;
    return converseWithDesk(graph, { ...draws, luck }, start, model, criticism, pagesOf(parts), END);
  });
  const ours = numbersOf(rows);
  for (const [key, of] of Object.entries(numbersOfTwin)) {
    expect(tally(ours[key]), key).toAgreeWithCounts(tally(twins.map(of)));
  }
  const sights = ours['sightsBeforeAnswer'].map(
    (bare, i) => bare + ours['sightsWithAnswer'][i] + ours['sightsElsewhere'][i],
  );
  expect(sights).toEqual(ours[`impressionsOfCriticism by ${END} h`]);
  // What is compared is there.
  expect(ours['answered'].some((answered) => answered > 1)).toBe(true);
  expect(ours['sightsPrevented'].some((prevented) => prevented > 0)).toBe(parts.hide !== undefined);
}

type Number = (outcome: DeskOutcome) => number;
const by = (sights: readonly { hours: number; colour: number }[], end: number, least = 0): number =>
  sights.filter(({ hours, colour }) => hours <= end && colour >= least).length;

const numbersOfTwin: Readonly<Record<string, Number>> = {
  ...Object.fromEntries(
    MOMENTS.flatMap((end): [string, Number][] => [
      [`impressions by ${end} h`, ({ impressions }) => by(impressions, end)],
      [`impressionsOfCriticism by ${end} h`, ({ impressions }) => by(impressions, end, 1)],
      [`newReach by ${end} h`, ({ firsts }) => by(firsts, end)],
      [`newReachByCriticism by ${end} h`, ({ firsts }) => by(firsts, end, 1)],
      [`sharers by ${end} h`, ({ shares }) => by(shares, end)],
      [`critics by ${end} h`, ({ shares }) => by(shares, end, 1)],
      [
        `waiting at ${end} h`,
        ({ asks }) => asks.filter(({ askedAt, leftQueueAt }) => askedAt <= end && leftQueueAt > end).length,
      ],
    ]),
  ),
  'seen twice or more': ({ exposures }) => exposures.filter((seen) => seen >= 2).length,
  truncated: ({ isCut }) => (isCut ? 1 : 0),
  sightsBeforeAnswer: (outcome) => outcome.sightsBeforeAnswer,
  sightsWithAnswer: (outcome) => outcome.sightsWithAnswer,
  sightsElsewhere: (outcome) => outcome.sightsElsewhere,
  sightsPrevented: (outcome) => outcome.sightsPrevented,
  coverableSights: (outcome) => outcome.coverableSights,
  coveredSights: (outcome) => outcome.coveredSights,
  asked: ({ asks }) => asks.length,
  answered: ({ asks }) => asks.filter(({ answeredAt }) => answeredAt <= END).length,
  answeredWithinHour: ({ asks }) =>
    asks.filter(({ askedAt, answeredAt }) => answeredAt <= END && answeredAt - askedAt <= 1).length,
  gaveUp: ({ asks }) =>
    asks.filter(({ leftQueueAt, answeredAt }) => answeredAt === Infinity && leftQueueAt <= END).length,
  'waited long': ({ asks }) =>
    asks.filter(({ askedAt, leftQueueAt, answeredAt }) => answeredAt <= END && leftQueueAt - askedAt > 0.5).length,
};

function numbersOf(rows: CascadeRows): Record<string, number[]> {
  const { offsets, count } = rows;
  const each = (of: (i: number) => number): number[] => Array.from({ length: count }, (_, i) => of(i));
  const upTo = (values: Float64Array, end: number): number[] =>
    each((i) => values.subarray(offsets[i], Math.min(offsets[i] + end, offsets[i + 1])).reduce((a, b) => a + b, 0));
  const numbers: Record<string, number[]> = {};
  for (const end of MOMENTS) {
    for (const column of [
      'impressions',
      'newReach',
      'sharers',
      'impressionsOfCriticism',
      'newReachByCriticism',
      'critics',
    ] as const)
      numbers[`${column} by ${end} h`] = upTo(rows[column]!, end);
    numbers[`waiting at ${end} h`] = each((i) => {
      const row = offsets[i] + end - 1;
      return row < offsets[i + 1] ? rows.waiting![row] : 0;
    });
  }
  for (const column of [
    'sightsBeforeAnswer',
    'sightsWithAnswer',
    'sightsElsewhere',
    'sightsPrevented',
    'coverableSights',
    'coveredSights',
    'asked',
    'answered',
    'gaveUp',
    'answeredWithinHour',
    'truncated',
  ] as const)
    numbers[column] = Array.from(rows[column]!);
  numbers['seen twice or more'] = Array.from(kPlusOf(rows, 2));
  numbers['waited long'] = each(
    (i) => rows.waits!.subarray(rows.answerOffsets![i], rows.answerOffsets![i + 1]).filter((wait) => wait > 0.5).length,
  );
  return numbers;
}

function tally(values: readonly number[]): Float64Array {
  const counts = new Float64Array(400);
  for (const value of values) counts[value] += 1;
  return counts;
}

/** The rows of the kernel that takes sight by sight, which traces use. */
function conversePlainly(
  graph: FollowerGraph,
  message: NetworkMessage,
  model: NetworkModel,
  conversation: CascadeConversation,
  count: number,
): CascadeRows {
  const state = createNetworkState(prepareNetworkCascade(graph, message, model, conversation));
  const rows = new CascadeRowsBuilder(0, count, partsOf(state.cascade.conversation));
  const timed = timedStateOf(state)!;
  const { pages } = colouredStateOf(state)!.sights!;
  const silent = { comes: () => {}, exposed: () => {}, coloured: () => {} };
  for (let replicate = 0; replicate < count; replicate += 1) {
    const isCut = spreadTimed(state, timed, rngSeed, replicate, silent);
    if (pages.desk !== null) addWaiting(timed.rows, pages.desk);
    addRows(timed.rows, rows);
    rows.endRow(new Float64Array(11), isCut, { ownReach: timed.own, ownImpressions: timed.own, ...pages.totals() });
  }
  return rows.finish();
}

describe('the fast kernel does what the plain one does, draw for draw', () => {
  const graph = randomDirectedGraph(80, 0.06, openStream(rngSeed, 1, 'graph'));
  const others = { 'hiding only': { hide: { afterHours: 2 } }, 'elsewhere only': { elsewhere: { fraction: 0.5 } } };
  test.each(Object.entries({ ...conversations, ...others }))('%s', (_, parts) => {
    for (const modelOf of Object.values(models)) {
      const model = modelOf(graph);
      for (const message of [
        { fans: 9 },
        { seeds: [3, 1], tone: 'critical' },
        { complaints: 3, perHour: 2, hours: 5 },
      ] as const) {
        for (const horizonHours of [3, 9]) {
          const timing = { delay: lognormal, horizonHours, rowHours: 0.7 };
          const conversation: CascadeConversation = { timing, criticism, ...parts };
          const { kPlusReach: __, ...rows } = simulateNetwork(
            graph,
            message,
            model,
            { rngSeed, first: 0, count: 2 },
            conversation,
          );
          const { kPlusReach: ___, ...plain } = conversePlainly(graph, message, model, conversation, 2);
          expect(rows).toEqual(plain);
        }
      }
    }
  });
});

describe('a desk against none', () => {
  const calm: TwinPages = { people: 1, effect: 0.6, publicity: 0, hiddenAfter: Infinity, fractionElsewhere: 0.3 };
  const louder: TwinCriticism = { quality: 0.6, shareMultiplier: 1.3, delayMultiplier: 0.7 };
  const named = Object.values(models);

  /** A graph, its chance and who begins, all of one number. */
  const draw = (i: number, stream: RandomStream): [FollowerGraph, DeskDraws, ColouredStart, NetworkModel] => {
    const graph = randomDirectedGraph(4 + (i % 7), 0.2 + 0.05 * (i % 5), stream);
    const draws = { ...fixDeskDraws(graph, stream, quick, END), readersOf: () => [] };
    const begin = i % 2 === 0 ? { fans: [0, 2] } : { seeds: [0], complaints: [{ person: 1, hours: 0 }] };
    return [graph, draws, begin, named[i % named.length](graph)];
  };

  test('adds no sharer and no critic and removes no supporter, on 5,000 graphs', () => {
    const stream = openStream(rngSeed, 0, 'law');
    const wrong: number[] = [];
    let differ = 0;
    for (let i = 0; i < 5_000; i += 1) {
      const [graph, draws, begin, model] = draw(i, stream);
      const without = converseWithDesk(graph, draws, begin, model, louder, { ...calm, people: null });
      const answered = converseWithDesk(graph, draws, begin, model, louder, calm);
      const isLawful = answered.colours.every((colour, person) => {
        const before = without.colours[person];
        return colour === -1 ? before !== 0 : before !== -1 && (colour === 0 || before === 1);
      });
      if (!isLawful) wrong.push(i);
      if (answered.colours.some((colour, person) => colour !== without.colours[person])) differ += 1;
    }
    expect(wrong).toEqual([]);
    expect(differ).toBeGreaterThan(100);
  });

  /*
   * Person 3 sees a complaint after an hour and a half. One person at the desk has not answered it by then, so that 3 passes it on; that is
   * answered soon, and 4, who sees it first, does not pass it on. With two people 3 sees an answer and is silent; 4 sees a later complaint
   * first, before its answer, and criticises.
   */
  test('holds; but of two desks the larger one may let somebody criticise who would not have', () => {
    const graph = graphOf([[], [3], [4], [4], []]);
    const handling = [1, 1, 0.1, 5];
    const draws: DeskDraws = {
      sees: new Float64Array(3),
      shares: new Float64Array(5).fill(0.5),
      praises: new Float64Array(5),
      orders: new Float64Array(3),
      delays: Float64Array.of(1.5, 0.05, 1),
      fanDelays: new Float64Array(5),
      luck: handling.map((hours) => ({ handling: hours, patience: Infinity })),
      places: [1, 1, 1, 1, 1],
      delaysElsewhere: [],
      readersOf: () => [],
    };
    const begin = { complaints: [0, 0, 2.9].map((hours, person) => ({ person, hours })) };
    const even: TwinCriticism = { quality: 0.5, shareMultiplier: 1.2, delayMultiplier: 1 };
    const critics = [null, 1, 2].map((people) => {
      const model: NetworkModel = { kind: 'share', visibility: 1, shareProbability: 0.7 };
      const { colours } = converseWithDesk(graph, draws, begin, model, even, { ...calm, effect: 0.9, people });
      return colours.flatMap((colour, person) => (colour === 1 ? [person] : []));
    });
    expect(critics).toEqual([
      [0, 1, 2, 3, 4],
      [0, 1, 2, 3],
      [0, 1, 2, 4],
    ]);
  });
});
