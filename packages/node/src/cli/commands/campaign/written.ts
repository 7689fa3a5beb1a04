import { numbers } from '../../../text/words.ts';

/** What a table has where there is no number. */
export const none = '–';

/** A number as a table has it. */
export function amount(value: number | null | undefined, write: (value: number) => string): string {
  return value === null || value === undefined ? none : write(value);
}

/** A change with its sign: `+10 %`, `−5 %`; `0 %` where there is none. */
export function signedPercent(fraction: number): string {
  if (fraction === 0) return numbers.percent(0);
  return `${fraction > 0 ? '+' : '−'}${numbers.percent(Math.abs(fraction))}`;
}

/** A change and how sure it is, in one cell: `−5.39 ± 0.61 %`. */
export function signedWithin(mean: number, [low, high]: readonly [number, number]): string {
  const within = numbers.percent((high - low) / 2);
  return within === numbers.percent(0) ? signedPercent(mean) : `${signedPercent(mean).replace(/ %$/, '')} ± ${within}`;
}

/** Both ends of a change: `−5.2 to −4.8 %`. */
export function signedRange([low, high]: readonly [number, number]): string {
  const [first, last] = [signedPercent(low), signedPercent(high)];
  return first === last ? first : `${first.replace(/ %$/, '')} to ${last}`;
}
