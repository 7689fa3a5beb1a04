/**
 * Cascades on a network: every person and every follower edge.
 *
 * @packageDocumentation
 * @stable
 */
export { prepareNetworkCascade } from './prepare-network-cascade.ts';
export type { MessageShares } from '../message-shares.ts';
export type {
  NetworkCascade,
  NetworkDecision,
  NetworkLaws,
  NetworkThresholdDecision,
  NetworkVisibility,
} from './network-cascade.ts';
export type {
  NetworkComplaints,
  NetworkFanMessage,
  NetworkMessage,
  NetworkPaidStart,
  NetworkSeedMessage,
} from './network-message.ts';
export type { NetworkTelevision } from './network-television.ts';
export type { TelevisionStart } from '../television-start.ts';
export type { TelevisionSpace } from './kernels/television-space.ts';
export type { CascadeTiming } from '../cascade-timing.ts';
export type {
  CascadeConversation,
  Complaints,
  CompleteTiming,
  Conversation,
  Criticism,
  Desk,
  Elsewhere,
  Hide,
  Reply,
} from '../conversation.ts';
export { networkModels } from './models/index.ts';
export type * from './models/index.ts';
export { createNetworkState } from './kernels/create-network-state.ts';
export type { ColouredSpace } from './kernels/coloured-space.ts';
export type { NetworkState } from './kernels/network-state.ts';
export type { TimedSpace } from './timed/timed-state.ts';
export { simulateNetwork, spreadNetwork } from './spread-network.ts';
export type { NetworkEnsemble } from './spread-network.ts';
export { trivalencyProbabilities, weightedCascadeProbabilities } from './models/edge-probabilities.ts';
export { networkReproduction } from './network-reproduction.ts';
export type { NetworkReproduction } from './network-reproduction.ts';
export { NOBODY } from './trace/cascade-trace.ts';
export type { CascadeTrace } from './trace/cascade-trace.ts';
export type { CascadeExposures, TracedExposures } from './trace/cascade-exposures.ts';
export { traceExposures, traceNetwork } from './trace/trace-cascade.ts';
export type { TraceOptions } from './trace/trace-cascade.ts';
export { personOfRank, traceAround } from './trace/trace-around.ts';
export type { TraceAround } from './trace/trace-around.ts';
export { cascadeTree, measureTree } from './trace/cascade-tree.ts';
export type { CascadeTree, TreeShape } from './trace/cascade-tree.ts';
export { exactReach, exactSpread, reachableFrom, sampleLiveEdges } from './exact/index.ts';
export type { ExactOptions } from './exact/index.ts';
export type { ChanceLaw, Ending, ExactLaw } from './exact/exact-law.ts';
export type { ReproductionFactors } from './models/network-model-kind.ts';
export type { TraceNode } from './trace/trace-tree.ts';
export { formatTrace } from './trace/format-trace.ts';
export type { TraceFormat, TraceNames } from './trace/format-trace.ts';
