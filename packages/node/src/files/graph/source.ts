import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { BadInputError } from '../../bad-input.ts';

/** Bytes of a chunk of a file that is read as it is; large, as each costs a turn of the event loop. */
const CHUNK = 1 << 22;

/** Bytes that a packed file may always become. */
const ALWAYS_ALLOWED = 16 << 20;

/**
 * The bytes of a file from its beginning. The next chunk is on its way while one is used; each is valid until the next is asked for.
 */
export async function* fileChunks(file: FileHandle, signal: AbortSignal | undefined): AsyncGenerator<Uint8Array> {
  const buffers = [new Uint8Array(CHUNK), new Uint8Array(CHUNK)] as const;
  let position = 0;
  let turn = 0;
  let reading = file.read(buffers[0], 0, CHUNK, 0);
  try {
    for (;;) {
      const { bytesRead } = await reading;
      signal?.throwIfAborted();
      if (bytesRead === 0) return;
      const ready = turn === 0 ? buffers[0] : buffers[1];
      turn = 1 - turn;
      position += bytesRead;
      reading = file.read(turn === 0 ? buffers[0] : buffers[1], 0, CHUNK, position);
      yield ready.subarray(0, bytesRead);
    }
  } finally {
    // Whoever stops early must not close the file under a read that is on its way.
    await reading.catch(() => {});
  }
}

/** Streams ask for a chunk before they are done with the last. */
async function* copies(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) yield chunk.slice();
}

/**
 * The bytes of a file packed by gzip, unpacked by the platform.
 * @param size - Bytes of the file.
 * @param maxExpansion - How many times its size the file may become; below 16 MiB any.
 * @throws BadInputError where it becomes more (a gzip bomb), is cut off, damaged, or not packed at all.
 */
export async function* unpackedChunks(
  file: FileHandle,
  {
    path,
    size,
    maxExpansion,
    signal,
  }: { path: string; size: number; maxExpansion: number; signal: AbortSignal | undefined },
): AsyncGenerator<Uint8Array> {
  const packed = Readable.from(copies(fileChunks(file, signal)), { objectMode: false });
  const unpacked = createGunzip({ chunkSize: 1 << 18 });
  packed.on('error', (error) => unpacked.destroy(error));
  packed.pipe(unpacked);
  const limit = Math.max(ALWAYS_ALLOWED, size * maxExpansion);
  let bytes = 0;
  try {
    for await (const chunk of unpacked as AsyncIterable<Uint8Array>) {
      signal?.throwIfAborted();
      bytes += chunk.length;
      if (bytes > limit) {
        throw new BadInputError(
          `${path} unpacks to more than ${maxExpansion} times its size of ${size} bytes; that is no graph, or the limit (limits.maxExpansion) is too low`,
        );
      }
      yield chunk;
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'Z_BUF_ERROR') throw new BadInputError(`${path} is cut off: its gzip stream does not end`);
    if (code?.startsWith('Z_') === true) {
      throw new BadInputError(`${path} is not a sound gzip file: ${(error as Error).message}`);
    }
    throw error;
  } finally {
    packed.destroy();
    unpacked.destroy();
    if (!packed.closed) await new Promise<void>((resolve) => packed.once('close', resolve));
  }
}
