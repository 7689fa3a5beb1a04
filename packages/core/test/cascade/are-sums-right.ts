import type { ShareCascade } from '../../src/cascade/index.ts';
import type { ConversationTotals } from '../../src/cascade/population/roles/conversation-spread.ts';
import type { Crowd } from '../../src/cascade/population/roles/crowd.ts';
import type { RoleTally } from '../../src/cascade/population/roles/role-tally.ts';

/** Whether the sums of a conversation of people with roles fit, as they must whatever the chance. */
export function areSumsRight(
  cascade: Pick<ShareCascade, 'conversation'>,
  crowd: Crowd,
  tally: RoleTally,
  totals: ConversationTotals,
): boolean {
  const sum = (counts: Float64Array): number => counts.reduce((all, count) => all + count, 0);
  const sights = sum(tally.postSights) + sum(tally.spotSights);
  const earned = sum(tally.firstOfPraise) + sum(tally.firstOfCriticism);
  const complainers = earned - totals.earnedReach;
  return (
    totals.impressions === sights + earned + sum(tally.moreOfPraise) + sum(tally.moreOfCriticism) &&
    totals.reach === sum(tally.reached) &&
    complainers >= 0 &&
    complainers <= (cascade.conversation?.complaints?.complaints ?? 0) &&
    totals.supporters === sum(tally.supporters) &&
    totals.critics === sum(tally.critics) &&
    totals.sharers === totals.supporters + totals.critics &&
    crowd.people.every((people, role) => tally.reached[role] <= people) &&
    tally.reached.every((reached, role) => tally.supporters[role] + tally.critics[role] <= reached) &&
    tally.critics.every((critics, role) => tally.criticsAfterCriticism[role] <= critics) &&
    Object.values(tally).every((counts: Float64Array) => counts.every((count) => count >= 0 && Number.isInteger(count)))
  );
}
