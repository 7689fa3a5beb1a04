import { HALF_WIDTH } from '../statistics/wilson-interval.ts';
import type { Difference } from './measure-difference.ts';

/** An end is found when it is known to this fraction of its distance from the bracket. */
const FRACTION = 0.1;
/** Each step leaves out at least a tenth of where the end may be, so that a guess cannot creep. */
const LEAST_CUT = 0.1;

/** Where the search ended, and where it was. */
export interface FoundBracket {
  /** Whether only whole numbers may be asked for. */
  readonly whole: boolean;
  readonly range: readonly [number, number];
  readonly tolerance: number;
  readonly low: Difference;
  readonly high: Difference;
  /** All points of the search, in any order. */
  readonly seen: readonly Difference[];
}

/**
 * Values of the parameter at which the runs cannot tell the difference from none: the 95 % test turned round, on the random numbers
 * that all points share.
 *
 * @returns Ends that the test refuses, at most a tenth of their distance too far out (or the tolerance); an end of the range where it refuses
 * none. Null where the runs do not know how sure their difference is. Yields the points that it needs besides those that were seen.
 */
export function* breakEvenInterval(found: FoundBracket): Generator<number, [number, number] | null, Difference> {
  const { low, high, seen, range } = found;
  if (low.isErrorDoubtful || high.isErrorDoubtful) return null;
  const below = seen.filter(({ point }) => point < low.point).toSorted((a, b) => b.point - a.point);
  const above = seen.filter(({ point }) => point > high.point).toSorted((a, b) => a.point - b.point);
  const from = yield* findEnd(found, low, below);
  const to = yield* findEnd(found, high, above);
  return [from ?? range[0], to ?? range[1]];
}

/**
 * The end on one side; null where no point that was seen lies beyond it.
 * @param start - The bracket's end on this side, which is inside.
 * @param outwards - Points that were seen beyond it, the nearest first.
 */
function* findEnd(
  { whole, tolerance }: FoundBracket,
  start: Difference,
  outwards: readonly Difference[],
): Generator<number, number | null, Difference> {
  const sign = start.advantage < 0 ? -1 : 1;
  const beyond = outwards.findIndex((point) => excess(point, sign) > 0);
  if (beyond < 0) return null;
  let inside = beyond === 0 ? start : outwards[beyond - 1]!;
  let outside = outwards[beyond]!;
  for (;;) {
    const width = outside.point - inside.point;
    const distance = Math.abs(outside.point - start.point);
    if (Math.abs(width) <= Math.max(tolerance, FRACTION * distance)) return outside.point;
    // Where a line through both would meet zero.
    const [atInside, atOutside] = [excess(inside, sign), excess(outside, sign)];
    const guess = atInside < 0 ? -atInside / (atOutside - atInside) : 0;
    const cut = Math.min(1 - LEAST_CUT, Math.max(LEAST_CUT, guess));
    const asked: number = whole ? Math.round(inside.point + cut * width) : inside.point + cut * width;
    if (asked === inside.point || asked === outside.point) return outside.point;
    const next: Difference = yield asked;
    if (excess(next, sign) > 0) outside = next;
    else inside = next;
  }
}

/** How far a difference is beyond what chance may make of none. */
function excess({ advantage, error }: Difference, sign: number): number {
  return sign * advantage - HALF_WIDTH * (error ?? 0);
}
