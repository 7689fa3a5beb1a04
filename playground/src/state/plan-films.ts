import { axisOfResult, hasClock, roundsOf, stepAtHours, stepsOf, type TimeAxis } from '@ripplecast/elements';
import type { ResultDocument } from 'ripplecast/scenario';
import type { RunReach, SingleRun } from '../simulation/messages.ts';

/** Plans on one playhead: an axis of time, and what each plan has reached at each of its steps. */
export interface PlanFilms {
  readonly axis: TimeAxis;
  /** Whether some plans have rounds and others hours: each then plays from its start to its end. */
  readonly isMixed: boolean;
  /** Shape [plans][axis.last + 1]: cumulative people. */
  readonly reach: readonly RunReach[];
  /** How many of them saw criticism first; null for plans in which nobody criticises. */
  readonly byCriticism: readonly (RunReach | null)[];
}

/**
 * The average of plans, or one run of each, on one axis. Where all have rounds, it goes to the last that changes a plan; where all have
 * hours, it is that of the plan that takes longest.
 * @param runs - The same run of each plan, row by row; null for the average.
 */
export function filmsOf(results: readonly ResultDocument[], runs: readonly SingleRun[] | null): PlanFilms {
  const curves = results.map((result, plan) => curveOf(result, runs?.[plan] ?? null));
  const clocks = results.filter((result) => hasClock(result));
  if (clocks.length === results.length) {
    const axes = results.map((result) => axisOfResult(result));
    const axis = axes.reduce((longest, each) => (endOf(each) > endOf(longest) ? each : longest));
    const hours = axis.hours ?? [];
    return films(axis, false, curves, ({ hours: own }) =>
      hours.map((hour) =>
        own === null || hour < (own[0] ?? 0) ? 0 : stepAtHours(hour, { last: own.length - 1, hours: own }),
      ),
    );
  }
  const last = Math.max(1, ...curves.map(({ lastShown }) => lastShown));
  const steps = Array.from({ length: last + 1 }, (_, step) => step);
  const axis = { last, hours: null };
  if (clocks.length === 0) return films(axis, false, curves, () => steps);
  return films(axis, true, curves, ({ lastShown }) => steps.map((step) => Math.round((step / last) * lastShown)));
}

/** A plan by its own steps. */
interface Curve {
  readonly reach: RunReach;
  readonly byCriticism: RunReach | null;
  /** Hours at each step; null for rounds. */
  readonly hours: readonly number[] | null;
  /** The last step worth showing. */
  readonly lastShown: number;
}

function curveOf(result: ResultDocument, run: SingleRun | null): Curve {
  const isClock = hasClock(result);
  // Every row, not only those that are worth a step of the result's own axis.
  const rows = isClock ? (result.cascade.timeline ?? []) : null;
  const hours = rows?.map((row) => row.hours) ?? null;
  const shown = stepsOf(result).at(-1)?.row ?? 0;
  if (run !== null) {
    const end = run.reach.findIndex((people) => people === run.reach.at(-1));
    const byCriticism = run.byCriticism.length === 0 ? null : run.byCriticism;
    return { reach: run.reach, byCriticism, hours, lastShown: isClock ? shown : Math.max(shown, end) };
  }
  if (rows === null) {
    const rounds = roundsOf(result);
    const criticism = rounds.flatMap(({ reachByCriticism }) => reachByCriticism ?? []);
    const byCriticism = criticism.length === 0 ? null : criticism;
    return { reach: rounds.map(({ reach }) => reach), byCriticism, hours, lastShown: shown };
  }
  return { reach: rows.map(({ reach }) => reach), byCriticism: criticismOf(result), hours, lastShown: shown };
}

function criticismOf({ cascade: { timeline = [] } }: ResultDocument): RunReach | null {
  if (timeline[0]?.newReachByCriticism === undefined) return null;
  let people = 0;
  return timeline.map(({ newReachByCriticism = 0 }) => (people += newReachByCriticism));
}

function films(
  axis: TimeAxis,
  isMixed: boolean,
  curves: readonly Curve[],
  stepsOfCurve: (curve: Curve) => readonly number[],
): PlanFilms {
  const at = (counts: RunReach, steps: readonly number[]): RunReach =>
    steps.map((step) => counts[Math.min(step, counts.length - 1)] ?? 0);
  const steps = curves.map((curve) => stepsOfCurve(curve));
  return {
    axis,
    isMixed,
    reach: curves.map(({ reach }, plan) => at(reach, steps[plan] ?? [])),
    byCriticism: curves.map(({ byCriticism }, plan) =>
      byCriticism === null ? null : at(byCriticism, steps[plan] ?? []),
    ),
  };
}

function endOf({ hours }: TimeAxis): number {
  return hours?.at(-1) ?? 0;
}
