import { describe, expect, test } from 'vitest';
import { randomDirectedGraph } from '../../../../test/cascade/network/small-graphs.ts';
import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import { followerGraphFromRows } from '../../../graph/index.ts';
import { openStream } from '../../../random/index.ts';
import type { CascadeConversation } from '../../conversation.ts';
import type { NetworkModel } from '../models/index.ts';
import type { NetworkPaidStart } from '../network-message.ts';
import type { TracedExposures } from './cascade-exposures.ts';
import { personOfRank, traceAround } from './trace-around.ts';
import { traceExposures } from './trace-cascade.ts';

const rngSeed = 'around';
const town = randomDirectedGraph(300, 0.02, openStream(rngSeed, 0, 'graph'));
const once: NetworkModel = { kind: 'share', visibility: 1, shareProbability: 0.3 };
const curve: NetworkModel = {
  kind: 'share',
  visibility: 0.8,
  shareProbability: { byExposure: [0.05, 0.4], then: 0.5 },
};
const timing = { delay: { law: 'exponential', halfLife: 3 } } as const;

const television = { exposure: Float64Array.of(0.7, 0.2, 0.1), notice: 0.3 };

type Case = readonly [name: string, model: NetworkModel, conversation: CascadeConversation, start: NetworkPaidStart];

const cases: readonly Case[] = [
  ['who share once', once, {}, {}],
  ['who share once, in hours and with criticism', once, { timing, criticism: { quality: 0.5 } }, {}],
  ['who share by a curve', curve, {}, {}],
  ['who share by a curve, in hours', curve, { timing }, {}],
  ['with a threshold', { kind: 'linearThreshold', threshold: 'random' }, {}, {}],
  ['who notice television', curve, {}, { television, paidSeeds: 2 }],
];

/** A person of a run, by the numbers of everyone, as far as a part of it can know. */
interface Told {
  readonly person: number;
  readonly generation: number;
  readonly shownBy: number;
  readonly sharedIn: number;
  readonly madeToShareBy: number;
  readonly hours: number | undefined;
  readonly colour: number | undefined;
  readonly noticed: number | undefined;
}

function toldOf({ trace }: Pick<TracedExposures, 'trace'>, name: (person: number) => number): Told[] {
  const nameOf = (person: number): number => (person < 0 ? -1 : name(person));
  return Array.from(trace.people, (person, at) => ({
    person: name(person),
    generation: trace.generations[at],
    shownBy: nameOf(trace.shownBy[at]),
    sharedIn: trace.sharedIn[at],
    madeToShareBy: nameOf(trace.madeToShareBy[at]),
    hours: trace.hours?.[at],
    colour: trace.colours?.[at],
    noticed: trace.noticed?.[at],
  }));
}

const edgesOf = (graph: FollowerGraph, name: (person: number) => number): string[] =>
  Array.from({ length: graph.people }, (_, person) =>
    Array.from(
      graph.followers.subarray(graph.offsets[person], graph.offsets[person + 1]),
      (follower) => `${name(person)}>${name(follower)}`,
    ),
  ).flat();

const itself = (person: number): number => person;

describe('the part of a run around a person', () => {
  test.each(cases)('is the run itself among people %s', (_, model, conversation, start) => {
    const run = traceExposures(town, { fans: 4, ...start }, model, { rngSeed, replicate: 1 }, conversation);
    const all = toldOf(run, itself);
    for (let person = 0; person < town.people; person += 7) {
      const part = traceAround(town, run, person, 60);
      const name = (number: number): number => part.people[number];
      const there = new Set(part.people);
      expect(there.size).toBe(part.people.length);
      expect([...part.people]).toEqual([...part.people].toSorted((a, b) => a - b));
      expect(name(part.middle)).toBe(person);
      expect(toldOf(part, name)).toEqual(all.filter((each) => there.has(each.person)));
      // Whoever is told, and whoever is made to share, is told by somebody who is there.
      const by = toldOf(part, name).flatMap(({ shownBy, madeToShareBy }) => [shownBy, madeToShareBy]);
      expect(by.every((each) => each < 0 || there.has(each))).toBe(true);
      const kept = edgesOf(town, itself).filter((edge) => edge.split('>').every((end) => there.has(Number(end))));
      expect(edgesOf(part.graph, name)).toEqual(kept);
      expect(faultsOf(part)).toEqual([]);
    }
  });

  test('has at most as many people as there may be, unless the way to them is longer', () => {
    const run = traceExposures(town, { fans: 4 }, once, { rngSeed, replicate: 1 });
    const sizes = Array.from({ length: 100 }, (_, person) => traceAround(town, run, person, 30).people.length);
    expect(Math.max(...sizes)).toBe(30);
    const path = pathOf(50);
    const along = traceExposures(
      path,
      { seeds: [0] },
      { kind: 'independentCascade', edgeProbability: 1 },
      { rngSeed, replicate: 0 },
    );
    expect([...traceAround(path, along, 20, 5).people]).toEqual(Array.from({ length: 21 }, (_, person) => person));
    expect([...traceAround(path, along, 2, 5).people]).toEqual([0, 1, 2, 3, 4]);
  });

  test('of everyone is the whole run', () => {
    const run = traceExposures(town, { fans: 4 }, curve, { rngSeed, replicate: 2 });
    const part = traceAround(town, run, 5, town.people);
    const reachable = part.people.length;
    expect(reachable).toBeGreaterThan(290);
    if (reachable === town.people) expect(part.trace).toEqual(run.trace);
  });

  test('prefers whom the person told to those who merely follow them', () => {
    // 0 tells 1, 2 and 3, who are followed by 4, 5 and 6; nobody but 0 and 2 shares.
    const graph = followerGraphFromRows({
      offsets: Uint32Array.of(0, 3, 4, 5, 6, 6, 6, 6),
      followers: Uint32Array.of(1, 2, 3, 4, 5, 6),
    });
    const model: NetworkModel = {
      kind: 'share',
      visibility: 1,
      shareProbability: Float64Array.of(0, 0, 1, 0, 0, 0, 0),
    };
    const run = traceExposures(graph, { seeds: [0] }, model, { rngSeed, replicate: 0 });
    expect([...traceAround(graph, run, 0, 5).people]).toEqual([0, 1, 2, 3, 5]);
    expect([...traceAround(graph, run, 0, 6).people]).toEqual([0, 1, 2, 3, 4, 5]);
    // 6 never saw it: whom they follow, and by whom that one was told.
    expect([...traceAround(graph, run, 6, 3).people]).toEqual([0, 3, 6]);
    expect([...traceAround(graph, run, 6, 2).people]).toEqual([6]);
  });

  test('is refused for a run of others', () => {
    const run = traceExposures(pathOf(4), { seeds: [0] }, once, { rngSeed, replicate: 0 });
    expect(() => traceAround(town, run, 0, 5)).toThrow('traced must be a run among the 300 people of the graph; got 4');
    expect(() => traceAround(pathOf(4), run, 4, 5)).toThrow('person must be a whole number from 0 to 3; got 4');
    expect(() => traceAround(pathOf(4), run, 0, 0)).toThrow('most must be a whole number of at least 1; got 0');
  });
});

test('everybody has a place in the order of a run', () => {
  const run = traceExposures(town, { fans: 3 }, once, { rngSeed, replicate: 0 }).trace;
  const order = Array.from({ length: town.people }, (_, rank) => personOfRank(run, rank));
  expect(order.slice(0, run.reach)).toEqual([...run.people]);
  expect(order.slice(run.reach)).toEqual(order.slice(run.reach).toSorted((a, b) => a - b));
  expect(new Set(order).size).toBe(town.people);
  expect(() => personOfRank(run, 300)).toThrow('rank must be a whole number from 0 to 299; got 300');
});

/** What is wrong with numbers of exposures, beside the exposures themselves. */
function faultsOf({ trace, exposures }: TracedExposures): string[] {
  const { from, to, isFirst } = exposures;
  return Array.from(trace.people, (person, at) => {
    const own = Array.from(to.keys()).filter((i) => to[i] === person);
    const firsts = own.filter((i) => isFirst[i] === 1);
    if (own.length !== trace.exposures[at]) return `${person} has ${own.length} exposures, not ${trace.exposures[at]}`;
    if (firsts.length !== 1 || from[firsts[0]] !== trace.shownBy[at]) return `${person} is told first by somebody else`;
    const after = trace.sharedAfter[at];
    if (trace.sharedIn[at] < 0) return after === 0 ? '' : `${person} does not share`;
    return from[own[after - 1] ?? -1] === trace.madeToShareBy[at] ? '' : `${person} is made to share by somebody else`;
  }).filter((fault) => fault !== '');
}

function pathOf(people: number): FollowerGraph {
  return followerGraphFromRows({
    offsets: Uint32Array.from({ length: people + 1 }, (_, person) => Math.min(person, people - 1)),
    followers: Uint32Array.from({ length: people - 1 }, (_, edge) => edge + 1),
  });
}
