/** Graphs that come with the package, with their sources. */
export type { BundledGraph } from './bundled-graph.ts';
export { florentineFamilies } from './florentine-families.ts';
export { karateClub } from './karate-club.ts';
export { lesMiserables } from './les-miserables.ts';
