import type { GenerationRow, ResultDocument, TimelineRow } from 'ripplecast/scenario';
import { isMarked } from '../scales/clock-ticks.ts';
import { axisOfHours, axisOfRounds, type TimeAxis } from '../scales/time-axis.ts';

/** What happened up to one step of a result: a round, or on a clock the end of a row of hours. */
export interface ResultStep {
  /** Its place among all rows of the result. */
  readonly row: number;
  /** Hours since the start; null where steps are rounds. */
  readonly hours: number | null;
  /** People reached up to and including it, mean over runs. */
  readonly reach: number;
  /** How many of them saw criticism first; null where nobody criticises. */
  readonly reachByCriticism: number | null;
  /** Ends of 9 runs in 10, and the middle; null without chance. */
  readonly reachQuantiles: GenerationRow['reachQuantiles'];
}

/** The tails of expected values go on in fractions of people. */
const SOMEBODY = 0.5;
/** Counts from here on are said in three digits, smaller ones whole. */
const THREE_DIGITS_FROM = 10_000;
/** Steps of a clock lie at least so far apart, as a part of it: nobody sees more on a screen, or waits for more keys. */
const CLOCK_GAP = 1 / 96;

const known = new WeakMap<ResultDocument, readonly ResultStep[]>();
const knownAxes = new WeakMap<ResultDocument, TimeAxis>();
const knownRounds = new WeakMap<ResultDocument, readonly ResultStep[]>();

/**
 * The steps of a result that are worth showing: each round up to the first that reads as the end does, range included, and to that in
 * which the buy is passed; or so many rows of hours that they lie evenly on a clock, among them those that clocks mark, such as a day, and those in which the reach passes the buy.
 */
export function stepsOf(result: ResultDocument): readonly ResultStep[] {
  const steps = known.get(result) ?? (hasClock(result) ? stepsOfHours(result) : stepsOfRounds(result));
  known.set(result, steps);
  return steps;
}

/** Whether a result has hours instead of rounds. */
export function hasClock({ cascade }: ResultDocument): boolean {
  return cascade.generations === null;
}

/** The axis of a result's steps: the same object each time, so that elements see that nothing changed. */
export function axisOfResult(result: ResultDocument): TimeAxis {
  const axis = knownAxes.get(result) ?? makeAxis(result);
  knownAxes.set(result, axis);
  return axis;
}

function makeAxis(result: ResultDocument): TimeAxis {
  const steps = stepsOf(result);
  return hasClock(result) && steps.length > 0
    ? axisOfHours(steps.map(({ hours }) => hours ?? 0))
    : axisOfRounds(Math.max(0, steps.length - 1));
}

/** Every round of a result, those after the last that reaches somebody included; none where it has a clock. */
export function roundsOf(result: ResultDocument): readonly ResultStep[] {
  const rounds = knownRounds.get(result) ?? stepsOfRows(result.cascade.generations ?? []);
  knownRounds.set(result, rounds);
  return rounds;
}

function stepsOfRows(rows: readonly (GenerationRow | TimelineRow)[]): readonly ResultStep[] {
  let byCriticism = 0;
  return rows.map((row, at) => {
    byCriticism += row.newReachByCriticism ?? 0;
    return {
      row: at,
      hours: 'hours' in row ? row.hours : null,
      reach: row.reach,
      reachByCriticism: row.newReachByCriticism === undefined ? null : byCriticism,
      reachQuantiles: row.reachQuantiles,
    };
  });
}

function stepsOfRounds(result: ResultDocument): readonly ResultStep[] {
  const generations = result.cascade.generations ?? [];
  let last = Math.max(
    firstLikeEnd(generations, reachOfTelevision(result)),
    result.comparison?.generationPassingBroadcast ?? 0,
  );
  // A mean below half a person in every round (one fan, few runs) still shows the rounds that happened.
  if (last === 0 && (generations[1]?.newReach ?? 0) > 0) last = 1;
  return roundsOf(result).slice(0, last + 1);
}

/** People whom television reaches by itself, where the spot starts the sharing: what matters is whom that adds to them. */
function reachOfTelevision({ cascade, broadcast }: ResultDocument): number {
  return cascade.mix === undefined ? 0 : (broadcast?.reach ?? 0);
}

/**
 * The round from which on neither the mean nor either end of 9 runs in 10 is read differently than at the end.
 * @param before - People beside whom those who are added are read, too.
 */
function firstLikeEnd(rows: readonly GenerationRow[], before: number): number {
  const end = rows.at(-1);
  const isLikeEnd = ({ reach, reachQuantiles: ends }: GenerationRow): boolean =>
    readsAlike(reach, end?.reach ?? 0) &&
    readsAlike(Math.max(0, reach - before), Math.max(0, (end?.reach ?? 0) - before)) &&
    readsAlike(ends?.p05 ?? 0, end?.reachQuantiles?.p05 ?? 0) &&
    readsAlike(ends?.p95 ?? 0, end?.reachQuantiles?.p95 ?? 0);
  return Math.max(0, rows.findIndex(isLikeEnd));
}

/** Whether two counts are said in the same digits. */
function readsAlike(people: number, last: number): boolean {
  return last - people < SOMEBODY || (people >= THREE_DIGITS_FROM && people.toPrecision(3) === last.toPrecision(3));
}

function stepsOfHours({ cascade: { timeline = [] }, broadcast }: ResultDocument): readonly ResultStep[] {
  const end = timeline.at(-1)?.reach ?? 0;
  const found = timeline.findIndex(({ reach }) => end - reach < SOMEBODY);
  // A clock with one moment would stand still.
  const rows = timeline.slice(0, Math.max(2, found + 1));
  const [first, last] = [rows[0]?.hours ?? 1, rows.at(-1)?.hours ?? 1];
  const gap = Math.log(last / first) * CLOCK_GAP;
  const wanted = broadcast === null ? [] : passingRows(rows, broadcast.reach);
  let shownUntil = -Infinity;
  return stepsOfRows(rows).filter(({ row, hours }) => {
    const place = Math.log(hours ?? 1);
    const isWanted = row === rows.length - 1 || wanted.includes(row) || isMarked(hours ?? 0);
    if (place - shownUntil < gap && !isWanted) return false;
    shownUntil = place;
    return true;
  });
}

/** Where the mean and either end of 9 runs in 10 first reach so many people; −1 where they do not. */
function passingRows(rows: readonly TimelineRow[], people: number): readonly number[] {
  return [
    rows.findIndex(({ reach }) => reach >= people),
    rows.findIndex(({ reachQuantiles }) => (reachQuantiles?.p95 ?? 0) >= people),
    rows.findIndex(({ reachQuantiles }) => (reachQuantiles?.p05 ?? 0) >= people),
  ];
}
