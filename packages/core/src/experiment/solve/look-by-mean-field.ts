import { RipplecastError } from '../../errors.ts';
import type { CompleteScenario } from '../../scenario/index.ts';
import { withValue } from '../../scenario/with-value.ts';
import type { ScenarioPath } from '../../scenario/scenario-paths.ts';
import { measureDifference } from '../measure-difference.ts';
import type { WantedFigure } from '../measure-difference.ts';
import type { PreparedScenario } from '../prepared-scenario.ts';
import { runPrepared } from '../run-prepared.ts';
import type { SearchBounds } from './crossings-of-scenario.ts';
import { findCrossings } from './find-crossings.ts';
import { searchPlaces } from './search-places.ts';
import { spaceOf } from './solvable-path.ts';

/** What the mean field says of where to look. */
export interface Guide {
  /** The scenario's own value, and between each two crossings of the mean field the value at which it is furthest from what is wanted. */
  readonly places: readonly number[];
  /** Every value at which the mean field was looked at. */
  readonly looked: readonly number[];
}

/**
 * Looks for crossings by the mean field in rounds of praise, whatever the scenario's level; on a network with as many followers as give its
 * R. Simulates at once, without luck: some 100 rows.
 * @returns Null where the mean field cannot say anything: on a network without an R.
 */
export function lookByMeanField(
  prepared: PreparedScenario,
  path: ScenarioPath,
  wanted: WantedFigure,
  bounds: SearchBounds,
): Guide | null {
  const scenario = meanFieldOf(prepared);
  if (scenario === null) return null;
  const base = prepared.withoutNetwork(scenario);
  const seen: { point: number; value: number }[] = [];
  const valueAt = (point: number): number => {
    // A number took the place of a number.
    const varied = base.vary(withValue(scenario, path, point as never) as CompleteScenario);
    const { advantage } = measureDifference(point, wanted, runPrepared(varied, false));
    seen.push({ point, value: advantage });
    return advantage;
  };
  try {
    const { tippingPoint } = runPrepared(base, false).cascade;
    const space = spaceOf(scenario, path, bounds, tippingPoint);
    const steps = findCrossings(searchPlaces(space), { ...bounds, refines: true });
    let step = steps.next();
    while (step.done !== true) step = steps.next(valueAt(step.value));
    const ends = step.value.map(({ low }) => low);
    const stretches = ends.slice(1).map((end, i) => seen.filter(({ point }) => point > ends[i]! && point <= end));
    return {
      places: [space.present, ...stretches.map(furthest)].toSorted((a, b) => a - b),
      looked: seen.map(({ point }) => point),
    };
  } catch (error) {
    if (error instanceof RipplecastError) return null;
    throw error;
  }
}

function furthest(stretch: readonly { readonly point: number; readonly value: number }[]): number {
  return stretch.reduce((best, other) => (Math.abs(other.value) > Math.abs(best.value) ? other : best)).point;
}

/** Rounds of praise without luck, about as large and as infectious. */
function meanFieldOf(prepared: PreparedScenario): CompleteScenario | null {
  const { timing: _, criticism: _tone, desk: _desk, reply: _reply, hide: _hide, ...inRounds } = prepared.scenario;
  const { elsewhere: _page, message, ...plain } = inRounds;
  const { complaints: _number, perHour: _rate, hours: _hours, ...start } = message;
  const followers = followersOf(prepared);
  if (followers === null) return null;
  return {
    ...plain,
    level: 'meanField',
    ties: 'follow',
    network: null,
    universe: prepared.universe,
    followers,
    message: 'fans' in start ? start : { fans: prepared.seeds, fanVisibility: 1 },
  };
}

/** Those of the scenario; on a network as many as give its R; null where that is not known. */
function followersOf({ scenario, layout }: PreparedScenario): CompleteScenario['followers'] {
  if (layout === null) return scenario.followers;
  const { model } = scenario;
  const { reproductionNumber } = layout.tipping();
  if (model.kind !== 'share' || reproductionNumber === null) return null;
  const passedOn = Number(model.visibility) * Number(model.shareProbability);
  return passedOn > 0 ? { distribution: 'poisson', mean: reproductionNumber / passedOn } : null;
}
