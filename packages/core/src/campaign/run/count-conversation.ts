import type { ConversationTotals } from '../../cascade/population/roles/conversation-spread.ts';
import { ADVOCATES, CRITICS, ROLES } from '../../cascade/population/roles/crowd.ts';
import { cascadeCost } from '../../economics/index.ts';
import { engagementSources } from '../feelings/engagement-sources.ts';
import type { MixRows } from './campaign-rows.ts';
import type { ConversationEntries } from './conversation-entries.ts';
import type { ConversationCost, LaidOutPost } from './laid-out-campaign.ts';
import { fansOf, type RoleSpace } from './mix-space.ts';

/** The columns of what a conversation comes to in all. */
type TotalColumns = Readonly<
  Record<'views' | 'shares' | 'criticised' | 'reach' | 'earnedReach' | 'cost', Float64Array>
>;

/**
 * Counts what one conversation came to in all, and what it cost.
 * @param into - Rows by week, or by content and week; counted up at `entry`.
 */
export function countTotals(totals: ConversationTotals, cost: number, into: TotalColumns, entry: number): void {
  into.views[entry] += totals.impressions;
  into.shares[entry] += totals.supporters;
  into.criticised[entry] += totals.critics;
  into.reach[entry] += totals.reach;
  into.earnedReach[entry] += totals.earnedReach;
  into.cost[entry] += cost;
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
 * @param into - Rows; counted up at `entries`.
 */
export function countRoles({ tally, engagement }: RoleSpace, into: MixRows, entries: ConversationEntries): void {
  const { postSights, spotSights, firstOfPraise, firstOfCriticism, moreOfPraise, moreOfCriticism } = tally;
  const { views, shares, valuableEngagements } = into.contents;
  const { firstRole, week, contentWeek } = entries;
  for (let role = 0; role < ROLES; role += 1) {
    const seen = postSights[role] + spotSights[role] + firstOfPraise[role] + firstOfCriticism[role];
    views[firstRole + role] += seen + moreOfPraise[role] + moreOfCriticism[role];
    shares[firstRole + role] += tally.supporters[role];
    for (let source = 0; source < engagementSources.length; source += 1) {
      const engagements = engagement.valuable[source * ROLES + role];
      valuableEngagements[firstRole + role] += engagements;
      into.contentWeeks.valuableEngagements[contentWeek] += engagements;
      into.weeks.valuableEngagements[week] += engagements;
    }
  }
}

/**
 * Counts the views and shares of a content whose people have no roles, as those of the first.
 * @param into - Rows by content and role; counted up at `firstRole`.
 */
export function countWithoutRoles(
  { impressions, supporters }: ConversationTotals,
  into: MixRows['contents'],
  firstRole: number,
): void {
  into.views[firstRole] += impressions;
  into.shares[firstRole] += supporters;
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
