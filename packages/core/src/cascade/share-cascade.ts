/**
 * What the share model needs to run on people without a stored network (levels arithmetic, mean field, population).
 */
import type { FollowerLaw } from '../random/count-law/count-law.ts';
import { MAX_COUNT, MAX_POPULATION } from '../random/limits.ts';
import type { Conversation } from './conversation.ts';
import type { TelevisionStart } from './television-start.ts';

/**
 * Probability that a person shares: a number (decides once, on the first exposure), or a curve whose k-th entry is the
 * probability on the k-th exposure of someone who has not shared yet; `then` (default {@link LATER_SHARE_PROBABILITY}) holds for all later exposures.
 */
export type ShareProbability = number | ShareCurve;

/** Share probability on the exposures after a curve, unless its `then` says another. */
export const LATER_SHARE_PROBABILITY = 0;

/** Share probability by exposure. */
export interface ShareCurve {
  /** Entry k − 1 is the probability on exposure k. */
  readonly byExposure: readonly number[];
  /** The probability on all later exposures; default {@link LATER_SHARE_PROBABILITY}, which is 0. */
  readonly then?: number | undefined;
}

/** One message to the fans of a brand, under the share model. Probabilities are in [0, 1]; counts are people. */
export interface ShareCascade {
  /** People who could be reached. */
  readonly universe: number;
  /** People to whom the brand shows its message in round 0. */
  readonly fans: number;
  /** Probability that a fan sees it. */
  readonly fanVisibility: number;
  /** How many followers, or with mutual ties friends, people have. */
  readonly followers: FollowerLaw;
  /**
   * Whether a sharer's followers are drawn anew from everyone ("follow", the default), or are friends who follow each other
   * ("mutual"): level population only; the arithmetic and the mean field know one way only.
   */
  readonly ties?: 'follow' | 'mutual';
  /** Probability that a follower sees a share. */
  readonly visibility: number;
  /** Probability that someone who saw it shares it. */
  readonly shareProbability: ShareProbability;
  /**
   * Messages differ: each replicate draws a share probability of its own from a beta law whose mean is `shareProbability`, one number, and
   * whose parameters add up to this, above 0. Level population only, without criticism; left out: all messages have the same.
   */
  readonly shareConcentration?: number | undefined;
  /** The last round that is run, if the cascade has not ended before. */
  readonly maxGenerations: number;
  /** People drawn uniformly from everyone who see a paid post in round 0 and share for certain; left out: none. */
  readonly paidSeeds?: number | undefined;
  /** A television buy that starts the cascade too; left out: none does. */
  readonly television?: TelevisionStart | undefined;
  /** Hours, criticism, answers; left out: rounds in which everyone who shares praises. */
  readonly conversation?: Conversation | undefined;
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
