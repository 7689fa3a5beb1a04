// Made by scripts/generate-keys.ts from count-law-schema.ts. Do not edit.

/** Poisson with the given mean, before numbers above the limit (everybody else, and a million) are drawn again. */
export interface PoissonCounts {
  /** Name of the law. */
  readonly distribution: 'poisson';
  /** Mean number. */
  readonly mean: number;
}

/** exp(Normal(mu, sigma)), rounded to a whole number, then clamped to 1 … max. */
export interface LognormalCounts {
  /** Name of the law. */
  readonly distribution: 'lognormal';
  /** Mean of the natural logarithm of the number. */
  readonly mu: number;
  /** Standard deviation of the natural logarithm of the number. */
  readonly sigma: number;
  /** Largest number: values are rounded to whole ones, then clamped to 1 … max. */
  readonly max: number;
}

/** k in min … max with a probability in proportion to k^−exponent. */
export interface PowerLawCounts {
  /** Name of the law. */
  readonly distribution: 'powerLaw';
  /** A number k has a probability in proportion to k to the power of minus this. */
  readonly exponent: number;
  /** No number is smaller. */
  readonly min: number;
  /** No number is larger. */
  readonly max: number;
}

/** One class of {@link ClassCounts}. */
export interface CountClass {
  /** Followers of each member of the class. */
  readonly followers: number;
  /** Fraction of the people who belong to the class; all sum to 1, within 10⁻⁹. */
  readonly share: number;
}

/** A share of the people has `followers` followers each; shares sum to 1 within 1e-9. */
export interface ClassCounts {
  /** Name of the law. */
  readonly distribution: 'classes';
  /** Classes of people, each with a fixed number of followers. */
  readonly classes: readonly CountClass[];
}

/** A count for each person: a fixed number, or a law from which each number is drawn. */
export type CountLaw = number | PoissonCounts | LognormalCounts | PowerLawCounts | ClassCounts;

/** Followers of each sharer: a fixed number, or a law from which each number is drawn. */
export type FollowerLaw = number | PoissonCounts | LognormalCounts | ClassCounts;
