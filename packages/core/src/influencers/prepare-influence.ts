import { checkArray, checkChoice, checkOptions } from '../check.ts';
import { layOutMessageShares } from '../cascade/message-shares.ts';
import { MAX_NETWORK_PEOPLE } from '../cascade/network/prepare-network-cascade.ts';
import { networkModels } from '../cascade/network/index.ts';
import type { NetworkDecision, NetworkIndependentCascadeModel, NetworkShareModel } from '../cascade/network/index.ts';
import { InvalidParameterError, NotAvailableError, TooLargeError } from '../errors.ts';
import { checkGraph } from '../graph/follower-graph.ts';
import { type FollowerGraph, reverseFollowerGraph } from '../graph/index.ts';
import { requireMemory } from '../graph/memory.ts';
import { buildAliasTable } from '../random/index.ts';
import { influenceBytes } from './influence-bytes.ts';
import { influenceMetrics } from './choice-schema.ts';
import type { InfluenceModel, WeightedThresholdModel } from './influence-model.ts';
import type { InfluenceOptions } from './influence-options.ts';
import { layOutLiveEdges } from './lay-out-live-edges.ts';
import { layOutWeights } from './lay-out-weights.ts';
import type { InfluenceSharing, PreparedInfluence } from './prepared-influence.ts';

/** Most edges: the kernels count them in 31 bits. */
const MOST_EDGES = 2 ** 31 - 1;

/** The keys of {@link InfluenceOptions}. */
const optionKeys = ['model', 'metric', 'weights', 'maxBytes'] as const;

const kinds: readonly InfluenceModel['kind'][] = ['share', 'independentCascade', 'linearThreshold'];

/**
 * Checks a model against a graph and lays both out for drawing reverse-reachable sets: for each root, whoever would make it count.
 *
 * @param graph - Not changed, and not kept.
 * @param options - The model, what is counted and for whom, and how much memory it may take. Arrays with one number for each person
 * are kept.
 * @throws InvalidParameterError where a parameter is wrong, for weights of edges that sum to more than 1, and for an unknown key, with the
 * nearest; NotAvailableError for fixed thresholds and for curves by exposure, with the reason; TooLargeError above 2^29 people or
 * 2^31 − 1 edges, and where the memory needed is above `maxBytes`, before anything is allocated.
 * @remarks O(people + edges).
 * @example
 * ```ts
 * import { karateClub } from 'ripplecast/graph';
 * import { prepareInfluence } from 'ripplecast/influencers';
 * const model = { kind: 'share', visibility: 0.5, shareProbability: 0.2 } as const;
 * const influence = prepareInfluence(karateClub().graph, { model });
 * [influence.metric, influence.totalWeight]; // => ['reach', 34]
 * ```
 */
export function prepareInfluence(graph: FollowerGraph, options: InfluenceOptions): PreparedInfluence {
  checkGraph(graph);
  checkOptions('options', options, optionKeys);
  const { model, weights } = options;
  checkOptions('model', model, ['kind', ...keysOf(model)]);
  const { metric = model.kind === 'share' ? 'reach' : 'sharers' } = options;
  checkChoice('metric', metric, influenceMetrics);
  const { people, edges } = graph;
  if (people > MAX_NETWORK_PEOPLE) {
    throw new TooLargeError(`people are chosen among at most ${MAX_NETWORK_PEOPLE}; the graph has ${people}`);
  }
  if (edges > MOST_EDGES) {
    throw new TooLargeError(`people are chosen on graphs of at most ${MOST_EDGES} edges; the graph has ${edges}`);
  }
  if (people === 0) throw new InvalidParameterError('graph', 'a graph of at least one person', 'nobody');
  const what = `choosing among ${people} people and ${edges} edges`;
  requireMemory(what, influenceBytes(graph, options), options);
  const totalWeight = weights === undefined ? people : sumOfWeights(weights, people);
  const roots = weights === undefined ? null : buildAliasTable(weights);
  const { inEdges, law } =
    model.kind === 'linearThreshold' ? prepareThreshold(graph, model) : prepareCascade(graph, model);
  const { offsets, followed } = inEdges;
  return { people, edges, offsets, followed, kind: model.kind, metric, roots, totalWeight, law };
}

function keysOf(model: InfluenceModel): readonly string[] {
  checkChoice('model.kind', (model as Partial<InfluenceModel> | null | undefined)?.kind, kinds);
  return model.kind === 'linearThreshold' ? ['threshold', 'weights'] : networkModels[model.kind].parameters;
}

function sumOfWeights(weights: Float64Array, people: number): number {
  if (!((weights as unknown) instanceof Float64Array)) {
    throw new InvalidParameterError('weights', 'a Float64Array with one for each person', weights);
  }
  checkArray('weights', weights, people, 'person');
  let sum = 0;
  for (let person = 0; person < people; person += 1) sum += weights[person];
  return sum;
}

type Laid = Pick<PreparedInfluence, 'law'> & { readonly inEdges: ReturnType<typeof reverseFollowerGraph> };

function prepareCascade(graph: FollowerGraph, model: NetworkShareModel | NetworkIndependentCascadeModel): Laid {
  const { visibility, decision } = networkModels[model.kind].prepare(graph, model);
  const sharing = sharingOf(decision);
  const inEdges = reverseFollowerGraph(graph, { edgeIndex: visibility.kind === 'edges', maxBytes: Infinity });
  const probability =
    visibility.kind === 'all' ? 1 : visibility.kind === 'gaps' ? visibility.gaps.probability : visibility.probabilities;
  return { inEdges, law: { kind: 'cascade', edges: layOutLiveEdges(inEdges, probability), sharing } };
}

function sharingOf(decision: NetworkDecision): InfluenceSharing {
  switch (decision.kind) {
    case 'certain':
      return { kind: 'certain' };
    case 'once':
      return { kind: 'once', probability: decision.gaps.probability };
    case 'person':
      return { kind: 'person', probabilities: decision.probabilities };
    case 'message':
      return { kind: 'message', shares: layOutMessageShares(decision.mean, decision.concentration) };
    case 'curve':
    case 'threshold':
      throw new NotAvailableError(
        'people are chosen by reverse-reachable sets where everyone decides once; under a curve by exposure a person may share after ' +
          'any of several sights, and no set says whose. Give one share probability, or choose with greedyOnWorlds of ripplecast/influencers',
      );
  }
}

function prepareThreshold(
  graph: FollowerGraph,
  { threshold, weights = 'inverseInDegree' }: WeightedThresholdModel,
): Laid {
  if (threshold !== 'random') {
    const given: unknown = threshold;
    if (typeof given !== 'number') throw new InvalidParameterError('model.threshold', "'random'", given);
    throw new NotAvailableError(
      `people are chosen under random thresholds; got the threshold ${given}. With one fixed for everyone two seeds may do more together ` +
        "than both alone, so that no choice comes with a guarantee. Give 'random', or choose with greedyOnWorlds of ripplecast/influencers",
    );
  }
  const isEqual = weights === 'inverseInDegree';
  const inEdges = reverseFollowerGraph(graph, { edgeIndex: !isEqual, maxBytes: Infinity });
  return { inEdges, law: { kind: 'threshold', cumulative: isEqual ? null : layOutWeights(inEdges, weights) } };
}
