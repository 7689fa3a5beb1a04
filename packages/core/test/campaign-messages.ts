import { InvalidDocumentError } from '../src/errors.ts';
import type { Campaign } from '../src/scenario/campaign.generated.ts';
import { presets } from '../src/scenario/presets.ts';
import { resolveCampaign } from '../src/scenario/resolve-campaign.ts';

/** A campaign with the keys that are required. */
export const leastCampaign: Campaign = {
  version: 1,
  scenario: presets.measured2012,
  content: { advice: {}, bait: {} },
  plan: [{ content: 'advice', everyDays: 7 }],
};

/** What is wrong with a campaign, in words; none where nothing is. */
export function messagesOfCampaign(input: unknown): readonly string[] {
  try {
    resolveCampaign(input);
    return [];
  } catch (error) {
    if (error instanceof InvalidDocumentError) return error.message.split('\n');
    throw error;
  }
}
