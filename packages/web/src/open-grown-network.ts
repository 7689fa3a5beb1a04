import { openNetwork, type OpenNetwork } from 'ripplecast/experiment';
import type { FollowerGraph } from 'ripplecast/graph';
import type { CompleteScenario } from 'ripplecast/scenario';
import { shareGraph } from './shared-memory.ts';

/** The network of a scenario on the graph that a worker has grown for it, in memory that workers can share where the page allows it. */
export function openGrownNetwork(scenario: CompleteScenario, graph: FollowerGraph): OpenNetwork {
  return openNetwork({ graph: shareGraph(graph), grownFor: scenario });
}
