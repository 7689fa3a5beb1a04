import { InvalidParameterError } from '../errors.ts';

/** Checks an amount or a count. @throws InvalidParameterError if it is negative, NaN or infinite. */
export function requireNumberAtLeastZero(parameter: string, value: number): void {
  if (!(value >= 0 && value < Infinity)) {
    throw new InvalidParameterError(parameter, 'a finite number of at least 0', value);
  }
}
