/**
 * Something that the person who typed the command can put right: the command line prints the message and ends with
 * code 2. Not a RipplecastError of the core, so that `--help` need not load the core.
 */
export class BadInputError extends Error {
  /** Stable, machine-readable name of the kind of error. */
  readonly code = 'badInput';
  /** Name of the class. */
  override readonly name = 'BadInputError';
  /** The lines of the message; none has a line break of its own on purpose. */
  readonly lines: readonly string[];

  /** @param options - `more`: further lines of the message. */
  constructor(message: string, { more = [], ...options }: ErrorOptions & { readonly more?: readonly string[] } = {}) {
    super([message, ...more].join('\n'), options);
    this.lines = [message, ...more];
  }
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

/** The lines of an error's message: several where it lists what is wrong, whatever line breaks the texts in it have. */
export function linesOfMessage(error: Error): readonly string[] {
  if (error instanceof BadInputError) return error.lines;
  const { issues, rest = '' } = error as { issues?: readonly { readonly message: string }[]; rest?: string };
  if (issues === undefined) return [error.message];
  return [...issues.map(({ message }) => message), ...(rest === '' ? [] : [rest])];
}

/** Whether an error, of this package or of the core, is about what was given rather than about the program. */
export function isBadInput(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && inputCodes.has(error.code);
}
