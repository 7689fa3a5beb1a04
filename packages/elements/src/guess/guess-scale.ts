import { scaleLinear, scaleLog } from 'd3-scale';

/** Where counts of people stand in a plot, and what a place in it means. */
export interface GuessScale {
  /** Height of a count above the axis, as a part of the plot: 0 at the axis, 1 at the top. */
  readonly heightOf: (people: number) => number;
  /** The count at a height, as people say numbers: two digits that count, at least 0 and at most the top. */
  readonly peopleAt: (height: number) => number;
  /** The count that lies so many steps higher, or with less than 0 lower. */
  readonly moved: (people: number, steps: number) => number;
  /** Counts that are written at the axis. */
  readonly ticks: readonly number[];
}

/** Steps of a key from the axis to the top of a plot in equal steps. */
const STEPS = 50;
/** Steps of a key in a power of ten. */
const STEPS_OF_TEN = 10;
/** Ticks of a plot in powers of ten, at most. */
const MOST_TICKS = 9;

/**
 * A scale from 0, or in powers of ten from 1, to the top.
 * @param top - The highest count, at least 1.
 */
export function guessScale(top: number, kind: 'linear' | 'log'): GuessScale {
  return kind === 'linear' ? linearScale(top) : logScale(Math.max(10, top));
}

function linearScale(top: number): GuessScale {
  const scale = scaleLinear([0, top], [0, 1]);
  const step = roundedToTwo(top / STEPS);
  return {
    heightOf: (people) => within(scale(people), 1),
    peopleAt: (height) => within(roundedToTwo(scale.invert(within(height, 1))), top),
    moved: (people, steps) => within((Math.round(people / step) + steps) * step, top),
    ticks: scale.ticks(5),
  };
}

/** Below the first power of ten lies nobody. */
function logScale(top: number): GuessScale {
  const scale = scaleLog([1, top], [0, 1]);
  const powers = Math.floor(Math.log10(top) + 1e-9);
  const every = Math.ceil((powers + 1) / MOST_TICKS);
  return {
    heightOf: (people) => (people < 1 ? 0 : within(scale(people), 1)),
    peopleAt: (height) => within(roundedToTwo(scale.invert(within(height, 1))), top),
    moved: (people, steps) => {
      const at = Math.round(Math.log10(Math.max(1, people)) * STEPS_OF_TEN) + steps;
      return at < 0 ? 0 : within(roundedToTwo(10 ** (at / STEPS_OF_TEN)), top);
    },
    ticks: Array.from({ length: powers + 1 }, (_, power) => 10 ** power).filter((_, power) => power % every === 0),
  };
}

/** A number to two digits that count: nobody guesses 27,314. */
export function roundedToTwo(value: number): number {
  if (value <= 0) return 0;
  const unit = 10 ** (Math.floor(Math.log10(value) + 1e-9) - 1);
  return unit >= 1 ? Math.round(value / unit) * unit : Math.round(value / unit) / Math.round(1 / unit);
}

function within(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}
