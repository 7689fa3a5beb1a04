import type { Machine } from '../machine.ts';
import type { Measurement } from './measure-workload.ts';
import type { MissingPeer } from './tools.ts';

/** A tool in the table. */
export interface NamedTool {
  readonly name: string;
  readonly version: string;
  /** What its loops are written in. */
  readonly language: string;
  /** What runs it. */
  readonly runtime: string;
}

/** A workload and what every tool did on it. */
export interface WorkloadResult {
  readonly name: string;
  readonly people: number;
  /** Follower edges: two for each friendship. */
  readonly edges: number;
  readonly probability: number;
  readonly seeds: readonly number[];
  readonly measurements: readonly Measurement[];
  readonly notRun: readonly { readonly tool: string; readonly reason: string }[];
  /** Largest difference of two tools, in standard errors of it: of mean reach, and of the mean round. */
  readonly largestDifferences: { readonly reach: number; readonly round: number };
}

/** Everything that is kept of one comparison with other tools (results/peers.json). */
export interface PeersResult {
  readonly date: string;
  readonly machine: Machine;
  /** Ripplecast first. */
  readonly tools: readonly NamedTool[];
  readonly missing: readonly MissingPeer[];
  /** Differences that were allowed, in standard errors. */
  readonly maxErrors: number;
  readonly workloads: readonly WorkloadResult[];
}
