import { visibleText } from '../text/visible-text.ts';
import { writeFileSafely } from '../files/write-file-safely.ts';
import type { CommandLineIo } from './io.ts';
import type { OutOptions } from './options.ts';
import { isStandardOutput } from './output-files.ts';

/** Whether the answer goes to a file rather than to standard output. */
export function goesToFile({ out }: OutOptions): boolean {
  return out !== undefined && !isStandardOutput(out);
}

/** Writes text to where it was asked for: standard output, or a file, whole or not at all. */
export async function writeOutput(text: string, options: OutOptions, io: CommandLineIo): Promise<void> {
  if (options.out === undefined || !goesToFile(options)) {
    io.stdout.write(text);
    return;
  }
  await writeFileSafely(options.out, text);
  noteWritten(options.out, options, io);
}

/**
 * Says on standard error that a file was written, unless `--quiet`.
 * @param what - What is in it.
 */
export function noteWritten(path: string, { quiet }: OutOptions, { stderr }: CommandLineIo, what = ''): void {
  if (quiet !== true) stderr.write(`Wrote ${visibleText(path)}${what === '' ? '' : `: ${what}`}\n`);
}
