import { describe, expect, test } from 'vitest';
import { TestHost, testSignal } from '../../test/pool/test-host.ts';
import { smallPopulation } from '../../test/small-population.ts';
import {
  campaignBands,
  campaignBandsSteps,
  campaignToDocument,
  countCampaignBandsSteps,
  prepareCampaign,
  simulateCampaign,
} from '../campaign/index.ts';
import { simulate } from '../experiment/index.ts';
import type { Campaign } from '../scenario/index.ts';
import { ScenarioPool } from './scenario-pool.ts';
import type { CampaignSteps } from './worker-pool.ts';

const village: Campaign = {
  version: 1,
  scenario: {
    ...smallPopulation,
    universe: 500,
    message: { fans: 40 },
    model: { shareProbability: 0.2 },
    criticism: { quality: 0.8 },
    experiment: { replicates: 30 },
  },
  weeks: 2,
  content: { advice: { attention: 1, value: 0.8, interaction: 0.5 }, bait: { like: 0.5, value: 0.1 } },
  plan: [{ content: 'advice', everyDays: 3 }],
  mixes: { today: {}, bait: { plan: [{ content: 'bait', everyDays: 3 }] } },
};
const expected = simulateCampaign(village);

describe('a pool gives a campaign the bytes of one thread', () => {
  test.each(['nothing', 'small', 'all'] as const)('with %s on the thread of the caller', async (here) => {
    for (const workers of [1, 2, 3, 8]) {
      const pool = new ScenarioPool(new TestHost(workers, here));
      const result = await pool.runCampaign(village);
      expect(result).toEqual(expected);
      expect(JSON.stringify(result)).toBe(JSON.stringify(campaignToDocument(expected)));
      await pool.close();
    }
  });

  test('where scenarios take turns with campaigns, and a campaign is sent once', async () => {
    const host = new TestHost(1);
    const pool = new ScenarioPool(host);
    const prepared = prepareCampaign(village);
    const other: Campaign = { ...village, weeks: 1 };
    const results = await Promise.all([
      pool.runCampaign(prepared),
      pool.runScenario(smallPopulation),
      pool.runCampaign(other),
    ]);
    expect(results).toEqual([expected, simulate(smallPopulation), simulateCampaign(other)]);
    expect(await pool.runCampaign(prepared)).toEqual(expected);
    const sent = host.campaigns.filter(({ campaign }) => campaign !== 'held');
    expect(sent.length).toBeLessThan(host.campaigns.length);
    expect(sent[0]?.campaign).toBe(prepared.campaign);
  });

  test('all replicates are done once, and told', async () => {
    const told: number[] = [];
    const host = new TestHost(3);
    await new ScenarioPool(host).runCampaign(village, {
      onProgress: ({ done, total }) => {
        expect(total).toBe(30);
        told.push(done);
      },
    });
    expect(told.at(-1)).toBe(30);
    const counts = host.campaigns.map(({ range: { count } }) => count);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(30);
  });
});

test('bands of a campaign are those of one thread, campaign by campaign', async () => {
  const steps: number[] = [];
  const pool = new ScenarioPool(new TestHost(3));
  const bands = await pool.runCampaignSteps(campaignBandsSteps(village, { replicates: 4 }), {
    onProgress: ({ step, total }) => {
      expect(total).toBe(4);
      steps.push(step ?? 0);
    },
  });
  expect(bands).toEqual(campaignBands(village, { replicates: 4 }));
  expect(new Set(steps).size).toBe(countCampaignBandsSteps(village));
});

test('steps are let go where one of their campaigns fails, and must be steps', async () => {
  let isClosed = false;
  function* failing(): CampaignSteps<void> {
    try {
      yield { ...expected.provenance.campaign, weeks: 0 };
    } finally {
      isClosed = true;
    }
  }
  const pool = new ScenarioPool(new TestHost(1));
  await expect(pool.runCampaignSteps(failing())).rejects.toMatchObject({ code: 'invalidDocument' });
  expect(isClosed).toBe(true);
  await expect(pool.runCampaignSteps(3 as never)).rejects.toThrow(
    'steps must be a generator, as campaignBandsSteps gives; got 3',
  );
});

describe('a campaign on a pool ends', () => {
  test.each(['nothing', 'small', 'all'] as const)('with its signal, with %s on the caller’s thread', async (here) => {
    const host = new TestHost(2, here);
    const pool = new ScenarioPool(host);
    const reason = new Error('enough');
    const { signal, abort } = testSignal();
    await expect(pool.runCampaign(village, { signal, onProgress: () => abort(reason) })).rejects.toBe(reason);
    expect(host.ended).toBe(host.started);
    await expect(pool.runCampaign(village, { signal })).rejects.toBe(reason);
    expect(await pool.runCampaign(village)).toEqual(expected);
  });

  test('with what is wrong with it, before any work', async () => {
    const host = new TestHost(2);
    const pool = new ScenarioPool(host);
    await expect(pool.runCampaign({ ...village, weeks: 0 })).rejects.toMatchObject({
      code: 'invalidDocument',
      message: 'weeks must be a whole number from 1 to 520; got 0',
    });
    expect(host.started).toBe(0);
  });

  test('with what a worker throws, by its class', async () => {
    const host = new TestHost(1);
    const start = host.startWorker;
    host.startWorker = () => {
      const worker = start();
      return {
        ...worker,
        simulateCampaign: (task) => worker.simulateCampaign({ ...task, range: { first: 0, count: 0 } }),
      };
    };
    await expect(new ScenarioPool(host).runCampaign(village)).rejects.toMatchObject({ code: 'invalidParameter' });
  });

  test('when the pool is closed', async () => {
    const pool = new ScenarioPool(new TestHost(1));
    await pool.close();
    await expect(pool.runCampaign(village)).rejects.toMatchObject({ name: 'AbortError' });
  });

  test('at an option that nobody knows', async () => {
    const pool = new ScenarioPool(new TestHost(1));
    await expect(pool.runCampaign(village, { network: null } as never)).rejects.toThrow('unknown key options.network');
    await expect(pool.runCampaign(village, { signal: 1 } as never)).rejects.toThrow('signal must be an AbortSignal');
  });
});
