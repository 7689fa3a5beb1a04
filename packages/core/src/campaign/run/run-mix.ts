import { ROLES } from '../../cascade/population/roles/crowd.ts';
import type { MixRows } from './campaign-rows.ts';
import type { ConversationEntries } from './conversation-entries.ts';
import { costOfConversation, countRoles, countState, countTotals, countWithoutRoles } from './count-conversation.ts';
import { countReactions } from './count-reactions.ts';
import { followWeeks } from './follow-weeks.ts';
import type { MixReplicate, MixSpace } from './mix-space.ts';

/** Which replicate runs, and which row of a shard it is. */
export interface MixRow extends Omit<MixReplicate, 'isTwin'> {
  /** Index of its row. */
  readonly row: number;
}

/**
 * Runs one replicate of a mix and counts it, week by week; where the rows have room for it, once more with advocates who share no more often
 * than others.
 * @param into - 0 where this replicate is.
 */
export function runMix(space: MixSpace, at: MixRow, into: MixRows): void {
  const { mix, roles, campaign } = space;
  const { weeks } = into;
  const firstEntry = at.row * mix.weeks;
  followWeeks(
    space,
    { ...at, isTwin: false },
    {
      afterConversation(conversation) {
        const { post, totals, sightsOfPraise, fans, joined } = conversation;
        const content = at.row * mix.contents.length + post.content;
        const entries: ConversationEntries = {
          week: firstEntry + conversation.week,
          firstRole: content * ROLES,
          contentWeek: content * mix.weeks + conversation.week,
        };
        const cost = costOfConversation(campaign.cost, post, totals, fans);
        countTotals(totals, cost, weeks, entries.week);
        countTotals(totals, cost, into.contentWeeks, entries.contentWeek);
        weeks.truncated[entries.week] += totals.truncated ? 1 : 0;
        weeks.joined[entries.week] += joined;
        if (roles === null) countWithoutRoles(totals, into.contents, entries.firstRole);
        else countRoles(roles, into, entries);
        countReactions(sightsOfPraise, mix.contents[post.content], { ...at, suffix: post.suffix }, into, entries);
      },
      afterWeek(week, left) {
        weeks.left[firstEntry + week] = left;
        if (roles === null) weeks.fans[firstEntry + week] = campaign.fans;
        else countState(roles, weeks, firstEntry + week);
      },
    },
  );
  if (into.earnedReachWithoutAdvocates !== null) runTwin(space, at, into.earnedReachWithoutAdvocates);
}

/** The same chance where advocates share no more often than others: what earns reach then. */
function runTwin(space: MixSpace, at: MixRow, earnedReach: Float64Array): void {
  followWeeks(
    space,
    { ...at, isTwin: true },
    {
      afterConversation({ totals, week }) {
        earnedReach[at.row * space.mix.weeks + week] += totals.earnedReach;
      },
      afterWeek() {},
    },
  );
}
