import { readlink, realpath, stat } from 'node:fs/promises';
import { basename, dirname, resolve } from 'node:path';
import { BadInputError } from '../bad-input.ts';
import { kindOfFile } from './kind-of-file.ts';
import { systemReason } from './system-reason.ts';

/** A file that is to be written, as it was found. */
export interface OutputFile {
  /** As it was given. */
  readonly path: string;
  /** Where it stands or will stand: absolute, with all links followed. */
  readonly target: string;
  /** The file that stands there and will be replaced; null for none, and for a device, which is written to. */
  readonly old: { readonly id: string; readonly mode: number } | null;
  /** Whether it is a device such as /dev/null, which is written to directly. */
  readonly isDevice: boolean;
}

/**
 * Finds out where a file would be written, and changes nothing. A link is followed, also one that leads to no file yet.
 * @throws BadInputError for a directory, a pipe, a socket, a disk, a path into a directory that does not exist, or where the system
 * refuses.
 */
export async function findOutput(path: string): Promise<OutputFile> {
  if (path === '' || path.endsWith('/')) {
    throw new BadInputError(`cannot write "${path}": the name of a file was expected`);
  }
  try {
    const stats = await stat(path, { bigint: true }).catch(nullWhereMissing);
    if (stats === null) return { path, target: await newTarget(path), old: null, isDevice: false };
    const isDevice = stats.isCharacterDevice();
    if (!isDevice && !stats.isFile()) {
      const hint = stats.isFIFO() ? '. Write to standard output instead: ripplecast … | …' : '';
      throw new BadInputError(`cannot write ${path}: it is ${kindOfFile(stats)}${hint}`);
    }
    const old = isDevice ? null : { id: idOf(stats), mode: Number(stats.mode) };
    return { path, target: await realpath(path), old, isDevice };
  } catch (error) {
    if (error instanceof BadInputError) throw error;
    throw new BadInputError(`cannot write ${path}: ${systemReason(error)}`, { cause: error });
  }
}

/** Whether two outputs would be one file, under whatever names. A device takes any number of outputs. */
export function isSameOutput(a: OutputFile, b: OutputFile): boolean {
  if (a.isDevice || b.isDevice) return false;
  return a.old === null || b.old === null ? a.target === b.target : a.old.id === b.old.id;
}

/** What a file is on its machine, whatever its names are: device and inode. */
export function idOf({ dev, ino }: { readonly dev: bigint; readonly ino: bigint }): string {
  return `${dev}:${ino}`;
}

/** Where a file that does not exist would be made; its directory must be there. */
async function newTarget(path: string): Promise<string> {
  const directory = dirname(path);
  const parent = await stat(directory).catch(nullWhereMissing);
  if (parent === null) throw new BadInputError(`cannot write ${path}: there is no directory ${directory}`);
  if (!parent.isDirectory()) throw new BadInputError(`cannot write ${path}: ${directory} is not a directory`);
  const place = resolve(await realpath(directory), basename(path));
  const link = await readlink(place).catch(() => null);
  if (link === null) return place;
  try {
    return await newTarget(resolve(dirname(place), link));
  } catch (error) {
    throw new BadInputError(`cannot write ${path}: it is a link to ${link}; ${(error as Error).message}`, {
      cause: error,
    });
  }
}

function nullWhereMissing(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
