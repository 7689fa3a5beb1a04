import { scaleLinear } from 'd3-scale';
import { niceStep } from '../scales/nice-step.ts';
import type { CurveAxis, CurvePoint } from './curve-point.ts';

/** Size of the drawing inside its margins, in pixels. */
export interface CurveBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Scales and ticks of a reach curve. */
export interface CurveScales {
  /** Place of a cost, or of a number of insertions, in pixels. */
  readonly x: (at: number) => number;
  /** Place of a count of people, in pixels. */
  readonly y: (people: number) => number;
  readonly xTicks: readonly number[];
  readonly yTicks: readonly number[];
}

/** Room above the highest line, as a part of it. */
const ABOVE = 1.08;

/**
 * Scales from 0 that hold every point. The scale of people ends at everyone, where the curve comes near.
 * @param universe - Everyone; null where nobody said how many there are.
 * @param tickWidth - Room for a mark of the axis below, in pixels.
 */
export function curveScales(
  points: readonly CurvePoint[],
  axis: CurveAxis,
  universe: number | null,
  box: CurveBox,
  tickWidth: number,
): CurveScales {
  const farthest = Math.max(...points.map((point) => point[axis]), 0) || 1;
  const most = Math.max(1, ...points.map(({ kPlusReach }) => kPlusReach[0] ?? 0));
  const x = scaleLinear([0, farthest], [box.left, box.right]);
  const y = scaleLinear([0, Math.max(most, Math.min(universe ?? Infinity, most * ABOVE))], [box.bottom, box.top]);
  // Two amounts of money find room on the narrowest phone.
  const marks = Math.max(1, Math.floor((box.right - box.left) / tickWidth));
  return {
    x,
    y,
    xTicks: axis === 'cost' ? x.ticks(Math.max(2, Math.min(6, marks))) : wholeTicks(farthest, marks),
    yTicks: y.ticks(5),
  };
}

/** Whole numbers from 0 in steps of 1, 2, 5, 10 …, as many as there is room for. */
function wholeTicks(last: number, marks: number): readonly number[] {
  const step = niceStep((each) => last / each <= Math.min(10, marks));
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, at) => at * step);
}
