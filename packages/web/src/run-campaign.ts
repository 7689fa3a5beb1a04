import type { CampaignSimulation } from 'ripplecast/campaign';
import { type CampaignRunOptions, checkCampaignRunOptions } from 'ripplecast/pool';
import type { Campaign } from 'ripplecast/scenario';
import type { RunOptions } from './run-scenario.ts';
import { openWorkerPool } from './worker-pool.ts';

/** How to run a campaign on workers of its own. */
export interface RunCampaignOptions extends CampaignRunOptions, Pick<RunOptions, 'workers' | 'createWorker'> {}

/**
 * Runs a campaign, like the core's `simulateCampaign`, on all processors.
 * @param campaign - As people write it; defaults are filled in.
 * @returns The same bytes as `simulateCampaign(campaign)`, for any number of workers.
 * @throws InvalidDocumentError for a campaign that cannot be used; TooLargeError as `simulateCampaign`; the reason of `signal` when that
 * ended the run; Error when a worker could not be loaded or has ended.
 * @remarks Workers are started for this campaign and ended with it; for several, open a pool (`openWorkerPool`).
 * @example
 * ```ts
 * import { runCampaign } from '@ripplecast/web';
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
export async function runCampaign(campaign: Campaign, options: RunCampaignOptions = {}): Promise<CampaignSimulation> {
  checkCampaignRunOptions(options, ['workers', 'createWorker']);
  const { workers, createWorker, ...own } = options;
  const pool = openWorkerPool(workers, { createWorker });
  try {
    return await pool.runCampaign(campaign, own);
  } finally {
    await pool.close();
  }
}
