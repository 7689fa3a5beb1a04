import type { Readable } from 'node:stream';

/** A stream that text is written to, and whether a terminal shows it. */
export type TextOutput = NodeJS.WritableStream & { readonly isTTY?: boolean; readonly columns?: number };

/** What a command line works with, in place of the process: commands touch no other input and output but files. */
export interface CommandLineIo {
  /** What the scenario `-` reads. */
  readonly stdin: Readable;
  /** Gets the answer. */
  readonly stdout: TextOutput;
  /** Gets everything else: errors, notes, progress. */
  readonly stderr: TextOutput;
  /** Environment variables, of which `COLUMNS`, `NO_COLOR`, `FORCE_COLOR` and `TERM` count. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Bytes of memory that a graph may take. */
  readonly availableMemory: () => number;
  /**
   * Lets the first Ctrl-C call a function rather than end the process; the next one ends it.
   * @returns Lets the first one end it again.
   */
  readonly onInterrupt: (listener: () => void) => () => void;
}
