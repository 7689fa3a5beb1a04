/**
 * Something that the person who typed the command can put right: the command line prints the message and ends with
 * code 2. Not a RipplecastError of the core, so that `--help` need not load the core.
 */
export class BadInputError extends Error {
  /** Stable, machine-readable name of the kind of error. */
  readonly code = 'badInput';
  override readonly name = 'BadInputError';
}

/** Codes of the errors of the core that mean that the input is at fault, not the program. */
const inputCodes: ReadonlySet<unknown> = new Set([
  'badInput',
  'invalidDocument',
  'invalidFile',
  'invalidParameter',
  'notAvailable',
  'tooLarge',
]);

/** Whether an error, of this package or of the core, is about what was given rather than about the program. */
export function isBadInput(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && inputCodes.has(error.code);
}
