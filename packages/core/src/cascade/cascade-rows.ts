/**
 * Replicates of a cascade, one row each, in typed arrays that can be moved between threads. Rows of several shards are
 * joined in replicate order before anything is summed, so that no split can change a result.
 */
export interface CascadeRows {
  /** Index of the first replicate. */
  readonly first: number;
  /** Number of replicates. */
  readonly count: number;
  /** Shape [count + 1]: rounds of row i are entries offsets[i] … offsets[i + 1] − 1 of the three arrays below. */
  readonly offsets: Float64Array;
  /** Impressions received in each round. */
  readonly impressions: Float64Array;
  /** People first reached in each round. */
  readonly newReach: Float64Array;
  /** People who became sharers in each round (they show the message in the next). */
  readonly sharers: Float64Array;
  /** Shape [count × 10]: people with at least 1, 2, …, 10 impressions. */
  readonly kPlusReach: Float64Array;
  /** Shape [count]: 1 where maxGenerations ended the row while it still had sharers. */
  readonly truncated: Uint8Array;
}
