/** Cascades on a network: every person and every follower edge. */
export { prepareNetworkCascade } from './network-cascade.ts';
export type { NetworkCascade } from './network-cascade.ts';
export type {
  FanMessage,
  IndependentCascadeModel,
  LinearThresholdModel,
  NetworkMessage,
  NetworkModel,
  SeedMessage,
  ShareModel,
} from './network-model.ts';
export { createNetworkState } from './network-state.ts';
export type { NetworkState } from './network-state.ts';
export { simulateNetwork, spreadNetwork } from './spread-network.ts';
export type { NetworkEnsemble } from './spread-network.ts';
export { trivalencyProbabilities, weightedCascadeProbabilities } from './edge-probabilities.ts';
export { networkReproduction } from './reproduction-number.ts';
export type { NetworkReproduction } from './reproduction-number.ts';
export { reachableFrom, sampleLiveEdges } from './live-edges.ts';
export { NOBODY, traceNetwork } from './trace-cascade.ts';
export type { CascadeTrace, TraceOptions } from './trace-cascade.ts';
export { cascadeTree, measureTree } from './cascade-tree.ts';
export type { CascadeTree, TreeShape } from './cascade-tree.ts';
export { exactReach } from './exact-reach.ts';
export { exactSpread } from './exact-spread.ts';
export type { ExactOptions } from './exact-spread.ts';
export { formatTrace } from './format-trace.ts';
export type { TraceFormat, TraceNames } from './format-trace.ts';
