import { InvalidParameterError } from '../../errors.ts';
import { refuseUnknownKeys } from '../../graph/refuse-unknown-keys.ts';

/** As refuseUnknownKeys, but a key that is undefined counts as left out. */
export function refuseOtherKeys(name: string, given: unknown, known: readonly string[]): void {
  const isObject = typeof given === 'object' && given !== null && !Array.isArray(given);
  const entries = isObject ? Object.entries(given).filter(([, value]) => value !== undefined) : [];
  refuseUnknownKeys(name, isObject ? Object.fromEntries(entries) : given, known);
}

/** Throws InvalidParameterError unless the value is a whole number of at least 0. */
export function checkWhole(name: string, value: unknown): void {
  if (Number.isSafeInteger(value) && (value as number) >= 0) return;
  throw new InvalidParameterError(name, 'a whole number of at least 0', value);
}

/** Throws InvalidParameterError unless chance is fixed by a text. */
export function checkRngSeed(value: unknown): void {
  if (typeof value !== 'string') throw new InvalidParameterError('rngSeed', 'a text', value);
}
