/**
 * Time as the elements know it, in steps: at step k everyone is lit who was reached by then. A step is a round, or on a clock the
 * moment at which a row of hours ends. Between two steps time is for the eye only.
 */
export interface TimeAxis {
  /** The last step; the first is 0. */
  readonly last: number;
  /** Shape [last + 1]: hours since the start at each step, above 0 and rising; null where steps are rounds. */
  readonly hours: readonly number[] | null;
}

/** Part of a step during which its people light up; the rest is a breath before the next. */
const LIGHTING = 0.85;
/** So little after a step still belongs to it. */
const TOLERANCE = 1e-9;

/** The axis of rounds 0 … `last`. */
export function axisOfRounds(last: number): TimeAxis {
  return { last, hours: null };
}

/**
 * A clock.
 * @param hours - Hours since the start at each step, at least one, above 0 and rising.
 */
export function axisOfHours(hours: readonly number[]): TimeAxis {
  return { last: hours.length - 1, hours };
}

/**
 * Time at which somebody lights up: the people of step k one after the other in (k − 0.85, k].
 * @param rank - Their place among the people of the step, from 1.
 * @param people - People of the step.
 * @param leadIn - How long the people of step 0 take, up to time 0.
 */
export function lightsAt(step: number, rank: number, people: number, leadIn: number): number {
  return step - (step === 0 ? leadIn : LIGHTING) * (1 - rank / people);
}

/**
 * How far the people of a step have gone from the newest to those of before, at a time: 0 until all of them are lit, then up to 1 in the
 * breath before the people of the next step light up.
 */
export function settlingAt(step: number, time: number): number {
  return Math.max(0, Math.min(1, (time - step - TOLERANCE) / (1 - LIGHTING - TOLERANCE)));
}

/** The step that a time belongs to, from 0 to `last`: while the people of step 3 light up, it is step 3. */
export function roundAt(time: number, last: number): number {
  return Math.max(0, Math.min(last, Math.ceil(time - TOLERANCE)));
}

/**
 * Where a time lies on an axis, from 0 to 1; 0 where there is one step only. Rounds are equally far apart; hours lie as their
 * logarithms do, so that a minute has as much room beside an hour as a day beside two months.
 */
export function alongAxis(time: number, { last, hours }: TimeAxis): number {
  if (last === 0) return 0;
  const inside = Math.max(0, Math.min(last, time));
  if (hours === null) return inside / last;
  const step = Math.min(last - 1, Math.floor(inside));
  const [from, to] = [logarithmOf(hours, step), logarithmOf(hours, step + 1)];
  return from + (to - from) * (inside - step);
}

/** Where each step lies, from 0 to 1. */
export function placesOf(axis: TimeAxis): readonly number[] {
  return Array.from({ length: axis.last + 1 }, (_, step) => alongAxis(step, axis));
}

/** The time at a place from 0 to 1: `alongAxis` turned round. */
export function timeAt(place: number, { last, hours }: TimeAxis): number {
  const inside = Math.max(0, Math.min(1, place));
  if (hours === null || last === 0) return inside * last;
  let [low, high] = [0, last];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (logarithmOf(hours, middle) <= inside) low = middle;
    else high = middle;
  }
  const [from, to] = [logarithmOf(hours, low), logarithmOf(hours, high)];
  return low + Math.min(1, (inside - from) / (to - from));
}

/** The step at so many hours: the last that is not later, 0 before the first; always 0 where there is no clock. */
export function stepAtHours(wanted: number, { hours }: TimeAxis): number {
  if (hours === null) return 0;
  return Math.max(
    0,
    hours.findLastIndex((each) => each <= wanted * (1 + TOLERANCE)),
  );
}

/** Where hours lie between those of the first step, 0, and those of the last, 1; always 0 where there is no clock. */
export function alongHours(wanted: number, { hours, last }: TimeAxis): number {
  if (hours === null || last === 0) return 0;
  return Math.log(wanted / hours[0]) / Math.log(hours[last] / hours[0]);
}

function logarithmOf(hours: readonly number[], step: number): number {
  return alongHours(hours[step], axisOfHours(hours));
}
