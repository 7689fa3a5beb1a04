import type { AmountKind } from 'ripplecast/scenario';
import { BadInputError } from '../bad-input.ts';
import { readAmount } from './typed-amount.ts';

/**
 * The two ends of `--range`.
 * @throws BadInputError for anything but two numbers, the lower first.
 */
export function parseRange(text: string, kind: AmountKind): readonly [number, number] {
  const [low = null, high = null, ...others] = text.split(',').map((end) => readAmount('--range', end, kind));
  if (low === null || high === null || others.length > 0 || !(low < high)) {
    throw new BadInputError(`--range must be two numbers, low,high, such as 0.1%,5%; got "${text}"`);
  }
  return [low, high];
}
