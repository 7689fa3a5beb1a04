import type { Machine } from '../machine.ts';
import type { Estimate } from './agreement.ts';
import type { NamedTool } from './result.ts';
import type { MissingPeer } from './tools.ts';

/** People whom a tool or a rule chose, and how far they spread. */
export interface JudgedChoice {
  /** Who chose, and how. */
  readonly by: string;
  readonly seeds: readonly number[];
  /** Processor time of choosing, the graph loaded: median over the turns. Null for a rule. */
  readonly milliseconds: number | null;
  /** Most memory of the process; null for a rule. */
  readonly peakBytes: number | null;
  /** Mean number of people reached, simulated by each judge. */
  readonly byCyNetDiff: Estimate;
  readonly byRipplecast: Estimate;
}

/** Everything that is kept of one comparison of choices (results/peers-influencers.json). */
export interface ChoicesResult {
  readonly date: string;
  readonly machine: Machine;
  readonly tools: readonly NamedTool[];
  readonly missing: readonly MissingPeer[];
  readonly graph: string;
  readonly people: number;
  readonly edges: number;
  /** How many people were chosen. */
  readonly count: number;
  readonly epsilon: number;
  readonly turns: number;
  /** Simulated cascades of each judge, for each choice. */
  readonly runs: number;
  /** Ripplecast's first. */
  readonly choices: readonly JudgedChoice[];
  /** What Ripplecast says of its own choice: with 99 % confidence. */
  readonly certificate: {
    readonly lowerBound: number;
    readonly upperBoundOfBest: number;
    readonly certifiedRatio: number;
  };
  /** Largest difference of the two judges, in standard errors of it, and how much is allowed. */
  readonly largestDifference: number;
  readonly maxErrors: number;
}
