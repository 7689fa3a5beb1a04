import { CLASS_SUM_TOLERANCE, MAX_COUNT, MAX_POPULATION } from '../random/limits.ts';

/** Bounds of version 1 of the scenario document. Counts are whole numbers; both ends belong to the range. */
export const limits = {
  /** People. */
  universe: 1e10,
  /** Followers of one sharer; also at most universe − 1. */
  followers: MAX_COUNT as number,
  /** Friends of all people together, with ties "mutual": fewer than this. */
  friendsOfAll: MAX_POPULATION as number,
  followerClasses: 10_000,
  /** Allowed distance of Σ share of the follower classes from 1. */
  classSumTolerance: CLASS_SUM_TOLERANCE as number,
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
