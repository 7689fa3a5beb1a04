import {
  campaignBandsSteps,
  prepareCampaign,
  reduceCampaignShards,
  simulateCampaignShard,
  type CampaignRows,
} from 'ripplecast/campaign';
import type { Campaign, CampaignResult, CompleteCampaign } from 'ripplecast/scenario';
import type { StillWanted } from './simulate-in-shards.ts';
import type { YearUpdate } from './year-messages.ts';

/** Runs of the year at each end of a range: all meet the same luck, so that few suffice. */
const RUNS = 10;

/** How far the answer moves at both ends of the range of each value that nobody has measured. */
export async function findBands(
  campaign: Campaign,
  stillWanted: StillWanted,
  tell: (update: YearUpdate) => void,
): Promise<void> {
  const steps = campaignBandsSteps(campaign, { replicates: RUNS });
  let step = steps.next();
  while (step.done !== true) {
    const result = await simulateWhileWanted(step.value, stillWanted);
    if (result === null) return;
    step = steps.next(result);
  }
  tell({ kind: 'bands', bands: step.value });
}

/** Simulates a campaign run by run; null where it is not wanted any more. */
async function simulateWhileWanted(
  campaign: CompleteCampaign,
  stillWanted: StillWanted,
): Promise<CampaignResult | null> {
  const prepared = prepareCampaign(campaign);
  const shards: CampaignRows[] = [];
  for (let first = 0; first < campaign.scenario.experiment.replicates; first++) {
    shards.push(simulateCampaignShard(prepared, { first, count: 1 }));
    if (!(await stillWanted())) return null;
  }
  return reduceCampaignShards(prepared, shards);
}
