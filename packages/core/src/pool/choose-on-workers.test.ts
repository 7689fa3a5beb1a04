import { describe, expect, test } from 'vitest';
import { TestHost } from '../../test/pool/test-host.ts';
import { breakEven, breakEvenSteps, prepareScenario, simulate } from '../experiment/index.ts';
import { growNetwork } from '../experiment/open-network.ts';
import { chooseSeeds } from '../influencers/index.ts';
import { resolveScenario, type Scenario } from '../scenario/index.ts';
import { ScenarioPool } from './scenario-pool.ts';

const choosing: Scenario = {
  version: 1,
  level: 'network',
  universe: null,
  network: { dataset: 'karateClub' },
  message: { choose: { count: 2, prices: { perThousandFollowers: 500 } } },
  model: { visibility: 0.5, shareProbability: 0.2 },
  cost: { fixed: 5 },
  broadcast: { placements: [{ audience: 30, insertions: 1, costPerInsertion: 25 }] },
  experiment: { replicates: 60 },
};

describe('a scenario that chooses whom to ask, on a pool', () => {
  test('has the workers choose, once, and comes to the same', async () => {
    const host = new TestHost(2, 'nothing', 0.01);
    const pool = new ScenarioPool(host);
    const network = growNetwork(choosing);
    expect(await pool.runScenario(choosing, { network })).toEqual(
      simulate(choosing, { network: growNetwork(choosing) }),
    );
    const drawn = host.sets.length;
    expect(drawn).toBeGreaterThan(2);
    await pool.runScenario(choosing, { network });
    expect(host.sets.length).toBe(drawn);
  });

  test('keeps the choice where a search varies the model', async () => {
    const network = growNetwork(choosing);
    const options = { parameter: 'shareProbability', tolerance: 0.01 } as const;
    const alone = breakEven(choosing, { ...options, network });
    const host = new TestHost(2, 'nothing', 0.01);
    const searched = await new ScenarioPool(host).search(choosing, (prepared) => breakEvenSteps(prepared, options));
    expect(searched).toEqual(alone);
  });

  test('starts with whom somebody else has chosen', async () => {
    const network = growNetwork(choosing);
    const { model } = resolveScenario(choosing);
    const choice = { ...chooseSeeds(network.graph, { model: model as never, count: 2 }), seeds: [7, 8] };
    const host = new TestHost(2, 'nothing', 0.01);
    const prepared = prepareScenario(choosing, { network, choice });
    const { provenance } = await new ScenarioPool(host).runScenario(prepared);
    expect(provenance.chosen?.seeds).toEqual(['7', '8']);
    expect(host.sets).toEqual([]);
  });
});
