import { TooLargeError } from 'ripplecast';
import { mapArrays, type NumberArray } from 'ripplecast/experiment';

/** Copies that were made already, by their original: a graph is copied once, however many scenarios run on it. */
const copies = new WeakMap<NumberArray, NumberArray>();

/**
 * A value of plain objects with all its arrays of numbers in memory that threads can share. What lies there already is not
 * copied, and nothing is copied twice.
 * @throws TooLargeError, before anything is copied, where there is no memory for it.
 */
export function shareMemory<T extends object>(value: T): T {
  const [needed, free] = [bytesToCopy(value), process.availableMemory()];
  if (needed <= free) return mapArrays(value, sharedCopy);
  const [asked, left] = [needed, free].map((size) => `${Math.ceil(size / 2 ** 20)} MiB`);
  throw new TooLargeError(
    `sharing a network between threads takes ${asked} of memory; there are ${left}. One worker needs no copy`,
  );
}

/** {@link shareMemory} where there is memory for it; else the value as it is. */
export function shareMemoryIfRoom<T extends object>(value: T): T {
  return bytesToCopy(value) <= process.availableMemory() ? mapArrays(value, sharedCopy) : value;
}

function bytesToCopy(value: object): number {
  const missing = new Set<NumberArray>();
  mapArrays(value, (array) => {
    if (!isShared(array) && !copies.has(array)) missing.add(array);
    return array;
  });
  let bytes = 0;
  for (const array of missing) bytes += array.byteLength;
  return bytes;
}

function sharedCopy<A extends NumberArray>(array: A): A {
  if (isShared(array)) return array;
  let copy = copies.get(array) as A | undefined;
  if (copy === undefined) {
    const kind = array.constructor as new (buffer: SharedArrayBuffer) => A;
    copy = new kind(new SharedArrayBuffer(array.byteLength));
    copy.set(array);
    copies.set(array, copy);
  }
  return copy;
}

function isShared({ buffer }: NumberArray): boolean {
  return buffer instanceof SharedArrayBuffer;
}
