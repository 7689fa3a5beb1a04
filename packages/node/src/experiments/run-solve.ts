import { solveForSteps, type SolveForOptions } from 'ripplecast/experiment';
import { checkSolveSearch } from 'ripplecast/pool';
import type { Scenario, SolveDocument } from 'ripplecast/scenario';
import type { ScenarioRunOptions } from './network-to-run-on.ts';
import { searchOnPool } from './search-on-pool.ts';

/**
 * The values of one key at which a figure is as asked, like the core's `solveFor`, on all processors.
 * @param scenario - As people write it.
 * @param search - The key, the figure and what it is to be, and where to look.
 * @param options - `onProgress` is told how many replicates of a simulation are done, and which simulation it is, of some 80 to 150.
 * @returns The same bytes as `solveFor(scenario, search)`, for any number of workers.
 * @throws As `solveFor`; as `openScenarioNetwork` where the network is opened here; the reason of `signal` when that ended the search.
 * @example
 * ```ts
 * import { findSolution } from '@ripplecast/node';
 * import { presets, withValue } from 'ripplecast';
 *
 * const target = { figure: 'reach', equals: 1_000_000 } as const;
 * const scenario = withValue(presets.measured2012, 'level', 'meanField');
 * const { crossings } = await findSolution(scenario, { path: 'message.fans', target });
 * crossings.map(({ value }) => value); // => [4365448]
 * ```
 */
export async function findSolution(
  scenario: Scenario,
  search: Omit<SolveForOptions, 'network'>,
  options: ScenarioRunOptions = {},
): Promise<SolveDocument> {
  checkSolveSearch(search);
  return await searchOnPool(scenario, (prepared) => solveForSteps(prepared, search), options);
}
