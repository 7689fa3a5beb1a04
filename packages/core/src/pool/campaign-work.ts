import { type CampaignRows, type PreparedCampaign, simulateCampaignShard } from '../campaign/index.ts';
import type { Work } from './run.ts';
import type { WorkersPay } from './when-workers-pay.ts';

/** All replicates of a campaign, as work whose parts are their rows. */
export function campaignWork(prepared: PreparedCampaign, pay: WorkersPay): Work<CampaignRows> {
  const { campaign } = prepared;
  return {
    range: { first: 0, count: campaign.scenario.experiment.replicates },
    firstPiece: 1,
    pay,
    layOut() {
      prepared.layOut();
    },
    compute: (piece) => simulateCampaignShard(prepared, piece),
    share: () => 0,
    async send(worker, piece) {
      const answer = await worker.simulateCampaign(campaign, piece);
      return 'failed' in answer ? answer : { part: answer.rows, seconds: answer.seconds };
    },
  };
}
