import { describe, expect, test } from 'vitest';
import { lognormal } from '../../../test/cascade/delay-laws.ts';
import {
  completeGraph,
  cycleGraph,
  graphOf,
  pathGraph,
  randomDirectedGraph,
  starGraph,
} from '../../../test/cascade/network/small-graphs.ts';
import { spreadPlainly } from '../../../test/cascade/network/spread-plainly.ts';
import { unevenEdges, unevenPeople } from '../../../test/cascade/network/uneven-columns.ts';
import { sumRounds } from '../../../test/cascade/values-of-rows.ts';
import type { DelayLaw } from '../../delay/index.ts';
import type { FollowerGraph } from '../../graph/follower-graph.ts';
import { generateNetwork } from '../../graph/index.ts';
import { openStream } from '../../random/index.ts';
import { extinction } from '../branching/extinction.ts';
import type { CascadeRows } from '../cascade-rows.ts';
import type { CascadeConversation } from '../conversation.ts';
import { createNetworkState } from './kernels/create-network-state.ts';
import type { NetworkModel } from './models/index.ts';
import type { NetworkMessage } from './network-message.ts';
import { prepareNetworkCascade } from './prepare-network-cascade.ts';
import { simulateNetwork, spreadNetwork } from './spread-network.ts';
import { traceNetwork, traceReplicate } from './trace/trace-cascade.ts';

const rngSeed = 'coloured kernels';
const colours = { quality: 0.7, shareMultiplier: 1.4, delayMultiplier: 0.5 };

const models: Readonly<Record<string, (graph: FollowerGraph) => NetworkModel>> = {
  'independent cascade': () => ({ kind: 'independentCascade', edgeProbability: 0.15 }),
  'independent cascade, everyone sees': () => ({ kind: 'independentCascade', edgeProbability: 1 }),
  'independent cascade, p by edge': (graph) => ({ kind: 'independentCascade', edgeProbability: unevenEdges(graph) }),
  'share once': () => ({ kind: 'share', visibility: 1, shareProbability: 0.2 }),
  'share once, half sees': () => ({ kind: 'share', visibility: 0.5, shareProbability: 0.4 }),
  'share probability by person': (graph) => ({ kind: 'share', visibility: 0.5, shareProbability: unevenPeople(graph) }),
};
const messages: readonly NetworkMessage[] = [
  { seeds: [3, 1] },
  { seeds: [3], tone: 'critical' },
  { fans: 9, fanVisibility: 0.5, complaints: 2 },
  { fans: 30, complaints: 1, perHour: 3, hours: 5 },
  { complaints: 3 },
];
const inRounds = (message: NetworkMessage): NetworkMessage => {
  const { perHour: _, hours: __, ...rest } = message;
  return rest;
};

describe.each(Object.entries(models))('%s', (_, modelOf) => {
  const graph = randomDirectedGraph(120, 0.06, openStream(rngSeed, 1, 'graph'));
  const model = modelOf(graph);
  const ensemble = { rngSeed, first: 0, count: 3 };

  test('the fast kernel in time does what the plain one does, draw for draw', () => {
    for (const message of messages) {
      for (const [fanDelay, horizonHours] of [
        [{ law: 'atOnce' }, 3],
        [lognormal, null],
      ] as const) {
        const timing = { delay: lognormal, fanDelay, horizonHours, rowHours: 0.7 };
        const conversation = { timing, criticism: colours };
        const { kPlusReach: _fast, ...fast } = simulateNetwork(graph, message, model, ensemble, conversation);
        const { kPlusReach: _plain, ...plain } = spreadPlainly(graph, message, model, conversation, {
          rngSeed,
          count: 3,
        });
        expect(fast).toEqual(plain);
      }
    }
  });

  test('where nobody criticises, it is the cascade without criticism, number for number', () => {
    const criticism = { ...colours, quality: 1 };
    const timing = { delay: lognormal, horizonHours: 12 };
    for (const message of [{ seeds: [3, 1] }, { fans: 9, fanVisibility: 0.5 }] as const) {
      const { critics, newReachByCriticism, impressionsOfCriticism, ...timed } = simulateNetwork(
        graph,
        message,
        model,
        ensemble,
        { timing, criticism },
      );
      expect(timed).toEqual(simulateNetwork(graph, message, model, ensemble, { timing }));
      for (const column of [critics, newReachByCriticism, impressionsOfCriticism])
        expect(column!.every((value) => value === 0)).toBe(true);
      const rounds = simulateNetwork(graph, message, model, ensemble, { criticism });
      const plain = simulateNetwork(graph, message, model, ensemble);
      for (const column of ['impressions', 'newReach', 'sharers', 'kPlusReach', 'offsets'] as const)
        expect(rounds[column]).toEqual(plain[column]);
    }
  });

  test('a trace is the run of its row, and every colour follows from the one before', () => {
    for (const timing of [null, { delay: lognormal, horizonHours: 24 }, { delay: { law: 'atOnce' } } as const]) {
      for (const given of messages) {
        const message = timing === null ? inRounds(given) : given;
        const conversation = { timing, criticism: colours };
        const rows = simulateNetwork(graph, message, model, ensemble, conversation);
        for (let replicate = 0; replicate < 3; replicate += 1) {
          const trace = traceNetwork(graph, message, model, { rngSeed, replicate }, conversation);
          const ofShares = trace.colours!;
          const sum = (column: 'newReach' | 'sharers' | 'critics' | 'impressions'): number =>
            sumRounds(rows, rows[column]!)[replicate];
          expect([trace.reach, trace.truncated]).toEqual([sum('newReach'), rows.truncated[replicate] === 1]);
          const isSharer = (place: number): boolean => trace.sharedIn[place] >= 0;
          const sharers = Array.from(trace.people, (_person, place) => place).filter(isSharer);
          expect(sharers.length).toBe(sum('sharers'));
          expect(sharers.filter((place) => ofShares[place] === 1).length).toBe(sum('critics'));
          expect(trace.exposures.reduce((a, b) => a + b, 0)).toBe(sum('impressions'));
          // Nobody praises after criticism, and nobody who only saw it has another colour than those who showed it.
          const placeOf = new Map(Array.from(trace.people, (person, place) => [person, place]));
          const wrong = Array.from(trace.people, (_person, place) => place).filter((place) => {
            if (trace.shownBy[place] < 0) return false;
            const before = ofShares[placeOf.get(trace.shownBy[place])!];
            return isSharer(place) ? before > ofShares[place] : before !== ofShares[place];
          });
          expect(wrong).toEqual([]);
        }
      }
    }
  });

  test('shards are the same rows, whoever ran before', () => {
    for (const timing of [null, { delay: lognormal }]) {
      const message = timing === null ? inRounds(messages[3]) : messages[3];
      const cascade = prepareNetworkCascade(graph, message, model, { timing, criticism: colours });
      const whole = spreadNetwork(createNetworkState(cascade), { rngSeed, first: 0, count: 6 });
      const state = createNetworkState(cascade);
      traceReplicate(state, { rngSeed, replicate: 5 });
      const late = spreadNetwork(state, { rngSeed, first: 3, count: 3 });
      const early = spreadNetwork(state, { rngSeed, first: 0, count: 3 });
      for (const column of ['critics', 'impressionsOfCriticism', 'newReachByCriticism', 'kPlusReach'] as const)
        expect([...early[column]!, ...late[column]!]).toEqual([...whole[column]!]);
    }
  });
});

/*
 * n = 800 of each, chi-square over the counts at the end: a shift of 0.42 standard deviations would be noticed. The kernels process
 * sharers in another order than those of one colour, so that only the laws are equal.
 */
test.each(Object.entries(models))('%s: criticism that is shared as often changes nothing but colours', (_, modelOf) => {
  const graph = randomDirectedGraph(40, 0.1, openStream(rngSeed, 2, 'graph'));
  const criticism = { quality: 0.5, shareMultiplier: 1, delayMultiplier: 0.3 };
  const run = (first: number, conversation: CascadeConversation): CascadeRows =>
    simulateNetwork(graph, { fans: 3 }, modelOf(graph), { rngSeed, first, count: 800 }, conversation);
  const plain = run(0, {});
  const timing = { delay: lognormal, horizonHours: null };
  for (const rows of [run(800, { criticism }), run(1600, { criticism, timing })]) {
    for (const column of ['newReach', 'sharers', 'impressions'] as const)
      expect(sumRounds(rows, rows[column]), column).toAgreeWithValues(sumRounds(plain, plain[column]));
  }
});

/** Expected supporters by all sets of live edges: whoever is as many steps away praises with quality^(steps + 1). */
function expectedSupporters(graph: FollowerGraph, seed: number, p: number, quality: number): number {
  // A friendship is two edges; those that lead back to where a cascade came from do not matter.
  const { people, edges, offsets, followers } = graph;
  let expected = 0;
  for (let set = 0; set < 2 ** edges; set += 1) {
    const steps = Array.from({ length: people }, () => Infinity);
    steps[seed] = 0;
    const queue = [seed];
    for (const person of queue) {
      for (let edge = offsets[person]; edge < offsets[person + 1]; edge += 1) {
        if (((set >> edge) & 1) === 0 || steps[followers[edge]] < Infinity) continue;
        steps[followers[edge]] = steps[person] + 1;
        queue.push(followers[edge]);
      }
    }
    let live = 0;
    for (let rest = set; rest > 0; rest >>= 1) live += rest & 1;
    const probability = p ** live * (1 - p) ** (edges - live);
    expected += probability * queue.reduce((sum, person) => sum + quality ** (steps[person] + 1), 0);
  }
  return expected;
}

/*
 * Chen et al., "Influence maximization in social networks when negative opinions may emerge and propagate" (2011): independent cascade,
 * quality 0.9, and criticism is passed on as often as praise. Exact by all sets of live edges, for stars in closed form.
 * n = 3,000 replicates of each kernel; standard deviations below 2.4: means that are 0.2 off would be noticed.
 */
describe('expected supporters', () => {
  const quality = 0.9;
  const star = (p: number): [number, number] => [
    quality + 10 * p * quality ** 2,
    quality + p * quality ** 2 + 9 * p ** 2 * quality ** 3,
  ];
  test.each<[string, FollowerGraph, number, number, number]>([
    ['a path of 5, from its end', pathGraph(5), 0, 0.5, 1.606168125],
    ['a ring of 5', cycleGraph(5), 0, 0.5, 2.234424375],
    ['a triangle', cycleGraph(3), 0, 0.5, 1.89225],
    ['a star of 11, from the centre', starGraph(11), 0, 0.3, 3.33],
    ['a star of 11, from a leaf', starGraph(11), 4, 0.3, 1.73349],
  ])('%s', (_, graph, seed, p, exact) => {
    const computed = graph.people === 11 ? star(0.3)[seed === 0 ? 0 : 1] : expectedSupporters(graph, seed, p, quality);
    expect(computed).toBeCloseTo(exact, 9);
    const model: NetworkModel = { kind: 'independentCascade', edgeProbability: p };
    const criticism = { quality, shareMultiplier: 1, delayMultiplier: 1 };
    const isTree = graph.edges === 2 * (graph.people - 1);
    // Where there are several ways, the fastest one need not have the fewest steps: then only equal delays have the law of rounds.
    const delays: readonly (DelayLaw | null)[] = [null, { law: 'atOnce' }, ...(isTree ? [lognormal] : [])];
    for (const delay of delays) {
      const timing = delay === null ? null : { delay, horizonHours: null };
      const ensemble = { rngSeed, first: 0, count: 3000 };
      const rows = simulateNetwork(graph, { seeds: [seed] }, model, ensemble, { timing, criticism });
      const sharers = sumRounds(rows, rows.sharers);
      const supporters = sumRounds(rows, rows.critics!).map((critics, i) => sharers[i] - critics);
      expect(supporters, delay?.law ?? 'rounds').toHaveMean(exact);
    }
  });
});

/*
 * Three thousand people with ten followers each, at random: nearly a tree, as long as few have seen it. n = 700 cascades; probabilities
 * that are 0.095 off would be noticed. Of those that reach 70 sharers about one in a thousand dies out.
 */
describe('cascades on a graph that is nearly a tree die out as branching processes do', () => {
  const followers = 10;
  const [visibility, shareProbability] = [0.4, 0.3];
  const criticism = { quality: 6 / 7, shareMultiplier: 1.4, delayMultiplier: 0.8 };
  const exact = extinction(
    { law: 'binomial', followers, visibility, shareProbability },
    { quality: criticism.quality, shareMultiplier: criticism.shareMultiplier },
  );
  const graph = generateNetwork({ kind: 'uniformFollowers', people: 3000, followers }, openStream(rngSeed, 0, 'tree'));
  const model: NetworkModel = { kind: 'share', visibility, shareProbability };
  test.each<[string, CascadeConversation]>([
    ['in rounds', { criticism }],
    ['in time', { criticism, timing: { delay: { law: 'exponential', halfLife: 1 }, horizonHours: null } }],
  ])('%s', (_, conversation) => {
    const count = 700;
    const dieOut = (message: NetworkMessage): { extinct: number; silent: number } => {
      const rows = simulateNetwork(graph, message, model, { rngSeed, first: 0, count }, conversation);
      const sharers = sumRounds(rows, rows.sharers);
      const critics = sumRounds(rows, rows.critics!);
      return {
        extinct: sharers.filter((value) => value < 70).length,
        silent: sharers.filter((value, i) => value < 70 && critics[i] === 0).length,
      };
    };
    const criticised = dieOut({ complaints: 1 });
    expect(criticised.extinct).toHappenWith(exact.fromCriticism, { n: count });
    // A seed flips like everyone: it praises, or criticises from the start.
    const praised = dieOut({ seeds: [17] });
    const { quality } = criticism;
    const extinct = quality * exact.fromPraise + (1 - quality) * exact.fromCriticism;
    expect(praised.extinct).toHappenWith(extinct, { n: count });
    expect(praised.silent).toHappenWith(quality * exact.nobodyCriticises, { n: count });
  });
});

// n = 4,000: means that are 0.12 off would be noticed.
test('complaints keep coming for so many hours, as a Poisson process', () => {
  const lonely = graphOf(Array.from({ length: 60 }, () => []));
  const model: NetworkModel = { kind: 'independentCascade', edgeProbability: 1 };
  const message = { complaints: 2, perHour: 1.5, hours: 4 };
  const timing = { delay: lognormal, rowHours: 1, horizonHours: 3 };
  const ensemble = { rngSeed, first: 0, count: 4000 };
  const rows = simulateNetwork(lonely, message, model, ensemble, { timing, criticism: colours });
  expect(sumRounds(rows, rows.critics!)).toHaveMean(2 + 1.5 * 3, { variance: 1.5 * 3 });
  // Some come after the horizon: 1.5 are expected in the last hour.
  expect(rows.truncated.reduce((sum, cut) => sum + cut, 0)).toHappenWith(1 - Math.exp(-1.5), { n: 4000 });
  expect(rows.ownReach).toEqual(sumRounds(rows, rows.newReach));
});

test('who complains is neither a fan nor a seed, and where too few are left, all of them do', () => {
  const graph = completeGraph(10);
  const nobodyShares: NetworkModel = { kind: 'share', visibility: 1, shareProbability: 0 };
  const criticism = { ...colours, quality: 1, shareMultiplier: 0 };
  const many = { perHour: 1000, hours: 1 };
  for (const timing of [null, { delay: lognormal, horizonHours: null }]) {
    const run = (message: NetworkMessage): CascadeRows =>
      simulateNetwork(graph, message, nobodyShares, { rngSeed, first: 0, count: 20 }, { timing, criticism });
    const critics = (message: NetworkMessage): number[] => [...new Set(sumRounds(run(message), run(message).critics!))];
    // Fans who do not see the post do not complain either.
    expect(critics({ fans: 6, fanVisibility: 0.5, complaints: 10 })).toEqual([4]);
    expect(critics({ seeds: [1, 2, 3], complaints: 8 })).toEqual([7]);
    expect(critics({ fans: 10, complaints: 3 })).toEqual([0]);
    expect(critics({ complaints: 10 })).toEqual([10]);
    if (timing === null) continue;
    expect(critics({ seeds: [1, 2, 3], ...many, complaints: 2 }).every((value) => value <= 7)).toBe(true);
    expect(critics({ complaints: 1, ...many, perHour: 0.001 })).toEqual([1]);
  }
  // Whoever has seen it does not complain later: everyone sees the first complaint at once.
  const timing = { delay: { law: 'atOnce' } } as const;
  const rows = simulateNetwork(
    graph,
    { complaints: 1, ...many },
    nobodyShares,
    { rngSeed, first: 0, count: 5 },
    {
      timing,
      criticism,
    },
  );
  expect([...sumRounds(rows, rows.critics!)]).toEqual([1, 1, 1, 1, 1]);
});

// n = 3,000: chances that are 0.05 off would be noticed.
test('of praise and criticism in one round each is first with equal chance', () => {
  // 0 praises, 1 and 2 criticise: one of three sights of 3 is praise.
  const graph = graphOf([[3], [3], [3], []]);
  const model: NetworkModel = { kind: 'share', visibility: 1, shareProbability: 0 };
  const criticism = { quality: 1, shareMultiplier: 1, delayMultiplier: 1 };
  for (const timing of [null, { delay: { law: 'atOnce' } } as const, { delay: { law: 'fixed', hours: 2 } } as const]) {
    const state = createNetworkState(
      prepareNetworkCascade(graph, { seeds: [0], complaints: 2 }, model, { timing, criticism }),
    );
    const shownBy = [0, 0, 0];
    let praised = 0;
    let all = 0;
    for (let replicate = 0; replicate < 4000; replicate += 1) {
      const trace = traceReplicate(state, { rngSeed, replicate });
      const place = trace.people.indexOf(3);
      // Where 3 complains, nobody shows it first.
      if (trace.shownBy[place] < 0) continue;
      const sharers = trace.sharedIn.filter((round) => round >= 0).length;
      if (sharers !== 3) continue;
      all += 1;
      shownBy[trace.shownBy[place]] += 1;
      if (trace.colours![place] === 0) praised += 1;
    }
    expect(praised).toHappenWith(1 / 3, { n: all });
    expect(shownBy).toFollow([1 / 3, 1 / 3, 1 / 3]);
  }
});
