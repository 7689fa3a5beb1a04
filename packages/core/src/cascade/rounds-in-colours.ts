import { CascadeRowsBuilder } from './cascade-rows.ts';
import type { CascadeRows, RoundCounts } from './cascade-rows.ts';
import type { Conversation, Criticism } from './conversation.ts';
import { binsOf } from './population/laid-out-cascade.ts';
import type { ShareCascade } from './share-cascade.ts';
import { shareProbabilityOnExposure } from './share-curve.ts';

/** Expected people of one round, by praise and by criticism. */
interface BySide {
  readonly praise: number;
  readonly criticism: number;
}

/** The people to whom rounds are shown, on a level of expected values. */
export interface ShownPeople {
  /**
   * Shows the message to people who have not seen it.
   * @param people - Fans who see the post, and people who complain.
   */
  readonly begin: (people: number) => void;
  /** Shows the shares of a round. Returns how many people see the message first. */
  readonly show: (sharers: number) => number;
  /** Whether nothing, or nothing that matters, comes after a round. */
  readonly isOver: (newReach: number, sharers: number, reach: number) => boolean;
  /** People by exposures, in the end. */
  readonly byExposures: () => Float64Array;
}

/**
 * Rounds of praise and criticism, as expected values: people decide once, at their first sight, and new people divide among praise and
 * criticism as the sharers who show it to them.
 * @param conversation - With a criticism; complaints of it come at the beginning.
 * @returns One row, with the columns of criticism; marked as truncated where `maxGenerations` ended it.
 * @remarks O(generations).
 */
export function spreadRoundsInColours(
  cascade: ShareCascade,
  { criticism, complaints }: { readonly criticism: Criticism } & Pick<Conversation, 'complaints'>,
  people: ShownPeople,
): CascadeRows {
  const rows = new CascadeRowsBuilder(0, 1, ['criticism']);
  const seenOfShare = binsOf(cascade).mean * cascade.visibility;
  const share = shareProbabilityOnExposure(cascade.shareProbability, 1);
  const owned = cascade.fans * cascade.fanVisibility;
  const complainers = complaints?.complaints ?? 0;

  people.begin(owned + complainers);
  let fresh: BySide = { praise: owned, criticism: complainers };
  const ofPost = sharersAmong({ praise: owned, criticism: 0 }, share, criticism);
  let sharers: BySide = { praise: ofPost.praise, criticism: ofPost.criticism + complainers };
  let reach = owned + complainers;
  rows.addRound(countsOf(fresh, sharers, fresh));
  let generation = 0;
  while (!people.isOver(totalOf(fresh), totalOf(sharers), reach)) {
    if (generation === cascade.maxGenerations) break;
    generation += 1;
    const shown: BySide = { praise: seenOfShare * sharers.praise, criticism: seenOfShare * sharers.criticism };
    const newReach = people.show(totalOf(sharers));
    const byCriticism = newReach * (sharers.criticism / totalOf(sharers));
    fresh = { praise: newReach - byCriticism, criticism: byCriticism };
    sharers = sharersAmong(fresh, share, criticism);
    reach += newReach;
    rows.addRound(countsOf(fresh, sharers, shown));
  }
  rows.endRow(people.byExposures(), !people.isOver(totalOf(fresh), totalOf(sharers), reach));
  return rows.finish();
}

/** Who share among those who have just seen praise, and criticism, first. */
function sharersAmong({ praise, criticism }: BySide, share: number, { quality, shareMultiplier }: Criticism): BySide {
  return {
    praise: share * quality * praise,
    criticism: share * (1 - quality) * praise + Math.min(1, share * shareMultiplier) * criticism,
  };
}

function countsOf(fresh: BySide, sharers: BySide, impressions: BySide): RoundCounts {
  return {
    impressions: totalOf(impressions),
    newReach: totalOf(fresh),
    sharers: totalOf(sharers),
    critics: sharers.criticism,
    newReachByCriticism: fresh.criticism,
    impressionsOfCriticism: impressions.criticism,
  };
}

function totalOf({ praise, criticism }: BySide): number {
  return praise + criticism;
}
