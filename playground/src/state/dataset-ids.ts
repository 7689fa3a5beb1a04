import { idsOfDataset } from 'ripplecast/graph';
import type { CompleteScenario } from 'ripplecast/scenario';

/** What people are called in the source of a network that comes with the package, in order; null for every other scenario. */
export function datasetIds({ network }: CompleteScenario): readonly string[] | null {
  return network !== null && 'dataset' in network ? idsOfDataset(network.dataset) : null;
}
