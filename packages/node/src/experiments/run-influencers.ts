import { type InfluencersOptions, measureInfluencersSteps } from 'ripplecast/experiment';
import { checkInfluenceRunOptions, type InfluenceRunOptions } from 'ripplecast/pool';
import { type InfluencersDocument, resolveScenario, type Scenario } from 'ripplecast/scenario';
import { networkToRunOn, type ScenarioRunOptions } from './network-to-run-on.ts';
import { openWorkerPool } from './worker-pool.ts';

/** How to find influencers: only the network and `enough` can change the answer. */
export interface FindInfluencersOptions
  extends InfluenceRunOptions, Pick<ScenarioRunOptions, 'workers' | 'network' | 'directory'> {}

/**
 * Whom on a network to ask first, how good that choice is at least and what it is worth, like the core's `measureInfluencers`, on all processors.
 * @param scenario - A scenario of level "network" with `message.choose`, or with `message.seeds`, which are judged, as people write it.
 * @param asked - Somebody's list to judge, probabilities of an advertisement, bounds of memory.
 * @param options - `enough` ends the search early with the best so far, `signal` with an error.
 * @returns The same bytes as `measureInfluencers(scenario, asked)`, for any number of workers.
 * @throws As `measureInfluencers`; as `openScenarioNetwork` where the network is opened here; the reason of `signal` when that ended it.
 * @example
 * ```ts
 * import { findInfluencers } from '@ripplecast/node';
 * import { openNetwork } from 'ripplecast';
 * import { karateClub } from 'ripplecast/graph';
 *
 * const model = { kind: 'independentCascade', edgeProbability: 0.1 } as const;
 * const message = { choose: { count: 2 } };
 * const scenario = { version: 1, level: 'network', universe: null, message, model } as const;
 * const { seeds } = await findInfluencers(scenario, { sensitivity: false }, { network: openNetwork(karateClub()) });
 * seeds; // => ['34', '1']
 * ```
 */
export async function findInfluencers(
  scenario: Scenario,
  asked: Omit<InfluencersOptions, 'network' | 'digest'> = {},
  options: FindInfluencersOptions = {},
): Promise<InfluencersDocument> {
  checkInfluenceRunOptions(options, ['workers', 'network', 'directory']);
  const { workers, network: given, directory, ...how } = options;
  const complete = resolveScenario(scenario);
  const pool = openWorkerPool(workers, { directory });
  try {
    const network = await networkToRunOn(complete, { network: given, directory, signal: how.signal as AbortSignal });
    const digest = await network?.digest?.();
    return await pool.runInfluence(measureInfluencersSteps(complete, { ...asked, network, digest }), how);
  } finally {
    await pool.close();
  }
}
