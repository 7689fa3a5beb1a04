import { TooLargeError } from '../errors.ts';
import { mapArrays } from './map-arrays.ts';
import type { NumberArray } from './map-arrays.ts';

/** Whether an array lies in memory that threads share. */
export function isShared({ buffer }: NumberArray): boolean {
  return typeof SharedArrayBuffer === 'function' && buffer instanceof SharedArrayBuffer;
}

/** Arrays in memory that threads share: each copied at most once, and kept as long as its original. */
export class SharedCopies {
  readonly #copies = new WeakMap<NumberArray, NumberArray>();

  /**
   * A value of plain objects with all its arrays in shared memory. What lies there already is not copied; a value that needs no
   * copy is returned as it is.
   * @param freeBytes - Memory for copies; default: not known.
   * @throws TooLargeError, before anything is copied, where there is less memory than the copies take.
   */
  share<T>(value: T, freeBytes: number = Infinity): T {
    const needed = this.bytesToCopy(value);
    if (needed > freeBytes) {
      const asked = `${Math.ceil(needed / 2 ** 20)} MiB`;
      const left = `${Math.floor(freeBytes / 2 ** 20)} MiB`;
      throw new TooLargeError(
        `sharing a network between threads takes ${asked} of memory; there are ${left}. One worker needs no copy`,
      );
    }
    return mapArrays(value, (array) => this.#copyOf(array));
  }

  /** Bytes that {@link SharedCopies.share} would copy. */
  bytesToCopy(value: unknown): number {
    const missing = new Set<NumberArray>();
    mapArrays(value, (array) => {
      if (!isShared(array) && !this.#copies.has(array)) missing.add(array);
      return array;
    });
    let bytes = 0;
    for (const array of missing) bytes += array.byteLength;
    return bytes;
  }

  #copyOf<A extends NumberArray>(array: A): A {
    if (isShared(array)) return array;
    let copy = this.#copies.get(array) as A | undefined;
    if (copy === undefined) {
      const kind = array.constructor as new (buffer: SharedArrayBuffer) => A;
      copy = new kind(new SharedArrayBuffer(array.byteLength));
      copy.set(array);
      this.#copies.set(array, copy);
    }
    return copy;
  }
}
