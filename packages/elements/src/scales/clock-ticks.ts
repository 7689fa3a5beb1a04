import { hoursIn, type ClockAmount } from '../numbers/clock-span.ts';
import { alongHours, type TimeAxis } from './time-axis.ts';

/** A mark on a clock. */
export interface ClockTick extends ClockAmount {
  /** Hours since the start. */
  readonly hours: number;
  /** Where it lies, from 0 to 1. */
  readonly place: number;
  /** 0 for what everyone knows by name, such as a day; more for what lies between. */
  readonly rank: number;
}

/** So little before the first step or after the last a mark still lies on the clock. */
const NEAR = 1e-9;

/** What a clock marks: first what everyone knows by name, then what lies between. */
const marks: readonly (readonly [ClockAmount['unit'], readonly number[]])[][] = [
  [
    ['second', [1]],
    ['minute', [1]],
    ['hour', [1]],
    ['day', [1]],
    ['week', [1]],
    ['year', [1, 10, 100]],
  ],
  [
    ['second', [10]],
    ['minute', [10]],
    ['hour', [6]],
    ['day', [3]],
    ['week', [4]],
    ['year', [3, 30]],
  ],
  [
    ['second', [30]],
    ['minute', [5, 30]],
    ['hour', [3, 12]],
    ['day', [2]],
    ['week', [2, 12, 26]],
    ['year', [2, 5, 20, 50]],
  ],
  [
    ['second', [5, 20]],
    ['minute', [2, 20]],
    ['hour', [2, 9, 18]],
    ['day', [4, 5]],
    ['week', [3, 8]],
  ],
];

const markedHours: ReadonlySet<number> = new Set(
  marks.flat().flatMap(([unit, counts]) => counts.map((count) => count * hoursIn(unit))),
);

/** Whether a time is one that clocks mark, such as a day: people look for those. */
export function isMarked(hours: number): boolean {
  return markedHours.has(hours);
}

/**
 * Marks of a clock, from its first step to its last, in order: minutes, hours, days, weeks and years, as many as lie far enough apart.
 * @param gap - Least distance between two of them, as a part of the axis.
 */
export function clockTicks(axis: TimeAxis, gap: number): readonly ClockTick[] {
  if (axis.hours === null) return [];
  const all = marks.flatMap((rank, at) =>
    rank.flatMap(([unit, counts]) =>
      counts.map((count): ClockTick => {
        const hours = count * hoursIn(unit);
        return { unit, count, hours, rank: at, place: alongHours(hours, axis) };
      }),
    ),
  );
  const inside = all.filter(({ place }) => place > -NEAR && place < 1 + NEAR);
  return thinTicks(
    inside.map((tick) => ({ ...tick, place: Math.max(0, Math.min(1, tick.place)) })),
    gap,
  );
}

/** Those of some marks that lie far enough apart, in order; of two that do not, the one that more people know by name stays. */
export function thinTicks(ticks: readonly ClockTick[], gap: number): readonly ClockTick[] {
  const kept: ClockTick[] = [];
  for (const tick of ticks.toSorted((a, b) => a.rank - b.rank)) {
    if (kept.every(({ place }) => Math.abs(place - tick.place) >= gap)) kept.push(tick);
  }
  return kept.toSorted((a, b) => a.place - b.place);
}
