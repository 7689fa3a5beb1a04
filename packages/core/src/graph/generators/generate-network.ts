import { InvalidParameterError } from '../../errors.ts';
import { nearestName } from '../../nearest-name.ts';
import type { RandomStream } from '../../random/index.ts';
import type { FollowerGraph } from '../follower-graph.ts';
import type { MemoryLimit } from '../memory.ts';
import { checkOptions } from '../../check.ts';
import { type BarabasiAlbertOptions, generateBarabasiAlbert } from './barabasi-albert.ts';
import { type ChungLuOptions, generateChungLu } from './chung-lu.ts';
import { type CommunitiesOptions, generateCommunities } from './communities.ts';
import { type ConfigurationModelOptions, generateConfigurationModel } from './configuration-model.ts';
import { type DirectedFollowersOptions, generateDirectedFollowers } from './directed/directed-followers.ts';
import {
  type ErdosRenyiEdgesOptions,
  type ErdosRenyiOptions,
  generateErdosRenyi,
  generateErdosRenyiEdges,
} from './erdos-renyi.ts';
import { type RandomRegularOptions, generateRandomRegular } from './random-regular.ts';
import {
  type ShapeOptions,
  type TreeOptions,
  generateComplete,
  generateCycle,
  generatePath,
  generateStar,
  generateTree,
} from './shapes.ts';
import { type StochasticBlockModelOptions, generateStochasticBlockModel } from './stochastic-block-model.ts';
import { type UniformFollowersOptions, generateUniformFollowers } from './uniform-followers.ts';
import { type WattsStrogatzOptions, generateWattsStrogatz } from './watts-strogatz.ts';

/** Options of every generator, by its kind. */
interface GeneratorOptions {
  readonly erdosRenyi: ErdosRenyiOptions;
  readonly erdosRenyiEdges: ErdosRenyiEdgesOptions;
  readonly randomRegular: RandomRegularOptions;
  readonly configurationModel: ConfigurationModelOptions;
  readonly chungLu: ChungLuOptions;
  readonly barabasiAlbert: BarabasiAlbertOptions;
  readonly wattsStrogatz: WattsStrogatzOptions;
  readonly stochasticBlockModel: StochasticBlockModelOptions;
  readonly communities: CommunitiesOptions;
  readonly directedFollowers: DirectedFollowersOptions;
  readonly uniformFollowers: UniformFollowersOptions;
  readonly path: ShapeOptions;
  readonly cycle: ShapeOptions;
  readonly star: ShapeOptions;
  readonly complete: ShapeOptions;
  readonly tree: TreeOptions;
}

/** Name of a generator. */
export type NetworkKind = keyof GeneratorOptions;

/** A generator with its options: plain JSON, what a scenario has as `network.generator`. */
export type NetworkGenerator = {
  readonly [Kind in NetworkKind]: { readonly kind: Kind } & GeneratorOptions[Kind];
}[NetworkKind];

interface GeneratorEntry<Options> {
  /** Keys that must be there, then those with a default. */
  readonly required: readonly (keyof Options & string)[];
  readonly optional: readonly (keyof Options & string)[];
  readonly generate: (options: Options, stream: RandomStream, memory: MemoryLimit) => FollowerGraph;
}

const generators: { readonly [Kind in NetworkKind]: GeneratorEntry<GeneratorOptions[Kind]> } = {
  erdosRenyi: { required: ['people', 'edgeProbability'], optional: ['directed'], generate: generateErdosRenyi },
  erdosRenyiEdges: { required: ['people', 'edges'], optional: ['directed'], generate: generateErdosRenyiEdges },
  randomRegular: { required: ['people', 'friends'], optional: [], generate: generateRandomRegular },
  configurationModel: { required: ['people', 'friends'], optional: [], generate: generateConfigurationModel },
  chungLu: { required: ['people', 'friends'], optional: [], generate: generateChungLu },
  barabasiAlbert: { required: ['people', 'friendsOfNewcomer'], optional: [], generate: generateBarabasiAlbert },
  wattsStrogatz: {
    required: ['people', 'friends', 'rewiringProbability'],
    optional: [],
    generate: generateWattsStrogatz,
  },
  stochasticBlockModel: {
    required: ['blocks', 'edgeProbabilities'],
    optional: [],
    generate: generateStochasticBlockModel,
  },
  communities: {
    required: ['people', 'meanFriends', 'clustering'],
    optional: ['communitiesPerPerson'],
    generate: generateCommunities,
  },
  directedFollowers: {
    required: ['people', 'followers', 'follows', 'reciprocity'],
    optional: [],
    generate: generateDirectedFollowers,
  },
  uniformFollowers: { required: ['people', 'followers'], optional: [], generate: generateUniformFollowers },
  path: { required: ['people'], optional: [], generate: (options, _, memory) => generatePath(options, memory) },
  cycle: { required: ['people'], optional: [], generate: (options, _, memory) => generateCycle(options, memory) },
  star: { required: ['people'], optional: [], generate: (options, _, memory) => generateStar(options, memory) },
  complete: { required: ['people'], optional: [], generate: (options, _, memory) => generateComplete(options, memory) },
  tree: {
    required: ['people', 'children'],
    optional: [],
    generate: (options, _, memory) => generateTree(options, memory),
  },
};

/** Names of all generators. */
export const networkKinds: readonly NetworkKind[] = Object.keys(generators) as NetworkKind[];

/** Options that a generator needs, and those it may have, by name. For help texts and forms. */
export function networkOptionNames(kind: NetworkKind): {
  readonly required: readonly string[];
  readonly optional: readonly string[];
} {
  const { required, optional } = generators[kind];
  return { required, optional };
}

/**
 * Grows a graph by the kind of its generator: what a scenario's `network.generator` asks for.
 * @param generator - `kind` and the options of that kind, possibly from a document that was never checked.
 * @param stream - Of a scenario: `openStream(rngSeed, 'graph', …)`. Not drawn from by shapes.
 * @throws InvalidParameterError for an unknown key or kind (it names the nearest) and for an option that is missing or out of range; TooLargeError, before allocating, with the memory needed.
 * @example
 * ```ts
 * import { generateNetwork } from 'ripplecast/graph';
 * import { openStream } from 'ripplecast/random';
 * const stream = openStream('ripplecast', 'graph', 'example');
 * generateNetwork({ kind: 'barabasiAlbert', people: 1000, friendsOfNewcomer: 4 }, stream).edges; // => 7980
 * ```
 */
export function generateNetwork(
  generator: NetworkGenerator,
  stream: RandomStream,
  memory: MemoryLimit = {},
): FollowerGraph {
  checkNetworkGenerator(generator);
  // The kind was checked: what is given are the options of this generator.
  const generate = generators[generator.kind].generate as unknown as GenerateAny;
  return generate(generator, stream, memory);
}

/** A generator that takes the options of its kind, whichever that is. */
type GenerateAny = (options: NetworkGenerator, stream: RandomStream, memory: MemoryLimit) => FollowerGraph;

/**
 * Checks the kind and the keys of a generator from a document; values are checked where the graph is grown.
 * @throws InvalidParameterError as {@link generateNetwork}.
 */
export function checkNetworkGenerator(generator: unknown): asserts generator is NetworkGenerator {
  if (typeof generator !== 'object' || generator === null || Array.isArray(generator)) {
    throw new InvalidParameterError('generator', 'an object with a kind', generator);
  }
  const kind: unknown = (generator as { kind?: unknown }).kind;
  if (typeof kind !== 'string' || !Object.hasOwn(generators, kind)) {
    const nearest = typeof kind === 'string' ? nearestName(kind, networkKinds) : null;
    const hint = nearest === null ? '' : ` (did you mean ${nearest}?)`;
    throw new InvalidParameterError('generator.kind', `one of ${networkKinds.join(', ')}${hint}`, kind);
  }
  const { required, optional } = generators[kind as NetworkKind];
  checkOptions('generator', generator, ['kind', ...required, ...optional]);
  for (const key of required) {
    if (Object.hasOwn(generator, key)) continue;
    throw new InvalidParameterError(`generator.${key}`, `given for ${kind}`, undefined);
  }
}
