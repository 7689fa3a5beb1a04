import type { Campaign, CampaignBandsDocument, CampaignResult } from 'ripplecast/scenario';
import type { RunsCounted, WorkerState } from './messages.ts';

/** What is asked of the worker that counts years. */
export interface YearService {
  /** Counts all runs of both mixes. A later call ends the earlier ones at their next shard. */
  run(campaign: Campaign, request: number, tell: (update: YearUpdate) => void): Promise<void>;
  /** How far the answer moves where an assumption is another one. A later call, of `run` too, ends the earlier ones. */
  bands(campaign: Campaign, request: number, tell: (update: YearUpdate) => void): Promise<void>;
}

/** What the worker sends while it counts a year. */
export type YearUpdate =
  | {
      readonly kind: 'year';
      readonly runs: RunsCounted;
      /** Whether all runs are counted. */
      readonly done: boolean;
      readonly document: CampaignResult;
    }
  | { readonly kind: 'bands'; readonly bands: CampaignBandsDocument }
  | WorkerState;
