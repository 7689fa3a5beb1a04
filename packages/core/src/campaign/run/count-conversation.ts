import type { ConversationTotals } from '../../cascade/population/roles/conversation-spread.ts';
import { ADVOCATES, CRITICS, ROLES } from '../../cascade/population/roles/crowd.ts';
import { cascadeCost } from '../../economics/index.ts';
import { engagementSources } from '../feelings/engagement-sources.ts';
import type { MixRows } from './campaign-rows.ts';
import type { ConversationEntries } from './conversation-entries.ts';
import type { ConversationCost, LaidOutPost } from './laid-out-campaign.ts';
import { fansOf, type RoleSpace } from './mix-space.ts';

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
 * @param into - Rows; counted up at `entries`.
 */
export function countRoles({ tally, engagement }: RoleSpace, into: MixRows, entries: ConversationEntries): void {
  const { postSights, spotSights, firstOfPraise, firstOfCriticism, moreOfPraise, moreOfCriticism } = tally;
  const { views, shares, valuableEngagements } = into.contents;
  const { contentWeeks } = into;
  const { firstRole, week, contentWeek } = entries;
  for (let role = 0; role < ROLES; role += 1) {
    const seen = postSights[role] + spotSights[role] + firstOfPraise[role] + firstOfCriticism[role];
    const viewsOfRole = seen + moreOfPraise[role] + moreOfCriticism[role];
    views[firstRole + role] += viewsOfRole;
    contentWeeks.views[contentWeek] += viewsOfRole;
    shares[firstRole + role] += tally.supporters[role];
    contentWeeks.shares[contentWeek] += tally.supporters[role];
    for (let source = 0; source < engagementSources.length; source += 1) {
      const engagements = engagement.valuable[source * ROLES + role];
      valuableEngagements[firstRole + role] += engagements;
      contentWeeks.valuableEngagements[contentWeek] += engagements;
      into.weeks.valuableEngagements[week] += engagements;
    }
  }
}

/**
 * Counts the views and shares of a content whose people have no roles, as those of the first.
 * @param into - Rows; counted up at `entries`.
 */
export function countWithoutRoles(
  { impressions, supporters }: ConversationTotals,
  { contents, contentWeeks }: MixRows,
  { firstRole, contentWeek }: ConversationEntries,
): void {
  contents.views[firstRole] += impressions;
  contents.shares[firstRole] += supporters;
  contentWeeks.views[contentWeek] += impressions;
  contentWeeks.shares[contentWeek] += supporters;
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
