import { fansToReachSteps, type FansToReach } from 'ripplecast/experiment';
import type { Scenario } from 'ripplecast/scenario';
import { driveSteps } from './drive-steps.ts';
import { prepareToRun, type ScenarioRunOptions } from './network-to-run-on.ts';

/**
 * How many fans it takes to reach so many people with one post, like the core's `fansToReach`, on all processors.
 * @param scenario - As people write it; its own number of fans does not matter.
 * @param options - `onProgress` counts the replicates of the simulation under way, of which a search has some 10 to 35.
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
export async function findFansToReach(
  scenario: Scenario,
  people: number,
  options: ScenarioRunOptions = {},
): Promise<FansToReach> {
  const prepared = await prepareToRun(scenario, options);
  return driveSteps(fansToReachSteps(prepared, people), prepared, options);
}
