import type { Numbers } from './numbers.ts';

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
