import type { CampaignBandsOptions, CampaignSimulation } from 'ripplecast/campaign';
import { type CampaignRunOptions, checkCampaignRunOptions, type ScenarioPool } from 'ripplecast/pool';
import type { Campaign, CampaignBandsDocument } from 'ripplecast/scenario';
import type { RunOptions } from './run-options.ts';
import { openWorkerPool } from './worker-pool.ts';

/**
 * Runs a campaign, like the core's `simulateCampaign`, on all processors.
 * @param campaign - As people write it; defaults are filled in.
 * @returns The same bytes as `simulateCampaign(campaign)`, for any number of workers.
 * @throws InvalidDocumentError for a campaign that cannot be used; TooLargeError as `simulateCampaign`; the reason of `signal` when that
 * ended the run.
 * @example
 * ```ts
 * import { runCampaign } from '@ripplecast/node';
 * import { presets } from 'ripplecast';
 *
 * const { mixes } = await runCampaign({
 *   version: 1,
 *   scenario: { ...presets.measured2012, experiment: { replicates: 20 } },
 *   weeks: 4,
 *   content: { advice: {} },
 *   plan: [{ content: 'advice', everyDays: 7 }],
 * });
 * mixes[0]?.year.posts; // => 4
 * ```
 */
export function runCampaign(campaign: Campaign, options: RunOptions = {}): Promise<CampaignSimulation> {
  return onPool(options, (pool, own) => pool.runCampaign(campaign, own));
}

/**
 * What becomes of a campaign where what nobody has measured is otherwise, like the core's `campaignBands`, on all processors.
 * @param campaign - As people write it; defaults are filled in.
 * @param asked - Runs of each campaign.
 * @param options - How to run. `onProgress` is also told which campaign is under way (`step`, from 1).
 * @returns The same bytes as `campaignBands(campaign, asked)`, for any number of workers.
 * @throws As {@link runCampaign}; InvalidParameterError for options that make no sense.
 * @example
 * ```ts
 * import { findCampaignBands } from '@ripplecast/node';
 * import { campaignPresets, withWeeks } from 'ripplecast/scenario';
 *
 * const month = withWeeks(campaignPresets.valueAgainstCounters, 4);
 * const { ranges } = await findCampaignBands(month, { replicates: 2 });
 * ranges[0]?.path; // => 'feelings.goodwillHalfLifeDays'
 * ```
 */
export function findCampaignBands(
  campaign: Campaign,
  asked: CampaignBandsOptions = {},
  options: RunOptions = {},
): Promise<CampaignBandsDocument> {
  return onPool(options, async (pool, own) => {
    const { campaignBandsSteps } = await import('ripplecast/campaign');
    return pool.runCampaignSteps(campaignBandsSteps(campaign, asked), own);
  });
}

/** Does something with a pool of its own. */
async function onPool<T>(
  options: RunOptions,
  run: (pool: ScenarioPool, options: CampaignRunOptions) => Promise<T>,
): Promise<T> {
  checkCampaignRunOptions(options, ['workers']);
  const { workers, ...own } = options;
  own.signal?.throwIfAborted();
  const pool = openWorkerPool(workers);
  try {
    return await run(pool, own);
  } finally {
    await pool.close();
  }
}
