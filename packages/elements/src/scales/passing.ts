import type { ReachPoint } from './reach-point.ts';

/** When sharing passes a buy, in steps of the axis of time. */
export interface Passing {
  /** The step at which the mean does. */
  readonly at: number;
  /** The step by which 1 run in 20 has; null without chance. */
  readonly low: number | null;
  /** The step by which 19 runs in 20 have; null where fewer ever do, and without chance. */
  readonly high: number | null;
}

/**
 * When sharing passes a buy: where the mean reach and both ends of 9 runs in 10 first are at least the buy's. Null where the mean
 * never is.
 */
export function passingOf(points: readonly ReachPoint[], broadcast: number): Passing | null {
  const first = (count: (point: ReachPoint) => number | null): number | null => {
    const at = points.findIndex((point) => (count(point) ?? -1) >= broadcast);
    return at < 0 ? null : at;
  };
  const at = first(({ reach }) => reach);
  return at === null ? null : { at, low: first(({ high }) => high), high: first(({ low }) => low) };
}
