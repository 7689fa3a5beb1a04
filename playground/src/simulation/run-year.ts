import {
  campaignToDocument,
  prepareCampaign,
  reduceCampaignShards,
  simulateCampaignShard,
  type CampaignRows,
} from 'ripplecast/campaign';
import { ShardSizer } from 'ripplecast/experiment';
import type { Campaign, CampaignResult, CompleteCampaign } from 'ripplecast/scenario';
import type { StillWanted } from './simulate-in-shards.ts';
import type { YearUpdate } from './year-messages.ts';

/** A shard should take this long, so that stale work ends soon; a year of one run may take longer. */
const SHARD_SIZING = { seconds: 0.1, start: 1 };
/** The first answer has so many runs: of fewer a range says little. */
const FIRST_RUNS = 4;

/**
 * Counts a year: a quick answer of the first runs, others whenever twice as many are counted, then that of all. Chance belongs to each
 * run, so each answer is made of the first runs of the full one.
 */
export async function runYear(
  campaign: Campaign,
  stillWanted: StillWanted,
  tell: (update: YearUpdate) => void,
): Promise<void> {
  const prepared = prepareCampaign(campaign);
  const wanted = prepared.campaign.scenario.experiment.replicates;
  const sizer = new ShardSizer(SHARD_SIZING);
  const shards: CampaignRows[] = [];
  let told = 0;
  for (let counted = 0; counted < wanted;) {
    const count = sizer.next(wanted - counted);
    const before = performance.now();
    shards.push(simulateCampaignShard(prepared, { first: counted, count }));
    sizer.took(count, (performance.now() - before) / 1000);
    counted += count;
    if (!(await stillWanted())) return;
    const isDone = counted === wanted;
    if (!isDone && (counted < FIRST_RUNS || counted < 2 * told)) continue;
    told = counted;
    tell({
      kind: 'year',
      runs: { counted, wanted },
      done: isDone,
      document: answerOf(prepared.campaign, shards, counted),
    });
  }
}

/** What the first runs come to. */
function answerOf(campaign: CompleteCampaign, shards: readonly CampaignRows[], counted: number): CampaignResult {
  const { scenario } = campaign;
  const experiment = { ...scenario.experiment, replicates: counted };
  return campaignToDocument(reduceCampaignShards({ ...campaign, scenario: { ...scenario, experiment } }, shards));
}
