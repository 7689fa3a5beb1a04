import { stat } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { BadInputError } from './bad-input.ts';
import { writeFileSafely } from './write-file-safely.ts';

/** The forms in which a command gives its answer. */
export type OutputFormat = 'text' | 'json' | 'csv' | 'markdown';

/** What the person asked for about output. */
export interface OutputOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
  readonly markdown?: boolean;
  readonly out?: string;
  readonly quiet?: boolean;
}

const formatsByEnding: Readonly<Record<string, OutputFormat>> = {
  '.json': 'json',
  '.csv': 'csv',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

/** The format asked for; without an option, the one that the ending of `--out` means; else text for people. */
export function formatOf({ json, csv, markdown, out }: OutputOptions): OutputFormat {
  if (json === true) return 'json';
  if (csv === true) return 'csv';
  if (markdown === true) return 'markdown';
  return formatsByEnding[extname(out ?? '').toLowerCase()] ?? 'text';
}

/** Whether the answer goes to a file rather than to standard output. */
export function goesToFile({ out }: OutputOptions): boolean {
  return out !== undefined && out !== '-';
}

/**
 * Refuses an output file that cannot be written, before the work rather than after it.
 * @throws BadInputError for a directory, or a path into a directory that does not exist.
 */
export async function checkOutput(options: OutputOptions): Promise<void> {
  const { out } = options;
  if (out === undefined || !goesToFile(options)) return;
  if (out === '') throw new BadInputError('--out needs the name of a file; got an empty text');
  const target = await stat(out).catch(() => null);
  if (target?.isDirectory() === true) throw new BadInputError(`cannot write ${out}: it is a directory`);
  if (target !== null) return;
  const directory = dirname(out);
  const parent = await stat(directory).catch(() => null);
  if (parent === null) throw new BadInputError(`cannot write ${out}: there is no directory ${directory}`);
  if (!parent.isDirectory()) throw new BadInputError(`cannot write ${out}: ${directory} is not a directory`);
}

/** Writes an answer to where it was asked for: standard output, or a file, whole or not at all. */
export async function deliver(text: string, options: OutputOptions, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (options.out === undefined || !goesToFile(options)) {
    process.stdout.write(text);
    return;
  }
  await writeFileSafely(options.out, text, signal);
  if (options.quiet !== true) process.stderr.write(`Wrote ${options.out}\n`);
}

/** A document as JSON for files and pipes: two spaces, every digit, a line feed at the end. */
export function renderJson(document: unknown): string {
  return `${JSON.stringify(document, null, 2)}\n`;
}
