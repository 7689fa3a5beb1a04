import { InvalidDocumentError } from 'ripplecast';
import { checkBoolean, checkOptions, checkSignal, checkText } from 'ripplecast/check';
import {
  columnsOfChoose,
  columnsOfModel,
  type GraphDigest,
  growNetwork,
  needsOnwardEdges,
  openNetwork,
  type NetworkData,
  type OpenNetwork,
} from 'ripplecast/experiment';
import {
  type FileGraph,
  type FollowerGraph,
  InvalidFileError,
  isMutual,
  type PeopleColumns,
  type PersonIds,
} from 'ripplecast/graph';
import { type CompleteScenario, type NetworkFiles, resolveScenario, type Scenario } from 'ripplecast/scenario';
import { availableMemory } from '../available-memory.ts';
import { BadInputError } from '../bad-input.ts';
import { graphFileName } from '../files/graph/format.ts';
import { readPeopleFile } from '../files/graph/people.ts';
import { checkLimits, readGraphFile, type ReadGraphOptions } from '../files/graph/read.ts';
import { pathWithin } from '../files/path-within.ts';
import { beginDigest } from '../threads/network-digest.ts';
import { shareMemoryIfRoom } from '../threads/shared-graphs.ts';

/** How to open the network of a scenario. */
export interface OpenNetworkOptions extends Pick<ReadGraphOptions, 'limits' | 'signal'> {
  /** Directory of the scenario's document, to which its paths are relative; default: the current one. */
  readonly directory?: string | undefined;
  /** Whether the graph is laid where threads can share it; otherwise it is copied once when they start. Default true. */
  readonly shared?: boolean | undefined;
}

/**
 * Opens the network of a scenario: reads its files, or grows it by its generator.
 * @param input - A scenario of level "network", as people write it.
 * @returns The network, for `compareScenario`, `runScenario` and the functions of `ripplecast/experiment`; kept, it can be used for
 * several scenarios. Its SHA-256 is computed by the platform, once, that of a large one on a thread that starts here.
 * @throws InvalidDocumentError for a scenario that cannot be used or has no network; BadInputError where a file cannot be read, is not
 * what its name says or lacks a column that the model names; TooLargeError before memory is taken; InvalidParameterError for options that are none; the reason of the signal.
 * @example
 * ```ts
 * import { openScenarioNetwork, runScenario } from '@ripplecast/node';
 * import { defineScenario } from 'ripplecast';
 *
 * const scenario = defineScenario({
 *   version: 1,
 *   level: 'network',
 *   universe: null,
 *   network: { generator: { kind: 'barabasiAlbert', people: 1000, friendsOfNewcomer: 4 } },
 *   message: { fans: 10 },
 *   model: { shareProbability: 0.1 },
 * });
 * const network = await openScenarioNetwork(scenario);
 * const { provenance } = await runScenario(scenario, { network, workers: 1 });
 * provenance.network?.edges; // => 7980
 * ```
 */
export async function openScenarioNetwork(input: Scenario, options: OpenNetworkOptions = {}): Promise<OpenNetwork> {
  checkOpenOptions(options);
  const scenario = resolveScenario(input);
  const { level, network, model } = scenario;
  if (level !== 'network')
    throw InvalidDocumentError.at('level', `must be "network" to have a network to open; got "${level}"`);
  if (network === null)
    throw InvalidDocumentError.at('network', 'must name files, a generator or a data set to be opened; got null');
  const { signal, shared = true } = options;
  const place = <T>(data: T): T => (shared ? shareMemoryIfRoom(data) : data);
  const digestOf = (graph: FollowerGraph, ids: PersonIds): (() => Promise<GraphDigest>) =>
    beginDigest(graph, ids, needsOnwardEdges(model), signal);
  let opened: OpenNetwork;
  if (!('edges' in network)) {
    signal?.throwIfAborted();
    const maxBytes = options.limits?.maxBytes ?? availableMemory();
    opened = growNetwork(input, { maxBytes }, (grown, ids) => {
      const graph = place(grown);
      return { graph, digest: digestOf(graph, ids) };
    });
  } else {
    const { ids, ...data } = await readFiles(network, scenario, { ...options, shared });
    const placed = place(data);
    opened = openNetwork({ ...placed, ids, digest: digestOf(placed.graph, ids) });
  }
  signal?.throwIfAborted();
  return opened;
}

function checkOpenOptions(options: OpenNetworkOptions): void {
  checkOptions('options', options, ['directory', 'shared', 'limits', 'signal']);
  const { directory, shared, limits, signal } = options;
  if (directory !== undefined) checkText('directory', directory);
  if (shared !== undefined) checkBoolean('shared', shared);
  if (limits !== undefined) checkLimits(limits);
  if (signal !== undefined) checkSignal('signal', signal);
}

async function readFiles(
  { edges, directed, direction, people }: NetworkFiles,
  { model, message }: Pick<CompleteScenario, 'model' | 'message'>,
  { directory = '.', shared, limits, signal }: OpenNetworkOptions,
): Promise<NetworkData & { readonly ids: PersonIds }> {
  const path = pathWithin(directory, edges);
  const named = columnsOfModel(model);
  const column = named.edges?.column ?? null;
  // A .ripple file has both edges of a friendship already.
  const isBinary = graphFileName(path).format === 'ripple';
  const { graph, ids } = await readEdges(path, column, {
    ...(!isBinary && { direction: directed ? direction : 'mutual' }),
    ...(column !== null && { columns: { visibility: column } }),
    ...(limits !== undefined && { limits }),
    shared: shared === true,
    signal,
  });
  if (named.edges !== null && graph.visibility === null) {
    throw new BadInputError(
      `${path}: ${named.edges.path} names the column "${column}", but no edge has a value of its own`,
    );
  }
  if (isBinary && directed && direction !== 'followedFirst') {
    throw new BadInputError(
      `${path}: a .ripple file says itself who follows whom; expected network.direction "followedFirst"; got "${direction}"`,
    );
  }
  if (isBinary && !directed && !isMutual(graph)) {
    throw new BadInputError(
      `${path}: not every edge is answered, but the scenario says that all are friendships (directed is false)`,
    );
  }
  const ofPeople = async (
    named: { readonly column: string } | null,
    kind: keyof PeopleColumns,
  ): Promise<Float64Array | null> =>
    named === null || people === null
      ? null
      : await readPeopleFile(
          pathWithin(directory, people),
          { ids, people: graph.people },
          { columns: { [kind]: named.column }, signal },
        );
  const { prices, weights } = columnsOfChoose(message);
  return {
    graph,
    ids,
    shareProbabilities: await ofPeople(named.people, 'shareProbability'),
    prices: await ofPeople(prices, 'price'),
    personWeights: await ofPeople(weights, 'weight'),
  };
}

/** The graph of a file; where nobody asked for visibilities, says what to do about a third column that holds something else. */
async function readEdges(path: string, column: string | null, options: ReadGraphOptions): Promise<FileGraph> {
  try {
    return await readGraphFile(path, options);
  } catch (error) {
    if (!(error instanceof BadInputError && error.cause instanceof InvalidFileError)) throw error;
    const isVisibility = error.cause.reason === 'visibility';
    if (!isVisibility || column !== null || graphFileName(path).format !== 'edges') throw error;
    const hint = 'If the third column is not a visibility, ignore it: graph convert IN OUT --ignore-third-column';
    throw new BadInputError(`${error.message}. ${hint}`, { cause: error });
  }
}
