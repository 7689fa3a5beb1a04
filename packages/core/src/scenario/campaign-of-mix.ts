import { checkObject, checkText } from '../check.ts';
import { describeValue, InvalidParameterError } from '../errors.ts';
import { nearestName } from '../nearest-name.ts';
import type { CompleteCampaign } from './campaign.generated.ts';

/** A campaign as one of its mixes has it. */
export type CampaignOfMix = Omit<CompleteCampaign, 'mixes'>;

/**
 * A campaign with what one of its mixes changes in place.
 * @param campaign - Complete.
 * @param mix - A name among its `mixes`.
 * @returns A new object without mixes; its parts are those of the campaign, not copied.
 * @throws InvalidParameterError for a mix that the campaign does not have; names the nearest.
 * @example
 * ```ts
 * import { campaignOfMix, presets, resolveCampaign } from 'ripplecast/scenario';
 *
 * const campaign = resolveCampaign({
 *   version: 1,
 *   scenario: presets.measured2012,
 *   content: { advice: {} },
 *   plan: [{ content: 'advice', everyDays: 7 }],
 *   mixes: { today: {}, 'twice as often': { plan: [{ content: 'advice', everyDays: 3 }] } },
 * });
 * campaignOfMix(campaign, 'twice as often').plan; // => [{ everyDays: 3, content: 'advice', fromDay: 0 }]
 * ```
 */
export function campaignOfMix(campaign: CompleteCampaign, mix: string): CampaignOfMix {
  checkObject('campaign', campaign, 'an object with mixes');
  checkText('mix', mix);
  const { mixes, ...common } = campaign;
  checkObject('mixes', mixes);
  const changes = Object.hasOwn(mixes, mix) ? mixes[mix] : undefined;
  if (changes !== undefined) return { ...common, ...changes };
  const names = Object.keys(mixes);
  const nearest = nearestName(mix, names);
  const hint = nearest === null ? '' : `; did you mean ${describeValue(nearest)}?`;
  const expected = `one of ${names.map(describeValue).join(', ')}`;
  throw InvalidParameterError.saying('mix', `mix must be ${expected}; got ${describeValue(mix)}${hint}`);
}
