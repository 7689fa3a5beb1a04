/** A command that Ctrl-C has ended early, and that has told what it had by then. */
export class InterruptedError extends Error {
  /** Name of the class. */
  override readonly name = 'InterruptedError';
}
