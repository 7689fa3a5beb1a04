import type { Provenance, CompleteScenario } from '../scenario/index.ts';
import type { Network } from './scenario-network.ts';
import { version } from './version.ts';

/** What made the numbers of a complete scenario. */
export function provenanceOf(scenario: CompleteScenario, network: Network | null): Provenance {
  return { ripplecast: version, scenario, ...(network !== null && { network: network.provenance }) };
}
