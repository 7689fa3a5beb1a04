/** One step of a chart of reach, a round or a moment of a clock; quantiles are null on a deterministic level. */
export interface ReachPoint {
  /** The round, from 0; on a clock the place of the moment among all, from 0. */
  readonly generation: number;
  /** Hours since the start, above 0 and rising from point to point; left out where time goes in rounds. */
  readonly hours?: number | undefined;
  /** People reached up to and including it. */
  readonly reach: number;
  /** How many of them saw criticism first, on average; left out where nobody criticises. */
  readonly byCriticism?: number | undefined;
  /** 5 % of the runs have at most so many. */
  readonly low: number | null;
  /** 95 % of the runs have at most so many. */
  readonly high: number | null;
}
