import { growNetwork, type OpenNetwork } from 'ripplecast/experiment';
import type { CompleteScenario } from 'ripplecast/scenario';
import { shareGraph } from './shared-memory.ts';

/** Grows the network of a scenario, in memory that workers can share where the page allows it. */
export function growSharedNetwork(scenario: CompleteScenario): OpenNetwork {
  return growNetwork(scenario, {}, (graph) => ({ graph: shareGraph(graph) }));
}
