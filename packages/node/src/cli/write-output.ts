import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { BadInputError } from '../bad-input.ts';
import { visibleText } from '../text/visible-text.ts';
import { writeFileSafely } from '../files/write-file-safely.ts';
import type { CommandLineIo } from './io.ts';
import type { OutOptions } from './options.ts';

/** Whether the answer goes to a file rather than to standard output. */
export function goesToFile({ out }: OutOptions): boolean {
  return out !== undefined && out !== '-';
}

/**
 * Refuses a file that cannot be written, before the work rather than after it.
 * @throws BadInputError for a directory, or a path into a directory that does not exist.
 */
export async function checkTarget(path: string): Promise<void> {
  const target = await stat(path).catch(() => null);
  if (target?.isDirectory() === true) throw new BadInputError(`cannot write ${path}: it is a directory`);
  if (target !== null) return;
  const directory = dirname(path);
  const parent = await stat(directory).catch(() => null);
  if (parent === null) throw new BadInputError(`cannot write ${path}: there is no directory ${directory}`);
  if (!parent.isDirectory()) throw new BadInputError(`cannot write ${path}: ${directory} is not a directory`);
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
