import type { SchemaNode } from '../../schema/schema-node.ts';
import { oneOf } from '../../schema/schema-parts.ts';

/** Name of a graph that comes with the package. */
export type DatasetName = 'karateClub' | 'florentineFamilies' | 'lesMiserables';

/** Graphs that come with the package, by their names, with their numbers of people. */
export const datasetSizes: Readonly<Record<DatasetName, number>> = {
  karateClub: 34,
  florentineFamilies: 16,
  lesMiserables: 77,
};

/** The name of such a graph, as a scenario has it in `network.dataset`. */
export const datasetName: SchemaNode = /* @__PURE__ */ oneOf(.../* @__PURE__ */ Object.keys(datasetSizes));
