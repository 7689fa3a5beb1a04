import { describe, expect, test } from 'vitest';
import { karateGraph, randomDirectedGraph, starGraph } from '../../../../test/cascade/network/small-graphs.ts';
import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import { openStream } from '../../../random/index.ts';
import type { CascadeConversation } from '../../conversation.ts';
import type { NetworkModel } from '../models/index.ts';
import type { NetworkMessage } from '../network-message.ts';
import { simulateNetwork } from '../spread-network.ts';
import type { TracedExposures } from './cascade-exposures.ts';
import { traceExposures, traceNetwork } from './trace-cascade.ts';

const rngSeed = 'exposures';
const models: Readonly<Record<string, NetworkModel>> = {
  'share once': { kind: 'share', visibility: 1, shareProbability: 0.4 },
  'share once, half sees': { kind: 'share', visibility: 0.5, shareProbability: 0.8 },
  'share curve': { kind: 'share', visibility: 0.7, shareProbability: { byExposure: [0.1, 0.4], then: 0.5 } },
  'independent cascade': { kind: 'independentCascade', edgeProbability: 0.3 },
  'linear threshold': { kind: 'linearThreshold', threshold: 'random' },
};
const graphs: Readonly<Record<string, FollowerGraph>> = {
  karate: karateGraph(),
  directed: randomDirectedGraph(40, 0.1, openStream(rngSeed, 0, 'graph')),
  star: starGraph(100),
};
const messages: readonly NetworkMessage[] = [{ seeds: [4] }, { seeds: [7, 2] }, { fans: 5, fanVisibility: 0.8 }];

const followersOf = (graph: FollowerGraph, person: number): number[] => [
  ...graph.followers.subarray(graph.offsets[person], graph.offsets[person + 1]),
];

/** What is wrong with the exposures of a run, beside its trace; the trace is checked by tests of its own. */
function faultsOf({ trace, exposures }: TracedExposures, graph: FollowerGraph): string[] {
  const { count, rounds, from, to, isFirst } = exposures;
  const faults: string[] = [];
  const placeOf = new Map(Array.from(trace.people, (person, place) => [person, place]));
  const seen = Array.from(trace.people, () => 0);
  const firsts = Array.from(trace.people, () => 0);
  const edges = new Set<string>();
  for (let i = 0; i < count; i += 1) {
    const place = placeOf.get(to[i])!;
    seen[place] += 1;
    if (isFirst[i] === 1) {
      firsts[place] += 1;
      if (from[i] !== trace.shownBy[place] || rounds[i] !== trace.generations[place]) faults.push(`first ${i}`);
    }
    if (from[i] < 0) {
      if (rounds[i] !== 0) faults.push(`round ${i}`);
      continue;
    }
    // Along an edge, once, in the round after its sharer shared.
    if (!followersOf(graph, from[i]).includes(to[i])) faults.push(`edge ${i}`);
    if (edges.has(`${from[i]}>${to[i]}`)) faults.push(`again ${i}`);
    edges.add(`${from[i]}>${to[i]}`);
    if (trace.sharedIn[placeOf.get(from[i])!] !== rounds[i] - 1) faults.push(`shared ${i}`);
  }
  if (seen.some((number, place) => number !== trace.exposures[place])) faults.push('counts');
  if (firsts.some((number) => number !== 1)) faults.push('firsts');
  return faults;
}

describe.each(Object.entries(models))('every exposure of a run: %s', (_, model) => {
  test.each(Object.entries(graphs))(
    'is counted in its trace, and in the row that fast kernels make: %s',
    (_, graph) => {
      const faults: string[] = [];
      for (const message of messages) {
        for (let replicate = 0; replicate < 20; replicate += 1) {
          const traced = traceExposures(graph, message, model, { rngSeed, replicate });
          const { rounds, isFirst } = traced.exposures;
          faults.push(...faultsOf(traced, graph));
          const row = simulateNetwork(graph, message, model, { rngSeed, first: replicate, count: 1 });
          const perRound = Array.from(row.impressions, () => 0);
          const newReach = Array.from(row.newReach, () => 0);
          for (const [i, round] of rounds.entries()) {
            if (i > 0 && round < rounds[i - 1]) faults.push('order');
            perRound[round] += 1;
            newReach[round] += isFirst[i];
          }
          expect(perRound).toEqual([...row.impressions]);
          expect(newReach).toEqual([...row.newReach]);
          expect(traced.trace).toEqual(traceNetwork(graph, message, model, { rngSeed, replicate }));
        }
      }
      expect(faults).toEqual([]);
    },
  );
});

test('whoever shares shows it to every follower where everyone sees it', () => {
  const model = models['share once'];
  const graph = karateGraph();
  const { trace, exposures } = traceExposures(graph, { seeds: [0] }, model, { rngSeed, replicate: 1 });
  const sharers = [...trace.people].filter((_, place) => trace.sharedIn[place] >= 0);
  const shown = sharers.flatMap((sharer) => followersOf(graph, sharer).map((follower) => `${sharer}>${follower}`));
  const pairs = Array.from(exposures.to, (person, i) => `${exposures.from[i]}>${person}`);
  expect(sharers.length).toBeGreaterThan(3);
  expect(pairs.toSorted()).toEqual(['-1>0', ...shown].toSorted());
});

describe('with hours and criticism', () => {
  const timing = { delay: { law: 'exponential', halfLife: 3 }, horizonHours: 24 } as const;
  const criticism = { quality: 0.5, shareMultiplier: 1.5 };
  const desk = { people: 1 };
  const message = { fans: 6, fanVisibility: 0.7, complaints: 2 };
  test.each<[string, CascadeConversation, NetworkMessage]>([
    ['hours', { timing }, { fans: 6, fanVisibility: 0.7 }],
    ['criticism in rounds', { criticism }, message],
    ['criticism in hours', { timing, criticism }, message],
    ['a desk', { timing, criticism, desk }, message],
  ])('%s: the exposures of each person are those of their trace, one of them the first', (_, conversation, start) => {
    const graph = karateGraph();
    const model = models['share once, half sees'];
    const wrong: unknown[] = [];
    for (let replicate = 0; replicate < 60; replicate += 1) {
      const options = { rngSeed, replicate };
      const { trace, exposures } = traceExposures(graph, start, model, options, conversation);
      expect(trace).toEqual(traceNetwork(graph, start, model, options, conversation));
      const indices = [...exposures.to.keys()];
      for (const [place, person] of trace.people.entries()) {
        const own = indices.filter((i) => exposures.to[i] === person);
        const firsts = own.filter((i) => exposures.isFirst[i] === 1);
        // Who complains without having seen it has seen nothing.
        const expected = trace.exposures[place] === 0 ? [] : [trace.shownBy[place], trace.generations[place]];
        const told = firsts.flatMap((i) => [exposures.from[i], exposures.rounds[i]]);
        const hours = firsts.map((i) => exposures.hours?.[i]);
        const isRight =
          own.length === trace.exposures[place] &&
          told.join() === expected.join() &&
          (trace.hours === undefined || firsts.length === 0 || hours[0] === trace.hours[place]);
        if (!isRight) wrong.push({ replicate, person, own: own.length, told, expected, hours });
      }
      const { hours } = exposures;
      if (hours?.some((hour, i) => i > 0 && hour < hours[i - 1]) === true) wrong.push({ replicate, hours });
    }
    expect(wrong).toEqual([]);
  });
});
