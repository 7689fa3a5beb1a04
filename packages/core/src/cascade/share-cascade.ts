/**
 * What the share model needs to run on people without a stored network (levels arithmetic, mean field, population).
 */

/** Followers of each sharer: a fixed number, or a law from which each sharer's number is drawn. */
export type FollowerLaw = number | PoissonFollowers | LognormalFollowers | ClassFollowers;

/** Poisson with the given mean (before truncation at the limit of universe − 1 and 1e6). */
export interface PoissonFollowers {
  readonly distribution: 'poisson';
  readonly mean: number;
}

/** exp(Normal(mu, sigma)), rounded to a whole number, then clamped to 1…max. */
export interface LognormalFollowers {
  readonly distribution: 'lognormal';
  readonly mu: number;
  readonly sigma: number;
  readonly max: number;
}

/** A share of the sharers has `followers` followers each; shares sum to 1 within 1e-9. */
export interface ClassFollowers {
  readonly distribution: 'classes';
  readonly classes: readonly FollowerClass[];
}

/** One class of {@link ClassFollowers}. */
export interface FollowerClass {
  readonly followers: number;
  readonly share: number;
}

/**
 * Probability that a person shares: a number (decides once, on the first exposure), or a curve whose k-th entry is the
 * probability on the k-th exposure of someone who has not shared yet; `then` (default 0) holds for all later exposures.
 */
export type ShareProbability = number | ShareCurve;

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
