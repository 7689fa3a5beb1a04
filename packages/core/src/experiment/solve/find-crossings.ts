import { bracketCrossing } from '../bracket-crossing.ts';
import type { Bracket } from '../bracket-crossing.ts';

/** How closely crossings are looked for. */
export interface CrossingSearch {
  /** Largest width of the bracket of each crossing, > 0; at least 1 for whole numbers. */
  readonly tolerance: number;
  /** Whether only whole numbers may be asked for. */
  readonly whole: boolean;
  /** Whether an extremum whose neighbours have its sign is looked at more closely, for the other sign. */
  readonly refines: boolean;
}

/** A point and the function's value there. */
export interface SeenPoint {
  readonly point: number;
  readonly value: number;
}

/** An extremum is left where what its neighbours' slopes lead to is so many times too little to reach 0. */
const BEND = 8;
/** The part of the wider side at which an extremum is looked for. */
const GOLDEN = 0.381_966_011_250_105;
/** An extremum is known closely enough when it is known to this part of its place. */
const FINENESS = 1e-4;

/**
 * All changes of sign that a function shows at some places, each narrowed down; a value of 0 counts as positive. Yields the points at which it
 * needs the function, is sent its values.
 * @param places - Where to look, ascending, at least two; the ends of the range among them.
 * @param known - What is known of the function already; points of it are places too. Not changed.
 * @returns Brackets in ascending order, no wider than the tolerance.
 * @remarks Between places, each extremum that its neighbours' slopes could bring to the other sign is narrowed by golden sections until the sign
 * changes, or it is known to four digits. A pair of crossings between two places that shows at neither can be missed.
 */
export function* findCrossings(
  places: readonly number[],
  search: CrossingSearch,
  known: readonly SeenPoint[] = [],
): Generator<number, readonly Bracket[], number> {
  const values = new Map(known.map(({ point, value }) => [point, value]));
  for (const place of places) {
    if (!values.has(place)) values.set(place, yield place);
  }
  if (search.refines) yield* refineExtrema(values, search);
  const brackets: Bracket[] = [];
  const seen = inOrder(values);
  for (let i = 1; i < seen.length; i += 1) {
    const [low, high] = [seen[i - 1]!, seen[i]!];
    if (isPositive(low) === isPositive(high)) continue;
    const bracket = { low: low.point, atLow: low.value, high: high.point, atHigh: high.value };
    brackets.push(yield* bracketCrossing(bracket, search.tolerance, search.whole));
  }
  return brackets;
}

/** Adds the points at which an extremum turns out to be of the other sign. */
function* refineExtrema(values: Map<number, number>, search: CrossingSearch): Generator<number, void, number> {
  const seen = inOrder(values);
  for (let i = 1; i < seen.length - 1; i += 1) {
    const [low, middle, high] = [seen[i - 1]!, seen[i]!, seen[i + 1]!];
    if (isPositive(low) !== isPositive(middle) || isPositive(high) !== isPositive(middle)) continue;
    const nearest = Math.abs(middle.value);
    if (!(nearest < Math.abs(low.value) && nearest <= Math.abs(high.value))) continue;
    yield* refineExtremum({ low, middle, high }, values, search);
  }
}

interface Extremum {
  readonly low: SeenPoint;
  readonly middle: SeenPoint;
  readonly high: SeenPoint;
}

function* refineExtremum(
  extremum: Extremum,
  values: Map<number, number>,
  { whole }: CrossingSearch,
): Generator<number, void, number> {
  let { low, middle, high } = extremum;
  while (mayReachZero({ low, middle, high })) {
    const fineness = FINENESS * Math.abs(middle.point);
    if (high.point - low.point <= 2 * (whole ? Math.max(1, fineness) : fineness)) return;
    const isRightWider = high.point - middle.point > middle.point - low.point;
    const cut = GOLDEN * (isRightWider ? high.point - middle.point : low.point - middle.point);
    const point = whole ? middle.point + roundOutwards(cut) : middle.point + cut;
    if (values.has(point)) return;
    const next = { point, value: yield point };
    values.set(point, next.value);
    if (isPositive(next) !== isPositive(middle)) return;
    const isNearer = Math.abs(next.value) < Math.abs(middle.value);
    if (isNearer === isRightWider) {
      if (isNearer) [low, middle] = [middle, next];
      else low = next;
    } else if (isNearer) [middle, high] = [next, middle];
    else high = next;
  }
}

/** Whether the slopes on both sides, drawn on beyond the middle, come anywhere near 0. */
function mayReachZero({ low, middle, high }: Extremum): boolean {
  const [nearLow, nearMiddle, nearHigh] = [low, middle, high].map(({ value }) => Math.abs(value));
  const below = middle.point - low.point;
  const above = high.point - middle.point;
  const fromBelow = ((nearLow! - nearMiddle!) / below) * above;
  const fromAbove = ((nearHigh! - nearMiddle!) / above) * below;
  return BEND * Math.max(fromBelow, fromAbove) >= nearMiddle!;
}

function roundOutwards(distance: number): number {
  return distance < 0 ? Math.floor(distance) : Math.ceil(distance);
}

function inOrder(values: ReadonlyMap<number, number>): SeenPoint[] {
  return [...values].map(([point, value]) => ({ point, value })).toSorted((a, b) => a.point - b.point);
}

function isPositive({ value }: SeenPoint): boolean {
  return value >= 0;
}
