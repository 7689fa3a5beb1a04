import { scaleLinear, scaleLog } from 'd3-scale';
import type { ReachPoint } from '../scales/reach-point.ts';

/** Size of the drawing inside its margins, in pixels. */
export interface PlotBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Scales and ticks of the chart of reach by round. */
export interface ReachScales {
  /** Place of a round, in pixels. */
  readonly x: (round: number) => number;
  /** Place of a count of people, in pixels; on a log scale counts below its smallest lie on the axis. */
  readonly y: (people: number) => number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

/**
 * Scales that hold every point, its band and the broadcast line. A log scale starts at the power of ten below the
 * smallest count of at least 1; counts below it are drawn on the axis.
 */
export function reachScales(
  points: readonly ReachPoint[],
  broadcast: number | null,
  kind: 'linear' | 'log',
  box: PlotBox,
): ReachScales {
  const last = Math.max(1, points.at(-1)?.generation ?? 1);
  const most = Math.max(1, broadcast ?? 0, ...points.map((point) => Math.max(point.reach, point.high ?? 0)));
  const x = scaleLinear([0, last], [box.left, box.right]);
  const xTicks = x.ticks(Math.min(last, 10)).filter(Number.isInteger);
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

/** The path of straight lines from place to place, to thousandths of a pixel; empty without places. */
export function pathAlong(places: readonly (readonly [x: number, y: number])[]): string {
  if (places.length === 0) return '';
  return `M${places.map(([x, y]) => `${x.toFixed(3)},${y.toFixed(3)}`).join('L')}`;
}
