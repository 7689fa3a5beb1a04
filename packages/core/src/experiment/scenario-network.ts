import type { CascadeRows } from '../cascade/index.ts';
import { InvalidParameterError } from '../errors.ts';
import type { NetworkProvenance, CompleteScenario, TippingPoint } from '../scenario/index.ts';
import type { ShardRange } from './simulate-shard.ts';

/**
 * A follower graph that scenarios of level "network" run on. Made by `openNetwork` or `growNetwork`, and handed to whatever
 * runs a scenario, so that programs without networks need not load what only networks need. Not for two threads at once.
 */
export interface Network {
  readonly people: number;
  /** What a result says of the network it was made on. Its SHA-256 may take time. */
  readonly provenance: NetworkProvenance;
  /** Checks a scenario against the network: that its fans fit, its seeds are people of it, its columns are there. */
  readonly check: (scenario: CompleteScenario) => void;
  /** Rows of some replicates of a complete scenario. */
  readonly spread: (scenario: CompleteScenario, range: ShardRange) => CascadeRows;
  /** R of a complete scenario, and where it is 1; null where the model has none. */
  readonly tipping: (scenario: CompleteScenario) => NetworkTipping;
}

/** {@link Network.tipping}. */
export interface NetworkTipping {
  readonly reproductionNumber: number | null;
  readonly tippingPoint: TippingPoint;
}

/** What runs a scenario may be given. */
export interface NetworkOption {
  /** The network of a scenario of level "network"; to be left out on every other level. */
  readonly network?: Network | undefined;
}

/**
 * The network that a scenario runs on, checked against it; null on levels without one. For whoever runs its replicates elsewhere.
 * @param scenario - Complete, as `resolveScenario` returns it.
 * @param options - The network, as it was handed in.
 * @throws InvalidParameterError where a network is missing or one is given that the scenario cannot use; InvalidDocumentError
 * for what does not fit the network.
 */
export function networkFor(scenario: CompleteScenario, { network }: NetworkOption): Network | null {
  if (scenario.level !== 'network') {
    if (network === undefined) return null;
    throw new InvalidParameterError('network', `left out for level "${scenario.level}"`, 'a network');
  }
  if (network === undefined) {
    throw new InvalidParameterError(
      'network',
      'given for level "network", made by openNetwork or growNetwork of ripplecast/experiment',
      undefined,
    );
  }
  network.check(scenario);
  return network;
}

/** Fans whom the brand pays for; seeds are none. */
export function fansOf({ message }: CompleteScenario): number {
  return 'fans' in message ? message.fans : 0;
}
