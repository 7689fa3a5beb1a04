import { checkOptions } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';
import type { SeedChoice } from '../influencers/index.ts';
import { resolveScenario } from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { isPrepared, PreparedScenario } from './prepared-scenario.ts';
import { networkFor } from './scenario-network.ts';
import type { NetworkOption } from './scenario-network.ts';
import { spreadScenario } from './spread-scenario.ts';

/** What a scenario is prepared with. */
export interface PrepareOptions extends NetworkOption {
  /**
   * Whom the scenario's `message.choose` has chosen on the network, where that was found out elsewhere: on other threads, or for a scenario
   * that this one varies. Default: chosen here.
   */
  readonly choice?: SeedChoice | null | undefined;
}

/**
 * Checks a scenario, fills in its defaults, and lays it out for whoever runs it in pieces: its shards, the steps of a search, a
 * reduction after each answer. What takes time is done when it is first needed, once.
 * @param input - A scenario as people write it; one that is prepared is returned as it is.
 * @param options - The network, for level "network", and whom the scenario has chosen, where that is known.
 * @throws InvalidDocumentError for a scenario that cannot be used or does not fit its network; InvalidParameterError for an unknown
 * option, and for a network that is missing, superfluous, or another than the one that the scenario was prepared with.
 * @example
 * ```ts
 * import { prepareScenario, reduceShards, simulateShard } from 'ripplecast/experiment';
 * import { presets } from 'ripplecast';
 *
 * const prepared = prepareScenario(presets.oneFan);
 * const shards = [0, 250, 500, 750].map((first) => simulateShard(prepared, { first, count: 250 }));
 * reduceShards(prepared, shards).outcomes.reach.length; // => 1000
 * prepared.universe; // => 294650000
 * ```
 */
export function prepareScenario(input: Scenario | PreparedScenario, options: PrepareOptions = {}): PreparedScenario {
  checkOptions('options', options, ['network', 'choice']);
  if (!isPrepared(input)) {
    const scenario = resolveScenario(input);
    const { choice = null } = options;
    return new PreparedScenario(scenario, networkFor(scenario, options), spreadScenario, choice && { choice });
  }
  const { network } = options;
  if (network === undefined || network === input.network) return input;
  throw new InvalidParameterError('network', 'the one that the scenario was prepared with', 'another one');
}
