import type { Provenance } from 'ripplecast/scenario';

/** People who could be reached: those of the network, or the scenario's universe; null where neither is said. */
export function universeOf({ network, scenario }: Provenance): number | null {
  return network?.people ?? scenario.universe;
}
