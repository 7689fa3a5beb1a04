import { layoutOf } from './campaign-layout.ts';
import { checkRange, type ShardRange } from '../experiment/shard-range.ts';
import type { Campaign } from '../scenario/index.ts';
import { prepareCampaign } from './prepare-campaign.ts';
import type { PreparedCampaign } from './prepared-campaign.ts';
import { type CampaignSimulation, reduceCampaignShards } from './reduce-campaign-shards.ts';
import type { CampaignRows } from './run/campaign-rows.ts';
import { runCampaign } from './run/run-campaign.ts';

/**
 * Runs a campaign: all its mixes, post by post, week by week, under the same chance.
 * @param input - A campaign, for example a preset with some values changed.
 * @returns The result document, and `outcomes` with what each replicate came to.
 * @throws InvalidDocumentError listing everything that is wrong with the campaign; TooLargeError when its rows need more than 2 GiB, or its
 * fans more memory than one replicate may use.
 * @remarks Synchronous. The cost grows with replicates × mixes × posts, and with what is shared and felt, not with the fans.
 * @example
 * ```ts
 * import { simulateCampaign } from 'ripplecast/campaign';
 * import { presets } from 'ripplecast';
 *
 * const { mixes, differences } = simulateCampaign({
 *   version: 1,
 *   scenario: { ...presets.measured2012, experiment: { replicates: 20 } },
 *   weeks: 4,
 *   content: { advice: { value: 0.4 }, bait: { value: 0.2, like: 0.03 } },
 *   plan: [{ content: 'advice', everyDays: 7 }],
 *   mixes: { today: {}, bait: { plan: [{ content: 'bait', everyDays: 7 }] } },
 * });
 * mixes.map(({ year }) => year.posts); // => [4, 4]
 * differences[0]!.year.goodwillPerFan!.mean < 0; // => true
 * ```
 */
export function simulateCampaign(input: Campaign | PreparedCampaign): CampaignSimulation {
  const prepared = prepareCampaign(input);
  const { replicates } = prepared.campaign.scenario.experiment;
  return reduceCampaignShards(prepared, [simulateCampaignShard(prepared, { first: 0, count: replicates })]);
}

/**
 * Runs some of a campaign's replicates: the unit of work for a thread or a machine.
 * @param input - A campaign; it is checked and completed first, unless it is prepared (`prepareCampaign`).
 * @param range - Which replicates.
 * @returns One row for each replicate and mix; the arrays belong to the caller and may be moved between threads.
 * @throws InvalidDocumentError for a campaign that cannot be used; InvalidParameterError for a range outside 0…replicates; TooLargeError as
 * of {@link simulateCampaign}.
 * @remarks A replicate's row depends on the campaign and the replicate's index only, never on the range it was run in.
 */
export function simulateCampaignShard(input: Campaign | PreparedCampaign, range: ShardRange): CampaignRows {
  const prepared = prepareCampaign(input);
  const { replicates, rngSeed } = prepared.campaign.scenario.experiment;
  checkRange(range, replicates);
  return runCampaign(layoutOf(prepared).numbers, layoutOf(prepared).spread, {
    rngSeed,
    first: range.first,
    count: range.count,
  });
}
