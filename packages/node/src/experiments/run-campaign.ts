import type { CampaignSimulation } from 'ripplecast/campaign';
import { checkCampaignRunOptions } from 'ripplecast/pool';
import type { Campaign } from 'ripplecast/scenario';
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
export async function runCampaign(campaign: Campaign, options: RunOptions = {}): Promise<CampaignSimulation> {
  checkCampaignRunOptions(options, ['workers']);
  const { workers, ...own } = options;
  own.signal?.throwIfAborted();
  const pool = openWorkerPool(workers);
  try {
    return await pool.runCampaign(campaign, own);
  } finally {
    await pool.close();
  }
}
