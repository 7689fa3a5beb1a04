import { scaleLinear } from 'd3-scale';
import { niceStep } from './nice-step.ts';

/** The drawing inside its margins, in pixels. */
export interface WeekBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Scales and ticks of a chart by weeks. */
export interface WeekScales {
  /** Place of a time in weeks, in pixels. */
  readonly x: (week: number) => number;
  /** Place of a value, in pixels. */
  readonly y: (value: number) => number;
  readonly weeks: readonly number[];
  readonly values: readonly number[];
  /** The whole week that is nearest to a place, in pixels. */
  readonly weekAt: (place: number) => number;
}

/** Weeks that are written below an axis, at the most. */
const MOST_WEEKS = 14;

/**
 * Scales from the start, week 0, to the last week.
 * @param range - The least and the greatest value; both ends are moved out to round numbers.
 * @param tickWidth - Room for the number of a week, in pixels.
 */
export function weekScales(
  last: number,
  range: readonly [number, number],
  box: WeekBox,
  tickWidth: number,
): WeekScales {
  const x = scaleLinear([0, Math.max(1, last)], [box.left, box.right]);
  const y = scaleLinear(range, [box.bottom, box.top]).nice(5);
  const most = Math.max(1, Math.min(MOST_WEEKS, Math.floor((box.right - box.left) / tickWidth)));
  const step = stepOfWeeks(last, most);
  return {
    x,
    y,
    weeks: Array.from({ length: Math.floor(last / step) + 1 }, (_, at) => at * step),
    values: y.ticks(5),
    weekAt: (place) => Math.max(0, Math.min(last, Math.round(x.invert(place)))),
  };
}

/** Weeks between two ticks: quarters and halves of a year where the year is whole, else 1, 2, 5, 10 …. */
function stepOfWeeks(last: number, most: number): number {
  const ofYear = [4, 13, 26, 52].find((step) => last / step <= most);
  if (last >= 26 && ofYear !== undefined) return ofYear;
  return niceStep((each) => last / each <= most);
}

/** The value at a time between two weeks. */
export function valueAt(values: readonly number[], week: number): number {
  const inside = Math.max(0, Math.min(values.length - 1, week));
  const before = Math.floor(inside);
  const [from, to] = [values[before], values[Math.min(values.length - 1, before + 1)]];
  return from + (to - from) * (inside - before);
}

/** The part of a line up to a time, as the path of an SVG drawing. */
export function pathUntil(values: readonly number[], week: number, { x, y }: Pick<WeekScales, 'x' | 'y'>): string {
  const places = weeksUntil(week, values.length - 1).map((at) => point(x(at), y(valueAt(values, at))));
  return places.length === 0 ? '' : `M${places.join('L')}`;
}

/** The area between two lines up to a time, as the path of an SVG drawing. */
export function areaUntil(
  low: readonly number[],
  high: readonly number[],
  week: number,
  { x, y }: Pick<WeekScales, 'x' | 'y'>,
): string {
  const weeks = weeksUntil(week, Math.min(low.length, high.length) - 1);
  if (weeks.length === 0) return '';
  const there = weeks.map((at) => point(x(at), y(valueAt(high, at))));
  const back = weeks.toReversed().map((at) => point(x(at), y(valueAt(low, at))));
  return `M${[...there, ...back].join('L')}Z`;
}

/** Whole weeks from the start to a time, and the time itself. */
function weeksUntil(week: number, last: number): readonly number[] {
  const end = Math.max(0, Math.min(last, week));
  if (last < 0) return [];
  const whole = Array.from({ length: Math.floor(end) + 1 }, (_, at) => at);
  return Number.isInteger(end) ? whole : [...whole, end];
}

function point(x: number, y: number): string {
  return `${x.toFixed(3)},${y.toFixed(3)}`;
}
