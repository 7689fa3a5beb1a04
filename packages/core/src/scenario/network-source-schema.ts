import { groupDigits } from '../errors.ts';
import { datasetName } from '../graph/datasets/dataset-schema.ts';
import { changedTies, networkGenerator } from '../graph/generators/generator-schema.ts';
import { limits } from '../schema/limits.ts';
import type { SchemaNode } from '../schema/schema-node.ts';
import { key, linked, named, object, oneOf, textLike, trueOrFalse, union } from '../schema/schema-parts.ts';

/** Where the network of a scenario comes from: the one declaration of the keys of `network`. */

/** No system has files whose names have a null character. */
/* @__NO_SIDE_EFFECTS__ */
function fileName(): SchemaNode {
  const expected = `the name of a file, of 1 to ${groupDigits(limits.text)} characters, none of them null`;
  return textLike(new RegExp(`^[^\\0]{1,${limits.text}}$`), expected);
}

const networkFiles = /* @__PURE__ */ named(
  'NetworkFiles',
  object({
    edges: linked('edgesFile', fileName(), { title: 'Edges', says: 'File with the edges, relative to this document' }),
    directed: key(trueOrFalse(), {
      title: 'Directed',
      says: 'Whether an edge goes one way; otherwise both follow each other',
      default: true,
      link: { name: 'edgesDirected', brief: true },
    }),
    direction: key(oneOf('followedFirst', 'followerFirst'), {
      title: 'Direction',
      says: 'Whom a directed edge names first: who is followed, or who follows',
      default: 'followedFirst',
      link: { name: 'edgesDirection', brief: true },
    }),
    people: linked('peopleFile', fileName(), {
      title: 'People',
      says: 'File with what is known of each person, relative to this document',
      nullWhere: 'the model needs none',
      nullable: true,
      default: null,
    }),
  }),
  'A network that lies in files.',
);

const grownNetwork = /* @__PURE__ */ named(
  'GrownNetwork',
  object({
    generator: key(networkGenerator, {
      title: 'Generator',
      says: 'What draws the graph, with its options',
      see: '[Generators](networks.md#generators)',
    }),
    ...changedTies,
  }),
  'A network that a generator grows.',
);

const bundledNetwork = /* @__PURE__ */ named(
  'BundledNetwork',
  object({
    dataset: linked('dataset', datasetName, {
      title: 'Data set',
      says: 'A graph that comes with Ripplecast; its people are called as in the source',
      see: '[The graph](networks.md#the-graph)',
    }),
    ...changedTies,
  }),
  'A network that comes with Ripplecast.',
);

/** Value of `network`. */
export const networkSource: SchemaNode = /* @__PURE__ */ named(
  'NetworkSource',
  union([networkFiles, grownNetwork, bundledNetwork]),
  'Where a network comes from: files, a generator that grows it, or a graph that comes with Ripplecast.',
);
