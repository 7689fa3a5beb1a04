import { TooLargeError } from 'ripplecast';

type NumberArray = Uint8Array | Int16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** Copies that were made already, by their original: a graph is copied once, however many scenarios run on it. */
const copies = new WeakMap<NumberArray, NumberArray>();

/**
 * A value of plain objects with all its arrays of numbers in memory that threads can share. What lies there already is not
 * copied, and nothing is copied twice.
 * @throws TooLargeError, before anything is copied, where there is no memory for it.
 */
export function shareMemory<T extends object>(value: T): T {
  const [needed, free] = [bytesToCopy(value), process.availableMemory()];
  if (needed <= free) return withSharedArrays(value) as T;
  const [asked, left] = [needed, free].map((size) => `${Math.ceil(size / 2 ** 20)} MiB`);
  throw new TooLargeError(
    `sharing a network between threads takes ${asked} of memory; there are ${left}. One worker needs no copy`,
  );
}

/** {@link shareMemory} where there is memory for it; else the value as it is. */
export function shareMemoryIfRoom<T extends object>(value: T): T {
  return bytesToCopy(value) <= process.availableMemory() ? (withSharedArrays(value) as T) : value;
}

function bytesToCopy(value: object): number {
  const missing = new Set<NumberArray>();
  collectUnshared(value, missing);
  let bytes = 0;
  for (const array of missing) bytes += array.byteLength;
  return bytes;
}

function collectUnshared(value: unknown, found: Set<NumberArray>): void {
  if (isNumberArray(value)) {
    if (!isShared(value) && !copies.has(value)) found.add(value);
  } else if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) collectUnshared(part, found);
  }
}

function withSharedArrays(value: unknown): unknown {
  if (isNumberArray(value)) return sharedCopy(value);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withSharedArrays(part)]));
}

function sharedCopy(array: NumberArray): NumberArray {
  if (isShared(array)) return array;
  let copy = copies.get(array);
  if (copy === undefined) {
    const kind = array.constructor as new (buffer: SharedArrayBuffer) => NumberArray;
    copy = new kind(new SharedArrayBuffer(array.byteLength));
    copy.set(array);
    copies.set(array, copy);
  }
  return copy;
}

function isShared({ buffer }: NumberArray): boolean {
  return buffer instanceof SharedArrayBuffer;
}

function isNumberArray(value: unknown): value is NumberArray {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}
