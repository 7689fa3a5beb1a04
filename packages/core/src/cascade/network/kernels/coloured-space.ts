/** What a cascade with criticism needs besides the space of one without. What else is in it is for its kernels alone. */
export interface ColouredSpace {
  /** Whether anybody has criticised in the replicate. */
  readonly hasCritics: boolean;
}
