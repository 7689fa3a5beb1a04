import type { OpenNetwork } from 'ripplecast/experiment';
import type { CompleteScenario } from 'ripplecast/scenario';

/**
 * The network of a scenario that says how to grow it; undefined for all others. Growing is loaded only where it is needed.
 * @throws The reason of a signal that is aborted already.
 */
export function growNetworkFor(
  scenario: CompleteScenario,
  signal: AbortSignal | undefined,
): Promise<OpenNetwork | undefined> | undefined {
  if (scenario.level !== 'network' || scenario.network === null || !('generator' in scenario.network)) return undefined;
  signal?.throwIfAborted();
  return import('./grow-shared-network.ts').then(({ growSharedNetwork }) => growSharedNetwork(scenario));
}
