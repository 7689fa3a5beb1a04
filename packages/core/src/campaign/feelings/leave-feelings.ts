import { ADVOCATES, FANS, ROLES, STRANGERS } from '../../cascade/population/roles/crowd.ts';
import { drawBinomial, type RandomStream } from '../../random/index.ts';
import type { ContentRules } from './content-rules.ts';
import type { RoleTally } from '../../cascade/population/roles/role-tally.ts';
import type { EngagementTally } from './engagement-tally.ts';
import type { FanFeelings } from './fan-feelings.ts';
import { nameFans } from './name-fans.ts';
import type { DeskAnswers, ReactionRules } from './reaction-rules.ts';
import {
  ANSWERED_CRITICISM,
  CRITICISM,
  FIRST_SIGHTS,
  GOODWILL,
  GRIEVANCE,
  POST,
  PRAISE,
  type ReachedFans,
  SPOT,
} from './reached-fans.ts';

/** Places of the sources in arrays by source. */
const BRAND_ENGAGED = 0;
const SPOT_ENGAGED = ROLES;
const FRIEND_ENGAGED = 2 * ROLES;

/**
 * What a conversation leaves behind, at its end: which sights are valuable engagements, which criticism is believed, whom they fall on,
 * and what those people feel from now on.
 *
 * Each sight counts independently, with the probability of its source and role. People of a role are exchangeable, so that only those in
 * whom something is left are named:
 * - somebody sees a post at most once; seen after something else, it falls on any of those whose first sight was something else;
 * - sights of shares by people who had been reached before fall on any of the reached;
 * - in praise share, of advocates, any of the reached; of fans, any of those whose first sight was no criticism.
 *
 * @param feelings - Changed: feelings of the day that it is, and roles.
 * @param sights - Who saw what; a post that somebody saw after something else is among `postSights`. Not changed.
 * @param answers - What the desk did; `noAnswers` without one.
 * @param stream - Drawn from.
 * @param into - Overwritten.
 * @remarks O(roles + valuable engagements + sights believed + supporters who get something).
 */
export function leaveFeelings(
  feelings: FanFeelings,
  sights: RoleTally,
  content: ContentRules,
  reactions: ReactionRules,
  answers: DeskAnswers,
  stream: RandomStream,
  into: EngagementTally,
): void {
  countStrangers(sights, content, stream, into);
  const conversation = feelings.beginConversation();
  const { reached } = feelings;
  for (let role = FANS; role < ROLES; role += 1) {
    lookAtRole(reached, sights, role, answers, stream);
    engage(feelings, sights, role, content, stream, into);
    believe(feelings, sights, role, reactions, answers, stream, into);
    if (feelings.feelsGoodwill) giveToSupporters(reached, sights.supporters[role], role, reactions, stream);
    nameFans(feelings, role, reached, stream, conversation);
  }
  feelings.settleRoles();
}

/** Strangers feel nothing: what they do is only counted. */
function countStrangers(
  sights: RoleTally,
  { engagement }: ContentRules,
  stream: RandomStream,
  { valuable, believed }: EngagementTally,
): void {
  const ofFriends = sights.firstOfPraise[STRANGERS] + sights.moreOfPraise[STRANGERS];
  valuable[BRAND_ENGAGED] = drawBinomial(stream, sights.postSights[STRANGERS], engagement[BRAND_ENGAGED]);
  valuable[SPOT_ENGAGED] = drawBinomial(stream, sights.spotSights[STRANGERS], engagement[SPOT_ENGAGED]);
  valuable[FRIEND_ENGAGED] = drawBinomial(stream, ofFriends, engagement[FRIEND_ENGAGED]);
  believed[STRANGERS] = 0;
}

/** The reached of a role by their first sight. */
function lookAtRole(
  reached: ReachedFans,
  sights: RoleTally,
  role: number,
  answers: DeskAnswers,
  stream: RandomStream,
): void {
  const { sizes, placed } = reached;
  const answered = drawBinomial(stream, sights.criticsAfterCriticism[role], answers.ofCritics);
  placed.fill(0);
  sizes[POST] = sights.postSights[role] - postsSeenLater(sights, role);
  sizes[SPOT] = sights.spotSights[role];
  sizes[PRAISE] = sights.firstOfPraise[role];
  sizes[CRITICISM] = sights.firstOfCriticism[role] - answered;
  sizes[ANSWERED_CRITICISM] = answered;
}

/** How many people of the role saw the post after something else. */
function postsSeenLater(sights: RoleTally, role: number): number {
  const ofOthers = sights.spotSights[role] + sights.firstOfPraise[role] + sights.firstOfCriticism[role];
  return sights.postSights[role] + ofOthers - sights.reached[role];
}

function engage(
  feelings: FanFeelings,
  sights: RoleTally,
  role: number,
  { engagement }: ContentRules,
  stream: RandomStream,
  { valuable }: EngagementTally,
): void {
  const { reached } = feelings;
  const { sizes } = reached;
  const brand = engagement[BRAND_ENGAGED + role];
  const friend = engagement[FRIEND_ENGAGED + role];
  const byPost = drawBinomial(stream, sizes[POST], brand);
  const byPostLater = drawBinomial(stream, postsSeenLater(sights, role), brand);
  const bySpot = drawBinomial(stream, sizes[SPOT], engagement[SPOT_ENGAGED + role]);
  const byPraise = drawBinomial(stream, sizes[PRAISE], friend);
  const byMorePraise = drawBinomial(stream, sights.moreOfPraise[role], friend);
  valuable[BRAND_ENGAGED + role] = byPost + byPostLater;
  valuable[SPOT_ENGAGED + role] = bySpot;
  valuable[FRIEND_ENGAGED + role] = byPraise + byMorePraise;
  if (!feelings.feelsGoodwill) return;
  reached.addToNew(stream, GOODWILL, POST, byPost, 1);
  reached.addToNew(stream, GOODWILL, SPOT, bySpot, 1);
  reached.addToNew(stream, GOODWILL, PRAISE, byPraise, 1);
  reached.addToSome(stream, GOODWILL, SPOT, FIRST_SIGHTS, byPostLater, 1, 0);
  reached.addToAny(stream, GOODWILL, byMorePraise, 1, 1);
}

function believe(
  feelings: FanFeelings,
  sights: RoleTally,
  role: number,
  { believesCriticism, bystanders, grievance, recovery }: ReactionRules,
  answers: DeskAnswers,
  stream: RandomStream,
  { believed }: EngagementTally,
): void {
  const { reached } = feelings;
  const { sizes } = reached;
  const believes = believesCriticism * (1 - bystanders * answers.ofSights);
  const ofAnswered = drawBinomial(stream, sizes[ANSWERED_CRITICISM], believes);
  const ofOthers = drawBinomial(stream, sizes[CRITICISM], believes);
  const ofMore = drawBinomial(stream, sights.moreOfCriticism[role], believes);
  believed[role] = ofAnswered + ofOthers + ofMore;
  if (!feelings.feelsGrievance) return;
  const recovered = grievance * (1 - recovery);
  reached.addToSome(stream, GRIEVANCE, ANSWERED_CRITICISM, FIRST_SIGHTS, ofAnswered, recovered, 0);
  reached.addToSome(stream, GRIEVANCE, CRITICISM, ANSWERED_CRITICISM, ofOthers, grievance, 0);
  reached.addToAny(stream, GRIEVANCE, ofMore, grievance, recovered);
}

/** Gifts and thanks to those who shared in praise. */
function giveToSupporters(
  reached: ReachedFans,
  supporters: number,
  role: number,
  { gift, thanks }: ReactionRules,
  stream: RandomStream,
): void {
  if (gift === 0 && thanks === 0) return;
  const end = role === ADVOCATES ? FIRST_SIGHTS : CRITICISM;
  reached.addToSome(stream, GOODWILL, POST, end, supporters, gift, thanks);
}
