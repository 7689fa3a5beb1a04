import { chmod, rename, writeFile } from 'node:fs/promises';
import { checkSignal, checkText } from 'ripplecast/check';
import { BadInputError } from '../bad-input.ts';
import { findOutput } from './output-file.ts';
import { systemReason } from './system-reason.ts';
import { forgetTemporaryFile, makeTemporaryFile, removeTemporaryFile } from './temporary-files.ts';

/**
 * Writes a file whole or not at all: into a temporary file of the same directory, to the disk, then renamed. What stood
 * there before stays until the new file is complete. A device such as /dev/null is written to directly.
 * @param path - Where to write; a symbolic link is followed, also to a file that is not there yet. Permissions of an existing file are
 * kept.
 * @param text - Contents, written as UTF-8, or as bytes that come in chunks.
 * @param signal - Ends the writing; the old file stays.
 * @throws BadInputError for a directory, a pipe, a socket or a disk, or where the system refuses; the reason of the signal where that
 * ended it.
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
    const { target, old, isDevice } = await findOutput(path);
    signal?.throwIfAborted();
    if (isDevice) {
      await writeFile(target, text, abort);
      return;
    }
    temporary = makeTemporaryFile(target);
    // Opened only where it still stands: what a signal has removed does not come back.
    await writeFile(temporary, text, { flag: 'r+', flush: true, ...abort });
    if (old !== null) await chmod(temporary, old.mode);
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
