/**
 * Expected sharers and reach without chance, on networks that are small or narrow. They are here for two reasons: a reader who has
 * such a network gets the number itself instead of an estimate, and every kernel is tested against them, since they share no
 * step with it.
 *
 * - `exactSpread`, `exactReach`: chooses a method by the law that the model's file states (`exact-law.ts`).
 * - `exact-by-frontier.ts`: percolation by frontier dynamic programming, where edges are equal both ways.
 * - `enumerate-states.ts`: every situation that can come about, for everything else.
 * - `sampleLiveEdges`, `reachableFrom`: the random subgraph with the same law, another independent check.
 */
export { exactReach, exactSpread } from './exact-spread.ts';
export type { ExactOptions } from './exact-spread.ts';
export { reachableFrom, sampleLiveEdges } from './live-edges.ts';
