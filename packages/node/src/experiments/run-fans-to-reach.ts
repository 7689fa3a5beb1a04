import { fansToReachSteps, type FansToReach } from 'ripplecast/experiment';
import type { Scenario } from 'ripplecast/scenario';
import type { ScenarioRunOptions } from './network-to-run-on.ts';
import { searchOnPool } from './search-on-pool.ts';

/**
 * How many fans it takes to reach so many people with one post, like the core's `fansToReach`, on all processors.
 * @param scenario - As people write it; its own number of fans does not matter.
 * @param options - `onProgress` is told how many replicates of a simulation are done, and which simulation it is, of some 10 to 35.
 * @returns The same as `fansToReach(scenario, people)`, for any number of workers.
 * @throws As `fansToReach`; the reason of `signal` when that ended the search.
 * @example
 * ```ts
 * import { findFansToReach } from '@ripplecast/node';
 * import { presets } from 'ripplecast';
 *
 * const { fans } = await findFansToReach({ ...presets.measured2012, level: 'arithmetic' }, 111_000_000);
 * fans; // => 483960000
 * ```
 */
export function findFansToReach(
  scenario: Scenario,
  people: number,
  options: ScenarioRunOptions = {},
): Promise<FansToReach> {
  return searchOnPool(scenario, (prepared) => fansToReachSteps(prepared, people), options);
}
