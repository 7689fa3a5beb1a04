import type { OpenNetwork } from 'ripplecast/experiment';
import type { FollowerGraph } from 'ripplecast/graph';
import type { EndSignal } from 'ripplecast/pool';
import type { CompleteScenario } from 'ripplecast/scenario';

/**
 * The network of a scenario that says how to grow it; undefined for all others. What only networks need is loaded only then.
 * @param grow - Has a worker grow the graph; null where there are no workers.
 * @throws The reason of a signal that is aborted already.
 */
export async function growNetworkFor(
  scenario: CompleteScenario,
  signal: EndSignal | undefined,
  grow: (() => PromiseLike<FollowerGraph>) | null,
): Promise<OpenNetwork | undefined> {
  if (scenario.level !== 'network' || scenario.network === null || 'edges' in scenario.network) return undefined;
  signal?.throwIfAborted();
  if (grow === null) {
    const { growSharedNetwork } = await import('./grow-shared-network.ts');
    return growSharedNetwork(scenario);
  }
  const graph = await grow();
  const { openGrownNetwork } = await import('./open-grown-network.ts');
  return openGrownNetwork(scenario, graph);
}
