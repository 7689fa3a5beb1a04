import { checkWhole } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';

/** A share as whole numbers: `[9, 10]` for 9 in 10. */
export type Odds = readonly [share: number, parts: number];

/**
 * A share of runs in the simplest whole numbers that are as near as the runs can tell (two standard errors), or within a
 * twentieth of the smaller side.
 * @param fraction - Strictly between 0 and 1.
 * @param runs - Number of runs in which it was counted, a whole number ≥ 1.
 * @throws InvalidParameterError for other numbers.
 * @example
 * ```ts
 * import { simplestOdds } from 'ripplecast/words';
 * simplestOdds(0.896, 1000); // => [9, 10]
 * ```
 */
export function simplestOdds(fraction: number, runs: number): Odds {
  if (!(typeof fraction === 'number' && fraction > 0 && fraction < 1)) {
    throw new InvalidParameterError('fraction', 'a number strictly between 0 and 1', fraction);
  }
  checkWhole('runs', runs, 1);
  const standardError = Math.sqrt((fraction * (1 - fraction)) / runs);
  const tolerance = Math.max(Math.min(fraction, 1 - fraction) * 0.05, Math.min(2 * standardError, 0.02));
  for (const parts of [2, 3, 4, 5, 10, 20, 100]) {
    const share = Math.round(fraction * parts);
    if (share > 0 && share < parts && Math.abs(share / parts - fraction) <= tolerance) return [share, parts];
  }
  if (fraction < 0.1) return [1, Number((1 / fraction).toPrecision(2))];
  if (fraction <= 0.99) return [Math.round(fraction * 100), 100];
  let parts = 100;
  while ((1 - fraction) * parts < 1 && parts < 1e15) parts *= 10;
  return [Math.round(fraction * parts), parts];
}
