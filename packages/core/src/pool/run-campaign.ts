import {
  type CampaignSimulation,
  prepareCampaign,
  type PreparedCampaign,
  reduceCampaignShards,
} from '../campaign/index.ts';
import type { Campaign } from '../scenario/index.ts';
import { campaignWork } from './campaign-work.ts';
import type { Runs } from './runs.ts';
import type { CampaignRunOptions } from './worker-pool.ts';
import type { WorkersPay } from './when-workers-pay.ts';

/** Has the workers of a pool run a campaign, and reduces what they send. */
export async function runCampaignOn(
  runs: Runs,
  pay: WorkersPay,
  input: Campaign | PreparedCampaign,
  { signal, onProgress }: CampaignRunOptions,
): Promise<CampaignSimulation> {
  const prepared = prepareCampaign(input);
  const signals = signal === undefined ? [] : [signal];
  const shards = await runs.do(campaignWork(prepared, pay), { signals, onProgress });
  return reduceCampaignShards(prepared, shards);
}
