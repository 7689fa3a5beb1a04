/** What a cascade that television starts needs besides the space of one without. What else is in it is for its kernels alone. */
export interface TelevisionSpace {
  /** How many people saw a post or noticed television in round 0 of the replicate. */
  readonly informed: number;
}
