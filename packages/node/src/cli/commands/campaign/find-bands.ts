import { campaignBandsSteps, countCampaignBandsSteps } from 'ripplecast/campaign';
import type { WorkerPool } from 'ripplecast/pool';
import type { CampaignBandsDocument, CompleteCampaign } from 'ripplecast/scenario';
import type { CommandLineIo } from '../../io.ts';
import type { QuietOptions } from '../../options.ts';
import { openProgressBar } from '../../progress-bar.ts';

/** What becomes of a campaign where what nobody has measured is otherwise, on the threads of a pool, with a bar. */
export async function findBands(
  campaign: CompleteCampaign,
  pool: WorkerPool,
  options: QuietOptions,
  io: CommandLineIo,
): Promise<CampaignBandsDocument> {
  const steps = campaignBandsSteps(campaign);
  const total = countCampaignBandsSteps(campaign);
  const bar = await openProgressBar('Varying what is assumed', options, io, false);
  try {
    return await pool.runCampaignSteps(steps, {
      onProgress: ({ step = 1, done, total: runs }) => bar.update({ done: step - 1 + done / runs, total }),
    });
  } finally {
    bar.stop();
  }
}
