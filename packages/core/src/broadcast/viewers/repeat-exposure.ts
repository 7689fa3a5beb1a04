import { urnExposure } from './urn-exposure.ts';

/** What decides how often the viewers of a vehicle come back; fractions of the universe. */
export interface RepeatAudience {
  /** What one insertion reaches, R₁, in [0, 1]. */
  readonly reach: number;
  /** What a second insertion adds, R₂ − R₁; 0 where the same people see every insertion. */
  readonly added: number;
  /** What the second adds less than chance would, 2R₁ − R₁² − R₂; 0 where insertions are independent. */
  readonly short: number;
}

/**
 * How often people see insertions of one vehicle: beta-binomial, with both of its limits.
 *
 * Written without α and β, which are infinite at one limit and 0 at the other: α·D = R₁(R₂ − R₁) and β·D = (1 − R₁)(R₂ − R₁),
 * with D = `short`.
 * @param insertions - A whole number n of at least 0.
 * @returns Shape [insertions + 1]: entry k is the fraction that sees it exactly k times. Belongs to the caller.
 * @remarks O(insertions).
 */
export function repeatExposure({ reach, added, short }: RepeatAudience, insertions: number): Float64Array {
  const exactly = new Float64Array(insertions + 1);
  if (insertions === 0 || reach === 0 || reach === 1 || added === 0) {
    exactly[0] += 1 - reach;
    exactly[insertions] += reach;
    return exactly;
  }
  const urn =
    short === 0
      ? { seen: reach, missed: 1 - reach, step: 0 }
      : { seen: reach * added, missed: (1 - reach) * added, step: short };
  return urnExposure(urn, insertions);
}

/**
 * Fraction of those who missed every one of the first insertions that sees the next: (α ÷ (α + β + n)), the reach where
 * insertions are independent, 0 where the same people see every one.
 * @param shown - How many were missed, n.
 */
export function firstSight({ reach, added, short }: RepeatAudience, shown: number): number {
  if (shown === 0 || short === 0) return reach;
  return (reach * added) / (added + shown * short);
}

/**
 * Variance of how often one person sees insertions of a vehicle: of each, and of each pair of them, whose covariance is D.
 */
export function varianceOfViews({ reach, short }: RepeatAudience, insertions: number): number {
  return insertions * reach * (1 - reach) + insertions * (insertions - 1) * short;
}
