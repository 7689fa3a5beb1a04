import type { CompleteScenario, NetworkProvenance, Provenance } from '../scenario/index.ts';
import { version } from './version.ts';

/** What made the numbers of a complete scenario. */
export function makeProvenance(scenario: CompleteScenario, network: NetworkProvenance | null | undefined): Provenance {
  return { ripplecast: version, scenario, ...(network != null && { network }) };
}
