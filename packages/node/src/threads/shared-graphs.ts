import { SharedCopies } from 'ripplecast/pool';
import { availableMemory } from '../available-memory.ts';

/** Graphs and columns that were copied for threads: once, however many scenarios run on them. */
const copies = new SharedCopies();

/**
 * A value of plain objects with all its arrays of numbers in memory that threads can share. What lies there already is not
 * copied, and nothing is copied twice.
 * @throws TooLargeError, before anything is copied, where there is no memory for it.
 */
export function shareMemory<T>(value: T): T {
  return copies.share(value, availableMemory());
}

/** {@link shareMemory} where there is memory for it; else the value as it is. */
export function shareMemoryIfRoom<T>(value: T): T {
  return copies.bytesToCopy(value) <= availableMemory() ? copies.share(value) : value;
}
