// Made by scripts/generate-keys.ts from delay-law-schema.ts. Do not edit.

/** No time passes: everyone sees a share at its moment. */
export interface AtOnceDelay {
  /** Name of the law. */
  readonly law: 'atOnce';
}

/** The same time for everyone. */
export interface FixedDelay {
  /** Name of the law. */
  readonly law: 'fixed';
  /** Hours until everyone sees it. */
  readonly hours: number;
}

/** Exponential: those who have not seen it yet halve in every `halfLife`; the mean is halfLife / ln 2. */
export interface ExponentialDelay {
  /** Name of the law. */
  readonly law: 'exponential';
  /** Hours in which half of those who will see it have seen it. */
  readonly halfLife: number;
}

/** median·exp(sigma·Normal(0, 1)) hours. */
export interface LognormalDelay {
  /** Name of the law. */
  readonly law: 'lognormal';
  /** Hours in which half of those who will see it have seen it. */
  readonly median: number;
  /** Standard deviation of the natural logarithm of the hours. */
  readonly sigma: number;
}

/**
 * Density c up to `flatHours`, c·(x/flatHours)^(−1−exponent) above. Without `maxHours` and with an exponent of at most
 * 1 the mean is infinite.
 */
export interface PowerLawDelay {
  /** Name of the law. */
  readonly law: 'powerLaw';
  /** Hours during which every moment is as likely as any other. */
  readonly flatHours: number;
  /** After the flat hours the density falls with the hours to the power of minus this minus 1. */
  readonly exponent: number;
  /** Nobody sees it later: the law is cut off there and scaled to 1; left out, nothing is. */
  readonly maxHours?: number;
}

/** A law of delay that is no mixture. */
export type SimpleDelayLaw = AtOnceDelay | FixedDelay | ExponentialDelay | LognormalDelay | PowerLawDelay;

/** One part of {@link MixtureDelay}. */
export interface DelayPart {
  /** Probability that a delay is of this part; all sum to 1, within 10⁻⁹. */
  readonly weight: number;
  /** Law of the delays of this part; no mixture. */
  readonly of: SimpleDelayLaw;
}

/** Each delay is of one of the parts, by their weights. */
export interface MixtureDelay {
  /** Name of the law. */
  readonly law: 'mixture';
  /** Laws with their weights. */
  readonly parts: readonly DelayPart[];
}

/** Hours from a share, or from the brand's post, to one person's sight of it. */
export type DelayLaw = AtOnceDelay | FixedDelay | ExponentialDelay | LognormalDelay | PowerLawDelay | MixtureDelay;
