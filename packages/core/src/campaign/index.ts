/**
 * A year of posts: what counters show week by week, and what people come to feel about a brand.
 *
 * @packageDocumentation
 * @experimental
 */
export { prepareCampaign } from './prepare-campaign.ts';
export type { PreparedCampaign } from './prepared-campaign.ts';
export { simulateCampaign, simulateCampaignShard } from './simulate-campaign.ts';
export { campaignToDocument, reduceCampaignShards } from './reduce-campaign-shards.ts';
export type { CampaignSimulation } from './reduce-campaign-shards.ts';
export { cascadeRowsOfPost } from './cascade-rows-of-post.ts';
export type { PostOfMix } from './cascade-rows-of-post.ts';
export { campaignContentColumns, campaignContentWeekColumns, campaignWeekColumns } from './run/campaign-rows.ts';
export type {
  CampaignContentColumn,
  CampaignContentWeekColumn,
  CampaignRows,
  CampaignWeekColumn,
  MixRows,
} from './run/campaign-rows.ts';
export { engagementSources } from './feelings/engagement-sources.ts';
export type { EngagementSource } from './feelings/engagement-sources.ts';
export { feelingsBytes } from './feelings/feelings-bytes.ts';
export { stockOfPosts } from './laws/stock-of-posts.ts';
export type { PostRhythm } from './laws/stock-of-posts.ts';
export type { HalfLifeDays } from './laws/half-life.ts';
export { goodwillAfter, stationaryGoodwill } from './laws/goodwill-law.ts';
export type { GoodwillAfter, GoodwillInflow } from './laws/goodwill-law.ts';
export { gammaTails } from './laws/gamma-tails.ts';
export type { Tails } from './laws/gamma-tails.ts';
export type { GammaLaw } from './laws/gamma-difference.ts';
export { advocateFraction, advocateSpellDays, criticFraction, fractionsOfRoles } from './laws/fractions-of-roles.ts';
export type { AdvocacyInflow, FeelingsInflow, FractionsOfRoles } from './laws/fractions-of-roles.ts';
export { shiftOfContent, shownAfterDays } from './laws/shift-of-content.ts';
export type { ContentShift, ShiftedContent } from './laws/shift-of-content.ts';
export { amplificationOf, loopGain } from './laws/loop-gain.ts';
export type { FanLoop } from './laws/loop-gain.ts';
export { scoreOfWeek, weightsOfX2023 } from './laws/score-of-week.ts';
export type { WeekCounts } from './laws/score-of-week.ts';
export { campaignBands } from './bands/campaign-bands.ts';
export { campaignBandsSteps, countCampaignBandsSteps } from './bands/campaign-bands-steps.ts';
export type { CampaignBandsOptions, CampaignBandsSteps } from './bands/campaign-bands-steps.ts';
export { uncertainValues } from './bands/uncertain-values.ts';
export type { UncertainValue } from './bands/uncertain-values.ts';
