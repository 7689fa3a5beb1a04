import { layoutOf } from './campaign-layout.ts';
import { type CascadeRows, CascadeRowsBuilder, checkRowBytes, partsOf } from '../cascade/cascade-rows.ts';
import type { ConversationSpread } from '../cascade/population/roles/conversation-spread.ts';
import { createConversationSpread } from '../cascade/population/roles/create-conversation-spread.ts';
import { checkObject, checkWhole } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';
import { withTwin } from '../experiment/desk-twin.ts';
import { checkRange, type ShardRange } from '../experiment/shard-range.ts';
import { type Campaign, campaignOfMix } from '../scenario/index.ts';
import { prepareCampaign } from './prepare-campaign.ts';
import type { PreparedCampaign } from './prepared-campaign.ts';
import type { LaidOutMix, LaidOutPost } from './run/laid-out-campaign.ts';
import { startPlainly } from './run/start-conversation.ts';

/** A post of a mix. */
export interface PostOfMix {
  /** Name of the mix. */
  readonly mix: string;
  /** Its place in the plan in the order of time, from 0. */
  readonly post: number;
}

/**
 * The cascade of one post of a mix in which nobody feels anything: for the first post of a plan, number for number what `simulateShard` of
 * `ripplecast/experiment` returns for the scenario with the share probability of the content.
 * @param input - A campaign.
 * @param which - Which post.
 * @param range - Which replicates.
 * @returns One row for each replicate, in order, as `simulateShard` returns them.
 * @throws InvalidDocumentError for a campaign that cannot be used; InvalidParameterError for a mix that it does not have or in which fans feel
 * something, a post that is not in its plan, and a range outside 0…replicates; TooLargeError when the rows need more than 2 GiB.
 * @example
 * ```ts
 * import { cascadeRowsOfPost } from 'ripplecast/campaign';
 * import { presets, simulateShard } from 'ripplecast';
 *
 * const scenario = presets.measured2012;
 * const campaign = {
 *   version: 1,
 *   scenario,
 *   content: { advice: {} },
 *   plan: [{ content: 'advice', day: 0 }],
 *   feelings: null,
 * } as const;
 * const range = { first: 3, count: 1 };
 * const { impressions } = cascadeRowsOfPost(campaign, { mix: 'campaign', post: 0 }, range);
 * impressions.join() === simulateShard(scenario, range).impressions.join(); // => true
 * ```
 */
export function cascadeRowsOfPost(
  input: Campaign | PreparedCampaign,
  which: PostOfMix,
  range: ShardRange,
): CascadeRows {
  const prepared = prepareCampaign(input);
  checkObject('which', which, 'an object with mix, post');
  checkRange(range, prepared.campaign.scenario.experiment.replicates);
  const mix = plainMixOf(prepared, which.mix);
  checkWhole('which.post', which.post, 0, mix.posts.length - 1);
  const post = mix.posts[which.post]!;
  const { cascadeWithoutDesk } = prepared.scenario;
  const rows = rowsOf(prepared, layoutOf(prepared).spread, mix, post, range);
  if (cascadeWithoutDesk === null) return rows;
  return withTwin(rows, rowsOf(prepared, createConversationSpread(cascadeWithoutDesk), mix, post, range));
}

function plainMixOf(prepared: PreparedCampaign, name: string): LaidOutMix {
  const { feelings } = campaignOfMix(prepared.campaign, name);
  if (feelings === null) return layoutOf(prepared).numbers.mixes[prepared.mixNames.indexOf(name)]!;
  throw new InvalidParameterError('which.mix', 'a mix in which nobody feels anything (feelings null)', name);
}

function rowsOf(
  prepared: PreparedCampaign,
  spread: ConversationSpread,
  mix: LaidOutMix,
  post: LaidOutPost,
  { first, count }: ShardRange,
): CascadeRows {
  const { campaign } = prepared;
  const { rngSeed } = campaign.scenario.experiment;
  const parts = partsOf(prepared.scenario.conversation);
  const builder = new CascadeRowsBuilder(first, count, parts);
  for (let replicate = first; replicate < first + count; replicate += 1) {
    const chance = { rngSeed, replicate, suffix: post.suffix };
    spread.runPlain(startPlainly(layoutOf(prepared).numbers, mix, post, chance), chance, builder);
  }
  const rows = builder.finish();
  checkRowBytes(count, rows.newReach.length, parts);
  return rows;
}
