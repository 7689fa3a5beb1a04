import { InvalidParameterError } from '../errors.ts';
import type { CompleteScenario } from './scenario.generated.ts';

/** A scenario and the network that it runs on, if there is one; the `provenance` of a result is such a pair. */
export interface ScenarioOnNetwork {
  readonly scenario: Pick<CompleteScenario, 'universe'>;
  readonly network?: { readonly people: number } | null | undefined;
}

/**
 * People who could be reached: those of the network, or as many as the scenario says.
 * @throws InvalidParameterError where neither says it: only a scenario of level "network" has no universe of its own.
 * @example
 * ```ts
 * import { presets, simulate } from 'ripplecast';
 * import { universeOf } from 'ripplecast/scenario';
 *
 * universeOf(simulate(presets.classroom).provenance); // => 30
 * ```
 */
export function universeOf({ scenario, network }: ScenarioOnNetwork): number {
  const universe = network?.people ?? scenario.universe;
  if (universe !== null) return universe;
  throw new InvalidParameterError('network', 'given where the scenario has no universe of its own', network);
}
