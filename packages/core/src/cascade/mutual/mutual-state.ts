import type { RandomStream } from '../../random/index.ts';
import type { FollowerBins } from '../../random/count-law/follower-bins.ts';
import type { ShareCurveTable } from '../share-curve.ts';

/**
 * People of a configuration model, counted in classes: shape [kinds × (cap + 2)]. Entry c of a kind, c = 0 … cap, counts people
 * with c exposures to posts (cap or more in the last class); entry cap + 1 is the sum of the open stubs of the last class. Kinds
 * are those of the first bin, then those of the next, each in the order of {@link MutualState.kinds}.
 *
 * A stub is open until an exposure has come through it. Every exposure except the brand's posts came through a stub, so
 * that someone of a kind with c < cap exposures has friends − c + `fromBrand` open stubs.
 */
export type FriendGroup = Float64Array;

/** What people with the same number of friends have in common: what reached them in round 0. */
export interface FriendKind {
  /** Posts that they have from the brand, of which no stub is used up. */
  readonly fromBrand: number;
  /** What is left of the share curve for them: entry k is for the k-th post they see. */
  readonly curve: ShareCurveTable;
}

/**
 * A configuration model in the middle of a cascade. A person's friendships are stubs, which a uniform pairing joins; a pair is
 * drawn only when somebody sees something through it. The kernels change the state in place.
 */
export interface MutualState {
  readonly visibility: number;
  readonly bins: FollowerBins;
  /** That of the first kind; all have as many classes. */
  readonly curve: ShareCurveTable;
  /** The kinds of each bin; those of the first who see their first post are new. */
  readonly kinds: readonly FriendKind[];

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
export function openStubs({ bins, curve, kinds }: MutualState, group: FriendGroup): number {
  const { cap } = curve;
  let stubs = 0;
  let at = 0;
  for (let bin = 0; at < group.length; bin += 1) {
    for (const { fromBrand } of kinds) {
      const most = bins.followers[bin] + fromBrand;
      for (let c = 0; c < cap; c += 1) stubs += group[at + c] * (most - c);
      at += cap + 2;
      stubs += group[at - 1];
    }
  }
  return stubs;
}
