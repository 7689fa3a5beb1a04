import { checkNumber } from '../check.ts';
import { checkOfDesk } from './desk-load.ts';

/**
 * Probability that everybody is busy, where whoever finds nobody free goes away at once: Erlang's B.
 * @param people - Whole, at least 0.
 * @param load - Mean number of answers in the making if there were people without end: arrivals times handling time; above 0.
 * @remarks O(people), by the recursion B(n) = load·B(n − 1)/(n + load·B(n − 1)), which loses no digits.
 */
export function erlangB(people: number, load: number): number {
  let blocked = 1;
  for (let n = 1; n <= people; n += 1) blocked = (load * blocked) / (n + load * blocked);
  return blocked;
}

/**
 * Probability that a complaint must wait before its handling begins, where nobody gives up: Erlang's C.
 * @param people - Who answer; whole, 0 to 100,000.
 * @param load - Complaints an hour times hours of handling each, at least 0.
 * @returns 1 where the load is as much as the people can do, or more: the queue then grows without end.
 * @throws InvalidParameterError for numbers out of these bounds.
 * @remarks A. K. Erlang (1917). Poisson arrivals, exponential handling, first come, first served. O(people).
 * @example
 * ```ts
 * import { erlangC } from 'ripplecast/desk';
 * erlangC(3, 2); // => 0.44444…
 * ```
 */
export function erlangC(people: number, load: number): number {
  checkOfDesk('people', 'people', people);
  checkNumber('load', load, 0);
  if (load >= people) return 1;
  const blocked = erlangB(people, load);
  return blocked / (1 - (load / people) * (1 - blocked));
}
