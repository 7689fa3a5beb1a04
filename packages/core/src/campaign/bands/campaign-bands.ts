import type { Campaign, CampaignBandsDocument } from '../../scenario/index.ts';
import type { PreparedCampaign } from '../prepared-campaign.ts';
import { simulateCampaign } from '../simulate-campaign.ts';
import { type CampaignBandsOptions, campaignBandsSteps } from './campaign-bands-steps.ts';

/**
 * What becomes of a campaign where what nobody has measured is otherwise: half-lives, thresholds, factors and rates of feelings, and what a
 * desk's answers do, each at both ends of its range, one at a time, under the same chance.
 * @returns A document: the figures of each mix at each end, and between which numbers they lie.
 * @throws InvalidDocumentError for a campaign that cannot be used, InvalidParameterError for options that make no sense, TooLargeError as
 * `simulateCampaign`.
 * @remarks 11 campaigns without criticism, 19 with it, 25 with a desk. Ranges are those of {@link uncertainValues}; a band is no interval of
 * chance, and says nothing of two values that are otherwise at once.
 * @example
 * ```ts
 * import { campaignBands } from 'ripplecast/campaign';
 * import { presets } from 'ripplecast';
 *
 * const { mixes } = campaignBands(
 *   {
 *     version: 1,
 *     scenario: { ...presets.measured2012, universe: 1_000_000, message: { fans: 10_000, fanVisibility: 0.16 } },
 *     weeks: 4,
 *     content: { advice: {} },
 *     plan: [{ content: 'advice', everyDays: 2 }],
 *   },
 *   { replicates: 3 },
 * );
 * mixes[0]?.fans.decides; // => 'feelings.leavesPerYear'
 * ```
 */
export function campaignBands(
  input: Campaign | PreparedCampaign,
  options: CampaignBandsOptions = {},
): CampaignBandsDocument {
  const steps = campaignBandsSteps(input, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next(simulateCampaign(step.value));
  return step.value;
}
