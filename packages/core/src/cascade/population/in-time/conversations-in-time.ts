import type { CompleteTiming, Conversation } from '../../conversation.ts';
import { hasPages } from '../../reply-desk/critic-pages.ts';
import type { LaidOutCascade } from '../laid-out-cascade.ts';
import type { ConversationSpread, ConversationTotals, DeskTotals } from '../roles/conversation-spread.ts';
import { type Crowd, ROLES } from '../roles/crowd.ts';
import { addConversation } from './add-conversation.ts';
import { countOwnReach } from './complain.ts';
import { createRolesInTime } from './create-roles-in-time.ts';
import { laidOutFor } from './laid-out-for.ts';
import { sumRows } from './rows-in-time.ts';
import { runConversation } from './run-conversation.ts';
import { setCrowd } from './set-crowd.ts';
import { kindsOf } from './timed-population.ts';
import { createTimedSpread, type TimedSpread } from './timed-spread.ts';

/**
 * Lays out conversations in time: steps and tables once for each share probability that they have without roles, and with roles once for
 * all whose people share about equally often.
 * @param cascade - Checked already, with one share probability and ties "follow".
 * @param timing - Of the conversation.
 */
export function createConversationsInTime(
  cascade: LaidOutCascade,
  conversation: Conversation,
  timing: CompleteTiming,
): ConversationSpread {
  const plain = new Map<number, TimedSpread>();
  const withRoles = new Map<number, TimedSpread>();
  const kinds = kindsOf(hasPages(conversation));
  const layOut = (known: Map<number, TimedSpread>, shareProbability: number): TimedSpread => {
    const spread = known.get(shareProbability);
    // After an error in the middle of a conversation it is laid out anew: it is put back when the conversation has ended.
    known.delete(shareProbability);
    if (spread !== undefined) return spread;
    const roles = known === withRoles ? createRolesInTime(kinds) : null;
    return createTimedSpread({ ...cascade, shareProbability }, conversation, timing, 1, roles);
  };
  return {
    runWithRoles: (crowd, { post, spotSights }, chance, tally) => {
      const share = laidOutFor(cascade, averageShare(crowd, cascade.universe));
      const spread = layOut(withRoles, share);
      const fans = setCrowd(spread, crowd, tally, chance);
      const isCut = runConversation(spread, { fans: post ? fans : 0, spotSights }, chance);
      withRoles.set(share, spread);
      return totalsOf(spread, isCut);
    },
    runPlain: ({ fans, shareProbability, spotSights }, chance, rows) => {
      const spread = layOut(plain, shareProbability);
      const isCut = runConversation(spread, { fans, spotSights }, chance);
      if (rows !== null) addConversation(spread, timing, isCut, rows);
      plain.set(shareProbability, spread);
      return totalsOf(spread, isCut);
    },
  };
}

/** How often people share, on average, after praise or after criticism, whichever is more. */
function averageShare({ people, shareAfterPraise, shareAfterCriticism }: Crowd, universe: number): number {
  let [afterPraise, afterCriticism] = [0, 0];
  for (let role = 0; role < ROLES; role += 1) {
    afterPraise += people[role] * shareAfterPraise[role];
    afterCriticism += people[role] * shareAfterCriticism[role];
  }
  return Math.max(afterPraise, afterCriticism) / universe;
}

/** What a conversation that has been run came to. */
function totalsOf(spread: TimedSpread, isCut: boolean): ConversationTotals {
  const { impressions, newReach, sharers, critics } = sumRows(spread.rows);
  return {
    impressions,
    reach: newReach,
    earnedReach: newReach - countOwnReach(spread),
    sharers,
    supporters: sharers - critics,
    critics,
    truncated: isCut,
    desk: deskTotalsOf(spread),
  };
}

function deskTotalsOf({ critics, complainers: complaints }: TimedSpread): DeskTotals | null {
  if (critics === null || critics.pages.desk === null) return null;
  const { asked = 0, answered = 0, openHours = 0, ...of } = critics.pages.totals();
  const { sightsBeforeAnswer = 0, sightsWithAnswer = 0, sightsElsewhere = 0 } = of;
  return { asked, answered, complaints, sightsBeforeAnswer, sightsWithAnswer, sightsElsewhere, openHours };
}
