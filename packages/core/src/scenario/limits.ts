/** Bounds of version 1 of the scenario document. Counts are whole numbers; both ends belong to the range. */
export const limits = {
  /** People. */
  universe: 1e10,
  /** Followers of one sharer; also at most universe − 1. */
  followers: 1e6,
  /** Friends of all people together, with ties "mutual": fewer than this. */
  friendsOfAll: 1e12,
  followerClasses: 10_000,
  /** Allowed distance of Σ share of the follower classes from 1. */
  classSumTolerance: 1e-9,
  /** Entries of a share curve. */
  exposures: 100,
  placements: 1000,
  /** Of one placement. */
  insertions: 10_000,
  replicates: 1e6,
  generations: 1e5,
  /** Any amount of money, so that sums and ratios stay finite. */
  amount: 1e15,
} as const;
