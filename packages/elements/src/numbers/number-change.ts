/** Detail of `ripple-input` and `ripple-change`: the number that somebody set. */
export interface NumberChange {
  readonly name: string;
  /** Null where the field of an optional number was emptied. */
  readonly value: number | null;
}
