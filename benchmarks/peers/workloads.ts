import type { GraphName } from '../graphs.ts';

/** An independent cascade that every tool runs. */
export interface Workload {
  readonly name: string;
  readonly graph: GraphName;
  /** Probability that a person who was reached reaches a given friend. */
  readonly probability: number;
}

/** The workloads, those that every tool can run first. */
export const workloads: readonly Workload[] = [
  { name: 'Barabási–Albert, 100,000 people × 10 friendships, p = 0.05', graph: 'preferential', probability: 0.05 },
  { name: 'random regular, 200,000 people × 300 friends, p = 0.005', graph: 'regular', probability: 0.005 },
  { name: 'random regular, 200,000 people × 300 friends, p = 0.1', graph: 'regular', probability: 0.1 },
];

/**
 * Whom a cascade begins with: people 0 … 9. In the Barabási–Albert graph they came first and have the most friends, so that no
 * cascade dies at once: a few that do would decide the mean of a tool with few runs.
 */
export const seeds: readonly number[] = Array.from({ length: 10 }, (_, person) => person);
