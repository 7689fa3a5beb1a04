import { InvalidParameterError } from '../../errors.ts';
import { checkOptions, checkWhole } from '../../check.ts';
import type { ExposureDistribution } from '../independent-exposure.ts';
import { ROUNDING } from './modelled-schedule.ts';

/** What a model says; fractions of the universe. Models that know no distribution have null in its place. */
export interface ReachEstimate {
  /** Fraction that sees at least one insertion. */
  readonly reach: number;
  /** Views for each person reached; null where nobody is. */
  readonly averageFrequency: number | null;
  /** Entry k is the fraction that sees exactly k insertions. */
  readonly exactly: Float64Array | null;
  /** Entry k is the fraction that sees at least k + 1. */
  readonly kPlusReach: Float64Array | null;
}

/** How much a model says. */
export interface ModelOptions {
  /** Length of both arrays of the answer, a whole number of at least 1; 10 where left out. */
  readonly levels?: number;
}

/** Throws InvalidParameterError for options that are none; gives the levels. */
export function levelsOf(options: ModelOptions, others: readonly string[] = []): number {
  checkOptions('options', options, ['levels', ...others]);
  const { levels = 10 } = options;
  checkWhole('levels', levels, 1);
  return levels;
}

/**
 * A distribution as models give it.
 * @param masses - Of all counts there are; not changed.
 * @param views - Of a person of the universe.
 */
export function distributionOf(masses: Float64Array, views: number, levels: number): ExposureDistribution {
  const exactly = new Float64Array(levels);
  const kPlusReach = new Float64Array(levels);
  exactly.set(masses.subarray(0, levels));
  let tail = 0;
  for (let k = masses.length - 1; k > 0; k--) {
    tail += masses[k];
    if (k <= levels) kPlusReach[k - 1] = tail;
  }
  const reach = kPlusReach[0];
  return { exactly, kPlusReach, reach, averageFrequency: reach > 0 ? views / reach : null };
}

/** What a reach must keep within, and what it is of. */
interface Bounds {
  /** The largest reach of one vehicle alone. */
  readonly fewest: number;
  /** Everybody, or all audiences together where these are fewer. */
  readonly most: number;
  /** Views of a person of the universe. */
  readonly views: number;
}

/** The bounds of vehicles that reach so many each by themselves. */
export function boundsOf(alone: readonly number[], views: number): Bounds {
  const together = alone.reduce((sum, each) => sum + each, 0);
  return { fewest: Math.max(...alone), most: Math.min(1, together), views };
}

/**
 * An estimate of a formula that gives a reach alone.
 * @throws InvalidParameterError where the formula leaves what can be: below the largest reach of one vehicle, or above everybody and
 * all audiences together.
 */
export function estimateOf(formula: string, reach: number, { fewest, most, views }: Bounds): ReachEstimate {
  if (reach < fewest - ROUNDING || reach > most + ROUNDING) {
    const expected = `for which the formula of ${formula} gives a reach from ${fewest} to ${most}`;
    throw InvalidParameterError.saying('schedule', `schedule must be one ${expected}; it gives ${reach}`);
  }
  const possible = Math.max(fewest, Math.min(most, reach));
  return { reach: possible, averageFrequency: possible > 0 ? views / possible : null, exactly: null, kPlusReach: null };
}
