import { expect } from 'vitest';
import type { CascadeRows } from '../../../src/cascade/index.ts';
import type { CascadeConversation } from '../../../src/cascade/conversation.ts';
import type { NetworkModel } from '../../../src/cascade/network/index.ts';
import { type DelayLaw, prepareDelay } from '../../../src/delay/index.ts';
import type { FollowerGraph } from '../../../src/graph/index.ts';
import { drawPoisson, openStream, type RandomStream } from '../../../src/random/index.ts';
import { deskCounts, kPlusOf } from '../values-of-rows.ts';
import type { TwinCriticism } from './coupled-colours.ts';
import { converseWithDesk, type DeskDraws, type DeskOutcome, type TwinPages } from './coupled-desk.ts';
import { fixNetworkDraws } from './coupled-network.ts';

/** What many conversations with desks are, for kernels and for the twin. */
export interface DeskCase {
  /** Fixes all chance of the twin. */
  readonly rngSeed: string;
  /** The network of a replicate; a fixed one, or drawn anew. */
  readonly graphOf: (stream: RandomStream) => FollowerGraph;
  readonly model: NetworkModel;
  readonly fans: number;
  /** At the beginning. */
  readonly complaints: number;
  readonly criticism: TwinCriticism;
  /** Its desk is always open, and its laws have no delays that may be equal. */
  readonly parts: CascadeConversation;
  readonly delay: DelayLaw;
  readonly fanDelay: DelayLaw;
  readonly horizonHours: number;
  /** Hours by whose ends numbers are compared, rows of one hour. */
  readonly moments: readonly number[];
}

const HOURS_A_YEAR = 365 * 24;

function drawAll(count: number, law: DelayLaw, stream: RandomStream): Float64Array {
  const { draw } = prepareDelay(law);
  return Float64Array.from({ length: count }, () => draw(stream));
}

const uniforms = (count: number, stream: RandomStream): number[] =>
  Array.from({ length: count }, () => stream.nextUniform());

/** Draws for the twin. Readers come at their first rate, and are thinned as it falls. */
export function fixDeskDraws(
  graph: FollowerGraph,
  stream: RandomStream,
  { parts, delay, fanDelay, horizonHours: end }: Pick<DeskCase, 'parts' | 'delay' | 'fanDelay' | 'horizonHours'>,
): DeskDraws {
  const { people, edges } = graph;
  const { desk, elsewhere } = parts;
  const exponential = (mean: number): number => -mean * Math.log(1 - stream.nextUniform());
  const patience = desk?.patienceHours;
  const perHour = (elsewhere?.readersPerDay ?? 0) / 24;
  const halfLife = (elsewhere?.halfLifeYears ?? Infinity) * HOURS_A_YEAR;
  return {
    ...fixNetworkDraws(graph, stream),
    praises: Float64Array.from(uniforms(people, stream)),
    orders: new Float64Array(edges),
    delays: drawAll(edges, delay, stream),
    fanDelays: drawAll(people, fanDelay, stream),
    luck: Array.from({ length: people }, () => ({
      handling: exponential((desk?.handlingMinutes ?? 6) / 60),
      patience: patience === null || patience === undefined ? Infinity : exponential(patience),
    })),
    places: uniforms(people, stream),
    turns: uniforms(people, stream),
    delaysElsewhere: drawAll(edges, elsewhere?.delay ?? delay, stream),
    readersOf: (moment) => {
      const found = drawPoisson(stream, perHour * (end - moment));
      return uniforms(found, stream)
        .map((u) => ({ hours: moment + u * (end - moment), person: Math.floor(stream.nextUniform() * people) }))
        .filter(({ hours }) => stream.nextUniform() < 2 ** (-(hours - moment) / halfLife));
    },
  };
}

const pagesOf = ({ desk, reply, hide, elsewhere }: CascadeConversation): TwinPages => ({
  people: desk?.people ?? null,
  effect: reply?.effect ?? 0,
  publicity: reply?.publicity ?? 0,
  hiddenAfter: hide?.afterHours ?? Infinity,
  fractionElsewhere: elsewhere?.fraction ?? 0,
});

/** Some of everyone, drawn without order. */
function choose(people: number, count: number, stream: RandomStream): number[] {
  const keys = uniforms(people, stream).map((key, person) => ({ person, key }));
  return keys
    .toSorted((a, b) => a.key - b.key)
    .slice(0, count)
    .map(({ person }) => person);
}

/** So many conversations of the twin. */
function converseOften(given: DeskCase, count: number): DeskOutcome[] {
  const { rngSeed, graphOf, model, fans, complaints, criticism, parts, horizonHours } = given;
  const stream = openStream(rngSeed, 0, 'twin');
  return Array.from({ length: count }, () => {
    const graph = graphOf(stream);
    const draws = fixDeskDraws(graph, stream, given);
    const people = choose(graph.people, fans + complaints, stream);
    const start = {
      fans: people.slice(0, fans),
      complaints: people.slice(fans).map((person) => ({ person, hours: 0 })),
    };
    return converseWithDesk(graph, draws, start, model, criticism, pagesOf(parts), horizonHours);
  });
}

/** Expects that rows and the twin have one law in every number that rows hold. */
export function expectTwinsOfDesks(rows: CascadeRows, given: DeskCase, count: number): void {
  const { parts, moments, horizonHours } = given;
  const twins = converseOften(given, count);
  const ours = numbersOf(rows, moments);
  const theirs = numbersOfTwin(moments, horizonHours);
  for (const [key, of] of Object.entries(theirs)) expect(ours[key], key).toAgreeWithValues(twins.map(of));
  expectWholeSights(rows);
  // What is compared is there.
  expect(ours['answered'].some((answered) => answered > 1)).toBe(true);
  expect(ours['sightsPrevented'].some((prevented) => prevented > 0)).toBe(parts.hide !== undefined);
}

/** Expects that who saw what adds up to all sights of criticism. */
export function expectWholeSights(rows: CascadeRows): void {
  const { offsets, impressionsOfCriticism } = rows;
  const seen = rows.sightsBeforeAnswer!.map((bare, i) => bare + rows.sightsWithAnswer![i] + rows.sightsElsewhere![i]);
  const sums = seen.map((_, i) =>
    impressionsOfCriticism!.subarray(offsets[i], offsets[i + 1]).reduce((a, b) => a + b, 0),
  );
  expect(seen).toEqual(sums);
}

type Number = (outcome: DeskOutcome) => number;
const by = (sights: readonly { hours: number; colour: number }[], end: number, least = 0): number =>
  sights.filter(({ hours, colour }) => hours <= end && colour >= least).length;

const numbersOfTwin = (moments: readonly number[], horizon: number): Readonly<Record<string, Number>> => ({
  ...Object.fromEntries(
    moments.flatMap((end): [string, Number][] => [
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
  answered: ({ asks }) => asks.filter(({ answeredAt }) => answeredAt <= horizon).length,
  answeredWithinHour: ({ asks }) =>
    asks.filter(({ askedAt, answeredAt }) => answeredAt <= horizon && answeredAt - askedAt <= 1).length,
  gaveUp: ({ asks }) =>
    asks.filter(({ leftQueueAt, answeredAt }) => answeredAt === Infinity && leftQueueAt <= horizon).length,
  'waited long': ({ asks }) =>
    asks.filter(({ askedAt, leftQueueAt, answeredAt }) => answeredAt <= horizon && leftQueueAt - askedAt > 0.5).length,
});

/** The numbers that are compared, of each row. */
export function numbersOf(rows: CascadeRows, moments: readonly number[]): Record<string, number[]> {
  const { offsets, count } = rows;
  const each = (of: (i: number) => number): number[] => Array.from({ length: count }, (_, i) => of(i));
  const upTo = (values: Float64Array, end: number): number[] =>
    each((i) => values.subarray(offsets[i], Math.min(offsets[i] + end, offsets[i + 1])).reduce((a, b) => a + b, 0));
  const numbers: Record<string, number[]> = {};
  for (const end of moments) {
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
  for (const column of [...deskCounts, 'truncated'] as const) numbers[column] = Array.from(rows[column]!);
  numbers['seen twice or more'] = Array.from(kPlusOf(rows, 2));
  numbers['waited long'] = each(
    (i) => rows.waits!.subarray(rows.answerOffsets![i], rows.answerOffsets![i + 1]).filter((wait) => wait > 0.5).length,
  );
  return numbers;
}
