import { ADVOCATES, CRITICS, FANS } from '../../cascade/population/roles/crowd.ts';
import type { Fading } from './fading.ts';

/** Nothing changes as long as the campaign lasts. */
export const NEVER = -1;

/** Role of a fan with so much goodwill less grievance. */
export function roleOfBalance({ advocateAt, criticAt }: Fading, balance: number): number {
  if (balance >= advocateAt) return ADVOCATES;
  return balance <= -criticAt ? CRITICS : FANS;
}

/** Role of a fan some whole days after the feelings were these. */
export function roleAfter(fading: Fading, goodwill: number, grievance: number, days: number): number {
  return roleOfBalance(fading, balanceAfter(fading, goodwill, grievance, days));
}

/**
 * First number of whole days, above `from` and at most `to`, after which a fan has another role than after `from`; {@link NEVER} where
 * there is none.
 * @param goodwill - At day 0, as `grievance` is.
 * @remarks The balance, a difference of two exponentials, turns at most once. Each of the two parts is monotone, so that roles come
 * in order and are searched by halves. O(log(to − from)).
 */
export function nextRoleChange(fading: Fading, goodwill: number, grievance: number, from: number, to: number): number {
  if (from >= to) return NEVER;
  const role = roleAfter(fading, goodwill, grievance, from);
  if (role === FANS && neverStrong(fading, goodwill, grievance, from)) return NEVER;
  const turn = lastDayBeforeTurn(fading, goodwill, grievance, from, to);
  if (roleAfter(fading, goodwill, grievance, turn) !== role) {
    return firstOtherRole(fading, goodwill, grievance, role, from, turn);
  }
  if (turn === to) return NEVER;
  if (roleAfter(fading, goodwill, grievance, turn + 1) !== role) return turn + 1;
  if (roleAfter(fading, goodwill, grievance, to) === role) return NEVER;
  return firstOtherRole(fading, goodwill, grievance, role, turn + 1, to);
}

function balanceAfter(fading: Fading, goodwill: number, grievance: number, days: number): number {
  return goodwill * fading.goodwillLeft[days] - grievance * fading.grievanceLeft[days];
}

/** Whether neither feeling reaches its level any more, even without the other. */
function neverStrong(fading: Fading, goodwill: number, grievance: number, days: number): boolean {
  return (
    goodwill * fading.goodwillLeft[days] < fading.advocateAt && grievance * fading.grievanceLeft[days] < fading.criticAt
  );
}

/** The balance is monotone from `from` to this day, and from the next one to `to`. */
function lastDayBeforeTurn(fading: Fading, goodwill: number, grievance: number, from: number, to: number): number {
  if (goodwill === 0 || grievance === 0 || fading.goodwillRate === fading.grievanceRate) return to;
  const isRising = rises(fading, goodwill, grievance, from);
  if (rises(fading, goodwill, grievance, to) === isRising) return to;
  let before = from;
  let after = to;
  while (after - before > 1) {
    const middle = (before + after) >> 1;
    if (rises(fading, goodwill, grievance, middle) === isRising) before = middle;
    else after = middle;
  }
  return before;
}

/** Sign of the balance's slope; where both feelings are too small for a double, what it is in the end. */
function rises(fading: Fading, goodwill: number, grievance: number, days: number): boolean {
  const down = fading.goodwillRate * goodwill * fading.goodwillLeft[days];
  const up = fading.grievanceRate * grievance * fading.grievanceLeft[days];
  return fading.goodwillRate > fading.grievanceRate ? up >= down : up > down;
}

/** First day with another role, where the balance is monotone between a day with this role and one with another. */
function firstOtherRole(
  fading: Fading,
  goodwill: number,
  grievance: number,
  role: number,
  from: number,
  to: number,
): number {
  let same = from;
  let other = to;
  while (other - same > 1) {
    const middle = (same + other) >> 1;
    if (roleAfter(fading, goodwill, grievance, middle) === role) same = middle;
    else other = middle;
  }
  return other;
}
