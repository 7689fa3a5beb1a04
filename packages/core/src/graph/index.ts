/**
 * Follower graphs: who follows whom, built from edges or grown, and measured.
 *
 * @packageDocumentation
 * @stable
 */
export { followerGraphFromRows, MAX_EDGES } from './follower-graph.ts';
export type { FollowerGraph } from './follower-graph.ts';
export { followerGraphBytes } from './memory.ts';
export type { MemoryLimit } from './memory.ts';
export { buildFollowerGraph, duplicateRules, selfLoopRules } from './build-follower-graph.ts';
export type { BuildOptions, BuiltGraph, EdgeColumns } from './build-follower-graph.ts';
export { edgeDirections } from './edge-direction.ts';
export type { EdgeDirection } from './edge-direction.ts';
export { reverseFollowerGraph } from './reverse-graph.ts';
export type { ReverseFollowerGraph } from './reverse-graph.ts';
export * from './datasets/index.ts';
export * from './formats/index.ts';
export * from './generators/index.ts';
export * from './measures/index.ts';
