import { type FollowerGraph, generateBarabasiAlbert, generateRandomRegular } from 'ripplecast/graph';
import { openStream } from 'ripplecast/random';

/** Fixes the chance of every benchmark. */
export const rngSeed = 'benchmark';

/** Graphs on which cascades are measured: one with hubs, and one of 60 million edges. Every friendship is two edges. */
export const growGraph = {
  preferential: (): FollowerGraph =>
    generateBarabasiAlbert({ people: 100_000, friendsOfNewcomer: 10 }, openStream(rngSeed, 'graph', 'preferential')),
  regular: (): FollowerGraph =>
    generateRandomRegular({ people: 200_000, friends: 300 }, openStream(rngSeed, 'graph', 'regular')),
};

/** Name of one of these graphs. */
export type GraphName = keyof typeof growGraph;

/** Ten people from all over a graph, with whom cascades begin. */
export const seedsOf = (graph: FollowerGraph): number[] =>
  Array.from({ length: 10 }, (_, i) => Math.floor(((i + 0.5) * graph.people) / 10));
