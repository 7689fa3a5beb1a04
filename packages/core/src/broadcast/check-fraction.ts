import { InvalidParameterError } from '../errors.ts';

/** Throws InvalidParameterError unless the value is a fraction of the universe; a percentage is told how it is written. */
export function checkFraction(name: string, value: unknown): asserts value is number {
  if (typeof value === 'number' && value >= 0 && value <= 1) return;
  const isPercentage = typeof value === 'number' && value > 1 && value <= 100;
  const hint = isPercentage ? `, where ${value} % is ${Number(`${value}e-2`)}` : '';
  throw new InvalidParameterError(name, `a fraction of the universe in [0, 1]${hint}`, value);
}
