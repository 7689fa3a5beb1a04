import { campaignToDocument, simulateCampaign } from 'ripplecast/campaign';
import { type Campaign, campaignPresets, withWeeks } from 'ripplecast/scenario';
import { expect, test } from 'vitest';
import { openEagerPool } from '../test/eager-pool.ts';
import { runCampaign } from './index.ts';

const { valueAgainstCounters: year } = campaignPresets;
const campaign: Campaign = withWeeks({ ...year, scenario: { ...year.scenario, experiment: { replicates: 9 } } }, 2);
const expected = JSON.stringify(campaignToDocument(simulateCampaign(campaign)));

test.each([1, 2])('campaigns have the same bytes on %i Web Workers as on the page’s thread', async (workers) => {
  const pool = openEagerPool(workers);
  expect(JSON.stringify(await pool.runCampaign(campaign))).toBe(expected);
  await pool.close();
});

test('a campaign of its own pool is that of one thread', async () => {
  expect(JSON.stringify(await runCampaign(campaign, { workers: 2 }))).toBe(expected);
});
