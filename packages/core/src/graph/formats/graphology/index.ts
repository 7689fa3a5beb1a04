/**
 * Graphs of graphology. Needs graphology and graphology-types, optional peer dependencies.
 *
 * @packageDocumentation
 * @stable
 */
export { fromGraphology } from './from-graphology.ts';
export type { FromGraphologyOptions } from './from-graphology.ts';
export { toGraphology } from './to-graphology.ts';
