import { checkOptions } from '../../check.ts';
import { InvalidParameterError } from '../../errors.ts';
import { nearestName } from '../../nearest-name.ts';
import type { RandomStream } from '../../random/index.ts';
import {
  alternativesOf,
  type ObjectNode,
  optionOf,
  requiredKeysOf,
  keysOf,
  type SchemaNode,
  type Unit,
  wordsOf,
} from '../../schema/schema-node.ts';
import type { FollowerGraph } from '../follower-graph.ts';
import type { MemoryLimit } from '../memory.ts';
import { generateBarabasiAlbert } from './barabasi-albert.ts';
import { generateChungLu } from './chung-lu.ts';
import { generateCommunities } from './communities.ts';
import { generateConfigurationModel } from './configuration-model.ts';
import { generateDirectedFollowers } from './directed/directed-followers.ts';
import { generateErdosRenyi, generateErdosRenyiEdges } from './erdos-renyi.ts';
import type { NetworkGenerator } from './generator.generated.ts';
import { networkGenerator } from './generator-schema.ts';
import { generateRandomRegular } from './random-regular.ts';
import { generateComplete, generateCycle, generatePath, generateStar, generateTree } from './shapes.ts';
import { generateStochasticBlockModel } from './stochastic-block-model.ts';
import { generateUniformFollowers } from './uniform-followers.ts';
import { generateWattsStrogatz } from './watts-strogatz.ts';

/** Name of a generator. */
export type NetworkKind = NetworkGenerator['kind'];

type OptionsOf<Kind extends NetworkKind> = Extract<NetworkGenerator, { readonly kind: Kind }>;

const generators: {
  readonly [Kind in NetworkKind]: (
    options: OptionsOf<Kind>,
    stream: RandomStream,
    memory: MemoryLimit,
  ) => FollowerGraph;
} = {
  erdosRenyi: generateErdosRenyi,
  erdosRenyiEdges: generateErdosRenyiEdges,
  randomRegular: generateRandomRegular,
  configurationModel: generateConfigurationModel,
  chungLu: generateChungLu,
  barabasiAlbert: generateBarabasiAlbert,
  wattsStrogatz: generateWattsStrogatz,
  stochasticBlockModel: generateStochasticBlockModel,
  communities: generateCommunities,
  directedFollowers: generateDirectedFollowers,
  uniformFollowers: generateUniformFollowers,
  path: (options, _, memory) => generatePath(options, memory),
  cycle: (options, _, memory) => generateCycle(options, memory),
  star: (options, _, memory) => generateStar(options, memory),
  complete: (options, _, memory) => generateComplete(options, memory),
  tree: (options, _, memory) => generateTree(options, memory),
};

/** Names of all generators. */
export const networkKinds: readonly NetworkKind[] = /* @__PURE__ */ Object.keys(generators) as NetworkKind[];

/** Options that a generator needs, and those it may have, by name. For help texts and forms. */
export function networkOptionNames(kind: NetworkKind): {
  readonly required: readonly string[];
  readonly optional: readonly string[];
} {
  const form = formOf(kind);
  const required = requiredKeysOf(form).filter((key) => key !== 'kind');
  const optional = keysOf(form).filter((key) => key !== 'kind' && !required.includes(key));
  return { required, optional };
}

/** What an option means to some of the generators that have it. */
export interface NetworkOptionMeaning {
  /** One sentence, without its full stop. */
  readonly says: string;
  /** The generators to which it means that. */
  readonly kinds: readonly NetworkKind[];
  /** Where it is a number: the least. Both ends belong to the range. */
  readonly min: number | null;
  /** Where it is a number: the largest, whatever the other options are. */
  readonly max: number | null;
}

/** An option of generators: what it is called, means and takes. */
export interface NetworkGeneratorOption {
  /** Its key in a document. */
  readonly name: string;
  /** What people call it. */
  readonly title: string;
  /** What its numbers count; null where they count nothing. */
  readonly unit: Unit | null;
  /** A law may be a number too. */
  readonly takes: 'number' | 'flag' | 'list' | 'law';
  /** What it means, each meaning once, with the generators to which it means that. */
  readonly meanings: readonly NetworkOptionMeaning[];
}

/** All options of all generators, each name once. For help texts and flags. */
export function networkOptions(): readonly NetworkGeneratorOption[] {
  const options = new Map<string, NetworkGeneratorOption>();
  for (const kind of networkKinds) {
    for (const [name, node] of Object.entries(formOf(kind).entries)) {
      if (name === 'kind') continue;
      const { title = '', unit = null } = node;
      const before = options.get(name) ?? { name, title, unit, takes: takesOf(node), meanings: [] };
      const takes = takesOf(node) === 'law' ? 'law' : before.takes;
      options.set(name, { ...before, takes, meanings: withMeaning(before.meanings, kind, node) });
    }
  }
  return [...options.values()];
}

/** The meanings with that of one more generator; its range goes with the sentence, as wide as that of any. */
function withMeaning(
  meanings: readonly NetworkOptionMeaning[],
  kind: NetworkKind,
  node: SchemaNode,
): readonly NetworkOptionMeaning[] {
  const { says = '' } = node;
  const { min, max } = node.kind === 'number' ? node : { min: null, max: null };
  const before = meanings.find((meaning) => meaning.says === says);
  if (before === undefined) return [...meanings, { says, kinds: [kind], min, max }];
  const wider = {
    says,
    kinds: [...before.kinds, kind],
    min: min === null || before.min === null ? null : Math.min(min, before.min),
    max: max === null || before.max === null ? null : Math.max(max, before.max),
  };
  return meanings.map((meaning) => (meaning === before ? wider : meaning));
}

function takesOf(node: SchemaNode): NetworkGeneratorOption['takes'] {
  const forms = new Set(alternativesOf(node).map((form) => form.kind));
  if (forms.has('object') && forms.has('number')) return 'law';
  return forms.has('list') ? 'list' : forms.has('flag') ? 'flag' : 'number';
}

function formOf(kind: NetworkKind): ObjectNode {
  return optionOf(networkGenerator, kind) ?? networkGenerator.options[0];
}

/**
 * Grows a graph by the kind of its generator: what a scenario's `network.generator` asks for.
 * @param generator - `kind` and the options of that kind.
 * @param stream - Of a scenario: `openStream(rngSeed, 'graph', …)`. Not drawn from by shapes.
 * @throws InvalidParameterError for an unknown key or kind (it names the nearest) and for an option that is missing or
 * out of range; TooLargeError, before allocating, with the memory needed.
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
  const generate = generators[generator.kind] as GenerateAny;
  return generate(generator, stream, memory);
}

/** A generator that takes the options of its kind, whichever that is. */
type GenerateAny = (options: NetworkGenerator, stream: RandomStream, memory: MemoryLimit) => FollowerGraph;

/**
 * Checks the kind and the keys of a generator; values are checked where the graph is grown.
 * @throws InvalidParameterError as {@link generateNetwork}.
 */
export function checkNetworkGenerator(generator: unknown): asserts generator is NetworkGenerator {
  if (typeof generator !== 'object' || generator === null || Array.isArray(generator)) {
    throw new InvalidParameterError('generator', 'an object with a kind', generator);
  }
  const kind: unknown = (generator as { kind?: unknown }).kind;
  const form = optionOf(networkGenerator, kind);
  if (form === undefined) {
    const nearest = typeof kind === 'string' ? nearestName(kind, networkKinds) : null;
    const hint = nearest === null ? '' : ` (did you mean ${nearest}?)`;
    throw new InvalidParameterError('generator.kind', `one of ${networkKinds.join(', ')}${hint}`, kind);
  }
  checkOptions('generator', generator, keysOf(form));
  for (const key of requiredKeysOf(form)) {
    if (Object.hasOwn(generator, key)) continue;
    throw new InvalidParameterError(`generator.${key}`, `given for ${wordsOf(form.entries['kind'])[0]}`, undefined);
  }
}
