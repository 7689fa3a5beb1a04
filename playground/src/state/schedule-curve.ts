import type { CurvePoint } from '@ripplecast/elements';
import { planReach, reachCurve, type PlacementBroadcast, type Schedule } from 'ripplecast/broadcast';

/** A point of a schedule's curve, and how often each placement is shown there. */
export interface ScheduleCurvePoint extends CurvePoint {
  /** Shape [placements]. */
  readonly shown: readonly number[];
}

/** Insertions beyond which how often people see them takes the page too long. */
export const MOST_INSERTIONS = 2000;

/** Budgets for which the best plan of several programmes is found, and plans that are looked at for each. */
const BUDGETS = 16;
const PLANS = 1000;
/** The page finds best plans of as many programmes and insertions in a moment; of more all are shown more or less often. */
const PROGRAMMES = 6;
const INSERTIONS = 100;

/** Which schedules stand on a curve: one programme insertion by insertion, best plans, or the same mix of programmes. */
export type CurveOrder = 'byInsertion' | 'bestPlans' | 'sameMix';

/** All insertions of a schedule. */
export function insertionsOf({ placements }: Pick<PlacementBroadcast, 'placements'>): number {
  return placements.reduce((sum, { insertions }) => sum + insertions, 0);
}

/** A schedule of the page as the library takes it. */
export function scheduleAmong(
  { placements, duplications, production }: PlacementBroadcast,
  universe: number,
): Schedule {
  return { universe, placements, production, ...(duplications === undefined ? {} : { duplications }) };
}

/** Which schedules stand on the curve of one. */
export function curveOrder(schedule: PlacementBroadcast): CurveOrder {
  const { placements, duplications = [] } = schedule;
  if (placements.length === 1) return 'byInsertion';
  const isFree = placements.every(({ costPerInsertion }) => costPerInsertion === 0);
  const isMuch = placements.length > PROGRAMMES || insertionsOf(schedule) > INSERTIONS || duplications.length > 0;
  return isFree || isMuch ? 'sameMix' : 'bestPlans';
}

/**
 * Whom the programmes of a schedule reach by what they cost, up to twice what the schedule does, and at least ten insertions of one.
 * @returns From the first insertion on, in the order of cost.
 */
export function scheduleCurve(written: PlacementBroadcast, universe: number): readonly ScheduleCurvePoint[] {
  const schedule = scheduleAmong(written, universe);
  const order = curveOrder(written);
  if (order === 'sameMix') return pointsOfSameMix(written, universe);
  const media = planReach(schedule).cost - written.production;
  const budgets = parts().map((part) => written.production + part * media);
  const { points } = reachCurve(schedule, order === 'byInsertion' ? {} : { budgets, mostPlans: PLANS });
  return points.flatMap(({ insertions: shown, cost, kPlusReach }) => {
    const insertions = shown.reduce((sum, times) => sum + times, 0);
    return insertions === 0 ? [] : [{ insertions, cost, kPlusReach, shown }];
  });
}

/** Parts of a schedule, to twice as much. */
function parts(): readonly number[] {
  return Array.from({ length: BUDGETS }, (_, at) => (at + 1) / (BUDGETS / 2));
}

function pointsOfSameMix(written: PlacementBroadcast, universe: number): readonly ScheduleCurvePoint[] {
  const points = parts().map((part) => {
    const placements = written.placements.map((placement) => {
      return { ...placement, insertions: Math.round(part * placement.insertions) };
    });
    const { cost, kPlusReach } = planReach(scheduleAmong({ ...written, placements }, universe));
    const shown = placements.map(({ insertions }) => insertions);
    return { insertions: insertionsOf({ placements }), cost, kPlusReach, shown };
  });
  return points.filter(({ insertions }, at) => insertions > 0 && insertions !== points[at - 1]?.insertions);
}
