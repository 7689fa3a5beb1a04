import type { ConversationSpread } from '../../cascade/population/roles/conversation-spread.ts';
import { type CampaignRows, createCampaignRows, type MixSize } from './campaign-rows.ts';
import { hasTwin, type LaidOutCampaign } from './laid-out-campaign.ts';
import { createMixSpace } from './mix-space.ts';
import { runMix } from './run-mix.ts';

/** How large the rows of each mix are. */
export function sizesOf({ mixes }: LaidOutCampaign): readonly MixSize[] {
  return mixes.map((mix) => ({ weeks: mix.weeks, contents: mix.contents.length, hasTwin: hasTwin(mix) }));
}

/**
 * Runs replicates of all mixes, each by the same chance in every mix.
 * @param spread - Laid out for the campaign's cascade.
 * @throws TooLargeError where the rows need more than 2 GiB.
 */
export function runCampaign(
  campaign: LaidOutCampaign,
  spread: ConversationSpread,
  { rngSeed, first, count }: { readonly rngSeed: string; readonly first: number; readonly count: number },
): CampaignRows {
  const rows = createCampaignRows(first, count, sizesOf(campaign));
  const spaces = campaign.mixes.map((mix) => createMixSpace(campaign, mix, spread));
  for (let row = 0; row < count; row += 1) {
    for (const [mix, space] of spaces.entries())
      runMix(space, { rngSeed, replicate: first + row, row }, rows.mixes[mix]);
  }
  return rows;
}
