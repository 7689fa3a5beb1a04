import { InvalidParameterError } from '../../errors.ts';

/** Natural logarithm of 2. */
export const LN_2 = 0.6931471805599453;

/** Days in which half of a feeling fades; null never fades, 0 is never felt. */
export type HalfLifeDays = number | null;

/** Throws InvalidParameterError unless the value is a number of days or null. */
export function checkHalfLife(name: string, value: unknown): asserts value is HalfLifeDays {
  if (value === null || (typeof value === 'number' && value >= 0 && Number.isFinite(value))) return;
  throw new InvalidParameterError(name, 'a number of days of at least 0, or null for never', value);
}
