import { InvalidFileError } from '../invalid-file-error.ts';

/** Longest line, in bytes. */
const LONGEST_LINE = 1 << 20;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Takes the bytes start … end − 1 of an array: whole lines, each ended by a line feed. Valid only during the call. */
export type ConsumeLines = (bytes: Uint8Array, start: number, end: number) => void;

/**
 * Takes whole lines one by one.
 * @param read - Takes the bytes start … end − 1 of a line, without what ends it: a line feed, or that and a carriage return.
 */
export function eachLine(read: ConsumeLines): ConsumeLines {
  return (bytes, start, end) => {
    for (let at = start; at < end;) {
      const feed = bytes.indexOf(LINE_FEED, at);
      read(bytes, at, feed > at && bytes[feed - 1] === CARRIAGE_RETURN ? feed - 1 : feed);
      at = feed + 1;
    }
  };
}

/**
 * Cuts chunks of a file into runs of whole lines, without copying more than the line that a chunk's end cuts in two. A byte-order
 * mark of UTF-8 at the beginning is left out; one of UTF-16 is refused.
 */
export class WholeLines {
  readonly #consume: ConsumeLines;
  #rest: Uint8Array = new Uint8Array(0);
  #begun = false;

  constructor(consume: ConsumeLines) {
    this.#consume = consume;
  }

  /** Takes the next bytes of the file; they may be reused after the call. */
  push(chunk: Uint8Array): void {
    if (!this.#begun) {
      // Three bytes decide about the mark.
      if (this.#rest.length + chunk.length < 3) {
        this.#rest = join(this.#rest, chunk);
        return;
      }
      this.#begun = true;
      const opening = this.#rest.length === 0 ? chunk : join(this.#rest, chunk);
      this.#rest = new Uint8Array(0);
      this.#take(opening.subarray(markLength(opening)));
      return;
    }
    this.#take(chunk);
  }

  /** Tells that the file is at its end: a last line without a line feed counts as a line. */
  finish(): void {
    const last = this.#begun ? this.#rest : this.#rest.subarray(markLength(this.#rest));
    this.#rest = new Uint8Array(0);
    if (last.length > 0) this.#consume(join(last, Uint8Array.of(LINE_FEED)), 0, last.length + 1);
  }

  #take(chunk: Uint8Array): void {
    let start = 0;
    if (this.#rest.length > 0) {
      const feed = chunk.indexOf(LINE_FEED);
      if (feed === -1) {
        this.#keep(join(this.#rest, chunk));
        return;
      }
      const line = join(this.#rest, chunk.subarray(0, feed + 1));
      this.#rest = new Uint8Array(0);
      this.#consume(line, 0, line.length);
      start = feed + 1;
    }
    const end = chunk.lastIndexOf(LINE_FEED) + 1;
    if (end > start) this.#consume(chunk, start, end);
    this.#keep(chunk.slice(Math.max(start, end)));
  }

  #keep(rest: Uint8Array): void {
    if (rest.length > LONGEST_LINE) {
      throw new InvalidFileError(null, `a line has more than ${LONGEST_LINE} bytes: this is no text file of edges`);
    }
    this.#rest = rest;
  }
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

function markLength(bytes: Uint8Array): number {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new InvalidFileError(1, 'expected UTF-8; found a byte-order mark of UTF-16. Save the file as UTF-8');
  }
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}
