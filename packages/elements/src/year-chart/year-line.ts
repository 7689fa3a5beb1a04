/** A line of the chart of a year. */
export interface YearLine {
  /** What it counts: `likes`. */
  readonly name: string;
  /** What counters count, or what people feel; decides the colour. */
  readonly kind: 'counter' | 'relationship';
  /** Shape [weeks + 1], 100 for no difference: entry w after w weeks, the first at the start. */
  readonly values: readonly number[];
  /** Shape [weeks + 1]: above this each value surely lies; null without a range. */
  readonly low?: readonly number[] | null;
  /** Shape [weeks + 1]: below this each value surely lies; null without a range. */
  readonly high?: readonly number[] | null;
}

/** A moment of the relationship that is pointed out. */
export interface YearMark {
  /** Time in weeks, from 0. */
  readonly week: number;
  /** What stands there, short: `21 %`. */
  readonly label: string;
}
