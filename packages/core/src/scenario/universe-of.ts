import { checkObject, checkWhole } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';
import type { CompleteScenario } from './scenario.generated.ts';

/** A scenario and the network that it runs on, if there is one; the `provenance` of a result is such a pair. */
export interface ScenarioOnNetwork {
  /** The scenario, or as much of it as is needed. */
  readonly scenario: Pick<CompleteScenario, 'universe'>;
  /** The network; null or left out where the scenario has none. */
  readonly network?: { readonly people: number } | null | undefined;
}

/**
 * People who could be reached: those of the network, or as many as the scenario says.
 * @param pair - As the `provenance` of a result has it.
 * @throws InvalidParameterError for what is no such pair, and where neither says it: only a scenario of level "network" has no universe of its own.
 * @example
 * ```ts
 * import { presets, simulate } from 'ripplecast';
 * import { universeOf } from 'ripplecast/scenario';
 *
 * universeOf(simulate(presets.seedExample).provenance); // => 294650000
 * ```
 */
export function universeOf(pair: ScenarioOnNetwork): number {
  checkObject('pair', pair, 'an object with scenario, network');
  const { scenario, network } = pair;
  checkObject('scenario', scenario);
  const universe = network?.people ?? scenario.universe;
  if (universe !== null) {
    checkWhole('universe', universe);
    return universe;
  }
  throw new InvalidParameterError('network', 'given where the scenario has no universe of its own', network);
}
