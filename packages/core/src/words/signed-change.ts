import type { Numbers } from './numbers.ts';

/** A change of less than this part is next to none. */
const NEXT_TO_NONE = 0.02;

/** A change as percent with its sign, to two digits, three from 100 % on: `+10 %`, `−4.8 %`. */
export function signedChange(change: number, { percent }: Numbers): string {
  const rounded = Number(change.toPrecision(Math.abs(change) < 1 ? 2 : 3));
  return rounded > 0 ? `+${percent(rounded)}` : percent(rounded);
}

/** To two digits, which is what chance leaves of a fraction. */
export function twoDigits(fraction: number): number {
  return Number(fraction.toPrecision(2));
}

/** Whether an interval leaves no doubt about the sign of a change, or that there is none. */
export function isSure([low, high]: readonly [number, number]): boolean {
  return low > 0 || high < 0 || low === high;
}

/** Whether an interval leaves no room for a change worth naming: all of it is within 2 % of none. */
export function isAsBefore([low, high]: readonly [number, number]): boolean {
  return low >= -NEXT_TO_NONE && high <= NEXT_TO_NONE;
}
