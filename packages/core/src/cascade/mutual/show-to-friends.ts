import { drawBinomial, drawHypergeometric } from '../../random/index.ts';
import { hitFriends } from './hit-friends.ts';
import { openStubs } from './mutual-state.ts';
import type { MutualState } from './mutual-state.ts';

/**
 * One round: every sharer shows the message to all their friends, also to those they have it from.
 *
 * Through stubs that have brought them an exposure they show it to whoever shared it with them: these see it again. Of the
 * other stubs those that somebody sees get a partner, uniform among all stubs without one; the rest keep none, as if they had
 * not been shown, but belong to someone who has shared. That is exact for any visibility, because the two directions
 * of a friendship are seen independently.
 *
 * Precondition: `next` is empty, `showing` holds `sharers` people. Afterwards the groups are those of the coming round. O(classes),
 * and O(`maxOneByOne`) at most for each class that is hit.
 */
export function showToFriends(state: MutualState): void {
  const { viewStream, visibility, undecided, showing, last, old } = state;
  // Back to those whom the sharers have it from: they shared in the round before theirs, or earlier.
  const backToLast = drawBinomial(viewStream, state.matchedNow, visibility);
  const backToOld = drawBinomial(viewStream, state.matchedBefore, visibility);
  state.newReach = 0;
  state.newSharers = 0;
  state.matchedNow = 0;
  state.matchedBefore = 0;

  // Stubs that somebody sees. A uniform pairing is a uniform choice of one half of all stubs and a uniform match of the two
  // halves: so many of the seen ones have each other as partners.
  const shown = openStubs(state, showing);
  const seen = drawBinomial(viewStream, shown, visibility);
  let stubs = shown + openStubs(state, undecided) + state.unseenOfLast + state.unseenOfOld + state.loose;
  const inHalf = drawHypergeometric(viewStream, stubs, stubs / 2, seen);
  const pairs = drawHypergeometric(viewStream, stubs / 2, inHalf, seen - inHalf);

  // The partners of the others, uniform among the stubs that are not seen.
  stubs -= seen;
  let left = seen - 2 * pairs;
  const drawPartners = (among: number): number => {
    const partners = drawHypergeometric(viewStream, stubs, among, left);
    stubs -= among;
    left -= partners;
    return partners;
  };
  const ofShowing = drawPartners(shown - seen);
  const ofLast = drawPartners(state.unseenOfLast);
  const ofOld = drawPartners(state.unseenOfOld);
  const nobody = drawPartners(state.loose);

  state.impressions = backToLast + backToOld + seen - nobody;
  hitFriends(state, old, backToOld + ofOld);
  hitFriends(state, last, backToLast + ofLast);
  hitFriends(state, showing, 2 * pairs + ofShowing);
  hitFriends(state, undecided, left);

  // Who showed it in the round before joins the old ones.
  for (let at = 0; at < old.length; at += 1) old[at] += last[at];
  state.unseenOfOld += state.unseenOfLast - ofOld - ofLast;
  state.unseenOfLast = shown - seen - ofShowing;
  state.loose -= nobody;
  state.last = showing;
  state.showing = state.next;
  state.next = last.fill(0);
  state.sharers = state.newSharers;
}
