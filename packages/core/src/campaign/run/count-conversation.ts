import type { ConversationTotals } from '../../cascade/population/roles/conversation-spread.ts';
import { roleNames } from '../../cascade/role-schema.ts';
import { cascadeCost } from '../../economics/index.ts';
import { engagementSources } from '../feelings/engagement-sources.ts';
import type { MixRows } from './campaign-rows.ts';
import type { ConversationCost, LaidOutPost } from './laid-out-campaign.ts';
import { fansOf, type RoleSpace } from './mix-space.ts';

const ROLES = roleNames.length;
const ADVOCATES = 2;
const CRITICS = 3;

/**
 * Counts what one conversation came to in all.
 * @param into - Rows by week; counted up at `entry`.
 */
export function countTotals(totals: ConversationTotals, into: MixRows['weeks'], entry: number): void {
  into.views[entry] += totals.impressions;
  into.shares[entry] += totals.supporters;
  into.criticised[entry] += totals.critics;
  into.reach[entry] += totals.reach;
  into.earnedReach[entry] += totals.earnedReach;
  into.truncated[entry] += totals.truncated ? 1 : 0;
}

/**
 * What one conversation costs: the rates of the scenario for it, its spot, and the hours of the desk.
 * @param fans - Fans when it began. A spot shows the brand's post to nobody, and costs nothing for them.
 */
export function costOfConversation(
  { rates, perDeskHour }: ConversationCost,
  { spot }: LaidOutPost,
  { supporters, impressions, desk }: ConversationTotals,
  fans: number,
): number {
  const counts = { fans: spot === null ? fans : 0, sharers: supporters, impressions };
  return cascadeCost(rates, counts) + (spot?.price ?? 0) + perDeskHour * (desk?.openHours ?? 0);
}

/**
 * Counts the views, shares and valuable engagements of each role.
 * @param into - Rows; counted up for the content from `first` on, and by week at `entry`.
 */
export function countRoles({ tally, engagement }: RoleSpace, into: MixRows, first: number, entry: number): void {
  const { postSights, spotSights, firstOfPraise, firstOfCriticism, moreOfPraise, moreOfCriticism } = tally;
  const { views, shares, valuableEngagements } = into.contents;
  for (let role = 0; role < ROLES; role += 1) {
    const seen = postSights[role] + spotSights[role] + firstOfPraise[role] + firstOfCriticism[role];
    views[first + role] += seen + moreOfPraise[role] + moreOfCriticism[role];
    shares[first + role] += tally.supporters[role];
    for (let source = 0; source < engagementSources.length; source += 1) {
      const engagements = engagement.valuable[source * ROLES + role];
      valuableEngagements[first + role] += engagements;
      into.weeks.valuableEngagements[entry] += engagements;
    }
  }
}

/** Counts who there is, and what they feel, at the end of a week. */
export function countState(roles: RoleSpace, into: MixRows['weeks'], entry: number): void {
  const { fans } = roles;
  into.goodwill[entry] = fans.goodwill;
  into.grievance[entry] = fans.grievance;
  into.fans[entry] = fansOf(roles);
  into.advocates[entry] = fans.people[ADVOCATES];
  into.critics[entry] = fans.people[CRITICS];
}
