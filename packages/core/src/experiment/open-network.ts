import type { NetworkMessage } from '../cascade/network/index.ts';
import { checkArray, checkFunction, checkObject, checkOptions } from '../check.ts';
import { describeValue, InvalidDocumentError, InvalidParameterError } from '../errors.ts';
import { changeTies } from '../graph/change-ties.ts';
import { checkGraph } from '../graph/follower-graph.ts';
import { generateNetwork, personIdsFromTexts, sha256OfGraph } from '../graph/index.ts';
import type { FollowerGraph, MemoryLimit, PersonIds } from '../graph/index.ts';
import { idsOfDataset } from '../graph/datasets/dataset-ids.ts';
import { openDataset } from '../graph/datasets/open-dataset.ts';
import { maxBytesOf } from '../graph/memory.ts';
import { runSteps } from '../influencers/index.ts';
import type { InfluenceSteps, SeedChoice } from '../influencers/index.ts';
import { openStream } from '../random/index.ts';
import { resolveScenario } from '../scenario/index.ts';
import type { Choose, CompleteScenario, Message, NetworkProvenance, Scenario } from '../scenario/index.ts';
import { conversationOf } from './conversation-of-scenario.ts';
import { chooseSteps, findListed } from './influencers/choose-steps.ts';
import { chosenSeedsOf } from './influencers/chosen-seeds.ts';
import { measureBroadcast } from './measure-broadcast.ts';
import { modelOnNetwork } from './model-on-network.ts';
import { digestColumns, type NetworkColumns, readColumns } from './network-columns.ts';
import {
  GraphLayout,
  type NetworkCascadeParts,
  type OpenNetworkLayout,
  type ResolvedLayout,
} from './open-network-layout.ts';
import type { ChoiceFrom, GraphDigest, Network } from './scenario-network.ts';
import { televisionOf } from './television-of-scenario.ts';

/** A graph, and what its files say of its edges and people. */
export interface NetworkData extends Partial<NetworkColumns> {
  /** Kept, not copied. Its `visibility` is the column that a scenario names for its edges. */
  readonly graph: FollowerGraph;
  /**
   * What people are called, for the seeds of a scenario; default: as the data set calls them that `grownFor` names, otherwise their
   * numbers.
   */
  readonly ids?: PersonIds | readonly string[];
  /**
   * The scenario whose generator has grown the graph, where that was done elsewhere, as on another thread; default: any scenario may run
   * on it.
   */
  readonly grownFor?: Scenario | undefined;
  /** Finds out what a result says of the whole graph, as {@link OpenNetwork.digest} does. */
  readonly digest?: (() => PromiseLike<GraphDigest>) | undefined;
}

/** A {@link Network} with its graph: what threads need to run a scenario's replicates elsewhere. */
export interface OpenNetwork extends Network, NetworkColumns {
  /** The graph itself; not changed. */
  readonly graph: FollowerGraph;
  /** What people are called. */
  readonly ids: PersonIds;
  /**
   * The scenario's message and model on this graph: seeds by their numbers, columns and rules as arrays.
   * @throws InvalidDocumentError for what does not fit the network.
   */
  readonly partsOf: (scenario: CompleteScenario) => NetworkCascadeParts;
  /**
   * Lays a complete scenario out, as {@link Network.prepare} does, and keeps what threads need. Whom it has to choose is chosen when it is first
   * needed.
   */
  readonly prepare: (scenario: CompleteScenario, from?: ChoiceFrom | null) => OpenNetworkLayout;
  /** {@link Network.describe}, all of it found out by the core. */
  readonly provenance: NetworkProvenance;
  /**
   * What a result says of the whole graph, for whoever runs the replicates beside it and hands it to `reduceShards`; left out where
   * only the core finds it out.
   */
  readonly digest?: (() => PromiseLike<GraphDigest>) | undefined;
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
 * `rngSeed|graph|network`, or the graph that comes with the package, whose people are called as in its source; then `network.cut` is cut and `network.tie` is tied.
 * @param place - What becomes of the graph before it is used, and what its people are called: the same graph in another memory, a digest
 * from elsewhere. Ids that it leaves out stay as they are.
 * @throws InvalidDocumentError for a scenario that cannot be used or has neither generator nor data set, whose generator has no such options, or
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
  place: (graph: FollowerGraph, ids: PersonIds) => NetworkData = (graph) => ({ graph }),
): OpenNetwork {
  // What is wrong with these is no fault of the document.
  maxBytesOf(memory);
  checkFunction('place', place);
  const scenario = resolveScenario(input);
  const { network } = scenario;
  if (network === null || 'edges' in network) {
    throw InvalidDocumentError.at('network', `must have a generator to grow; got ${describeValue(network)}`);
  }
  const { cut, tie } = network;
  const changes = { ...(cut !== undefined && { cut }), ...(tie !== undefined && { tie }) };
  try {
    const grown =
      'dataset' in network
        ? openDataset(network.dataset).graph
        : generateNetwork(network.generator, openStream(scenario.experiment.rngSeed, 'graph', 'network'), memory);
    const graph = changeTies(grown, changes, memory);
    return new GraphNetwork(place(graph, idsOfNetwork(scenario)), scenario);
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

/** What the people of a scenario's data set are called; null, their numbers, where its network is none. */
function idsOfNetwork({ network }: CompleteScenario): PersonIds {
  return network !== null && 'dataset' in network ? personIdsFromTexts(idsOfDataset(network.dataset)) : null;
}

/** What a grown network depends on, as text: scenarios with the same origin grow the same network. */
export function networkOrigin(scenario: CompleteScenario): string {
  return JSON.stringify([scenario.network, scenario.experiment.rngSeed]);
}

const dataKeys = ['graph', 'ids', 'shareProbabilities', 'prices', 'personWeights', 'grownFor', 'digest'];
/** What a graph from a file, or of a data set, has besides. */
const keysOfGraphs = ['duplicates', 'selfLoops', 'title', 'citation', 'weights'];

/** How many choices a network keeps. */
const CHOICES_KEPT = 16;

/** What a choice on a network depends on, as text. */
function choiceKey({ message, model, experiment }: CompleteScenario): string {
  return JSON.stringify(['choose' in message ? message.choose : null, model, experiment.rngSeed]);
}

class GraphNetwork implements OpenNetwork {
  readonly graph: FollowerGraph;
  readonly ids: PersonIds;
  readonly digest: NetworkData['digest'];
  readonly shareProbabilities: Float64Array | null;
  readonly prices: Float64Array | null;
  readonly personWeights: Float64Array | null;
  /** What the graph was grown from; null for one that was brought. */
  readonly #origin: string | null;
  #sha256: string | null = null;
  #columnDigests: ReturnType<typeof digestColumns> | null = null;
  /** Whom scenarios have chosen, by what the choice depends on; the oldest first. */
  readonly #choices = new Map<string, SeedChoice>();
  /** The scenario that was laid out last, and what was asked of it. */
  #last: { readonly key: string; readonly layout: GraphLayout } | null = null;

  /** @param grownFor - The scenario that the graph was grown for here; null for one that was brought. */
  constructor(data: NetworkData, grownFor: CompleteScenario | null) {
    checkOptions('network', data, [...dataKeys, ...keysOfGraphs]);
    const { graph } = data;
    this.digest = data.digest;
    checkGraph(graph, 'network.graph');
    const origin = data.grownFor === undefined ? grownFor : resolveScenario(data.grownFor);
    this.#origin = origin === null ? null : networkOrigin(origin);
    const ids = data.ids ?? (origin === null ? null : idsOfNetwork(origin));
    this.graph = graph;
    this.ids = Array.isArray(ids) ? personIdsFromTexts(ids as readonly string[]) : (ids as PersonIds);
    if (data.digest !== undefined) checkFunction('digest', data.digest);
    const entries: unknown = ids !== null && typeof ids === 'object' && 'ends' in ids ? ids.ends : ids;
    if (entries !== null) checkArray('ids', entries, graph.people, 'person');
    const { shareProbabilities, prices, personWeights } = readColumns(graph, data);
    this.shareProbabilities = shareProbabilities;
    this.prices = prices;
    this.personWeights = personWeights;
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
    this.#columnDigests ??= digestColumns(this);
    return { sha256: this.#sha256, people, edges, ...this.#columnDigests };
  }

  choosing(scenario: CompleteScenario): InfluenceSteps<SeedChoice> | null {
    checkObject('scenario', scenario);
    const { message } = scenario;
    return 'choose' in message && !this.#choices.has(choiceKey(scenario))
      ? this.#choose(scenario, message.choose)
      : null;
  }

  *#choose(scenario: CompleteScenario, choose: Choose): InfluenceSteps<SeedChoice> {
    const choice = yield* chooseSteps(scenario, choose, this);
    if (choice.reason !== 'aborted') this.#keepChoice(choiceKey(scenario), choice);
    return choice;
  }

  #keepChoice(key: string, choice: SeedChoice): void {
    this.#choices.set(key, choice);
    const [oldest] = this.#choices.keys();
    if (this.#choices.size > CHOICES_KEPT && oldest !== undefined) this.#choices.delete(oldest);
  }

  #choiceFrom(from: ChoiceFrom): SeedChoice | null {
    if ('choice' in from) return from.choice;
    const steps = this.choosing(from.scenario);
    return steps === null ? (this.#choices.get(choiceKey(from.scenario)) ?? null) : runSteps(steps);
  }

  /** What scenarios have in common is laid out once, as long as they come one after the other. */
  prepare(scenario: CompleteScenario, from: ChoiceFrom | null = null): GraphLayout {
    const { message, model, experiment, broadcast } = scenario;
    if (this.people === 0) throw InvalidDocumentError.at('network', 'must have at least one person; got none');
    if (this.#origin !== null && this.#origin !== networkOrigin(scenario)) {
      throw new InvalidParameterError('network', 'grown from this scenario’s network and rngSeed', 'another one');
    }
    const { rngSeed, maxGenerations } = experiment;
    const { timing, criticism, desk, reply, hide, elsewhere } = conversationOf(scenario);
    const conversation = { timing, criticism, desk, reply, hide, elsewhere };
    const television = broadcast?.notice === undefined ? null : broadcast;
    const key = JSON.stringify([
      message,
      model,
      rngSeed,
      maxGenerations,
      conversation,
      television,
      from !== null && 'choice' in from
        ? [from.choice.seeds, from.choice.booked]
        : choiceKey(from === null ? scenario : from.scenario),
    ]);
    if (this.#last?.key === key) return this.#last.layout;
    const { graph } = this;
    const resolve = (): ResolvedLayout => {
      const choice = this.#choiceFrom(from ?? { scenario });
      return {
        parts: {
          graph,
          message: { ...this.#messageOf(scenario, choice), ...this.#televisionOf(scenario) },
          model: modelOnNetwork(scenario, graph, this.shareProbabilities),
          conversation,
        },
        choice,
        chosen: choice && chosenSeedsOf(choice, this.ids),
      };
    };
    const layout = new GraphLayout(resolve, { rngSeed, maxGenerations });
    // Whoever has workers may have them choose first; what does not fit is an error at once.
    if (!('choose' in message)) void layout.parts;
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

  #messageOf({ message }: CompleteScenario, choice: SeedChoice | null): NetworkMessage {
    const { people } = this.graph;
    const seeds = this.#seedsOf(message, choice);
    const first = 'fans' in message ? message.fans : seeds.length;
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
    if ('seeds' in message) return { ...message, seeds };
    const { choose: _, ...others } = message;
    return { ...others, seeds };
  }

  /** People who begin by name: those of the document, or those chosen and booked. */
  #seedsOf(message: Message, choice: SeedChoice | null): Uint32Array {
    if ('seeds' in message) {
      return findListed('message.seeds', { ids: this.ids, people: this.people }, message.seeds);
    }
    return Uint32Array.of(...(choice?.seeds ?? []), ...(choice?.booked ?? []));
  }
}
