import type { RandomStream } from '../../random/index.ts';
import type { FollowerBins } from '../../random/count-law/follower-bins.ts';
import type { ShareCurveTable } from '../share-curve.ts';

/**
 * People of a configuration model, counted in classes: shape [kinds × (cap + 2)]. Entry c of a kind, c = 0 … cap, counts people
 * with c exposures (cap or more in the last class); entry cap + 1 is the sum of the open stubs of the last class. Kind
 * 2·bin + 1 holds the fans of a bin who saw the brand's post, kind 2·bin everyone else of it.
 *
 * A stub is open until an exposure has come through it. Every exposure except the brand's post came through a stub, so
 * that someone of kind k with c < cap exposures has friends − c + (k mod 2) open stubs.
 */
export type FriendGroup = Float64Array;

/**
 * A configuration model in the middle of a cascade. A person's friendships are stubs, which a uniform pairing joins; a pair is
 * drawn only when somebody sees something through it. The kernels change the state in place.
 */
export interface MutualState {
  readonly visibility: number;
  readonly bins: FollowerBins;
  readonly curve: ShareCurveTable;

  /** People who have not shared; none of their open stubs has a partner yet. */
  readonly undecided: FriendGroup;
  /** Sharers who show the message in the current round; none of their open stubs has a partner yet. */
  showing: FriendGroup;
  /** People who became sharers in the current round and show the message in the next. */
  next: FriendGroup;
  /** Sharers who showed the message in the round before. Some of their open stubs have partners. */
  last: FriendGroup;
  /** Sharers who showed it earlier. */
  readonly old: FriendGroup;
  /** People in `showing`. */
  sharers: number;

  /** Stubs without a partner of those in `last`, and of those in `old`: nobody saw what they showed through them. */
  unseenOfLast: number;
  unseenOfOld: number;
  /** Exposures of those in `next` that came in this round, and those that came before it: each has a way back. */
  matchedNow: number;
  matchedBefore: number;
  /** 1 while the stub that is left over where their number is odd has no partner; it belongs to nobody. */
  loose: number;

  /** Chance of the replicate, one stream for each purpose, so that compared arms stay in step. */
  readonly viewStream: RandomStream;
  readonly shareStream: RandomStream;

  /** What the last round brought. */
  impressions: number;
  newReach: number;
  newSharers: number;

  /** Up to so many hits, or people, of a class are drawn one by one; beyond, as a whole. */
  maxOneByOne: number;
  /** Space of the kernels, shape [cap + 1] each. */
  readonly counts: Float64Array;
  readonly masses: Float64Array;
}

/** Open stubs of everyone in a group. O(classes). */
export function openStubs({ bins, curve }: MutualState, group: FriendGroup): number {
  const { cap } = curve;
  let stubs = 0;
  let at = 0;
  for (let kind = 0; at < group.length; kind += 1) {
    const most = bins.followers[kind >> 1] + (kind & 1);
    for (let c = 0; c < cap; c += 1) stubs += group[at + c] * (most - c);
    at += cap + 2;
    stubs += group[at - 1];
  }
  return stubs;
}
