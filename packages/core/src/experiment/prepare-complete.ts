import { checkFunction, checkObject, checkOptions } from '../check.ts';
import type { CompleteScenario } from '../scenario/index.ts';
import { PreparedScenario } from './prepared-scenario.ts';
import type { Spread } from './prepared-scenario.ts';
import { networkFor } from './scenario-network.ts';
import type { NetworkOption } from './scenario-network.ts';

/**
 * Prepares a scenario that is complete and was checked, as `resolveScenario` returns it: it is not checked again.
 * @param spread - Who runs its replicates: `spreadRounds` where `hasOnlyRounds` says so, else `spreadScenario`.
 * @param options - The network, for level "network".
 * @throws InvalidParameterError for what is no scenario, and for a network that is missing or superfluous.
 * @example
 * ```ts
 * import { presets, reduceShards } from 'ripplecast';
 * import { hasOnlyRounds, prepareComplete, reducePrepared, spreadRounds } from 'ripplecast/prepared';
 *
 * hasOnlyRounds(presets.oneFan); // => true
 * const prepared = prepareComplete(presets.oneFan, spreadRounds);
 * const shard = prepared.spread({ first: 0, count: 1000 });
 * reducePrepared(prepared, [shard]).cascade.reach.p50; // => 1
 * // Whoever meets hours, criticism or mutual ties loads the rest:
 * const { spreadScenario } = await import('ripplecast/prepared');
 * prepareComplete(presets.launchInHours, spreadScenario).scenario.title; // => 'A page with a million fans, hour by hour'
 * ```
 */
export function prepareComplete(
  scenario: CompleteScenario,
  spread: Spread,
  options: NetworkOption = {},
): PreparedScenario {
  checkObject('scenario', scenario);
  checkFunction('spread', spread);
  checkOptions('options', options, ['network']);
  return new PreparedScenario(scenario, networkFor(scenario, options), spread);
}
