import type { CampaignRows } from '../campaign/index.ts';
import type { ShardRange } from '../experiment/index.ts';
import type { CompleteCampaign } from '../scenario/index.ts';
import type { TravellingError } from './travelling-error.ts';

/** Some replicates of a campaign, for a worker. */
export interface CampaignTask {
  /** The campaign, complete; `held` as it was sent with an earlier task. */
  readonly campaign: CompleteCampaign | 'held';
  /** Which replicates. */
  readonly range: ShardRange;
}

/** What a worker sends back. */
export type CampaignAnswer =
  /** `seconds`: what the replicates took, without laying out, waiting and sending. */
  { readonly rows: CampaignRows; readonly seconds: number } | { readonly failed: TravellingError };
