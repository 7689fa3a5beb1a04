/** A count in digits or words, and the count itself, for languages whose words follow it. */
export interface Counted {
  /** As it is written. */
  readonly text: string;
  /** For the form of the words beside it. */
  readonly count: number;
}
