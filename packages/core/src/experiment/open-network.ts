import { changeTies } from '../graph/change-ties.ts';
import { checkGraph } from '../graph/follower-graph.ts';
import { maxBytesOf } from '../graph/memory.ts';
import { traceReplicate, traceReplicateExposures } from '../cascade/network/trace/trace-cascade.ts';
import { isNetworkReachCertain } from '../cascade/network/certain-reach.ts';
import { networkReproduction, prepareNetworkCascade } from '../cascade/network/index.ts';
import type {
  CascadeTrace,
  Conversation,
  Criticism,
  NetworkCascade,
  NetworkEnsemble,
  NetworkMessage,
  NetworkModel,
  TracedExposures,
} from '../cascade/network/index.ts';
import { criticisedModel } from '../cascade/network/prepare-network-cascade.ts';
import type { CascadeRows, ConversationStart } from '../cascade/index.ts';
import {
  describeValue,
  InvalidDocumentError,
  InvalidParameterError,
  NotAvailableError,
  RipplecastError,
} from '../errors.ts';
import {
  countOnwardEdges,
  findPeople,
  generateNetwork,
  personIdsFromTexts,
  sha256OfGraph,
  sha256OfNumbers,
} from '../graph/index.ts';
import type { FollowerGraph, MemoryLimit, PersonIds } from '../graph/index.ts';
import { checkArray, checkFunction, checkOptions, checkProbabilities } from '../check.ts';
import { openStream } from '../random/index.ts';
import { conversationOf } from './conversation-of-scenario.ts';
import { resolveScenario } from '../scenario/index.ts';
import type { ChosenSeeds, CompleteScenario, NetworkProvenance, Scenario } from '../scenario/index.ts';
import { measureBroadcast } from './measure-broadcast.ts';
import { modelOnNetwork } from './model-on-network.ts';
import type { GraphDigest, Network, NetworkLayout, NetworkTipping } from './scenario-network.ts';
import { type NetworkSpace, spreadOnNetwork, takeNetworkSpace } from './network-space.ts';
import type { ShardRange } from './shard-range.ts';
import { televisionOf } from './television-of-scenario.ts';

/** A graph, and what its files say of its edges and people. */
export interface NetworkData {
  /** Kept, not copied. Its `visibility` is the column that a scenario names for its edges. */
  readonly graph: FollowerGraph;
  /** What people are called, for the seeds of a scenario; default: their numbers. */
  readonly ids?: PersonIds | readonly string[];
  /** Shape [people], in [0, 1]: the column that a scenario names for its people; default none. */
  readonly shareProbabilities?: Float64Array | null;
  /**
   * The scenario whose generator has grown the graph, where that was done elsewhere, as on another thread; default: any scenario may run
   * on it.
   */
  readonly grownFor?: Scenario | undefined;
  /** Finds out what a result says of the whole graph, as {@link OpenNetwork.digest} does. */
  readonly digest?: (() => PromiseLike<GraphDigest>) | undefined;
}

/** A scenario of level "network" as the kernels of `ripplecast/network` take it. */
export interface NetworkCascadeParts {
  /** The graph that the cascade runs on. */
  readonly graph: FollowerGraph;
  /** Who begins. */
  readonly message: NetworkMessage;
  /** How it is passed on. */
  readonly model: NetworkModel;
  /** Hours, criticism, answers; who complains, the message says. */
  readonly conversation: Omit<Conversation, keyof ConversationStart>;
}

/** A {@link Network} with its graph: what threads need to run a scenario's replicates elsewhere. */
export interface OpenNetwork extends Network {
  /** The graph itself; not changed. */
  readonly graph: FollowerGraph;
  /** What people are called. */
  readonly ids: PersonIds;
  /** Shape [people], in [0, 1]: the column that a scenario names for its people; null for none. */
  readonly shareProbabilities: Float64Array | null;
  /**
   * The scenario's message and model on this graph: seeds by their numbers, columns and rules as arrays.
   * @throws InvalidDocumentError for what does not fit the network.
   */
  readonly partsOf: (scenario: CompleteScenario) => NetworkCascadeParts;
  /** Lays a complete scenario out, as {@link Network.prepare} does, and keeps what threads need. */
  readonly prepare: (scenario: CompleteScenario) => OpenNetworkLayout;
  /** {@link Network.describe}, all of it found out by the core. */
  readonly provenance: NetworkProvenance;
  /**
   * What a result says of the whole graph, for whoever runs the replicates beside it and hands it to `reduceShards`; left out where
   * only the core finds it out.
   */
  readonly digest?: (() => PromiseLike<GraphDigest>) | undefined;
}

/** A {@link NetworkLayout} with what threads need to run replicates elsewhere. */
export interface OpenNetworkLayout extends NetworkLayout {
  /** The scenario as the kernels take it, laid out when it is first asked for. */
  readonly cascade: NetworkCascade;
  /** One replicate, person by person. */
  readonly trace: (replicate: number) => CascadeTrace;
  /** The same with every exposure in it. */
  readonly traceExposures: (replicate: number) => TracedExposures;
}

/**
 * A follower graph for scenarios of level "network".
 * @param data - The graph, and what its files say of its edges and people.
 * @throws InvalidParameterError for an unknown key, which names the nearest, and for ids or share
 * probabilities that are not one for each person.
 * @remarks The SHA-256 of the graph is computed when a result is first made on it, unless the result is given it.
 * @example
 * ```ts
 * import { defineScenario, openNetwork, simulate } from 'ripplecast';
 * import { karateClub } from 'ripplecast/graph';
 *
 * const scenario = defineScenario({
 *   version: 1,
 *   level: 'network',
 *   universe: null,
 *   message: { seeds: [1, 34] },
 *   model: { kind: 'independentCascade', edgeProbability: 0.1 },
 * });
 * const { cascade } = simulate(scenario, { network: openNetwork(karateClub()) });
 * cascade.sharers.mean > 6 && cascade.sharers.mean < 7; // => true
 * ```
 */
export function openNetwork(data: NetworkData): OpenNetwork {
  return new GraphNetwork(data, null);
}

/**
 * Grows the network of a scenario by its `network.generator`: the same graph for all its replicates, drawn from the stream
 * `rngSeed|graph|network`; then `network.cut` is cut and `network.tie` is tied.
 * @param place - What becomes of the graph before it is used: the same graph in another memory, a digest from elsewhere.
 * @throws InvalidDocumentError for a scenario that cannot be used or has no generator, whose generator has no such options, or
 * whose cut ties are none or whose new ones are there already;
 * InvalidParameterError for the other arguments; TooLargeError, before allocating, with the memory needed.
 * @example
 * ```ts
 * import { growNetwork } from 'ripplecast/experiment';
 *
 * const network = growNetwork({
 *   version: 1,
 *   level: 'network',
 *   universe: null,
 *   network: { generator: { kind: 'communities', people: 1000, meanFriends: 10, clustering: 0.3 } },
 *   message: { fans: 10 },
 *   model: { shareProbability: 0.1 },
 * });
 * network.provenance.people; // => 1000
 * ```
 */
export function growNetwork(
  input: Scenario,
  memory: MemoryLimit = {},
  place: (graph: FollowerGraph) => NetworkData = (graph) => ({ graph }),
): OpenNetwork {
  // What is wrong with these is no fault of the document.
  maxBytesOf(memory);
  checkFunction('place', place);
  const scenario = resolveScenario(input);
  if (scenario.network === null || !('generator' in scenario.network)) {
    throw InvalidDocumentError.at('network', `must have a generator to grow; got ${describeValue(scenario.network)}`);
  }
  const { generator, ...changes } = scenario.network;
  try {
    const grown = generateNetwork(generator, openStream(scenario.experiment.rngSeed, 'graph', 'network'), memory);
    const graph = changeTies(grown, changes, memory);
    return new GraphNetwork(place(graph), networkOrigin(scenario));
  } catch (error) {
    throw inDocument(error);
  }
}

/** Errors about a generator name its options, and those about ties the pair; in a scenario they lie in `network`. */
function inDocument(error: unknown): unknown {
  if (!(error instanceof InvalidParameterError)) return error;
  const isInside = /^(?:generator|cut|tie)\b/.test(error.parameter);
  const path = isInside ? `network.${error.parameter}` : `network.generator.${error.parameter}`;
  return new InvalidDocumentError([{ path, message: error.message.replace(error.parameter, path) }]);
}

/** What a grown network depends on, as text: scenarios with the same origin grow the same network. */
export function networkOrigin(scenario: CompleteScenario): string {
  return JSON.stringify([scenario.network, scenario.experiment.rngSeed]);
}

const dataKeys = ['graph', 'ids', 'shareProbabilities', 'grownFor', 'digest'];
/** What a graph from a file, or of a data set, has besides. */
const keysOfGraphs = ['duplicates', 'selfLoops', 'title', 'citation', 'weights'];

class GraphNetwork implements OpenNetwork {
  readonly graph: FollowerGraph;
  readonly ids: PersonIds;
  readonly digest: NetworkData['digest'];
  readonly shareProbabilities: Float64Array | null;
  /** What the graph was grown from; null for one that was brought. */
  readonly #origin: string | null;
  #sha256: string | null = null;
  #shareProbabilitySha256: string | null = null;
  /** The scenario that was laid out last, and what was asked of it. */
  #last: { readonly key: string; readonly layout: GraphLayout } | null = null;

  constructor(data: NetworkData, origin: string | null) {
    checkOptions('network', data, [...dataKeys, ...keysOfGraphs]);
    const { graph, ids = null, shareProbabilities = null } = data;
    this.digest = data.digest;
    checkGraph(graph, 'network.graph');
    this.#origin = data.grownFor === undefined ? origin : networkOrigin(resolveScenario(data.grownFor));
    this.graph = graph;
    this.ids = Array.isArray(ids) ? personIdsFromTexts(ids as readonly string[]) : (ids as PersonIds);
    this.shareProbabilities = shareProbabilities;
    if (data.digest !== undefined) checkFunction('digest', data.digest);
    const entries: unknown = ids !== null && typeof ids === 'object' && 'ends' in ids ? ids.ends : ids;
    if (entries !== null) checkArray('ids', entries, graph.people, 'person');
    if (shareProbabilities === null) return;
    if (!((shareProbabilities as unknown) instanceof Float64Array)) {
      throw new InvalidParameterError('shareProbabilities', 'a Float64Array', shareProbabilities);
    }
    checkProbabilities('shareProbabilities', shareProbabilities, graph.people, 'person');
  }

  get people(): number {
    return this.graph.people;
  }

  get provenance(): NetworkProvenance {
    return this.describe();
  }

  describe(digest?: GraphDigest): NetworkProvenance {
    const { people, edges } = this.graph;
    this.#sha256 ??= digest?.sha256 ?? sha256OfGraph(this.graph, this.ids);
    if (this.shareProbabilities !== null) this.#shareProbabilitySha256 ??= sha256OfNumbers(this.shareProbabilities);
    return { sha256: this.#sha256, people, edges, shareProbabilitySha256: this.#shareProbabilitySha256 };
  }

  /** What scenarios have in common is laid out once, as long as they come one after the other. */
  prepare(scenario: CompleteScenario): GraphLayout {
    const { message, model, experiment, broadcast } = scenario;
    if (this.people === 0) throw InvalidDocumentError.at('network', 'must have at least one person; got none');
    if (this.#origin !== null && this.#origin !== networkOrigin(scenario)) {
      throw new InvalidParameterError('network', 'grown from this scenario’s network and rngSeed', 'another one');
    }
    const { rngSeed, maxGenerations } = experiment;
    const { timing, criticism, desk, reply, hide, elsewhere } = conversationOf(scenario);
    const conversation = { timing, criticism, desk, reply, hide, elsewhere };
    const television = broadcast?.notice === undefined ? null : broadcast;
    const key = JSON.stringify([message, model, rngSeed, maxGenerations, conversation, television]);
    if (this.#last?.key === key) return this.#last.layout;
    const { graph } = this;
    const parts = {
      graph,
      message: { ...this.#messageOf(scenario), ...this.#televisionOf(scenario) },
      model: modelOnNetwork(scenario, graph, this.shareProbabilities),
      conversation,
    };
    const layout = new GraphLayout(parts, { rngSeed, maxGenerations });
    this.#last = { key, layout };
    return layout;
  }

  partsOf(scenario: CompleteScenario): NetworkCascadeParts {
    return this.prepare(scenario).parts;
  }

  /** @throws InvalidDocumentError for an audience that is larger than the network. */
  #televisionOf(scenario: CompleteScenario): Pick<NetworkMessage, 'television'> {
    if (scenario.broadcast?.notice === undefined) return {};
    measureBroadcast(scenario, this.people);
    return { television: televisionOf(scenario, this.people) };
  }

  #messageOf({ message }: CompleteScenario): NetworkMessage {
    const { people } = this.graph;
    if ('choose' in message) throw new NotAvailableError('message.choose is checked, and not resolved yet');
    const first = 'fans' in message ? message.fans : message.seeds.length;
    if ('fans' in message && first > people) {
      throw InvalidDocumentError.at(
        'message.fans',
        `must be at most the ${people} people of the network; got ${first}`,
      );
    }
    const { complaints = 0, paidSeeds = 0 } = message;
    if (paidSeeds > people) {
      const expected = `at most the ${people} people of the network`;
      throw InvalidDocumentError.at('message.paidSeeds', `must be ${expected}; got ${paidSeeds}`);
    }
    if (first + complaints > people) {
      const expected = `at most the ${people - first} people of the network who are no ${'fans' in message ? 'fans' : 'seeds'}`;
      throw InvalidDocumentError.at('message.complaints', `must be ${expected}; got ${complaints}`);
    }
    if ('fans' in message) return message;
    try {
      return { ...message, seeds: findPeople(this.ids, people, message.seeds.map(String)) };
    } catch (error) {
      if (!(error instanceof RipplecastError)) throw error;
      throw InvalidDocumentError.at('message.seeds', error.message.replace(/^seeds /, ''));
    }
  }
}

/** What replicates on a network need besides their range. */
type Ensemble = Pick<NetworkEnsemble, 'rngSeed' | 'maxGenerations'>;

/** A scenario on a graph. Its space is taken when its first replicates are run. */
class GraphLayout implements OpenNetworkLayout {
  readonly parts: NetworkCascadeParts;
  readonly chosen: ChosenSeeds | null = null;
  readonly #ensemble: Ensemble;
  #cascade: NetworkCascade | null = null;
  #space: NetworkSpace | null = null;
  #tipping: NetworkTipping | null = null;

  constructor(parts: NetworkCascadeParts, ensemble: Ensemble) {
    this.parts = parts;
    this.#ensemble = ensemble;
  }

  get cascade(): NetworkCascade {
    const { graph, message, model, conversation } = this.parts;
    this.#cascade ??= prepareNetworkCascade(graph, message, model, conversation);
    return this.#cascade;
  }

  layOut(): void {
    this.#space ??= takeNetworkSpace(this.cascade);
  }

  spread(range: ShardRange): CascadeRows {
    this.layOut();
    return spreadOnNetwork(this.#space!, { ...this.#ensemble, ...range });
  }

  trace(replicate: number): CascadeTrace {
    this.layOut();
    return traceReplicate(this.#space!.state, { ...this.#ensemble, replicate });
  }

  traceExposures(replicate: number): TracedExposures {
    this.layOut();
    return traceReplicateExposures(this.#space!.state, { ...this.#ensemble, replicate });
  }

  get isReachCertain(): boolean {
    return isNetworkReachCertain(this.cascade, this.#ensemble);
  }

  tipping(digest?: GraphDigest): NetworkTipping {
    if (this.#tipping !== null) return this.#tipping;
    const { graph, model, conversation } = this.parts;
    const { criticism } = conversation;
    // Counted once for praise and criticism.
    const onwardEdges = digest?.onwardEdges ?? (criticism === null ? undefined : countOnwardEdges(graph));
    const { reproductionNumber, shareProbability, visibility } = networkReproduction(graph, model, { onwardEdges });
    this.#tipping = {
      reproductionNumber,
      tippingPoint: { shareProbability, visibility, followers: null },
      ...(criticism !== null && { ofCriticism: this.#reproductionOfCriticism(criticism, onwardEdges) }),
    };
    return this.#tipping;
  }
  #reproductionOfCriticism({ shareMultiplier }: Criticism, onwardEdges: number | undefined): number | undefined {
    const { graph, model } = this.parts;
    const critical = criticisedModel(model, shareMultiplier);
    return networkReproduction(graph, critical, { onwardEdges }).reproductionNumber ?? undefined;
  }
}
