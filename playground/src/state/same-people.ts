import type { BundledNetwork, CompleteScenario, GrownNetwork } from 'ripplecast/scenario';

/** A network without files: its ties may be changed by hand. */
export type PlainNetwork = GrownNetwork | BundledNetwork;

/** The network as it is without them. */
export function withoutChanges(network: PlainNetwork): PlainNetwork {
  return 'dataset' in network ? { dataset: network.dataset } : { generator: network.generator };
}

/**
 * Whether two scenarios have the same people: the same network was grown for both, or comes with the package. Ties that were cut or added
 * change nobody.
 */
export function areSamePeople(one: CompleteScenario, other: CompleteScenario): boolean {
  const [network, last] = [one.network, other.network];
  if (network === null || 'edges' in network || last === null || 'edges' in last) return false;
  const isSame = JSON.stringify(withoutChanges(network)) === JSON.stringify(withoutChanges(last));
  return isSame && ('dataset' in network || one.experiment.rngSeed === other.experiment.rngSeed);
}
