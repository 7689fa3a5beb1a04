import { countForms } from '../../random/count-law/count-law-schema.ts';
import type { KeyFacts, ObjectNode, SchemaNode, VariantNode } from '../../schema/schema-node.ts';
import {
  extend,
  fraction,
  key,
  linked,
  listOf,
  named,
  numberFromZero,
  numberWithin,
  object,
  oneOf,
  pairsOf,
  probability,
  trueOrFalse,
  union,
  variant,
  wholeNumber,
} from '../../schema/schema-parts.ts';
import { limits } from '../../schema/limits.ts';
import { MAX_EDGES, MAX_PEOPLE_IN_PAIRS } from '../follower-graph.ts';

/**
 * The generators and their options, as a scenario has them in `network.generator`: names, bounds and what each means. The
 * types beside this file are written from it. What options must satisfy together is checked where the graph is grown.
 */

/** Blocks of a stochastic block model. */
const maxBlocks = 10_000;

/* @__NO_SIDE_EFFECTS__ */
function people(min: number = 0, max: number = MAX_EDGES): SchemaNode {
  return key(wholeNumber(min, max), { title: 'People', says: 'Number of people in the graph', unit: 'people' });
}

/** Numbers of friends or followers of all people: a law, or a list with an entry for each of them. */
/* @__NO_SIDE_EFFECTS__ */
function degreeLaw(facts: KeyFacts, each: SchemaNode = wholeNumber(0, MAX_EDGES)): SchemaNode {
  const expected =
    'a whole number, a list with a number for each person, or an object with the distribution "poisson", "lognormal", "powerLaw" or "classes"';
  const node = union([...countForms, listOf(each, MAX_EDGES, 'numbers')], expected);
  const says =
    'How many friends or followers people have: a fixed number, a law, or a list with a number for each person.';
  return key(named('DegreeLaw', node, says), { unit: 'people', ...facts });
}

/* @__NO_SIDE_EFFECTS__ */
function friendsLaw(each?: SchemaNode): SchemaNode {
  const says = 'Friends of each person: a number, a law from which each number is drawn, or a list';
  return degreeLaw({ title: 'Friends', says }, each);
}

/* @__NO_SIDE_EFFECTS__ */
function followersLaw(): SchemaNode {
  const says = 'Followers of each person: a number, a law from which each number is drawn, or a list';
  return degreeLaw({ title: 'Followers', says });
}

/* @__NO_SIDE_EFFECTS__ */
function friends(says: string): SchemaNode {
  return key(wholeNumber(0, MAX_EDGES), { title: 'Friends', says, unit: 'people' });
}

const directed = /* @__PURE__ */ key(trueOrFalse(), {
  title: 'Directed',
  says: 'Whether edges go one way; otherwise they are friendships',
  optional: true,
});

const edgeProbability = /* @__PURE__ */ key(probability(), {
  title: 'Edge probability',
  says: 'Probability of each friendship, or of each edge where they go one way',
});

const shape = /* @__PURE__ */ named(
  'ShapeOptions',
  object({ people: people() }),
  'Options of the graphs that need only a number of people.',
);

/* @__NO_SIDE_EFFECTS__ */
function options(name: string, generator: string, entries: Readonly<Record<string, SchemaNode>>): ObjectNode {
  return named(name, object(entries), `Options of {@link ${generator}}.`);
}

/** Options whose keys are also keys of scenarios, by what links call them instead. */
const linkNames: Readonly<Record<string, string>> = {
  kind: 'network',
  edgeProbability: 'tieProbability',
  edgeProbabilities: 'tieProbabilities',
  followers: 'networkFollowers',
};

/** A generator with its options, each an entry of links under its own name, unless another key of scenarios has that. */
/* @__NO_SIDE_EFFECTS__ */
function generator(kind: string, base: ObjectNode): ObjectNode {
  const form = extend(base, { kind: key(oneOf(kind), { title: 'Kind', says: 'Name of the generator' }) });
  const entries = Object.entries(form.entries).map(([name, node]): [string, SchemaNode] => [
    name,
    key(node, { link: { name: linkNames[name] ?? name, compact: true } }),
  ]);
  return { ...form, entries: Object.fromEntries(entries) };
}

const blockProbabilities = /* @__PURE__ */ union(
  [
    listOf(listOf(probability(), maxBlocks, 'probabilities'), maxBlocks, 'lists of probabilities'),
    named(
      'BlockProbabilities',
      object({
        inside: key(probability(), { title: 'Inside', says: 'Probability that two people of one block are friends' }),
        outside: key(probability(), { title: 'Outside', says: 'Probability that people of two blocks are friends' }),
      }),
      'Probabilities of friendships that are the same for all blocks.',
    ),
  ],
  'a list with a list of probabilities for each block, or an object with inside and outside',
);

/** A generator with its options. */
export const networkGenerator: VariantNode = /* @__PURE__ */ named(
  'NetworkGenerator',
  variant([
    generator(
      'erdosRenyi',
      options('ErdosRenyiOptions', 'generateErdosRenyi', {
        people: people(0, MAX_PEOPLE_IN_PAIRS),
        edgeProbability,
        directed,
      }),
    ),
    generator(
      'erdosRenyiEdges',
      options('ErdosRenyiEdgesOptions', 'generateErdosRenyiEdges', {
        people: people(),
        edges: key(wholeNumber(0, MAX_EDGES), {
          title: 'Edges',
          says: 'Number of friendships, or of edges where they go one way',
          unit: 'edges',
        }),
        directed,
      }),
    ),
    generator(
      'randomRegular',
      options('RandomRegularOptions', 'generateRandomRegular', {
        people: people(),
        friends: friends('Friends that everybody has; people × friends must be even'),
      }),
    ),
    generator(
      'configurationModel',
      options('ConfigurationModelOptions', 'generateConfigurationModel', { people: people(), friends: friendsLaw() }),
    ),
    generator(
      'chungLu',
      options('ChungLuOptions', 'generateChungLu', { people: people(), friends: friendsLaw(numberFromZero()) }),
    ),
    generator(
      'barabasiAlbert',
      options('BarabasiAlbertOptions', 'generateBarabasiAlbert', {
        people: people(2),
        friendsOfNewcomer: key(wholeNumber(1, MAX_EDGES), {
          title: 'Friends of a newcomer',
          says: 'Friendships that each newcomer makes, fewer than there are people',
          unit: 'people',
        }),
      }),
    ),
    generator(
      'wattsStrogatz',
      options('WattsStrogatzOptions', 'generateWattsStrogatz', {
        people: people(0, MAX_PEOPLE_IN_PAIRS),
        friends: friends('Neighbours on the ring, half on each side: even, fewer than there are people'),
        rewiringProbability: key(probability(), {
          title: 'Rewiring probability',
          says: 'Probability that a friendship of the ring is given a new end',
        }),
      }),
    ),
    generator(
      'stochasticBlockModel',
      options('StochasticBlockModelOptions', 'generateStochasticBlockModel', {
        blocks: key(listOf(wholeNumber(0, MAX_EDGES), maxBlocks, 'numbers of people'), {
          title: 'Blocks',
          says: 'People of each block, such as [10, 20]; ids run through the blocks in order',
          unit: 'people',
        }),
        edgeProbabilities: key(blockProbabilities, {
          title: 'Edge probabilities',
          says: 'Probability that two people are friends, by their blocks: a row for each block, such as [[0.5, 0.1], [0.1, 0.4]], symmetric; or the same for all blocks, such as { "inside": 0.5, "outside": 0.1 }',
        }),
      }),
    ),
    generator(
      'communities',
      options('CommunitiesOptions', 'generateCommunities', {
        people: people(4, MAX_PEOPLE_IN_PAIRS),
        meanFriends: key(numberWithin(2, MAX_EDGES), {
          title: 'Mean friends',
          says: 'Mean number of friends, fewer than there are people',
          unit: 'people',
        }),
        clustering: key(numberWithin(0.05, 0.5), {
          title: 'Clustering',
          says: 'Mean local clustering coefficient, where people with fewer than 2 friends count as 0',
          unit: 'fraction',
        }),
        communitiesPerPerson: key(wholeNumber(1, 20), {
          title: 'Communities per person',
          says: 'Communities that each person belongs to; without it 3 up to a clustering of 0.15, 2 up to 0.3, 1 above, and fewer where people have few friends',
          optional: true,
        }),
      }),
    ),
    generator(
      'directedFollowers',
      options('DirectedFollowersOptions', 'generateDirectedFollowers', {
        people: people(),
        followers: followersLaw(),
        follows: degreeLaw({
          title: 'Follows',
          says: 'How many people each person follows: a number, a law or a list, with the mean of the followers within 5 %',
        }),
        reciprocity: key(fraction(), {
          title: 'Reciprocity',
          says: 'Fraction of the edges whose reverse is an edge too',
        }),
      }),
    ),
    generator(
      'uniformFollowers',
      options('UniformFollowersOptions', 'generateUniformFollowers', { people: people(), followers: followersLaw() }),
    ),
    generator('path', shape),
    generator('cycle', object({ people: people(3) })),
    generator('star', shape),
    generator('complete', shape),
    generator(
      'tree',
      options('TreeOptions', 'generateTree', {
        people: people(),
        children: key(wholeNumber(1, Number.MAX_SAFE_INTEGER), {
          title: 'Children',
          says: 'Children of each person; the last ones have fewer or none',
          unit: 'people',
        }),
      }),
    ),
  ]),
  'A generator with its options: plain JSON, what a scenario has as `network.generator`.',
);

/* @__NO_SIDE_EFFECTS__ */
function tiesToChange(name: string, title: string, says: string): SchemaNode {
  return linked(name, pairsOf(wholeNumber(0, MAX_EDGES - 1), limits.changedTies), {
    title,
    says,
    see: '[Cut and added ties](networks.md#cut-and-added-ties)',
    optional: true,
    awayWhereNull: true,
  });
}

/** Ties that a scenario changes, beside its generator, by the people whom they join. */
export const changedTies: Readonly<Record<'cut' | 'tie', SchemaNode>> = {
  cut: /* @__PURE__ */ tiesToChange(
    'cut',
    'Cut ties',
    'Pairs of people, such as [3, 7], who are no longer tied once the graph has grown',
  ),
  tie: /* @__PURE__ */ tiesToChange(
    'tie',
    'Added ties',
    'Pairs of people, such as [4, 9], who follow each other once the graph has grown',
  ),
};
