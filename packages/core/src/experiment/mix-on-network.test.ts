import { describe, expect, test } from 'vitest';
import { simulateNetwork } from '../cascade/network/index.ts';
import { ShardSimulator } from '../pool/shard-simulator.ts';
import { networkToSend } from '../pool/shard-task.ts';
import { resolveScenario, type Scenario } from '../scenario/index.ts';
import { growNetwork } from './open-network.ts';
import { reduceShards } from './reduce-shards.ts';
import { simulate } from './simulate.ts';
import { simulateShard } from './simulate-shard.ts';
import { toDocument } from './to-document.ts';
import { traceScenario } from './trace-scenario.ts';

/** 100 of 400 people see each of two insertions, and notice one in five. */
const campaign: Scenario = {
  version: 1,
  level: 'network',
  universe: null,
  network: { generator: { kind: 'communities', people: 400, meanFriends: 12, clustering: 0.3 } },
  message: { fans: 20, fanVisibility: 0.5, paidSeeds: 3 },
  model: { visibility: 0.6, shareProbability: 0.1 },
  cost: { fixed: 100, perSharer: 1, perPaidSeed: 20 },
  broadcast: { placements: [{ audience: 100, insertions: 2, costPerInsertion: 80 }], notice: 0.2 },
  experiment: { replicates: 40 },
};
const network = growNetwork(campaign);

describe('a scenario on a network that television starts too', () => {
  test('is the same, row by row, as the kernel with the exposures of its buy', () => {
    const { graph } = network;
    const television = { exposure: Float64Array.of(0.5625, 0.375, 0.0625), notice: 0.2 };
    const message = { fans: 20, fanVisibility: 0.5, paidSeeds: 3, television };
    const model = { kind: 'share', visibility: 0.6, shareProbability: 0.1 } as const;
    const { rngSeed } = resolveScenario(campaign).experiment;
    expect(simulateShard(campaign, { first: 7, count: 9 }, { network })).toEqual(
      simulateNetwork(graph, message, model, { rngSeed, first: 7, count: 9 }),
    );
  });

  test('gives the same document for any split into shards, also by a worker', () => {
    const whole = toDocument(simulate(campaign, { network }));
    const { cascade } = network.prepare(resolveScenario(campaign));
    const worker = new ShardSimulator(() => 0);
    const answer = worker.simulate({
      scenario: resolveScenario(campaign),
      range: { first: 10, count: 30 },
      network: structuredClone(networkToSend(cascade, null)),
    });
    if (!('rows' in answer)) throw new Error('the worker failed');
    const early = simulateShard(campaign, { first: 0, count: 10 }, { network: growNetwork(campaign) });
    const joined = reduceShards(campaign, [answer.rows, early], { network, broadcast: false });
    expect(toDocument(joined)).toEqual(whole);
  });

  test('counts everyone once', () => {
    const { cascade } = simulate(campaign, { network });
    const { informed, televisionOnly, postsOnly, both } = cascade.mix!;
    expect(televisionOnly.mean + postsOnly.mean + both.mean).toBeCloseTo(cascade.reach.mean, 9);
    expect(informed.mean).toBeLessThan(cascade.generations![0].newReach);
    const posts = simulate({ ...campaign, broadcast: null }, { network });
    expect(posts.cascade.mix).toBeUndefined();
    expect(cascade.reach.mean).toBeGreaterThan(posts.cascade.reach.mean);
  });

  test('is traced with what was noticed', () => {
    const rows = simulateShard(campaign, { first: 5, count: 1 }, { network });
    const trace = traceScenario(campaign, { network, replicate: 5 });
    expect(trace.generations.filter((generation) => generation === 0)).toHaveLength(rows.informed![0]);
    expect(trace.tree.filter((node) => (node.noticed ?? 0) > 0).length).toBeGreaterThan(0);
    expect(trace.tree.every((node) => node.parentId !== null || node.person === null)).toBe(true);
  });

  test('is never sure to reach the same number of people', () => {
    const { paidSeeds: _, ...message } = campaign.message as { fans: number; paidSeeds: number };
    const sure = { ...campaign, message: { ...message, fans: 400, fanVisibility: 1 } };
    const isCertain = (scenario: Scenario): boolean => network.prepare(resolveScenario(scenario)).isReachCertain;
    expect(isCertain({ ...sure, broadcast: null })).toBe(true);
    expect(isCertain(sure)).toBe(false);
    expect(isCertain({ ...sure, broadcast: null, message: { ...sure.message, paidSeeds: 1 } })).toBe(false);
  });

  test('is laid out anew where only its buy differs', () => {
    const louder = { ...campaign, broadcast: { ...(campaign.broadcast as object), notice: 1 } } as unknown as Scenario;
    expect(simulate(louder, { network }).cascade.mix!.informed.mean).toBeGreaterThan(150);
  });

  test.each<[string, Partial<Scenario>, string]>([
    [
      'more paid seeds than people',
      { message: { fans: 1, paidSeeds: 401 } },
      'message.paidSeeds must be at most the 400 people of the network; got 401',
    ],
    [
      'an audience larger than the network',
      { broadcast: { placements: [{ audience: 401, insertions: 1, costPerInsertion: 1 }], notice: 0.2 } },
      '401',
    ],
  ])('refuses %s', (_, keys, says) => {
    expect(() => simulate({ ...campaign, ...keys }, { network })).toThrow(says);
  });
});
