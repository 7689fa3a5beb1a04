import type { ConversationChance, PlainStart } from '../../cascade/population/roles/conversation-spread.ts';
import { drawBinomial, openStream } from '../../random/index.ts';
import type { LaidOutCampaign, LaidOutMix, LaidOutPost } from './laid-out-campaign.ts';

/** How a conversation without roles begins: a spot shows the brand's post to nobody. */
export function startPlainly(
  { shareProbability, fans }: LaidOutCampaign,
  { contents }: LaidOutMix,
  post: LaidOutPost,
  chance: ConversationChance,
): PlainStart {
  return {
    fans: post.spot === null ? fans : 0,
    shareProbability: Math.min(1, shareProbability * contents[post.content].shareMultiplier),
    spotSights: drawSpotSights(post, chance),
  };
}

/** How many of the average audience of a spot have a sight of its content; 0 for a post of the brand. */
export function drawSpotSights({ spot }: LaidOutPost, { rngSeed, replicate, suffix }: ConversationChance): number {
  if (spot === null) return 0;
  return drawBinomial(openStream(rngSeed, replicate, `notice${suffix}`), spot.audience, spot.notice);
}
