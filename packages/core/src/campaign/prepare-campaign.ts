import { prepareComplete } from '../experiment/prepare-complete.ts';
import { spreadRounds } from '../experiment/spread-rounds.ts';
import { type Campaign, resolveCampaign } from '../scenario/index.ts';
import { isPreparedCampaign, PreparedCampaign } from './prepared-campaign.ts';

/**
 * Checks a campaign, fills in its defaults, and lays it out for whoever runs it in pieces. What takes time is done when it is first needed,
 * once.
 * @param input - A campaign as people write it; one that is prepared is returned as it is.
 * @throws InvalidDocumentError listing everything that is wrong with the campaign.
 * @example
 * ```ts
 * import { prepareCampaign } from 'ripplecast/campaign';
 * import { presets } from 'ripplecast';
 *
 * const prepared = prepareCampaign({
 *   version: 1,
 *   scenario: presets.measured2012,
 *   content: { advice: {}, bait: { like: 0.03, value: 0.2 } },
 *   plan: [{ content: 'advice', everyDays: 7 }],
 *   mixes: { today: {}, 'only bait': { plan: [{ content: 'bait', everyDays: 7 }] } },
 * });
 * prepared.mixNames; // => ['today', 'only bait']
 * ```
 */
export function prepareCampaign(input: Campaign | PreparedCampaign): PreparedCampaign {
  if (isPreparedCampaign(input)) return input;
  const campaign = resolveCampaign(input);
  return new PreparedCampaign(campaign, prepareComplete(campaign.scenario, spreadRounds));
}
