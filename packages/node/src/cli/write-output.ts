import { stat } from 'node:fs/promises';
import { dirname, extname } from 'node:path';
import { BadInputError } from './bad-input.ts';
import { writeFileSafely } from '../files/write-file-safely.ts';

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

const formatsByEnding: Readonly<Record<string, Exclude<OutputFormat, 'text'>>> = {
  '.json': 'json',
  '.csv': 'csv',
  '.md': 'markdown',
  '.markdown': 'markdown',
};

const endings: Readonly<Record<Exclude<OutputFormat, 'text'>, string>> = {
  json: '.json',
  csv: '.csv',
  markdown: '.md',
};

/** The format asked for; without an option, the one that the ending of `--out` means; else text for people. */
export function formatOf(options: OutputOptions): OutputFormat {
  return formatByOption(options) ?? formatByEnding(options) ?? 'text';
}

function formatByOption({ json, csv, markdown }: OutputOptions): keyof typeof endings | null {
  if (json === true) return 'json';
  if (csv === true) return 'csv';
  return markdown === true ? 'markdown' : null;
}

function formatByEnding({ out }: OutputOptions): keyof typeof endings | null {
  return formatsByEnding[extname(out ?? '').toLowerCase()] ?? null;
}

/** Whether the answer goes to a file rather than to standard output. */
export function goesToFile({ out }: OutputOptions): boolean {
  return out !== undefined && out !== '-';
}

/**
 * Refuses an output file that cannot be written, or whose ending promises another format than it would get, before the
 * work rather than after it. An ending that names no format goes with every format.
 * @param jsonOnly - Whether JSON is the only one of the named formats that the command has.
 * @throws BadInputError for such an ending, a directory, or a path into a directory that does not exist.
 */
export async function checkOutput(options: OutputOptions, jsonOnly = false): Promise<void> {
  const { out } = options;
  if (out === undefined || !goesToFile(options)) return;
  if (out === '') throw new BadInputError('--out needs the name of a file; got an empty text');
  checkEnding(options, jsonOnly);
  await checkTarget(out);
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

function checkEnding(options: OutputOptions, jsonOnly: boolean): void {
  const promised = formatByEnding(options);
  const option = formatByOption(options);
  const given = jsonOnly ? 'json' : option;
  if (promised === null || given === null || promised === given) return;
  const where = option === null ? '' : `with --${option}, `;
  throw new BadInputError(
    `${where}--out must end in ${endings[given]} or in an ending that names no format; got "${options.out}"`,
  );
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
