import { InvalidParameterError, TooLargeError } from '../../errors.ts';
import type { FollowerGraph } from '../../graph/follower-graph.ts';
import { buildGeometricGaps } from '../../random/geometric-gaps.ts';
import type { GeometricGaps } from '../../random/geometric-gaps.ts';
import { refuseOtherKeys } from './check-options.ts';
import type { NetworkFanMessage, NetworkMessage, NetworkModel, NetworkSeedMessage } from './network-model.ts';

/** Most people that a cascade runs on: exposures are counted in 31 bits. */
export const MAX_NETWORK_PEOPLE: number = 2 ** 29;

/**
 * A cascade on a network, checked and laid out for the kernels. Made by {@link prepareNetworkCascade}; not changed by
 * running it, so that workers may share its arrays.
 */
export interface NetworkCascade {
  readonly graph: FollowerGraph;
  /** People who share for certain in round 0; empty where fans start. */
  readonly seeds: Uint32Array;
  readonly fans: number;
  readonly fanVisibility: number;
  /** Gaps between the exposures that are seen; null where every one is, or where each edge has a probability of its own. */
  readonly viewGaps: GeometricGaps | null;
  /** Shape [edges]: probability that an exposure is seen; null where it is the same for all edges. */
  readonly edgeVisibility: Float32Array | null;
  /** How a person decides to share. */
  readonly decision: 'certain' | 'once' | 'curve' | 'person' | 'threshold';
  /** Gaps between those who share on their first exposure (decision `once`). */
  readonly shareGaps: GeometricGaps | null;
  /** Entry k is the probability of sharing on exposure k, the last for all later ones (decision `curve`; entry 0 unused). */
  readonly shareCurve: Float64Array | null;
  /** Shape [people] (decision `person`). */
  readonly personShare: Float64Array | null;
  /** Shape [people], people each one follows (decision `threshold`). */
  readonly inDegrees: Uint32Array | null;
  /** Fixed threshold, or null where it is random (decision `threshold`). */
  readonly threshold: number | null;
}

/**
 * Checks a message and a model against a graph and lays them out for running many replicates.
 *
 * @param graph - Kept, not copied.
 * @param message - Fans or seeds, not both.
 * @param model - Arrays in it are kept, not copied.
 * @throws InvalidParameterError where a probability, a seed or the length of an array is wrong; InvalidDocumentError for an unknown
 * key, which names the nearest; TooLargeError above 2^29 people.
 * @remarks O(1), but O(edges) where arrays of edges are checked or in-degrees counted.
 */
export function prepareNetworkCascade(
  graph: FollowerGraph,
  message: NetworkMessage,
  model: NetworkModel,
): NetworkCascade {
  if (graph.people > MAX_NETWORK_PEOPLE) {
    throw new TooLargeError(`a cascade runs on at most ${MAX_NETWORK_PEOPLE} people; the graph has ${graph.people}`);
  }
  return { graph, ...prepareMessage(graph, message), ...prepareModel(graph, model) };
}

function prepareMessage(
  graph: FollowerGraph,
  message: NetworkMessage,
): Pick<NetworkCascade, 'seeds' | 'fans' | 'fanVisibility'> {
  refuseOtherKeys('message', message, ['fans', 'fanVisibility', 'seeds']);
  const { seeds, fans, fanVisibility } = message as Partial<NetworkSeedMessage & NetworkFanMessage>;
  if (seeds !== undefined) {
    if (fans !== undefined) throw new InvalidParameterError('message', 'fans or seeds, not both', message);
    if (fanVisibility !== undefined) {
      throw new InvalidParameterError('fanVisibility', 'left out where seeds share', fanVisibility);
    }
    if (typeof seeds !== 'object' || seeds === null)
      throw new InvalidParameterError('seeds', 'a list of people', seeds);
    return { seeds: checkSeeds(seeds, graph.people), fans: 0, fanVisibility: 1 };
  }
  if (fans === undefined || !(Number.isInteger(fans) && fans >= 0 && fans <= graph.people)) {
    throw new InvalidParameterError('fans', `a whole number from 0 to the ${graph.people} people of the graph`, fans);
  }
  checkProbability('fanVisibility', fanVisibility ?? 1);
  return { seeds: new Uint32Array(0), fans, fanVisibility: fanVisibility ?? 1 };
}

const modelKeys: Readonly<Record<NetworkModel['kind'], readonly string[]>> = {
  share: ['kind', 'visibility', 'shareProbability'],
  independentCascade: ['kind', 'edgeProbability'],
  linearThreshold: ['kind', 'threshold'],
};

/**
 * Seeds as an array of their own, each a person of the graph, each once.
 * @throws InvalidParameterError otherwise; the message names the entry.
 */
export function checkSeeds(seeds: ArrayLike<number>, people: number): Uint32Array {
  const known = new Set<number>();
  for (let i = 0; i < seeds.length; i += 1) {
    const seed = seeds[i];
    if (!(Number.isInteger(seed) && seed >= 0 && seed < people)) {
      throw new InvalidParameterError(`seeds[${i}]`, `a person of the graph, 0 to ${people - 1}`, seed);
    }
    if (known.has(seed)) throw new InvalidParameterError(`seeds[${i}]`, 'a person who is not a seed already', seed);
    known.add(seed);
  }
  return Uint32Array.from(seeds);
}

type PreparedModel = Omit<NetworkCascade, 'graph' | 'seeds' | 'fans' | 'fanVisibility'>;

function prepareModel(graph: FollowerGraph, model: NetworkModel): PreparedModel {
  const everyEdge: PreparedModel = {
    viewGaps: null,
    edgeVisibility: null,
    decision: 'certain',
    shareGaps: null,
    shareCurve: null,
    personShare: null,
    inDegrees: null,
    threshold: null,
  };
  const kind: unknown = (model as NetworkModel | null | undefined)?.kind;
  if (typeof kind === 'string' && Object.hasOwn(modelKeys, kind)) {
    refuseOtherKeys('model', model, modelKeys[kind as NetworkModel['kind']]);
  }
  switch (model?.kind) {
    case 'independentCascade':
      return { ...everyEdge, ...prepareVisibility('edgeProbability', model.edgeProbability, graph.edges) };
    case 'share':
      return {
        ...everyEdge,
        ...prepareVisibility('visibility', model.visibility, graph.edges),
        ...prepareDecision(model.shareProbability, graph.people),
      };
    case 'linearThreshold': {
      const { threshold } = model;
      if (threshold !== 'random') checkProbability('threshold', threshold, "'random' or in [0, 1]");
      return {
        ...everyEdge,
        decision: 'threshold',
        inDegrees: countInDegrees(graph),
        threshold: threshold === 'random' ? null : threshold,
      };
    }
    default:
      throw new InvalidParameterError('model.kind', "'share', 'independentCascade' or 'linearThreshold'", kind);
  }
}

function prepareVisibility(
  name: string,
  visibility: number | Float32Array,
  edges: number,
): Pick<NetworkCascade, 'viewGaps' | 'edgeVisibility'> {
  if (typeof visibility === 'number') {
    checkProbability(name, visibility);
    return { viewGaps: visibility === 1 ? null : buildGeometricGaps(visibility), edgeVisibility: null };
  }
  if (!((visibility as unknown) instanceof Float32Array)) {
    throw new InvalidParameterError(name, 'a number in [0, 1], or a Float32Array with one for each edge', visibility);
  }
  checkProbabilities(name, visibility, edges, 'edge');
  return { viewGaps: null, edgeVisibility: visibility };
}

function prepareDecision(shareProbability: unknown, people: number): Partial<PreparedModel> {
  if (typeof shareProbability === 'number') {
    checkProbability('shareProbability', shareProbability);
    if (shareProbability === 1) return { decision: 'certain' };
    return { decision: 'once', shareGaps: buildGeometricGaps(shareProbability) };
  }
  if (shareProbability instanceof Float64Array) {
    checkProbabilities('shareProbability', shareProbability, people, 'person');
    return { decision: 'person', personShare: shareProbability };
  }
  if (typeof shareProbability === 'object' && shareProbability !== null && !ArrayBuffer.isView(shareProbability)) {
    refuseOtherKeys('shareProbability', shareProbability, ['byExposure', 'then']);
  }
  const { byExposure, then = 0 } = (shareProbability ?? {}) as { byExposure?: readonly number[]; then?: number };
  if (!Array.isArray(byExposure) || byExposure.length === 0) {
    throw new InvalidParameterError('shareProbability', 'a number, a curve by exposure or an array', shareProbability);
  }
  byExposure.forEach((probability: unknown, i) => checkProbability(`byExposure[${i}]`, probability));
  checkProbability('then', then);
  return { decision: 'curve', shareCurve: Float64Array.of(0, ...(byExposure as number[]), then) };
}

function checkProbability(name: string, value: unknown, expected = 'in [0, 1]'): void {
  if (!(typeof value === 'number' && value >= 0 && value <= 1)) throw new InvalidParameterError(name, expected, value);
}

function checkProbabilities(name: string, values: Float32Array | Float64Array, length: number, each: string): void {
  if (values.length !== length) {
    throw new InvalidParameterError(name, `an array of ${length} entries, one for each ${each}`, values.length);
  }
  for (let i = 0; i < length; i += 1) {
    if (!(values[i] >= 0 && values[i] <= 1)) throw new InvalidParameterError(`${name}[${i}]`, 'in [0, 1]', values[i]);
  }
}

/** People that each person follows. Shape [people]. O(people + edges). */
export function countInDegrees(graph: FollowerGraph): Uint32Array {
  const inDegrees = new Uint32Array(graph.people);
  for (let edge = 0; edge < graph.edges; edge += 1) inDegrees[graph.followers[edge]] += 1;
  return inDegrees;
}
