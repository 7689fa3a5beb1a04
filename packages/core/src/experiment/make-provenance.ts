import type { NetworkProvenance, Provenance } from '../scenario/index.ts';
import type { Campaign } from './campaign-cost.ts';
import { version } from './version.ts';

/** What made the numbers of a scenario. */
export function makeProvenance(
  { scenario, chosen }: Campaign,
  network: NetworkProvenance | null | undefined,
): Provenance {
  return { ripplecast: version, scenario, ...(network != null && { network }), ...(chosen != null && { chosen }) };
}
