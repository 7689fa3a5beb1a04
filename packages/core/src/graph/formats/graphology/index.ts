/**
 * Graphs of graphology, and through its readers and writers GraphML and GEXF. Needs graphology (and graphology-types), for GraphML
 * graphology-graphml, for GEXF graphology-gexf, all optional peer dependencies.
 */
export { fromGraphology } from './from-graphology.ts';
export type { FromGraphologyOptions } from './from-graphology.ts';
export { readGexf, writeGexf } from './gexf.ts';
export { readGraphml, writeGraphml } from './graphml.ts';
export { toGraphology } from './to-graphology.ts';
