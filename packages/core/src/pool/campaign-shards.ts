import { prepareCampaign, type PreparedCampaign, simulateCampaignShard } from '../campaign/index.ts';
import type { CampaignAnswer, CampaignTask } from './campaign-task.ts';

/** The campaign that a worker runs, shard by shard: what is laid out for one is kept for the next. */
export class CampaignShards {
  readonly #seconds: () => number;
  #prepared: PreparedCampaign | null = null;

  /** @param seconds - A clock, in seconds, that only goes forward. */
  constructor(seconds: () => number) {
    this.#seconds = seconds;
  }

  /** Runs a shard. Its time is that of its replicates: what is laid out serves all shards. */
  simulate({ campaign, range }: CampaignTask): CampaignAnswer {
    if (campaign !== 'held') this.#prepared = prepareCampaign(campaign);
    const prepared = this.#prepared!;
    prepared.layOut();
    const start = this.#seconds();
    const rows = simulateCampaignShard(prepared, range);
    return { rows, seconds: this.#seconds() - start };
  }
}
