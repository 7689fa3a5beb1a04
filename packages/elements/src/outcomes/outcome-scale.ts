import { scaleLinear } from 'd3-scale';

/** What the strip of outcomes is measured by. */
export interface OutcomeScale {
  /** People at the upper end, above 0. */
  readonly top: number;
  /** Rising, from 0. */
  readonly ticks: readonly number[];
  /** Whether the reach of the buy lies on it. */
  readonly holdsBroadcast: boolean;
}

/** Room above the longest bar. */
const HEADROOM = 1.04;
/** The scale goes up to the buy, or to everyone, where that leaves the best run at least this part of it. */
const LEAST_PART = 0.3;

/**
 * A scale from 0, on which the lengths of bars compare as the numbers do. It holds the buy unless every run would be flat beside it.
 * @param most - Reach of the best run.
 * @param broadcast - Reach of the buy; null without one.
 * @param universe - Everyone; null where that is not known.
 */
export function outcomeScale(most: number, broadcast: number | null, universe: number | null): OutcomeScale {
  const fits = (people: number | null): people is number => people !== null && most >= LEAST_PART * people;
  const highest = Math.max(most, fits(broadcast) ? broadcast : 0, fits(universe) ? universe : 0);
  const top = highest > 0 ? HEADROOM * highest : 1;
  const scale = scaleLinear([0, top], [0, 1]);
  return {
    top,
    ticks: scale.ticks(3).filter(Number.isInteger),
    holdsBroadcast: broadcast !== null && broadcast <= top,
  };
}

/** Below this width the pixel that rounding takes would be missed. */
const MIN_WHOLE = 3;

/**
 * How wide a run is, in pixels: whole pixels where there are enough of them, so that all bars look the same.
 * @param width - Of the strip, in pixels.
 * @param count - Runs, at least one.
 */
export function outcomePitch(width: number, count: number): number {
  const pitch = width / count;
  return pitch >= MIN_WHOLE ? Math.floor(pitch) : pitch;
}
