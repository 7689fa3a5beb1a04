import type { OpenNetwork } from 'ripplecast/experiment';
import type { EndSignal } from 'ripplecast/pool';
import type { CompleteScenario } from 'ripplecast/scenario';

/**
 * The network of a scenario that says how to grow it; undefined for all others. Growing is loaded only where it is needed.
 * @throws The reason of a signal that is aborted already.
 */
export async function growNetworkFor(
  scenario: CompleteScenario,
  signal: EndSignal | undefined,
): Promise<OpenNetwork | undefined> {
  if (scenario.level !== 'network' || scenario.network === null || !('generator' in scenario.network)) return undefined;
  signal?.throwIfAborted();
  const { growSharedNetwork } = await import('./grow-shared-network.ts');
  return growSharedNetwork(scenario);
}
