import type { ConversationTotals } from '../../cascade/population/roles/conversation-spread.ts';
import { STRANGERS } from '../../cascade/population/roles/crowd.ts';
import { drawBinomial, expm1, openStream } from '../../random/index.ts';
import { DAYS_OF_A_WEEK } from '../../scenario/days-of-a-week.ts';
import { answersOfDesk, leaveFeelings } from '../feelings/index.ts';
import type { LaidOutPost } from './laid-out-campaign.ts';
import { fansOf, type MixReplicate, type MixSpace, type RoleSpace } from './mix-space.ts';
import { conversePlainly } from './converse-plainly.ts';
import { drawSpotSights } from './start-conversation.ts';
import { setCrowd } from './set-crowd.ts';
import { sightsOfPraise } from './sights-of-praise.ts';

/** A conversation that has ended, and has left its feelings. */
export interface ConversationInWeek {
  /** What it was about. */
  readonly post: LaidOutPost;
  /** From 0. */
  readonly week: number;
  /** What it came to. */
  readonly totals: ConversationTotals;
  /** Shape [roles], or [1] where nobody feels anything: sights of the post, the spot and praise. */
  readonly sightsOfPraise: Float64Array;
  /** Fans when it began. */
  readonly fans: number;
  /** Strangers who have become fans at its end. */
  readonly joined: number;
}

/** Who is told what happens in a replicate. */
export interface WeekObserver {
  /** The space of the mix is as the conversation has left it. */
  readonly afterConversation: (conversation: ConversationInWeek) => void;
  /**
   * A week has ended, from 0; the posts of the next have not begun.
   * @param left - Fans who have left in it.
   */
  readonly afterWeek: (week: number, left: number) => void;
}

/**
 * One replicate of a mix, in the order of its days: fans leave, feelings fade and roles change; then the posts of the day, one after the
 * other.
 */
export function followWeeks(space: MixSpace, at: MixReplicate, observer: WeekObserver): void {
  const { campaign, mix, roles } = space;
  const { posts } = mix;
  let next = 0;
  let day = 0;
  roles?.fans.begin(campaign.fans);
  for (let week = 0; week < mix.weeks; week += 1) {
    const end = DAYS_OF_A_WEEK * (week + 1);
    let left = 0;
    for (; next < posts.length && posts[next].day < end; next += 1) {
      const post = posts[next];
      left += comeToDay(roles, at, day, post.day);
      ({ day } = post);
      observer.afterConversation({ post, week, ...holdConversation(space, at, post) });
    }
    left += comeToDay(roles, at, day, end);
    day = end;
    observer.afterWeek(week, left);
  }
}

/** The conversation about one post, what it leaves in fans, and who joins. */
function holdConversation(
  space: MixSpace,
  at: MixReplicate,
  post: LaidOutPost,
): Omit<ConversationInWeek, 'post' | 'week'> {
  const { roles } = space;
  if (roles === null) return { ...conversePlainly(space, at, post), fans: space.campaign.fans, joined: 0 };
  const fans = fansOf(roles);
  const totals = converse(space, roles, at, post);
  return { totals, sightsOfPraise: sightsOfPraise(roles.tally), fans, joined: letJoin(roles, at, post) };
}

/** Days pass: fans leave, feelings fade, roles change. Returns how many have left. */
function comeToDay(roles: RoleSpace | null, { rngSeed, replicate }: MixReplicate, from: number, to: number): number {
  if (roles === null || to === from) return 0;
  const { fans, feelings } = roles;
  const probability = -expm1(-feelings.leavingHazard * (to - from));
  const left = probability === 0 ? 0 : fans.leave(openStream(rngSeed, replicate, `leaving|${to}`), probability);
  fans.advanceTo(to);
  return left;
}

/** A conversation among roles, and what it leaves in fans. */
function converse(
  { campaign, mix, spread }: MixSpace,
  { feelings, fans, crowd, tally, engagement }: RoleSpace,
  at: MixReplicate,
  post: LaidOutPost,
): ConversationTotals {
  const { rngSeed, replicate, isTwin } = at;
  const { suffix } = post;
  const content = mix.contents[post.content];
  setCrowd(crowd, fans.people, campaign, content, feelings, isTwin);
  const chance = { rngSeed, replicate, suffix };
  const start = { post: post.spot === null, spotSights: drawSpotSights(post, chance) };
  const totals = spread.runWithRoles(crowd, start, chance, tally);
  const stream = openStream(rngSeed, replicate, `feelings${suffix}`);
  leaveFeelings(fans, tally, content.engagement, feelings.reactions, answersOfDesk(totals.desk), stream, engagement);
  return totals;
}

/** Strangers whom the conversation has reached become fans at its end. */
function letJoin(
  { fans, feelings, tally }: RoleSpace,
  { rngSeed, replicate }: MixReplicate,
  { suffix }: LaidOutPost,
): number {
  if (feelings.joins === 0) return 0;
  const stream = openStream(rngSeed, replicate, `joins${suffix}`);
  const joined = drawBinomial(stream, tally.reached[STRANGERS], feelings.joins);
  fans.join(joined);
  return joined;
}
