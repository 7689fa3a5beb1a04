import type { FileSource } from './own-file.ts';

/** Says why the bytes of a file are none that can be read. */
export class BytesError extends Error {
  readonly reason: 'tooLarge' | 'notPacked' | 'packed' | 'damaged';

  constructor(reason: BytesError['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** How the bytes of a file are read. */
export interface BytesOptions {
  /** Whether its name says that it is packed by gzip. */
  readonly isPacked: boolean;
  /** Most bytes that it may become, unpacked. */
  readonly maxBytes: number;
  /** Told how many bytes of the file were read: after whoever takes them is through with them, where it is not packed. */
  readonly tell: (bytes: number) => void;
}

/** A text becomes at most so many times smaller by gzip, and below some bytes any that it likes: else it is no text. */
const MAX_EXPANSION = 100;
const ALWAYS_ALLOWED = 16 << 20;
/** Most bytes of one piece: browsers give millions at once, and between pieces it is told how far the reading is. */
const PIECE = 1 << 18;

/**
 * The bytes of a file piece by piece, unpacked.
 * @throws {BytesError} for one that is not what its name says, is damaged, or becomes too large.
 */
export async function* bytesOf(
  file: FileSource,
  { isPacked, maxBytes, tell }: BytesOptions,
): AsyncGenerator<Uint8Array> {
  let read = 0;
  let isFirst = true;
  const counted = new TransformStream<Uint8Array, Uint8Array<ArrayBuffer>>({
    transform(chunk, controller) {
      if (isFirst) checkOpening(chunk, isPacked);
      isFirst = false;
      read += chunk.length;
      if (isPacked) tell(read);
      controller.enqueue(chunk as Uint8Array<ArrayBuffer>);
    },
  });
  const raw = file.stream().pipeThrough(counted);
  const unpacked = isPacked ? raw.pipeThrough(new DecompressionStream('gzip')) : raw;
  const most = isPacked ? Math.min(maxBytes, Math.max(ALWAYS_ALLOWED, file.size * MAX_EXPANSION)) : maxBytes;
  const reader = unpacked.getReader();
  let total = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      total += value.length;
      if (total > most) throw new BytesError('tooLarge');
      for (let at = 0; at < value.length; at += PIECE) {
        const end = Math.min(value.length, at + PIECE);
        yield value.subarray(at, end);
        if (!isPacked) tell(total - value.length + end);
      }
    }
  } catch (error) {
    // What is wrong with a packed stream is a TypeError in every browser, without a word of what.
    if (isPacked && error instanceof TypeError) throw new BytesError('damaged');
    throw error;
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** Two bytes begin every file that is packed by gzip. */
function checkOpening(chunk: Uint8Array, isPacked: boolean): void {
  const looksPacked = chunk[0] === 0x1f && chunk[1] === 0x8b;
  if (looksPacked !== isPacked) throw new BytesError(isPacked ? 'notPacked' : 'packed');
}
