import process from 'node:process';
import { onFirstTemporaryFile, removeTemporaryFiles } from '../files/temporary-files.ts';

/** What ends a program from outside: Ctrl-C, `kill`, a terminal that is closed. */
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Lets a signal end the process at once, whatever it is doing, with all its threads, and without a temporary file left behind. A shell
 * reports 130 for Ctrl-C, 143 for SIGTERM.
 * @remarks A function that listens to a signal is called between two pieces of work, and a graph of millions grows in one piece. So
 * nobody listens before a temporary file stands: the system ends the process. Files are written in small pieces, between which
 * there is time to listen.
 */
export function endBySignal(): void {
  onFirstTemporaryFile(() => {
    for (const name of signals) {
      process.once(name, () => {
        try {
          removeTemporaryFiles();
        } finally {
          // Nobody listens any more. Whoever waits for this process sees what ended it.
          process.kill(process.pid, name);
        }
      });
    }
  });
}

/** Lets the first Ctrl-C call a function, as `CommandLineIo.onInterrupt` says. */
export function onInterrupt(listener: () => void): () => void {
  process.once('SIGINT', listener);
  return () => process.off('SIGINT', listener);
}

/** Ends the process as Ctrl-C would have done, once what was written to standard output is there. */
export async function endAsInterrupted(): Promise<void> {
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
  process.kill(process.pid, 'SIGINT');
}
