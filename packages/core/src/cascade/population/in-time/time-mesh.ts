import type { DelayLaw } from '../../../delay/delay-law.ts';
import { growthRate } from '../../../delay/doubling-hours.ts';
import { NotAvailableError } from '../../../errors.ts';
import { rowsOfTiming } from '../../cascade-timing.ts';
import type { Complaints, CompleteTiming } from '../../conversation.ts';
import { kernelOf } from '../../in-time/sight-kernel.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { binsOf } from '../laid-out-cascade.ts';

/** A cascade grows by at most this part within a step, α·Δ. */
const MOST_GROWTH = 0.01;
/** While complaints keep coming, they and their sights are at most about this part of the universe within a step. */
const MOST_COMPLAINTS = 0.01;
/** Of the sights that a complaint causes no more are looked at: others come before and after it in one step as well as in two. */
const MOST_SIGHTS_OF_COMPLAINT = 255;
/** Steps for complaints are no shorter than such a part of all rows: sums of units stay exact enough. */
const MOST_UNITS = 4_294_967_296;
/** Units of a row, at least. */
const LEAST_UNITS = 32;
/** Where delays are short against rows, so many units within the time in which half of the sights come … */
const UNITS_OF_MEDIAN = 8;
/** … but no more of a row, */
const MOST_FOR_DELAYS = 4096;
/** … and of all rows together. */
const MOST_FOR_ALL_DELAYS = 524_288;
/** Where nothing grows, a step is at most this part of the time since the beginning. */
const LARGEST_PART = 1 / 16;
/** Fixed delays that are whole numbers of units are looked for among rows of up to so many times the units that are needed. */
const FINEST = 8;
/** More units than this are put together, late, into steps of up to a 2,048th of the time since the beginning. */
const MOST_SINGLE_UNITS = 1_048_576;
const LARGEST_LATE_PART = 1 / 2048;
/** Steps in all. */
const MOST_STEPS = 4_194_304;
/** Moments up to so many units are found in a table, others by a search. */
const UNITS_IN_TABLE = 1_048_576;
/** Sums of hours are rounded: so near to a whole number of units is one. */
const ROUNDING = 1e-6;

/**
 * Steps of a cascade in time, made of units of equal length, which divide a row. Step 0 is the moment 0, when the post goes out; it has
 * no length. A step holds its end, as rows do.
 */
export interface TimeMesh {
  /** Hours of a unit. */
  readonly unitHours: number;
  /** Number of steps. */
  readonly steps: number;
  /** Shape [steps + 1]: the units before each step; where nothing ends the last step, the last entry is Infinity. */
  readonly starts: Float64Array;
  /** Shape [steps]: the row of each step. */
  readonly rows: Uint32Array;
  /** Shape [units + 1], for the first units: the step that holds the end of each; entry 0 is step 0. */
  readonly stepOfUnit: Uint32Array;
  /** Whether all steps but the first, and one without an end, are of one length. */
  readonly isEven: boolean;
  /** Whether the last step has no end, since there is no horizon. */
  readonly isOpen: boolean;
  /** Of the time since a cascade has stopped growing: several steps may become one of up to this part of it. 0 where they must not. */
  readonly partAfterGrowth: number;
}

/** A channel of sights, as far as steps depend on it. */
export interface GrowingChannel {
  /** Law of its delays. */
  readonly law: DelayLaw;
  /** Of every delay. */
  readonly multiplier: number;
  /** Largest probability that somebody who sees it shares it in the same channel. */
  readonly share: number;
}

/**
 * Steps that are short against the growth of a cascade: α·Δ ≤ .01 for the fastest channel. Where nothing grows they need only be short
 * against rows and delays at first, and later against the time that has passed, as everything has become smooth then. While complaints
 * keep coming, steps are also short against the time in which they would reach everybody. Depends on the cascade only.
 * @param finer - Divides all steps; for tests that no result feels them.
 * @throws NotAvailableError where the steps would be too many.
 */
export function layTimeMesh(
  cascade: ShareCascade,
  timing: CompleteTiming,
  channels: readonly GrowingChannel[],
  complaints: Complaints | null,
  finer = 1,
): TimeMesh {
  const { rowHours, horizonHours } = timing;
  const isOpen = horizonHours === null;
  const rowCount = rowsOfTiming(timing) - (isOpen ? 1 : 0);
  const growth = Math.max(0, ...channels.map((channel) => growthOf(cascade, channel)));
  const needed = finer * Math.ceil((growth * rowHours) / MOST_GROWTH);
  const laws = [...channels, { law: timing.fanDelay, multiplier: 1 }];
  const fixed = laws.flatMap(({ law, multiplier }) => kernelOf(law, multiplier).points.map(({ hours }) => hours));
  const median = Math.min(...laws.map(({ law, multiplier }) => medianOf(law, multiplier, rowHours)));
  const least = Math.max(needed, finer * unitsForDelays(median / rowHours, rowCount));
  let unitsOfRow = fixed.length === 0 ? least : unitsForFixed(fixed, rowHours, least);
  // Fixed delays keep sights together: they must not be spread over longer steps.
  let most = fixed.length === 0 ? unitsOfRow / Math.max(1, needed) : 1;
  let latePart = LARGEST_PART / finer;
  const isLong = rowCount * unitsOfRow > MOST_SINGLE_UNITS;
  if (isLong) {
    let whole = 1;
    while (whole < unitsOfRow) whole *= 2;
    unitsOfRow = whole;
    most = unitsOfRow;
    latePart = LARGEST_LATE_PART;
  }
  const haste = complaintHaste(cascade, complaints);
  const neededByComplaints = Math.ceil((finer * haste.rate * rowHours) / MOST_COMPLAINTS);
  while (unitsOfRow < neededByComplaints && 2 * unitsOfRow * rowCount <= MOST_UNITS) {
    unitsOfRow *= 2;
    most *= 2;
  }
  const unitHours = rowHours / unitsOfRow;
  const mostWithComplaints = Math.min(most, unitsOfRow / Math.max(1, neededByComplaints));
  const endOfComplaints = haste.hours / unitHours;
  const end = isOpen ? rowCount * unitsOfRow : Math.max(1, Math.round(horizonHours / unitHours));
  const starts: number[] = [0];
  const rows: number[] = [0];
  const stepOfUnit = new Uint32Array(Math.min(end, UNITS_IN_TABLE) + 1);
  let isEven = true;
  for (let at = 0; at < end;) {
    const width = widthAt(at, unitsOfRow, Math.min(at < endOfComplaints ? mostWithComplaints : most, latePart * at));
    isEven &&= width === 1;
    stepOfUnit.fill(starts.length, at + 1, at + width + 1);
    starts.push(at);
    rows.push(Math.floor(at / unitsOfRow));
    at += width;
    if (starts.length > MOST_STEPS)
      throw new NotAvailableError(
        `this cascade grows so fast (by ${growth.toPrecision(3)} an hour) that its rows would need more than ${MOST_STEPS} steps: ask for fewer rows or a nearer horizon`,
      );
  }
  if (isOpen) {
    starts.push(end);
    rows.push(rowCount);
  }
  return {
    unitHours,
    steps: starts.length,
    starts: Float64Array.from([...starts, isOpen ? Infinity : end]),
    rows: Uint32Array.from(rows),
    stepOfUnit,
    isEven,
    isOpen,
    partAfterGrowth: fixed.length === 0 && needed > 0 ? LARGEST_PART / finer : 0,
  };
}

/**
 * The step of a moment.
 * @param units - The moment; a step holds its end.
 * @returns `steps` for what comes after the last.
 */
export function stepAt({ stepOfUnit, starts, steps, isOpen }: TimeMesh, units: number): number {
  const unit = Math.ceil(units - ROUNDING);
  if (unit < stepOfUnit.length) return unit <= 0 ? 0 : stepOfUnit[unit];
  const last = isOpen ? steps - 1 : steps;
  if (unit > starts[last]) return last;
  // starts[low] < unit <= starts[high]
  let low = stepOfUnit[stepOfUnit.length - 1];
  let high = last;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (starts[middle] < unit) low = middle;
    else high = middle;
  }
  return low;
}

function growthOf(cascade: ShareCascade, { law, multiplier, share }: GrowingChannel): number {
  const rate = growthRate(cascade.visibility * share * binsOf(cascade).mean, law);
  return (rate ?? 0) / multiplier;
}

/** The part of the universe that complaints and their sights reach in an hour, and for how many hours. */
function complaintHaste(cascade: ShareCascade, complaints: Complaints | null): { rate: number; hours: number } {
  if (complaints === null || complaints.perHour === 0) return { rate: 0, hours: 0 };
  const part = complaints.perHour / cascade.universe;
  const sights = Math.min(MOST_SIGHTS_OF_COMPLAINT, cascade.visibility * binsOf(cascade).mean);
  // By then everybody has complained.
  const hours = Math.min(complaints.hours, 1 / part);
  return { rate: part * (1 + sights), hours };
}

/** Hours in which about half of the sights by a density have come, to a factor of two; at most those of a row. */
function medianOf(law: DelayLaw, multiplier: number, rowHours: number): number {
  const { smooth, mass, atOnce, points } = kernelOf(law, multiplier);
  if (smooth === null) return rowHours;
  const half = (mass - atOnce - points.reduce((sum, point) => sum + point.mass, 0)) / 2;
  let hours = rowHours;
  while (hours > rowHours / MOST_FOR_DELAYS && smooth.distribution(hours / 2) >= half) hours /= 2;
  return hours;
}

/** A power of two: a row can be halved into units. */
function unitsForDelays(median: number, rowCount: number): number {
  let units = LEAST_UNITS;
  while (units < MOST_FOR_DELAYS && 2 * units * rowCount <= MOST_FOR_ALL_DELAYS && units * median < UNITS_OF_MEDIAN)
    units *= 2;
  return units;
}

/** So many units that all fixed delays are whole numbers of them, if there are such; else the least. */
function unitsForFixed(fixed: readonly number[], rowHours: number, least: number): number {
  for (let units = least; units <= FINEST * least; units += 1) {
    const isWhole = fixed.every((hours) => {
      const delay = (hours / rowHours) * units;
      return Math.abs(delay - Math.round(delay)) <= ROUNDING && delay >= 1 - ROUNDING;
    });
    if (isWhole) return units;
  }
  return least;
}

/** Units of a step that begins at a unit: a power of two up to a bound, which divides what is before it, and a row. */
function widthAt(at: number, unitsOfRow: number, most: number): number {
  let width = 1;
  while (2 * width <= most && unitsOfRow % (2 * width) === 0 && (at % unitsOfRow) % (2 * width) === 0) width *= 2;
  return width;
}
