import { scenarioKey } from 'ripplecast/scenario';
import { plainEnglish } from 'ripplecast/words';
import { numbers } from './words.ts';

/**
 * A number of a scenario as its key means it: a percentage, an amount of money, a count.
 * @param tolerance - To which it is known, in the key's unit; it decides the digits of a percentage.
 */
export function writeKeyValue(path: string, value: number, currency: string, tolerance: number): string {
  const { unit, isWhole } = scenarioKey(path);
  if (unit === 'money') return numbers.exactMoney(value, currency);
  if (unit === 'probability' || unit === 'fraction') {
    const digits = Math.min(10, Math.max(0, Math.ceil(-Math.log10(tolerance)) - 2));
    return `${plainEnglish.digits(value * 100, { decimals: digits })} %`;
  }
  return isWhole ? numbers.exact(value) : numbers.number(value);
}

/** How wide the bracket of a value is: in percentage points, where the key is a percentage. */
export function writeTolerance(path: string, tolerance: number, currency: string): string {
  const { unit } = scenarioKey(path);
  if (unit === 'probability' || unit === 'fraction') return `${numbers.number(tolerance * 100)} percentage points`;
  return writeKeyValue(path, tolerance, currency, tolerance);
}

/** "a, b and c". */
export function listOf(texts: readonly string[]): string {
  return texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1) ?? ''}`;
}
