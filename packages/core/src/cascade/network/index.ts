/** Cascades on a network: every person and every follower edge. */
export { prepareNetworkCascade } from './network-cascade.ts';
export type { NetworkCascade } from './network-cascade.ts';
export type {
  NetworkFanMessage,
  NetworkIndependentCascadeModel,
  NetworkLinearThresholdModel,
  NetworkMessage,
  NetworkModel,
  NetworkSeedMessage,
  NetworkShareModel,
} from './network-model.ts';
export { createNetworkState } from './kernels/network-state.ts';
export type { NetworkState } from './kernels/network-state.ts';
export { simulateNetwork, spreadNetwork } from './spread-network.ts';
export type { NetworkEnsemble } from './spread-network.ts';
export { trivalencyProbabilities, weightedCascadeProbabilities } from './edge-probabilities.ts';
export { networkReproduction } from './network-reproduction.ts';
export type { NetworkReproduction } from './network-reproduction.ts';
export { reachableFrom, sampleLiveEdges } from './exact/live-edges.ts';
export { NOBODY, traceNetwork } from './trace/trace-cascade.ts';
export type { CascadeTrace, TraceOptions } from './trace/trace-cascade.ts';
export { cascadeTree, measureTree } from './trace/cascade-tree.ts';
export type { CascadeTree, TreeShape } from './trace/cascade-tree.ts';
export { exactReach } from './exact/exact-reach.ts';
export { exactSpread } from './exact/exact-spread.ts';
export type { ExactOptions } from './exact/exact-spread.ts';
export { formatTrace } from './trace/format-trace.ts';
export type { TraceFormat, TraceNames } from './trace/format-trace.ts';
