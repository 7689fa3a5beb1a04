import { campaignToDocument, simulateCampaign } from 'ripplecast/campaign';
import { type Campaign, campaignPresets, withWeeks } from 'ripplecast/scenario';
import { expect, test } from 'vitest';
import { openPoolOfThreads } from '../../test/pool-of-threads.ts';
import { runCampaign } from './run-campaign.ts';

const { valueAgainstCounters: year, answersInHalfAYear: answered } = campaignPresets;

/** A campaign in few runs of few weeks. */
function short(campaign: Campaign): Campaign {
  const { scenario } = campaign;
  return withWeeks({ ...campaign, scenario: { ...scenario, experiment: { replicates: 12 } } }, 2);
}

const campaigns = [short(year), short(answered)];
/** Documents of one thread, of each campaign. */
const documents = campaigns.map((campaign) => JSON.stringify(campaignToDocument(simulateCampaign(campaign))));

test.each([1, 3])('campaigns have the same bytes on %i threads as on the caller’s', async (workers) => {
  const pool = openPoolOfThreads(workers);
  for (const [place, campaign] of campaigns.entries()) {
    expect(JSON.stringify(await pool.runCampaign(campaign))).toBe(documents[place]);
  }
  await pool.close();
});

test('a campaign of its own pool is that of one thread, and tells how far it is', async () => {
  const [campaign] = campaigns as [Campaign];
  const told: number[] = [];
  const result = await runCampaign(campaign, { workers: 2, onProgress: ({ done }) => told.push(done) });
  expect(result).toEqual(simulateCampaign(campaign));
  expect(told.at(-1)).toBe(12);
});

test('a campaign ends with its signal', async () => {
  const { scenario } = year;
  const long: Campaign = { ...year, scenario: { ...scenario, experiment: { replicates: 5000 } } };
  const ending = new AbortController();
  const run = runCampaign(long, { workers: 2, signal: ending.signal, onProgress: () => ending.abort('no more') });
  await expect(run).rejects.toBe('no more');
});
