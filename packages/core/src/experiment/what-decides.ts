import { checkArray, checkChoice, checkFunction, checkObject, checkOptions } from '../check.ts';
import { describeValue, InvalidDocumentError } from '../errors.ts';
import { getScenarioValue, measuredValues, presets, resolveScenario, withValue } from '../scenario/index.ts';
import type { CompleteScenario, DecidingValue, MeasuredValue, Scenario } from '../scenario/index.ts';
import { isPrepared, PreparedScenario } from './prepared-scenario.ts';
import type { Spread } from './prepared-scenario.ts';
import { runPrepared } from './run-prepared.ts';
import { spreadScenario } from './spread-scenario.ts';

/** Options of {@link whatDecides}. */
export interface WhatDecidesOptions {
  /**
   * Paths of measured values that nobody has chosen for this scenario; default: those at which it has the value of the example.
   * Paths at which the scenario has no single number, or the measured one, are left out.
   */
  readonly untouched?: readonly MeasuredValue['path'][];
}

/** So many are named. */
const MOST = 2;

/** A swap decides nothing that moves the ratio by less than this factor. */
const SMALLEST_FACTOR = 1.01;

/**
 * What decides whether sharing costs less than the buy: the values that a scenario still has from the example, each replaced alone by
 * what was measured, and the ratio of costs per thousand people reached (cascade ÷ buy) that this gives.
 * @param input - A scenario with a cost and a buy. Hours are left out, which change when people see the message and hardly how many do;
 * they stay where complaints come by the hour.
 * @returns The at most two that move the ratio most, by a factor of at least 1.01, the one that moves it most first. Empty where there
 * is no ratio: no cost or no buy was given, one of the two is free, nobody is reached.
 * @throws InvalidDocumentError for a scenario that cannot be used, and for what the mean field does not know: level "network", mutual ties, a
 * desk, hidden criticism and other pages. InvalidParameterError for another path in `untouched`.
 * @remarks Computed by the mean field at every level, so that no luck is in the ratios. At most five of them: their cost grows with rounds,
 * where complaints come by the hour also with the steps of the clock, and neither with runs nor with the universe.
 * @example
 * ```ts
 * import { presets, whatDecides } from 'ripplecast';
 *
 * const [first] = whatDecides(presets.seedExample);
 * first?.path; // => 'model.shareProbability'
 * first?.to; // => 0.00288
 * first?.ratioBefore; // => 0.00459582…
 * first?.ratioAfter; // => 184.18…
 * first?.reachAfter; // => 7352.30…
 * ```
 */
export function whatDecides(input: Scenario | PreparedScenario, options: WhatDecidesOptions = {}): DecidingValue[] {
  checkOptions('options', options, ['untouched']);
  const scenario = isPrepared(input) ? input.scenario : resolveScenario(input);
  return decidingValues(scenario, spreadScenario, options);
}

/**
 * {@link whatDecides} of a complete scenario, by whoever runs its replicates.
 * @param scenario - As `resolveScenario` returns it; it is not checked again.
 * @param spread - Also runs the same scenario without its hours: `spreadRounds` where `hasOnlyRounds` says so of that, else
 * `spreadScenario`.
 * @throws As whatDecides.
 */
export function decidingValues(
  scenario: CompleteScenario,
  spread: Spread,
  options: WhatDecidesOptions = {},
): DecidingValue[] {
  checkObject('scenario', scenario);
  checkFunction('spread', spread);
  checkOptions('options', options, ['untouched']);
  const untouched = readPaths(options.untouched) ?? assumedPaths(scenario);
  if (scenario.broadcast === null || scenario.cost === null) return [];
  const asItIs = new PreparedScenario(meanFieldOf(scenario), null, spread);
  const { comparison } = runPrepared(asItIs, true);
  const ratioBefore = comparison?.costPerThousandReachedRatio ?? 0;
  if (ratioBefore === 0) return [];

  const swaps: DecidingValue[] = [];
  for (const measured of measuredValues) {
    const { path, value: to } = measured;
    const from = getScenarioValue(scenario, path);
    if (!untouched.includes(path) || typeof from !== 'number' || from === to || !isPossible(scenario, measured))
      continue;
    // The value is one that the scenario may have.
    const swapped = runPrepared(asItIs.vary(withValue(asItIs.scenario, path, to) as CompleteScenario), true);
    const ratioAfter = swapped.comparison?.costPerThousandReachedRatio ?? 0;
    const reachAfter = swapped.cascade.reach.mean;
    const costPerThousandAfter = swapped.cascade.costPerThousandReached;
    if (ratioAfter === 0 || costPerThousandAfter === null) continue;
    swaps.push({ path, from, to, ratioBefore, ratioAfter, costPerThousandAfter, reachAfter, measured });
  }
  return swaps
    .filter((swap) => factorOf(swap) >= SMALLEST_FACTOR)
    .sort((a, b) => factorOf(b) - factorOf(a))
    .slice(0, MOST);
}

/** The paths that were given; undefined where none were. */
function readPaths(paths: WhatDecidesOptions['untouched']): WhatDecidesOptions['untouched'] {
  if (paths === undefined) return undefined;
  checkArray('untouched', paths);
  const known = measuredValues.map(({ path }) => path);
  for (const [index, path] of Array.from(paths).entries()) checkChoice(`untouched[${index}]`, path, known);
  return paths;
}

/** Where a scenario has the values of the example. */
function assumedPaths(scenario: CompleteScenario): readonly MeasuredValue['path'][] {
  return measuredValues
    .map(({ path }) => path)
    .filter((path) => getScenarioValue(scenario, path) === getScenarioValue(presets.seedExample, path));
}

/** Without luck, and in rounds where no complaints come by the hour. */
function meanFieldOf(scenario: CompleteScenario): CompleteScenario {
  const { timing: _, ...timeless } = scenario;
  for (const part of ['desk', 'hide', 'elsewhere'] as const) {
    if (scenario[part] !== undefined) throw refuse(part, 'left out', scenario[part]);
  }
  if (scenario.level === 'network') throw refuse('level', 'any but "network"', scenario.level);
  if (scenario.ties === 'mutual') throw refuse('ties', '"follow"', scenario.ties);
  const kept = (scenario.message.perHour ?? 0) > 0 ? scenario : timeless;
  return { ...kept, level: 'meanField' };
}

function refuse(path: string, expected: string, got: unknown): InvalidDocumentError {
  const found = typeof got === 'object' ? '' : `; got ${describeValue(got)}`;
  return InvalidDocumentError.at(path, `must be ${expected} where the mean field says what decides the cost${found}`);
}

/** Whether a scenario can have a measured value: nobody follows themselves. */
function isPossible({ universe }: CompleteScenario, { path, value }: MeasuredValue): boolean {
  return path !== 'followers' || value < (universe ?? 0);
}

/** By how much a swap moves the ratio, up or down. */
function factorOf({ ratioBefore, ratioAfter }: DecidingValue): number {
  return Math.max(ratioAfter / ratioBefore, ratioBefore / ratioAfter);
}
