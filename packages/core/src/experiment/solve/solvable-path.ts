import { describeValue, InvalidDocumentError, InvalidParameterError } from '../../errors.ts';
import { breakEvenParameters, breakEvenTolerances, getScenarioValue, scenarioKey } from '../../scenario/index.ts';
import type { CompleteScenario, TippingPoint } from '../../scenario/index.ts';
import type { ScenarioPath } from '../../scenario/scenario-paths.ts';
import { widestRange } from '../break-even-parameter.ts';
import type { SearchBounds } from './crossings-of-scenario.ts';
import type { SearchSpace } from './search-places.ts';

/** What a search over a key of the scenario is about. */

/** Steps through a range from 0 begin at this part of its end. */
const SMALLEST_PART = 1e-5;
/** Amounts of money begin at a cent, and are found to one. */
const CENT = 0.01;
/** Amounts of money end at a billion, unless somebody says so. */
const LARGEST_AMOUNT = 1e9;
/** Numbers beyond it are no range that anybody means. */
const LARGEST_END = 1e15;
/** Keys that say what is computed, rather than what happens. */
const fixedPaths = /^(?:version|experiment\.replicates|experiment\.rngSeed)$|^network\b/;

/**
 * Refuses a key over which nothing can be searched.
 * @throws InvalidDocumentError for a path that the format does not have, and for a key that is no number in this scenario.
 */
export function checkSolvable(scenario: CompleteScenario, path: ScenarioPath): void {
  const value = getScenarioValue(scenario, path);
  if (fixedPaths.test(path)) {
    throw new InvalidParameterError('path', 'a key that says what happens, such as "model.shareProbability"', path);
  }
  if (typeof value === 'number') return;
  const got = value === undefined ? 'nothing' : describeValue(value);
  throw InvalidDocumentError.at(path, `must be a number where a search is over it; got ${got}`);
}

/** Where to look unless somebody says so: wherever the format lets the number be, in a universe of so many people. */
export function usualRange(scenario: CompleteScenario, universe: number, path: ScenarioPath): [number, number] {
  for (const parameter of ['fans', 'followers'] as const) {
    if (path === breakEvenParameters[parameter]) return widestRange(scenario, universe, parameter);
  }
  const { min, max, unit } = scenarioKey(path);
  if (unit === 'money') return [0, LARGEST_AMOUNT];
  const [low, high] = [min ?? -Infinity, unit === 'people' ? Math.min(universe, max ?? Infinity) : (max ?? Infinity)];
  if (low >= -LARGEST_END && high <= LARGEST_END) return [low, high];
  throw new InvalidParameterError('range', `given for ${path}, which may be any number`, undefined);
}

/** How closely to look unless somebody says so, in the unit of the key. */
export function usualTolerance(path: ScenarioPath, [low, high]: readonly [number, number]): number {
  for (const parameter of ['shareProbability', 'visibility'] as const) {
    if (path === breakEvenParameters[parameter]) return breakEvenTolerances[parameter];
  }
  const { unit, isWhole } = scenarioKey(path);
  if (isWhole) return 1;
  return unit === 'money' ? CENT : SMALLEST_PART * (high - low);
}

/** Where to look first. */
export function spaceOf(
  scenario: CompleteScenario,
  path: ScenarioPath,
  { range, whole }: SearchBounds,
  tippingPoint: TippingPoint | null,
): SearchSpace {
  const tipping = new Map<string, number | null | undefined>([
    ['model.shareProbability', tippingPoint?.shareProbability],
    ['model.visibility', tippingPoint?.visibility],
    ['followers', tippingPoint?.followers],
  ]);
  const step = scenarioKey(path).unit === 'money' ? CENT : SMALLEST_PART * range[1];
  return {
    range,
    whole,
    smallestStep: whole ? 1 : step,
    present: Number(getScenarioValue(scenario, path)),
    tippingPoint: tipping.get(path) ?? null,
  };
}
