import { scaleLinear, scaleLog } from 'd3-scale';
import type { ClockAmount } from '../numbers/clock-span.ts';
import { clockTicks } from '../scales/clock-ticks.ts';
import type { ReachPoint } from '../scales/reach-point.ts';
import { alongAxis, alongHours, axisOfHours, axisOfRounds, timeAt, type TimeAxis } from '../scales/time-axis.ts';

/** Size of the drawing inside its margins, in pixels. */
export interface PlotBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A mark of the axis of time. */
export interface TimeTick {
  /** Where it stands, in pixels. */
  readonly x: number;
  /** The round, or the time on a clock. */
  readonly at: number | ClockAmount;
}

/** Scales and ticks of the chart of reach by round, or by the clock. */
export interface ReachScales {
  /** Place of a step, in pixels: of a round, or of a moment on a clock. */
  readonly x: (step: number) => number;
  /** Place of a count of people, in pixels; on a log scale counts below its smallest lie on the axis. */
  readonly y: (people: number) => number;
  readonly xTicks: readonly TimeTick[];
  readonly yTicks: readonly number[];
}

/**
 * Scales that hold every point, its band, the broadcast line and the ghost. A log scale starts at the power of ten below the
 * smallest count of at least 1; counts below it are drawn on the axis.
 */
export function reachScales(
  points: readonly ReachPoint[],
  broadcast: number | null,
  kind: 'linear' | 'log',
  box: PlotBox,
  ghost: readonly ReachPoint[] = [],
): ReachScales {
  const most = Math.max(
    1,
    broadcast ?? 0,
    ...points.map((point) => Math.max(point.reach, point.high ?? 0)),
    ...ghost.map((point) => point.reach),
  );
  const axis = axisOfPoints(points);
  const { x, xTicks } = axis.hours === null ? roundScale(axis.last, box) : clockScale(axis, box);
  if (kind === 'log') {
    const smallest = Math.min(most, ...points.map((point) => point.reach).filter((reach) => reach >= 1));
    const low = 10 ** Math.floor(Math.log10(Math.max(1, smallest)));
    const high = Math.max(low * 10, most * 1.3);
    const y = scaleLog([low, high], [box.bottom, box.top]).clamp(true);
    const yTicks: number[] = [];
    for (let tick = low; tick <= high * 1.0001; tick *= 10) yTicks.push(tick);
    const every = Math.ceil(yTicks.length / 6);
    return { x, y, xTicks, yTicks: yTicks.filter((_, i) => i % every === 0) };
  }
  const y = scaleLinear([0, most * 1.08], [box.bottom, box.top]);
  return { x, y, xTicks, yTicks: y.ticks(5) };
}

/** The axis of the points of a chart: a clock where they have hours. */
export function axisOfPoints(points: readonly ReachPoint[]): TimeAxis {
  const hours = points.flatMap((point) => point.hours ?? []);
  return hours.length > 0 ? axisOfHours(hours) : axisOfRounds(points.at(-1)?.generation ?? 0);
}

function roundScale(rounds: number, box: PlotBox): Pick<ReachScales, 'x' | 'xTicks'> {
  const last = Math.max(1, rounds);
  const x = scaleLinear([0, last], [box.left, box.right]);
  const most = Math.max(1, Math.floor((box.right - box.left) / ROUND_TICK));
  const ticks = x.ticks(Math.min(last, 10, most)).filter(Number.isInteger);
  return { x, xTicks: ticks.map((round) => ({ x: x(round), at: round })) };
}

/** Room for the number of a round and a space, in pixels. */
const ROUND_TICK = 30;

/** Room for "12 wk" and a space, in pixels. */
const CLOCK_TICK = 52;

function clockScale(axis: TimeAxis, { left, right }: PlotBox): Pick<ReachScales, 'x' | 'xTicks'> {
  const width = right - left;
  const ticks = clockTicks(axis, CLOCK_TICK / width);
  return {
    x: (step) => left + width * alongAxis(step, axis),
    xTicks: ticks.map(({ place, unit, count }) => ({ x: left + width * place, at: { unit, count } })),
  };
}

/** The path of straight lines from place to place, to thousandths of a pixel; empty without places. */
export function pathAlong(places: readonly (readonly [x: number, y: number])[]): string {
  if (places.length === 0) return '';
  return `M${places.map(([x, y]) => `${x.toFixed(3)},${y.toFixed(3)}`).join('L')}`;
}

/**
 * The step that lies nearest to a place.
 * @param x - The place, in pixels.
 * @param places - Shape [steps]: where the steps lie, rising.
 */
export function nearestStep(x: number, places: readonly number[]): number {
  let nearest = 0;
  for (let step = 1; step < places.length; step++) {
    if (Math.abs(places[step] - x) < Math.abs(places[nearest] - x)) nearest = step;
  }
  return nearest;
}

/**
 * Where the points of a ghost lie on the axis of others: rounds by their number, moments of a clock by their hours. Those beyond the
 * axis, or of another kind of time, are left out.
 * @param axis - Of the points that the chart is about.
 */
export function ghostSteps(
  ghost: readonly ReachPoint[],
  axis: TimeAxis,
): readonly { readonly step: number; readonly reach: number }[] {
  return ghost.flatMap(({ generation, hours, reach }) => {
    if ((hours === undefined) !== (axis.hours === null)) return [];
    const place = hours === undefined ? generation : alongHours(hours, axis);
    const step = hours === undefined ? generation : timeAt(place, axis);
    const isOutside = hours === undefined ? generation > axis.last : place < 0 || place > 1 + TOLERANCE;
    return isOutside ? [] : [{ step, reach }];
  });
}

/** Places by logarithms, which are inexact in the last digits. */
const TOLERANCE = 1e-9;
