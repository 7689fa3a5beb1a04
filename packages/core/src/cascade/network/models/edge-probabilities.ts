import type { FollowerGraph } from '../../../graph/follower-graph.ts';
import type { RandomStream } from '../../../random/index.ts';
import { degrees } from '../../../graph/measures/degrees.ts';

/**
 * Edge probabilities of the weighted cascade: 1 ÷ in-degree of the follower, so that everyone who follows anybody is shown
 * the message once, in expectation, if all of them share.
 *
 * @returns Shape [edges], in the order of the graph's `followers`; rounded to 24 bits.
 * @remarks Kempe, Kleinberg and Tardos, "Maximizing the spread of influence through a social network", KDD 2003.
 * O(people + edges).
 */
export function weightedCascadeProbabilities(graph: FollowerGraph): Float32Array {
  const { follows } = degrees(graph);
  const probabilities = new Float32Array(graph.edges);
  for (let edge = 0; edge < graph.edges; edge += 1) probabilities[edge] = 1 / follows[graph.followers[edge]];
  return probabilities;
}

/** Probabilities of the trivalency model, in the order in which they are numbered. */
const TRIVALENCY: Float32Array = Float32Array.of(0.1, 0.01, 0.001);

/**
 * Edge probabilities of the trivalency model: 0.1, 0.01 or 0.001 for each edge, each with probability 1/3.
 *
 * @param stream - Drawn from: one number for each edge.
 * @returns Shape [edges], in the order of the graph's `followers`; rounded to 24 bits.
 * @remarks Chen, Wang and Wang, "Scalable influence maximization for prevalent viral marketing in large-scale social
 * networks", KDD 2010. O(edges).
 */
export function trivalencyProbabilities(graph: FollowerGraph, stream: RandomStream): Float32Array {
  const probabilities = new Float32Array(graph.edges);
  for (let edge = 0; edge < graph.edges; edge += 1) {
    probabilities[edge] = TRIVALENCY[Math.floor(stream.nextUniform() * 3)];
  }
  return probabilities;
}
