import { chmod, realpath, rename, stat, writeFile } from 'node:fs/promises';
import { checkSignal, checkText } from 'ripplecast/check';
import { BadInputError } from '../bad-input.ts';
import { systemReason } from './system-reason.ts';
import { forgetTemporaryFile, makeTemporaryFile, removeTemporaryFile } from './temporary-files.ts';

/**
 * Writes a file whole or not at all: into a temporary file of the same directory, to the disk, then renamed. What stood
 * there before stays until the new file is complete. Devices and pipes, which cannot be renamed over, are written to directly.
 * @param path - Where to write; a symbolic link is followed. Permissions of an existing file are kept.
 * @param text - Contents, written as UTF-8, or as bytes that come in chunks.
 * @param signal - Ends the writing; the old file stays.
 * @throws BadInputError for a directory, or where the system refuses; the reason of the signal where that ended it.
 */
export async function writeFileSafely(
  path: string,
  text: string | Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  signal?: AbortSignal,
): Promise<void> {
  checkText('path', path);
  if (signal !== undefined) checkSignal('signal', signal);
  const abort = signal === undefined ? {} : { signal };
  let temporary: string | undefined;
  try {
    const old = await stat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (old?.isDirectory()) throw new BadInputError(`cannot write ${path}: it is a directory`);
    if (old !== undefined && !old.isFile()) {
      await writeFile(path, text, abort);
      return;
    }
    const target = old === undefined ? path : await realpath(path);
    signal?.throwIfAborted();
    temporary = makeTemporaryFile(target);
    // Opened only where it still stands: what a signal has removed does not come back.
    await writeFile(temporary, text, { flag: 'r+', flush: true, ...abort });
    if (old !== undefined) await chmod(temporary, old.mode);
    signal?.throwIfAborted();
    await rename(temporary, target);
    forgetTemporaryFile(temporary);
    temporary = undefined;
  } catch (error) {
    if (signal?.aborted) throw signal.reason;
    if (error instanceof BadInputError) throw error;
    throw new BadInputError(`cannot write ${path}: ${systemReason(error)}`);
  } finally {
    if (temporary !== undefined) await removeTemporaryFile(temporary);
  }
}
