/** One round of a chart of reach; quantiles are null on a deterministic level. */
export interface ReachPoint {
  /** The round, from 0. */
  readonly generation: number;
  /** People reached up to and including it. */
  readonly reach: number;
  /** 5 % of the runs have at most so many. */
  readonly low: number | null;
  /** 95 % of the runs have at most so many. */
  readonly high: number | null;
}
