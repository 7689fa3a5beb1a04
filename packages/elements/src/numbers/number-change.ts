/** Detail of `ripple-input` and `ripple-change`: the number that somebody set. */
export interface NumberChange {
  /** Which number: the `name` of the element or of its part. */
  readonly name: string;
  /** Null where the field of an optional number was emptied. */
  readonly value: number | null;
}
