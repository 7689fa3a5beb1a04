import {
  breakEvenSteps,
  type BreakEvenOptions,
  type FansToReach,
  fansToReachSteps,
  type SolveForOptions,
  solveForSteps,
} from 'ripplecast/experiment';
import { checkBreakEvenSearch, checkSolveSearch } from 'ripplecast/pool';
import type { BreakEvenDocument, Scenario, SolveDocument } from 'ripplecast/scenario';
import { onWorkers, type RunOptions } from './run-scenario.ts';

/**
 * Finds where cascade and buy are equal, like the core's `breakEven`, on all processors.
 * @param scenario - A scenario with a buy, as people write it.
 * @param search - What to vary, and where to look.
 * @param options - `onProgress` is told how many replicates of a simulation are done, and which simulation it is, of some 90 to 150.
 * @returns The same bytes as `breakEven(scenario, search)`, for any number of workers.
 * @throws As `breakEven`; the reason of `signal` when that ended the search; Error when a worker could not be loaded or has ended.
 * @remarks Workers are started for this search and ended with it; for several, open a pool and have it `search`.
 * @example
 * ```ts
 * import { findBreakEven } from '@ripplecast/web';
 * import { presets, withValue } from 'ripplecast';
 *
 * const scenario = withValue(presets.seedExample, 'level', 'meanField');
 * const { value } = await findBreakEven(scenario, { parameter: 'shareProbability', target: 'reach' });
 * value !== null && value > 0.0033 && value < 0.005; // => true
 * ```
 */
export function findBreakEven(
  scenario: Scenario,
  search: Omit<BreakEvenOptions, 'network'>,
  options: RunOptions = {},
): Promise<BreakEvenDocument> {
  return onWorkers(options, (pool, own) => {
    checkBreakEvenSearch(search);
    return pool.search(scenario, (prepared) => breakEvenSteps(prepared, search), own);
  });
}

/**
 * How many fans it takes to reach so many people with one post, like the core's `fansToReach`, on all processors.
 * @param scenario - As people write it; its own number of fans does not matter.
 * @param people - Mean reach wanted, > 0.
 * @param options - `onProgress` is told how many replicates of a simulation are done, and which simulation it is, of some 10 to 35.
 * @returns The same as `fansToReach(scenario, people)`, for any number of workers.
 * @throws As `fansToReach`; the reason of `signal` when that ended the search; Error when a worker could not be loaded or has ended.
 * @example
 * ```ts
 * import { findFansToReach } from '@ripplecast/web';
 * import { presets, withValue } from 'ripplecast';
 *
 * const { fans } = await findFansToReach(withValue(presets.measured2012, 'level', 'arithmetic'), 111_000_000);
 * fans; // => 483960000
 * ```
 */
export function findFansToReach(scenario: Scenario, people: number, options: RunOptions = {}): Promise<FansToReach> {
  return onWorkers(options, (pool, own) =>
    pool.search(scenario, (prepared) => fansToReachSteps(prepared, people), own),
  );
}

/**
 * The values of one key at which a figure is as asked, like the core's `solveFor`, on all processors.
 * @param scenario - As people write it.
 * @param search - The key, the figure and what it is to be, and where to look.
 * @param options - `onProgress` is told how many replicates of a simulation are done, and which simulation it is, of some 80 to 150.
 * @returns The same bytes as `solveFor(scenario, search)`, for any number of workers.
 * @throws As `solveFor`; the reason of `signal` when that ended the search; Error when a worker could not be loaded or has ended.
 * @example
 * ```ts
 * import { findSolution } from '@ripplecast/web';
 * import { presets, withValue } from 'ripplecast';
 *
 * const target = { figure: 'reach', equals: 1_000_000 } as const;
 * const scenario = withValue(presets.measured2012, 'level', 'meanField');
 * const { crossings } = await findSolution(scenario, { path: 'message.fans', target });
 * crossings.map(({ value }) => value); // => [4365448]
 * ```
 */
export function findSolution(
  scenario: Scenario,
  search: Omit<SolveForOptions, 'network'>,
  options: RunOptions = {},
): Promise<SolveDocument> {
  return onWorkers(options, (pool, own) => {
    checkSolveSearch(search);
    return pool.search(scenario, (prepared) => solveForSteps(prepared, search), own);
  });
}
