import type { CascadeRows } from '../cascade/index.ts';
import type { GraphDigest, NetworkColumns, SimulationResult } from '../experiment/index.ts';
import type { FollowerGraph, PersonIds } from '../graph/index.ts';
import type { SeedChoice } from '../influencers/index.ts';
import type { CompleteScenario } from '../scenario/index.ts';
import type { TravellingError } from './travelling-error.ts';

/** All rows of a scenario, for a worker to make its result of. */
export interface ResultTask {
  /** Complete: every default filled in. */
  readonly scenario: CompleteScenario;
  /** In replicate order; the worker may be given their memory. */
  readonly shards: readonly CascadeRows[];
  /** Whether to compare with the scenario's buy. */
  readonly broadcast: boolean;
  /** Whom the scenario has chosen; null where it chooses nobody. */
  readonly choice: SeedChoice | null;
  /** What is known of the network's graph; undefined where the worker has to find it out. */
  readonly digest: GraphDigest | undefined;
  /** What the result is about; `held` as it was sent with an earlier task; null on levels without a network. */
  readonly network: NetworkOfResult | 'held' | null;
}

/** A network as a worker is sent it, to look at all of it. */
export interface NetworkOfResult extends NetworkColumns {
  /** Null for the one on which the worker simulated last. */
  readonly graph: FollowerGraph | null;
  /** What people are called. */
  readonly ids: PersonIds;
}

/** The result of a scenario, as plain data, or the error that making it ended with. */
export type ResultAnswer = { readonly result: SimulationResult } | { readonly failed: TravellingError };

/** The graph that a scenario's generator grew, or the error that it ended with. */
export type GrowthAnswer = { readonly graph: FollowerGraph } | { readonly failed: TravellingError };
