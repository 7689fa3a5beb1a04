import { TestHost, testSignal } from '../../test/pool/test-host.ts';
import { breakEven, breakEvenSteps, openNetwork, prepareScenario, simulate } from '../experiment/index.ts';
import type { OpenNetwork } from '../experiment/index.ts';
import { karateClub } from '../graph/index.ts';
import type { SeedChoice } from '../influencers/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { ScenarioPool } from './scenario-pool.ts';
import { describe, expect, test } from 'vitest';

const club: Scenario = {
  version: 1,
  level: 'network',
  universe: null,
  message: { choose: { count: 2, epsilon: 0.2 } },
  model: { kind: 'independentCascade', edgeProbability: 0.1 },
  broadcast: { placements: [{ audience: 20, insertions: 1, costPerInsertion: 100 }] },
  cost: { fixed: 50 },
  experiment: { replicates: 60 },
};
const open = (): OpenNetwork => openNetwork(karateClub());

describe('a scenario that chooses whom to ask', () => {
  test.each(['nothing', 'small', 'all'] as const)('runs as in one thread, with %s here', async (here) => {
    const pool = new ScenarioPool(new TestHost(2, here));
    expect(await pool.runScenario(club, { network: open() })).toEqual(simulate(club, { network: open() }));
    await pool.close();
  });

  test('has its choice made by workers, once for all runs on the network', async () => {
    const host = new TestHost(2);
    const pool = new ScenarioPool(host);
    const network = open();
    const first = await pool.prepareScenario(club, { network });
    const drawn = host.sets.length;
    expect(drawn).toBeGreaterThan(2);
    const second = await pool.prepareScenario(club, { network });
    expect(second.layout?.choice).toBe(first.layout?.choice);
    await pool.runScenario(club, { network });
    expect(host.sets.length).toBe(drawn);
  });

  test('is searched with one choice', async () => {
    const host = new TestHost(2);
    const model = { kind: 'share', visibility: 0.5, shareProbability: 0.2 } as const;
    const question = { parameter: 'shareProbability', target: 'reach', tolerance: 0.01 } as const;
    const scenario: Scenario = { ...club, model };
    const options = { network: open() };
    const found = await new ScenarioPool(host).search(scenario, (base) => breakEvenSteps(base, question), options);
    expect(found).toEqual(breakEven(scenario, { ...question, network: open() }));
  });

  test('is refused for what its network does not have', async () => {
    const wrong = { ...club, message: { choose: { count: 1, booked: ['nobody'] } } } as Scenario;
    const run = new ScenarioPool(new TestHost(2)).runScenario(wrong, { network: open() });
    await expect(run).rejects.toMatchObject({ code: 'invalidDocument' });
  });

  test('ends with its signal while the choice is made', async () => {
    const host = new TestHost(1);
    const ending = testSignal();
    const start = host.startWorker;
    host.startWorker = () => ({
      ...start(),
      drawSets: () => {
        ending.abort('no more');
        return new Promise(() => {});
      },
    });
    const run = new ScenarioPool(host).runScenario(club, { network: open(), signal: ending.signal });
    await expect(run).rejects.toBe('no more');
    expect(host.ended).toBe(1);
  });

  test('starts with whom somebody else has chosen', async () => {
    const host = new TestHost(2);
    const network = open();
    const chosen = simulateChoice(network);
    const prepared = prepareScenario(club, { network, choice: { ...chosen, seeds: [7, 8] } });
    const { provenance } = await new ScenarioPool(host).runScenario(prepared);
    expect(provenance.chosen?.seeds).toEqual(['8', '9']);
    expect(host.sets).toEqual([]);
  });
});

function simulateChoice(network: OpenNetwork): SeedChoice {
  return prepareScenario(club, { network }).layout!.choice!;
}
