import { checkObject } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';
import type { NetworkModel } from '../cascade/network/index.ts';
import { prepareNetworkCascade } from '../cascade/network/prepare-network-cascade.ts';
import type { FollowerGraph } from '../graph/follower-graph.ts';
import { reverseFollowerGraph } from '../graph/reverse-graph.ts';
import type { InfluenceMetric, InfluenceModel, WeightedThresholdModel } from './influence-model.ts';
import { layOutWeights } from './lay-out-weights.ts';

/** A model that people can be chosen for in one way or another: also those for which no choice has a certificate. */
export type SpreadModel = NetworkModel | InfluenceModel;

/** What a model counts, unless told otherwise: those who see it in the share model, else those who share. */
export function defaultMetricOf(model: SpreadModel): InfluenceMetric {
  return model.kind === 'share' ? 'reach' : 'sharers';
}

/** Whether a model has a weight of its own for each edge. */
export function hasOwnWeights(
  model: SpreadModel,
): model is WeightedThresholdModel & { readonly weights: Float32Array | Float64Array } {
  return model.kind === 'linearThreshold' && 'weights' in model && typeof model.weights === 'object';
}

/**
 * Checks a model against a graph.
 * @throws InvalidParameterError where it does not fit.
 */
export function checkSpreadModel(graph: FollowerGraph, model: SpreadModel): void {
  checkObject('model', model);
  if (model.kind !== 'linearThreshold' || !('weights' in model)) {
    prepareNetworkCascade(graph, { fans: 0 }, model);
    return;
  }
  const { weights, ...others } = model;
  prepareNetworkCascade(graph, { fans: 0 }, others);
  if (weights === undefined || weights === 'inverseInDegree') return;
  if (others.threshold !== 'random')
    throw new InvalidParameterError('model.threshold', "'random' where weights are given", others.threshold);
  layOutWeights(reverseFollowerGraph(graph, { edgeIndex: true }), weights);
}
