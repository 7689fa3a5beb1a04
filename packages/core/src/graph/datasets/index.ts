/** Graphs that come with the package, with their sources. */
export type { BundledGraph } from './bundled-graph.ts';
export { idsOfDataset } from './dataset-ids.ts';
export { datasetSizes } from './dataset-schema.ts';
export type { DatasetName } from './dataset-schema.ts';
export { florentineFamilies } from './florentine-families.ts';
export { karateClub } from './karate-club.ts';
export { lesMiserables } from './les-miserables.ts';
export { openDataset } from './open-dataset.ts';
