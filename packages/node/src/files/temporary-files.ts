import { randomBytes } from 'node:crypto';
import { closeSync, openSync, rmSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Those of this process that hold a file under way. */
const standing = new Set<string>();

/** Who wants to know before the first one stands. */
let beforeFirst: (() => void) | undefined;

/**
 * Makes an empty temporary file beside the file that it is to become, so that it can be renamed to it.
 * @returns Its path. Whoever asked renames it and then calls {@link forgetTemporaryFile}, or calls {@link removeTemporaryFile}.
 * @throws As `openSync`, where the system refuses.
 */
export function makeTemporaryFile(target: string): string {
  beforeFirst?.();
  beforeFirst = undefined;
  const path = join(dirname(target), `.ripplecast-${process.pid}-${randomBytes(4).toString('hex')}.tmp`);
  // At once: nothing comes between the file and the knowledge of it, no signal either.
  closeSync(openSync(path, 'wx'));
  standing.add(path);
  return path;
}

/** Says that a temporary file has been renamed. */
export function forgetTemporaryFile(path: string): void {
  standing.delete(path);
}

/** Removes a temporary file that is not needed after all. */
export async function removeTemporaryFile(path: string): Promise<void> {
  await rm(path, { force: true });
  standing.delete(path);
}

/** Removes all temporary files of this process, at once: for a process that is about to end. */
export function removeTemporaryFiles(): void {
  for (const path of standing) rmSync(path, { force: true });
  standing.clear();
}

/**
 * Has a function called before this process makes its first temporary file: from then on, there may be something to remove.
 * @param listener - Is called once; it takes the place of an earlier one.
 */
export function onFirstTemporaryFile(listener: () => void): void {
  beforeFirst = listener;
}

/** Names of temporary files; the process that made them is in it. */
const name = /^\.ripplecast-(\d+)-[0-9a-f]{8}\.tmp$/;

/** Temporary files in a directory whose processes have ended and left them behind: paths. */
export async function findAbandonedFiles(directory: string): Promise<string[]> {
  const names = await readdir(directory).catch(() => []);
  const ours = names.filter((one) => {
    const process = name.exec(one)?.[1];
    return process !== undefined && !isInUse(join(directory, one), Number(process));
  });
  return ours.map((one) => join(directory, one));
}

/** Whether the process that made a temporary file may still write it. */
function isInUse(path: string, pid: number): boolean {
  // Another container may count its processes from 1, too.
  if (pid === process.pid) return standing.has(path);
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // It runs, and belongs to somebody else.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
