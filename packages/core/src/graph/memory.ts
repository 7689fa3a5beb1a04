import { checkObject } from '../check.ts';
import { InvalidParameterError, TooLargeError } from '../errors.ts';

/** How much memory building or growing a graph may take, its working space included. */
export interface MemoryLimit {
  /** Bytes. The core cannot see the machine; who can (a command line, a server) states what it has. Default 8 GiB. */
  readonly maxBytes?: number;
}

const DEFAULT_MAX_BYTES = 8 * 2 ** 30;

/**
 * Bytes of a follower graph: 4 for each edge and each person, 4 more for each edge with a visibility of its own.
 * @param people - Number of people.
 * @param edges - Number of follower edges; a friendship is two.
 */
export function followerGraphBytes(people: number, edges: number, withVisibility = false): number {
  return 4 * (people + 1) + edges * (withVisibility ? 8 : 4);
}

/**
 * Says no before anything is allocated.
 * @param what - What takes the memory, for the message: `a graph of 10 people and 20 edges`.
 * @param bytes - What it takes at its peak.
 * @throws TooLargeError with the size, where it is above the limit.
 */
export function requireMemory(what: string, bytes: number, memory: MemoryLimit = {}): void {
  const maxBytes = maxBytesOf(memory);
  if (bytes <= maxBytes) return;
  throw new TooLargeError(
    `${what} takes ${describeBytes(bytes)} of memory; at most ${describeBytes(maxBytes)} may be used`,
  );
}

/**
 * The limit in bytes; Infinity is allowed.
 * @throws InvalidParameterError for what is none.
 */
export function maxBytesOf(memory: MemoryLimit): number {
  checkObject('memory', memory);
  const { maxBytes = DEFAULT_MAX_BYTES } = memory;
  if (typeof maxBytes === 'number' && maxBytes >= 0) return maxBytes;
  throw new InvalidParameterError('maxBytes', 'a number of bytes', maxBytes);
}

function describeBytes(bytes: number): string {
  const units = ['bytes', 'KiB', 'MiB', 'GiB', 'TiB'];
  let amount = bytes;
  let unit = 0;
  while (amount >= 1024 && unit < units.length - 1) {
    amount /= 1024;
    unit += 1;
  }
  return `${unit === 0 ? amount : amount.toFixed(2)} ${units[unit]}`;
}
