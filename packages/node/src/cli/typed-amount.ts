import { type AmountKind, amountReadings, describeReadings } from 'ripplecast/scenario';
import { BadInputError } from '../bad-input.ts';

/**
 * A number above 0 as typed, written like amounts of a scenario.
 * @param option - The option, as messages call it.
 * @param kind - What the number is of.
 * @param what - What has to be given, in messages.
 * @returns null where the option was not given.
 * @throws BadInputError for anything else, and for what may mean two numbers.
 */
export function positiveAmount(
  option: string,
  text: string | undefined,
  kind: AmountKind,
  what = 'a number',
): number | null {
  if (text === undefined) return null;
  const value = readAmount(option, text, kind);
  if (value !== null && value > 0) return value;
  throw new BadInputError(`${option} must be ${what} above 0; got "${text}"`);
}

/**
 * A number as typed.
 * @returns null where the text is no number.
 * @throws BadInputError, with both readings, for a text that may mean two.
 */
export function readAmount(option: string, text: string, kind: AmountKind): number | null {
  const readings = amountReadings(text, kind);
  if (readings.length < 2) return readings[0] ?? null;
  throw new BadInputError(`${option} got "${text}", which ${describeReadings(readings)}`);
}
