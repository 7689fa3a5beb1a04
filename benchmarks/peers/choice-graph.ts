import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { followerGraphFromRows, type FollowerGraph, generateBarabasiAlbert } from 'ripplecast/graph';
import { weightedCascadeProbabilities } from 'ripplecast/network';
import { openStream } from 'ripplecast/random';
import { rngSeed } from '../graphs.ts';

/** A graph, and the probability of each edge in weighted cascade. */
interface ChoiceGraph {
  readonly graph: FollowerGraph;
  readonly probabilities: Float32Array;
}

/** The graph on which people are chosen, in words. */
export const nameOfChoiceGraph = 'Barabási–Albert, 15,000 people × 2 friendships';

/** Grows it and writes it into a folder, as python/choices.py reads it. */
export function writeChoiceGraph(folder: string): ChoiceGraph {
  const graph = generateBarabasiAlbert(
    { people: 15_000, friendsOfNewcomer: 2 },
    openStream(rngSeed, 'graph', 'influencers'),
  );
  const probabilities = weightedCascadeProbabilities(graph);
  writeFileSync(join(folder, 'offsets.u32'), graph.offsets);
  writeFileSync(join(folder, 'followers.u32'), graph.followers);
  writeFileSync(join(folder, 'probabilities.f32'), probabilities);
  return { graph, probabilities };
}

/** Reads what {@link writeChoiceGraph} wrote. */
export function readChoiceGraph(folder: string): ChoiceGraph {
  const read = (name: string): ArrayBuffer => Uint8Array.from(readFileSync(join(folder, name))).buffer;
  const graph = followerGraphFromRows({
    offsets: new Uint32Array(read('offsets.u32')),
    followers: new Uint32Array(read('followers.u32')),
  });
  return { graph, probabilities: new Float32Array(read('probabilities.f32')) };
}
