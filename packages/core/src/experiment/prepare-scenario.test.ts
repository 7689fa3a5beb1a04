import { karateClub } from '../graph/index.ts';
import { presets, resolveScenario } from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { breakEven } from './break-even.ts';
import { fansToReach } from './fans-to-reach.ts';
import { openNetwork } from './open-network.ts';
import { prepareScenario } from './prepare-scenario.ts';
import { reduceShards } from './reduce-shards.ts';
import { simulateShard } from './simulate-shard.ts';
import { simulateUntil } from './simulate-until.ts';
import { compare, simulate } from './simulate.ts';
import { describe, expect, test } from 'vitest';
import { smallPopulation } from '../../test/small-population.ts';

const lognormal: Scenario = {
  ...smallPopulation,
  universe: 5000,
  followers: { distribution: 'lognormal', mu: 2, sigma: 1, max: 500 },
  experiment: { replicates: 50 },
};

const onClub: Scenario = {
  version: 1,
  level: 'network',
  universe: null,
  message: { fans: 3 },
  model: { visibility: 0.4, shareProbability: 0.5 },
  broadcast: { placements: [{ audience: 20, insertions: 1, costPerInsertion: 100 }] },
  cost: { fixed: 50 },
  experiment: { replicates: 40 },
};

describe('a scenario that is prepared', () => {
  test.each<[string, Scenario]>([
    ['a population', presets.seedExample],
    ['the mean field', { ...presets.seedExample, level: 'meanField' }],
    ['the arithmetic', { ...presets.seedExample, level: 'arithmetic' }],
    ['mutual ties', { ...lognormal, ties: 'mutual' }],
  ])('gives what it gives as people write it: %s', (_, input) => {
    const scenario = { ...input, experiment: { replicates: 20 } };
    const prepared = prepareScenario(scenario);
    expect(compare(prepared)).toEqual(compare(scenario));
    expect(simulate(prepared)).toEqual(simulate(scenario));
    const range = { first: 0, count: 1 };
    expect(simulateShard(prepared, range)).toEqual(simulateShard(scenario, range));
    const shards = [simulateShard(prepared, { first: 0, count: 20 })];
    expect(reduceShards(prepared, shards)).toEqual(compare(scenario));
  });

  test('gives the same on a network, also in searches', () => {
    const network = openNetwork(karateClub());
    const prepared = prepareScenario(onClub, { network });
    expect(prepared.universe).toBe(34);
    expect(compare(prepared)).toEqual(compare(onClub, { network }));
    const question = { parameter: 'fans', target: 'reach' } as const;
    expect(breakEven(prepared, question)).toEqual(breakEven(onClub, { ...question, network }));
    expect(fansToReach(prepared, 20)).toEqual(fansToReach(onClub, 20, { network }));
    const sure = { standardError: 0.7 };
    expect(simulateUntil(prepared, sure)).toEqual(simulateUntil(onClub, { ...sure, network }));
  });

  test('is returned as it is where it is prepared again, with the network that it has', () => {
    const network = openNetwork(karateClub());
    const prepared = prepareScenario(onClub, { network });
    expect(prepareScenario(prepared)).toBe(prepared);
    expect(prepareScenario(prepared, { network })).toBe(prepared);
    expect(() => prepareScenario(prepared, { network: openNetwork(karateClub()) })).toThrow(
      'network must be the one that the scenario was prepared with; got "another one"',
    );
  });

  test('measures its buy once, and says every time why it cannot be compared', () => {
    const prepared = prepareScenario(presets.seedExample);
    expect(prepared.broadcast).not.toBeNull();
    expect(prepared.broadcast).toBe(prepared.broadcast);
    expect(prepareScenario({ ...presets.oneFan, broadcast: null }).broadcast).toBeNull();
    const tooLarge = prepareScenario({ ...presets.seedExample, universe: 1000, message: { fans: 1 }, followers: 10 });
    for (let time = 0; time < 2; time += 1) expect(() => tooLarge.broadcast).toThrow('universe');
  });
});

describe('what a scenario is laid out into', () => {
  test('is kept while only other values change', () => {
    const prepared = prepareScenario(lognormal);
    const { bins } = prepared.cascade;
    const { scenario } = prepared;
    expect(prepared.cascade.bins).toBe(bins);
    const other = prepared.vary(resolveScenario({ ...lognormal, message: { fans: 7 } }));
    expect(other.cascade.bins).toBe(bins);
    expect(other.cascade.fans).toBe(7);
    expect(other.vary(scenario).cascade.bins).toBe(bins);
  });

  test('is laid out anew for another law and another universe', () => {
    const prepared = prepareScenario(lognormal);
    const { bins } = prepared.cascade;
    expect(prepared.vary(resolveScenario({ ...lognormal, followers: 5 })).cascade.bins.mean).toBe(5);
    expect(prepared.vary(resolveScenario({ ...lognormal, universe: 6000 })).cascade.bins).not.toBe(bins);
  });

  test('is the space on a network too, from one shard to the next', () => {
    const network = openNetwork(karateClub());
    const { layout, scenario } = prepareScenario(onClub, { network });
    expect(network.prepare(scenario)).toBe(layout);
    expect(prepareScenario(onClub, { network }).layout).toBe(layout);
  });
});
