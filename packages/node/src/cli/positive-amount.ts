import { parseAmount } from 'ripplecast/scenario';
import { BadInputError } from '../bad-input.ts';

/**
 * The number above 0 that follows an option.
 * @param what - What it has to be, in messages.
 * @returns null where the option was not given.
 * @throws BadInputError for anything else.
 */
export function positiveAmount(option: string, text: string | undefined, what = 'a number'): number | null {
  if (text === undefined) return null;
  const value = parseAmount(text);
  if (value !== null && value > 0 && value < Infinity) return value;
  throw new BadInputError(`${option} must be ${what} above 0; got "${text}"`);
}
