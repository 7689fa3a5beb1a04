import { BadInputError } from '../bad-input.ts';
import { readAmount } from './typed-amount.ts';

/**
 * A fraction in (0, 1] as typed.
 * @param option - The option, as messages call it.
 * @param what - What has to be given, in messages.
 * @throws BadInputError for anything else; percents without their sign are told how they are typed.
 */
export function readFraction(option: string, typed: string, what: string): number {
  const value = readAmount(option, typed, 'share');
  if (value !== null && value > 0 && value <= 1) return value;
  const mayBePercents = value !== null && value > 1 && value <= 100 && !typed.includes('%');
  const hint = mayBePercents ? ` (${value} % is typed as ${value}%)` : '';
  throw new BadInputError(`${option} must be ${what} in (0, 1]${hint}; got "${typed.trim()}"`);
}
