import type { CompleteScenario, Crossing } from '../../scenario/index.ts';
import type { Bracket } from '../bracket-crossing.ts';
import { isMoreBetter } from '../measure-difference.ts';
import type { Answer, WantedFigure } from '../measure-difference.ts';
import { findCrossings } from './find-crossings.ts';
import type { PointLookedAt, PointsLookedAt } from './points-looked-at.ts';

/** Where a search over one value looks, and how closely. */
export interface SearchBounds {
  /** Least and greatest value, low < high. */
  readonly range: readonly [number, number];
  /** Largest width of the bracket of a crossing. */
  readonly tolerance: number;
  /** Whether only whole numbers may be asked for. */
  readonly whole: boolean;
}

/** The two values between which the cascade stops being, or begins to be, as good as what is wanted; one value where an end is equal to it. */
export interface CrossingFound {
  readonly low: PointLookedAt;
  readonly high: PointLookedAt;
}

/** The same, with what becomes of the cascade there. */
export interface TurnedCrossing extends CrossingFound {
  /** Whether it gets better as the value rises. */
  readonly betters: boolean;
}

/** Where else to look. */
export interface FurtherPlaces {
  readonly places: readonly number[];
  /** Whether extrema are looked at more closely. */
  readonly refines: boolean;
}

/**
 * All crossings that the points looked at and further places show, in ascending order; where an end of the range is equal to what is wanted,
 * it is one too.
 */
export function* crossingsAmong(
  points: PointsLookedAt,
  { tolerance, whole }: SearchBounds,
  { places, refines }: FurtherPlaces,
): Generator<CompleteScenario, readonly TurnedCrossing[], Answer> {
  const known = points.seen.map(({ point, advantage }) => ({ point, value: advantage }));
  const brackets = yield* points.answer(findCrossings(places, { tolerance, whole, refines }, known));
  const crossings: TurnedCrossing[] = [];
  for (const bracket of brackets) {
    const crossing = yield* crossingOf(points, bracket);
    crossings.push({ ...crossing, betters: isAsGood(crossing.high) });
  }
  const seen = points.seen.toSorted((a, b) => a.point - b.point);
  const [first, second] = seen;
  const [secondLast, last] = seen.slice(-2);
  if (first?.advantage === 0 && second!.advantage > 0) crossings.unshift({ low: first, high: first, betters: true });
  if (last?.advantage === 0 && secondLast!.advantage > 0) crossings.push({ low: last, high: last, betters: false });
  return crossings;
}

/** A bracket with what was seen at both of its ends. */
export function* crossingOf(
  points: PointsLookedAt,
  { low, high }: Bracket,
): Generator<CompleteScenario, CrossingFound, Answer> {
  return { low: yield* points.at(low), high: yield* points.at(high) };
}

/** The end at which the cascade is at least as good as what is wanted. */
export function goodEnd({ low, high }: CrossingFound): PointLookedAt {
  return isAsGood(low) ? low : high;
}

/** Whether the cascade is at least as good as what is wanted. */
export function isAsGood({ advantage }: PointLookedAt): boolean {
  return advantage >= 0;
}

/** Whether a figure rises or falls where the cascade crosses what is wanted. */
export function directionOf({ betters }: TurnedCrossing, wanted: WantedFigure): Crossing['direction'] {
  return betters === isMoreBetter(wanted) ? 'rises' : 'falls';
}
