import { RipplecastError } from '../../errors.ts';

/** Longest piece of a file that a message shows, in characters. */
export const LONGEST_PIECE = 80;

/** A graph or people file that cannot be used: says where, what was expected and what stands there instead. */
export class InvalidFileError extends RipplecastError {
  /** `invalidFile`. */
  readonly code = 'invalidFile';
  /** Name of the class. */
  override readonly name = 'InvalidFileError';
  /** Line from 1; null where the fault is not on one line, or the file has no lines. */
  readonly line: number | null;
  /** What is wrong, where a program may want to know: `visibility` for a column whose values are none. */
  readonly reason: 'visibility' | null;

  constructor(line: number | null, message: string, reason: 'visibility' | null = null) {
    super(line === null ? message : `line ${line}: ${message}`);
    this.line = line;
    this.reason = reason;
  }
}

/** A piece of a file as it should appear in a message: in quotes, control characters written out, shortened where long. */
export function quotePiece(text: string): string {
  return JSON.stringify(text.length > LONGEST_PIECE ? `${text.slice(0, LONGEST_PIECE - 1)}…` : text);
}
