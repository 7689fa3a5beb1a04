import type { CampaignShards } from './campaign-shards.ts';
import type { CampaignAnswer, CampaignTask } from './campaign-task.ts';
import { sendError } from './travelling-error.ts';

/** What a worker does for whoever runs a campaign: simulates one shard after the other. What that takes is loaded with the first. */
export class CampaignSimulator {
  readonly #seconds: () => number;
  #shards: CampaignShards | null = null;

  /** @param seconds - A clock, in seconds, that only goes forward. */
  constructor(seconds: () => number) {
    this.#seconds = seconds;
  }

  /** Runs a shard; errors are part of the answer. Nothing may be asked before the answer is there. */
  async simulate(task: CampaignTask): Promise<CampaignAnswer> {
    try {
      if (this.#shards === null) {
        const { CampaignShards } = await import('./campaign-shards.ts');
        this.#shards = new CampaignShards(this.#seconds);
      }
      return this.#shards.simulate(task);
    } catch (error) {
      return { failed: sendError(error) };
    }
  }
}
