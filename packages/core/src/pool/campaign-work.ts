import { type CampaignRows, feelingsBytes, type PreparedCampaign, simulateCampaignShard } from '../campaign/index.ts';
import { MOST_RECORDS } from '../campaign/feelings/fan-records.ts';
import { campaignOfMix, type CompleteCampaign } from '../scenario/index.ts';
import type { Work } from './run.ts';
import type { WorkersPay } from './when-workers-pay.ts';

/** What the feelings of the fans of day 0 take at most, in each worker. */
function bytesOfFans(campaign: CompleteCampaign): number {
  const { message } = campaign.scenario;
  const feels = Object.keys(campaign.mixes).some((mix) => campaignOfMix(campaign, mix).feelings !== null);
  return feels && 'fans' in message ? feelingsBytes(Math.min(message.fans, MOST_RECORDS)) : 0;
}

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
    share: () => bytesOfFans(campaign),
    async send(worker, piece) {
      const answer = await worker.simulateCampaign(campaign, piece);
      return 'failed' in answer ? answer : { part: answer.rows, seconds: answer.seconds };
    },
  };
}
