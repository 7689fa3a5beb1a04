import { type BestSplitOptions, bestSplitSteps, measureMixSteps } from 'ripplecast/experiment';
import { checkSplitSearch } from 'ripplecast/pool';
import type { MixDocument, Scenario, SplitDocument } from 'ripplecast/scenario';
import type { ScenarioRunOptions } from './network-to-run-on.ts';
import { searchOnPool } from './search-on-pool.ts';

/**
 * What television and posts do alone and together, and what the last money spent on each brings, like the core's `measureMix`, on all processors.
 * @param scenario - A scenario whose buy starts the cascade (`broadcast.notice`), as people write it.
 * @param options - `onProgress` is told how many replicates of a simulation are done, and which simulation it is.
 * @returns The same bytes as `measureMix(scenario)`, for any number of workers.
 * @throws As `measureMix`; as `openScenarioNetwork` where the network is opened here; the reason of `signal` when that ended it.
 * @example
 * ```ts
 * import { findMix } from '@ripplecast/node';
 * import { presets } from 'ripplecast';
 *
 * const broadcast = { buy: 'super-bowl-2011', notice: 0.1 };
 * const { whole } = await findMix({ ...presets.measured2012, level: 'meanField', broadcast });
 * Math.round(whole.reach); // => 114096667
 * ```
 */
export function findMix(scenario: Scenario, options: ScenarioRunOptions = {}): Promise<MixDocument> {
  return searchOnPool(scenario, (prepared) => measureMixSteps(prepared), options);
}

/**
 * The best split of one budget between insertions, paid seeds and content, like the core's `bestSplit`, on all processors.
 * @param scenario - A scenario whose buy starts the cascade (`broadcast.notice`), as people write it.
 * @param search - The budget, and what it may be spent on.
 * @param options - `onProgress` is told how many replicates of a simulation are done, and which simulation it is, of some hundreds at most.
 * @returns The same bytes as `bestSplit(scenario, search)`, for any number of workers.
 * @throws As `bestSplit`; as `openScenarioNetwork` where the network is opened here; the reason of `signal` when that ended the search.
 * @example
 * ```ts
 * import { findBestSplit } from '@ripplecast/node';
 * import { presets } from 'ripplecast';
 *
 * const broadcast = { buy: 'super-bowl-2011', notice: 0.1 };
 * const scenario = { ...presets.measured2012, level: 'meanField', broadcast } as const;
 * const { best } = await findBestSplit(scenario, { budget: 7_000_000 });
 * best.insertions; // => [2]
 * ```
 */
export async function findBestSplit(
  scenario: Scenario,
  search: Omit<BestSplitOptions, 'network'>,
  options: ScenarioRunOptions = {},
): Promise<SplitDocument> {
  checkSplitSearch(search);
  return searchOnPool(scenario, (prepared) => bestSplitSteps(prepared, search), options);
}
