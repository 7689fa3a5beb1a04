/** The figures of a certificate. */
export interface CertifiedReach {
  /** People whom the chosen reach, on average. */
  readonly reach: number;
  /** They reach so many at least. */
  readonly lowerBound: number;
  /** Nobody of so many people reaches more. */
  readonly upperBound: number;
}

/** The parts of the bar from its start, as fractions of its length; they never overlap. */
export interface CertificateParts {
  /** To the lower bound. */
  readonly sure: number;
  /** From there to what the chosen reach. */
  readonly likely: number;
  /** From there to the upper bound. */
  readonly open: number;
}

/** What the whole length stands for: the largest of all figures. */
export function lengthOf({ reach, upperBound }: CertifiedReach, others: readonly number[]): number {
  return Math.max(reach, upperBound, ...others);
}

/** The parts of the bar; chance may put an estimate beyond a bound, and then one of them is nothing. */
export function partsOf({ reach, lowerBound, upperBound }: CertifiedReach, length: number): CertificateParts {
  if (length === 0) return { sure: 0, likely: 0, open: 0 };
  const sure = Math.min(lowerBound, reach);
  return {
    sure: sure / length,
    likely: (reach - sure) / length,
    open: Math.max(0, upperBound - reach) / length,
  };
}

/** What is certified of the best possible: lower bound by upper bound; 0 where nobody is reached. */
export function certifiedRatio({ lowerBound, upperBound }: CertifiedReach): number {
  return upperBound === 0 ? 0 : Math.min(1, lowerBound / upperBound);
}
