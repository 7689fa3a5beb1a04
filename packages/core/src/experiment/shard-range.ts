import { checkObject, checkWhole } from '../check.ts';

/** Consecutive replicates of a scenario. */
export interface ShardRange {
  /** Index of the first replicate, a whole number ≥ 0. */
  readonly first: number;
  /** Number of replicates, a whole number ≥ 1; first + count is at most the scenario's replicates. */
  readonly count: number;
}

/** Throws InvalidParameterError for a range that is not inside 0 … replicates − 1; without `replicates`, for what is no range. */
export function checkRange(range: ShardRange, replicates: number = Number.MAX_SAFE_INTEGER): void {
  checkObject('range', range, 'an object with first, count');
  const { first, count } = range;
  checkWhole('first', first, 0, replicates - 1);
  checkWhole('count', count, 1, replicates - first);
}
