import { rowOfHours } from '../cascade-timing.ts';
import type { ReplyDesk } from './reply-desk.ts';
import { workUntil } from './work-hours.ts';

/** Whoever has an answer after at most so many hours has it within an hour. */
const AN_HOUR = 1;

/** What a desk did in a replicate, up to the last moment that counts. */
export interface DeskTally {
  /** Criticism that asked for an answer. */
  readonly asked: number;
  /** Of those, how many were answered. */
  readonly answered: number;
  /** How many gave up. */
  readonly gaveUp: number;
  /** How many had their answer at most an hour after they had asked. */
  readonly answeredWithinHour: number;
  /** Hours of all people that handling took. */
  readonly busyHours: number;
  /** Hours of all people at which the desk was open; without an end, up to the last answer. */
  readonly openHours: number;
}

/**
 * Counts what a desk did. O(asked).
 * @param horizonHours - The last moment; null: all that was asked is counted, however late it is answered.
 */
export function tallyDesk(desk: ReplyDesk, horizonHours: number | null): DeskTally {
  const { asked, askedAt, leftQueueAt, answeredAt, people, workHours } = desk;
  const end = horizonHours ?? Infinity;
  let [answered, gaveUp, answeredWithinHour, busyHours, lastAnswer] = [0, 0, 0, 0, 0];
  for (let i = 0; i < asked; i += 1) {
    const [left, answer] = [leftQueueAt[i], answeredAt[i]];
    if (answer === Infinity) {
      if (left <= end && left < Infinity) gaveUp += 1;
      continue;
    }
    if (left < end) busyHours += workUntil(workHours, Math.min(answer, end)) - workUntil(workHours, left);
    if (answer > end) continue;
    answered += 1;
    if (answer - askedAt[i] <= AN_HOUR) answeredWithinHour += 1;
    if (answer > lastAnswer) lastAnswer = answer;
  }
  const openHours = people * workUntil(workHours, horizonHours ?? lastAnswer);
  return { asked, answered, gaveUp, answeredWithinHour, busyHours, openHours };
}

/** How long those who are answered waited until their handling began, in the order in which they asked. O(asked). */
export function waitsOf(desk: ReplyDesk, horizonHours: number | null): Float64Array {
  const { asked, askedAt, leftQueueAt, answeredAt } = desk;
  const end = horizonHours ?? Infinity;
  const waits = new Float64Array(asked);
  let count = 0;
  for (let i = 0; i < asked; i += 1) {
    if (answeredAt[i] === Infinity || answeredAt[i] > end) continue;
    waits[count++] = leftQueueAt[i] - askedAt[i];
  }
  return waits.slice(0, count);
}

/**
 * Counts the criticism whose handling has not begun, and that has not given up, at the end of each row of hours.
 * @param rowHours - Hours of a row.
 * @param end - The horizon, at which the last row ends, also where it is shorter; Infinity without one.
 * @param last - The last row that there may be.
 * @param into - Shape [last + 1], all 0; filled up to the last row at whose end somebody waits.
 * @returns How many rows that are.
 */
export function countWaiting(desk: ReplyDesk, rowHours: number, end: number, last: number, into: Float64Array): number {
  const { asked, askedAt, leftQueueAt } = desk;
  for (let i = 0; i < asked; i += 1) {
    const comes = rowOfHours(askedAt[i], rowHours, last);
    const leaves =
      leftQueueAt[i] === Infinity || leftQueueAt[i] > end ? last + 1 : rowOfHours(leftQueueAt[i], rowHours, last + 1);
    if (comes >= leaves) continue;
    into[comes] += 1;
    if (leaves <= last) into[leaves] -= 1;
  }
  let rows = 0;
  let waiting = 0;
  for (let row = 0; row <= last; row += 1) {
    waiting += into[row];
    into[row] = waiting;
    if (waiting > 0) rows = row + 1;
  }
  return rows;
}
