import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import type { RandomStream } from '../../../random/index.ts';
import type { ExactLaw } from '../exact/exact-law.ts';
import type { NetworkDecision, NetworkVisibility } from '../network-cascade.ts';

/**
 * All that the rest knows of a model on networks: a file beside this one exports one such object, and `networkModels` lists
 * it. Arrays of a model are in the order of the graph: one number for each edge, or for each person.
 */
export interface NetworkModelKind<Model extends { readonly kind: string }> {
  /** The `kind` of its models. */
  readonly kind: Model['kind'];
  /** Its keys besides `kind`. */
  readonly parameters: readonly string[];
  /** The key whose value may be an array with a number for each edge (in a document: a column of the edges' file); null for none. */
  readonly edgeValues: string | null;
  /** The same for people. */
  readonly personValues: string | null;
  /** Words that stand for the values of edges in a document, and how these are found. */
  readonly edgeRules: Readonly<Record<string, (graph: FollowerGraph, rngSeed: string) => Float32Array>>;
  /**
   * Lays the model out for the kernels.
   * @throws InvalidParameterError for a parameter that is out of range or does not fit the graph.
   */
  prepare(graph: FollowerGraph, model: Model): { visibility: NetworkVisibility; decision: NetworkDecision };
  /**
   * The model by which criticism is passed on.
   * @param shareMultiplier - After criticism people share so many times as often, at most always; at least 0.
   * @throws InvalidParameterError for a model in which a later exposure may decide.
   */
  criticised(model: Model, shareMultiplier: number): Model;
  /** What its reproduction number is made of; null for a model that has none. */
  reproductionOf(model: Model): ReproductionFactors | null;
  /** What its exact expectations follow from. */
  exactLawOf(graph: FollowerGraph, model: Model): ExactLaw;
  /**
   * For each edge 1 where it lives, else 0, so that the reachable sets of living edges have the law of the cascades; null for a
   * model without such a law.
   * @throws InvalidParameterError for parameters without one.
   */
  drawLiveEdges(graph: FollowerGraph, model: Model, stream: RandomStream): Uint8Array | null;
}

/** The probabilities that an early sharer's exposures make sharers. */
export interface ReproductionFactors {
  /** That an exposure is seen: one for all edges, or one for each. */
  readonly visibility: number | Float32Array;
  /** That someone shares on the first exposure: one for everyone, or one for each person. Null where seeing it is enough. */
  readonly shareProbability: number | Float64Array | null;
}
