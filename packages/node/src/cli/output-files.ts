import { fstat, type BigIntStats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { BadInputError } from '../bad-input.ts';
import { findOutput, idOf, isSameOutput, type OutputFile } from '../files/output-file.ts';
import { STANDARD_INPUT } from '../files/document-file.ts';
import { findAbandonedFiles } from '../files/temporary-files.ts';
import { visibleText } from '../text/visible-text.ts';
import type { CommandLineIo } from './io.ts';
import type { QuietOptions } from './options.ts';

/** A file that a command reads or writes, and what it was named by: `--out`, `network.edges`. */
export interface NamedFile {
  readonly by: string;
  readonly path: string;
}

/** Files that a command was asked to write. */
export interface OutputNames {
  readonly out?: string;
  readonly trace?: string;
  readonly save?: string;
}

/** Whether a path means standard output, which no file stands for. */
export function isStandardOutput(path: string): boolean {
  return ['-', '/dev/stdout', '/dev/fd/1', '/proc/self/fd/1'].includes(path);
}

/** What a command is to write to files. */
export function outputsOf({ trace, save, out }: OutputNames): readonly NamedFile[] {
  const named = [
    { by: '--trace', path: trace },
    { by: '--save', path: save },
    { by: '--out', path: out },
  ];
  return named.filter((one): one is NamedFile => one.path !== undefined && !isStandardOutput(one.path));
}

/**
 * Refuses files that cannot be written, before the work rather than after it. Names on standard error what runs that were killed have
 * left beside them, unless `--quiet`.
 * @throws BadInputError as `findOutput`, and for two outputs that are one file.
 */
export async function checkOutputs(
  outputs: readonly NamedFile[],
  { quiet }: QuietOptions,
  { stderr }: Pick<CommandLineIo, 'stderr'>,
): Promise<void> {
  const found: (NamedFile & { readonly file: OutputFile })[] = [];
  for (const { by, path } of outputs) {
    const file = await findOutput(path);
    const other = found.find((one) => isSameOutput(one.file, file));
    if (other !== undefined) {
      const got = other.path === path ? `"${path}" twice` : `"${other.path}" and "${path}", which are the same`;
      throw new BadInputError(`${other.by} and ${by} must be different files; got ${got}`);
    }
    found.push({ by, path, file });
  }
  if (quiet === true) return;
  const directories = new Set(found.filter(({ file }) => !file.isDevice).map(({ file }) => dirname(file.target)));
  const left = (await Promise.all([...directories].map(findAbandonedFiles))).flat();
  if (left.length === 0) return;
  const what = left.length === 1 ? 'A run that was killed left a file' : 'Runs that were killed left files';
  stderr.write(`${what} that can be deleted: ${visibleText(left.join(', '))}\n`);
}

/**
 * Refuses to write over what is read, under whatever names: through links of either kind, too.
 * @param inputs - What is read; the path `-` is standard input. What does not exist is left to whoever reads it.
 * @throws BadInputError with both names.
 */
export async function refuseOverwriting(
  outputs: readonly NamedFile[],
  inputs: readonly NamedFile[],
  io: Pick<CommandLineIo, 'stdin'>,
): Promise<void> {
  for (const output of outputs) {
    const { old } = await findOutput(output.path);
    if (old === null) continue;
    for (const input of inputs) {
      const stats = await statInput(input.path, io).catch(() => null);
      if (stats === null || idOf(stats) !== old.id) continue;
      const name = input.path === '-' ? STANDARD_INPUT : input.path;
      throw new BadInputError(
        `${output.by} ${output.path} would overwrite what is read: it is the same file as ${name} (${input.by})`,
      );
    }
  }
}

const statHandle = promisify(fstat) as unknown as (handle: number, options: { bigint: true }) => Promise<BigIntStats>;

async function statInput(path: string, io: Pick<CommandLineIo, 'stdin'>): Promise<BigIntStats | null> {
  if (path !== '-') return stat(path, { bigint: true });
  // A file that a shell has opened; a pipe has no handle here.
  const { fd } = io.stdin as { readonly fd?: unknown };
  return typeof fd === 'number' ? statHandle(fd, { bigint: true }) : null;
}
