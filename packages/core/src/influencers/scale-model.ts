import { timesAtMostOne } from '../cascade/network/models/times-at-most-one.ts';
import type { FollowerGraph } from '../graph/follower-graph.ts';
import { degrees } from '../graph/measures/degrees.ts';
import type { InfluenceModel, WeightedThresholdModel } from './influence-model.ts';

/** What a model assumes about people and their ties, and what may therefore be wrong. */
export type InfluenceParameter = 'edgeProbability' | 'visibility' | 'shareProbability' | 'weights';

/** By how much a parameter is changed. */
export type InfluenceFactor = 0.8 | 1.2;

/** A model with one parameter changed. */
export interface ScaledModel {
  /** Which parameter. */
  readonly parameter: InfluenceParameter;
  /** The factor of each of its values. */
  readonly factor: InfluenceFactor;
  /** The model with that. */
  readonly model: InfluenceModel;
  /** How many of the values would be above 1, and are 1. */
  readonly capped: number;
}

type Values = number | Float32Array | Float64Array;

/**
 * A model with each of its parameters alone times 0.8 and times 1.2. Weights of linear threshold have no room above: they are 1 in
 * sum. Left out is a change that changes nothing, since all values are 0, or all are 1.
 */
export function scaleModel(graph: FollowerGraph, model: InfluenceModel): readonly ScaledModel[] {
  if (model.kind === 'linearThreshold') {
    const weights = scale(weightsOf(graph, model), 0.8);
    return graph.edges === 0
      ? []
      : [{ parameter: 'weights', factor: 0.8, model: { ...model, weights: weights.values }, capped: 0 }];
  }
  if (model.kind === 'independentCascade') {
    return inBothWays('edgeProbability', model.edgeProbability, (edgeProbability) => ({ ...model, edgeProbability }));
  }
  const { shareProbability } = model;
  const visibilities = inBothWays('visibility', model.visibility, (visibility) => ({ ...model, visibility }));
  const isLaw = typeof shareProbability === 'object' && 'perMessage' in shareProbability;
  if (isLaw) {
    const { perMessage } = shareProbability;
    return [
      ...visibilities,
      ...inBothWays('shareProbability', perMessage.mean, (mean) => ({
        ...model,
        shareProbability: { perMessage: { ...perMessage, mean } },
      })),
    ];
  }
  if (typeof shareProbability === 'object' && 'byExposure' in shareProbability) return visibilities;
  return [
    ...visibilities,
    ...inBothWays('shareProbability', shareProbability, (changed) => ({ ...model, shareProbability: changed })),
  ];
}

function inBothWays<Changed extends Values>(
  parameter: InfluenceParameter,
  values: Changed,
  change: (values: Changed) => InfluenceModel,
): ScaledModel[] {
  const rows: ScaledModel[] = [];
  for (const factor of [0.8, 1.2] as const) {
    const scaled = scale(values, factor);
    if (scaled.isSame) continue;
    rows.push({ parameter, factor, model: change(scaled.values), capped: scaled.capped });
  }
  return rows;
}

function scale<Changed extends Values>(
  values: Changed,
  factor: number,
): { values: Changed; isSame: boolean; capped: number } {
  const scaled = timesAtMostOne(values as Float64Array, factor) as Changed;
  if (typeof values === 'number') {
    return { values: scaled, isSame: (scaled as number) === values, capped: values * factor > 1 ? 1 : 0 };
  }
  let isSame = true;
  let capped = 0;
  for (let i = 0; i < values.length; i += 1) {
    if ((scaled as Float64Array)[i] !== values[i]) isSame = false;
    if (values[i] * factor > 1) capped += 1;
  }
  return { values: scaled, isSame, capped };
}

/** Shape [edges]: the weights of linear threshold, in the order of the graph's followers. */
function weightsOf(graph: FollowerGraph, { weights = 'inverseInDegree' }: WeightedThresholdModel): Float64Array {
  if (weights !== 'inverseInDegree') return Float64Array.from(weights);
  const { follows } = degrees(graph);
  return Float64Array.from(graph.followers.subarray(0, graph.edges), (follower) => 1 / follows[follower]);
}
