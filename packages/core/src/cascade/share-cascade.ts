/**
 * What the share model needs to run on people without a stored network (levels arithmetic, mean field, population).
 */
import type { FollowerLaw } from '../random/count-law/count-law.ts';
import { MAX_COUNT, MAX_POPULATION } from '../random/limits.ts';

/**
 * Probability that a person shares: a number (decides once, on the first exposure), or a curve whose k-th entry is the
 * probability on the k-th exposure of someone who has not shared yet; `then` (default {@link LATER_SHARE_PROBABILITY}) holds for all later exposures.
 */
export type ShareProbability = number | ShareCurve;

/** Share probability on the exposures after a curve, unless its `then` says another. */
export const LATER_SHARE_PROBABILITY = 0;

/** Share probability by exposure. */
export interface ShareCurve {
  readonly byExposure: readonly number[];
  readonly then?: number | undefined;
}

/** One message to the fans of a brand, under the share model. Probabilities are in [0, 1]; counts are people. */
export interface ShareCascade {
  readonly universe: number;
  readonly fans: number;
  readonly fanVisibility: number;
  readonly followers: FollowerLaw;
  /**
   * Whether a sharer's followers are drawn anew from everyone ("follow", the default), or are friends who follow each other
   * ("mutual"): level population only; the arithmetic and the mean field know one way only.
   */
  readonly ties?: 'follow' | 'mutual';
  readonly visibility: number;
  readonly shareProbability: ShareProbability;
  readonly maxGenerations: number;
}

/** With ties "mutual" all people together have fewer friends than this: hypergeometric numbers are drawn from so many at most. */
export const MAX_FRIENDS_OF_ALL: number = MAX_POPULATION;

/**
 * Followers that everyone in a universe can have: at most everyone else and 1e6, and with ties "mutual" so few that all
 * people together have fewer than 1e12 friends.
 */
export function maxFollowers(universe: number, ties: 'follow' | 'mutual' = 'follow'): number {
  const most = Math.min(universe - 1, MAX_COUNT);
  return ties === 'mutual' ? Math.min(most, Math.floor((MAX_FRIENDS_OF_ALL - 1) / universe)) : most;
}
