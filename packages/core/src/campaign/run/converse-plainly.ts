import { CascadeRowsBuilder } from '../../cascade/cascade-rows.ts';
import type { ConversationTotals } from '../../cascade/population/roles/conversation-spread.ts';
import type { LaidOutPost } from './laid-out-campaign.ts';
import type { MixReplicate, MixSpace } from './mix-space.ts';
import { startPlainly } from './start-conversation.ts';

/** A conversation of people without roles. */
export interface PlainConversation {
  /** What it came to. */
  readonly totals: ConversationTotals;
  /** Shape [1]: sights of the post, the spot and praise. */
  readonly sightsOfPraise: Float64Array;
}

/** The scenario's cascade with the share probability of the content. */
export function conversePlainly(
  { campaign, mix, spread }: MixSpace,
  { rngSeed, replicate }: MixReplicate,
  post: LaidOutPost,
): PlainConversation {
  const chance = { rngSeed, replicate, suffix: post.suffix };
  const start = startPlainly(campaign, mix, post, chance);
  // Rows tell sights of criticism from others, which totals do not.
  const rows = campaign.criticism === null ? null : new CascadeRowsBuilder(0, 1, ['criticism']);
  const totals = spread.runPlain(start, chance, rows);
  const { impressionsOfCriticism = new Float64Array(0) } = rows?.finish() ?? {};
  const criticism = impressionsOfCriticism.reduce((sum, sights) => sum + sights, 0);
  return { totals, sightsOfPraise: Float64Array.of(totals.impressions - criticism) };
}
