/** UTF-8 without TextDecoder and TextEncoder, which QuickJS, one of the engines of the core, does not have. */

/** So many UTF-16 units become text at once: made one by one, a text is a chain of as many pieces. */
const UNITS = 1024;
/** Units on their way into a text; a plain array, which engines spread much faster than a typed one. */
const units: number[] = Array.from({ length: UNITS }, () => 0);

/**
 * Text of UTF-8 bytes.
 * @param bytes - Read from `start` (inclusive) to `end` (exclusive), never changed.
 * @returns The text; null where the bytes are not UTF-8 (overlong forms, surrogates and code points above 10FFFF included).
 */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | null {
  const piece = decodeWhole(bytes, start, end);
  return piece.end === end ? piece.text : null;
}

/**
 * Text of bytes of UTF-8 up to the first that are not, or are only the beginning of a character.
 * @returns The text, and where these bytes are; `end` where there are none.
 */
export function decodeWhole(bytes: Uint8Array, start: number, end: number): { text: string; end: number } {
  let text = '';
  let at = start;
  let filled = 0;
  while (at < end) {
    if (filled > UNITS - 2) {
      text += textOfUnits(filled);
      filled = 0;
    }
    const first = bytes[at];
    if (first < 0x80) {
      units[filled++] = first;
      at += 1;
      continue;
    }
    const more =
      first >= 0xf0 && first < 0xf8 ? 3 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xc0 && first < 0xe0 ? 1 : 0;
    if (more === 0 || at + more >= end) break;
    const point = decodePoint(bytes, at, more);
    if (point < 0) break;
    if (point < 0x10000) {
      units[filled++] = point;
    } else {
      units[filled++] = 0xd800 + ((point - 0x10000) >> 10);
      units[filled++] = 0xdc00 + ((point - 0x10000) & 0x3ff);
    }
    at += 1 + more;
  }
  return { text: text + textOfUnits(filled), end: at };
}

function textOfUnits(count: number): string {
  return String.fromCharCode(...units.slice(0, count));
}

/** The code point whose first byte is at `at`, with `more` bytes after it; −1 where they are none. */
function decodePoint(bytes: Uint8Array, at: number, more: number): number {
  let point = bytes[at] & (0x3f >> more);
  for (let next = at + 1; next <= at + more; next += 1) {
    if ((bytes[next] & 0xc0) !== 0x80) return -1;
    point = (point << 6) | (bytes[next] & 0x3f);
  }
  const smallest = more === 1 ? 0x80 : more === 2 ? 0x800 : 0x10000;
  return point < smallest || point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? -1 : point;
}

/** Text of UTF-8 that comes in chunks, which may be cut anywhere. */
export class Utf8Decoder {
  /** The beginning of a character whose other bytes are in the next chunk. */
  #rest = new Uint8Array(0);
  #isSound = true;

  /** Whether all bytes so far are UTF-8, or may become it. */
  get isSound(): boolean {
    return this.#isSound;
  }

  /** The text of these bytes, as far as they are UTF-8. They may be reused after the call. */
  decode(chunk: Uint8Array): string {
    let bytes = chunk;
    if (this.#rest.length > 0) {
      bytes = new Uint8Array(this.#rest.length + chunk.length);
      bytes.set(this.#rest);
      bytes.set(chunk, this.#rest.length);
    }
    const { text, end } = decodeWhole(bytes, 0, bytes.length);
    this.#rest = bytes.slice(end);
    this.#isSound = this.#rest.length === 0 || isBeginning(this.#rest);
    return text;
  }

  /** Tells that there are no more bytes. */
  finish(): void {
    if (this.#rest.length > 0) this.#isSound = false;
  }
}

/** Whether bytes could be the beginning of a character. */
function isBeginning([first, ...others]: Uint8Array): boolean {
  const more = first >= 0xf0 && first < 0xf8 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
  return others.length < more && others.every((byte) => (byte & 0xc0) === 0x80);
}

/** UTF-8 bytes of a text; a lone surrogate becomes U+FFFD, as in TextEncoder. */
export function encodeUtf8(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) {
    let point = character.codePointAt(0)!;
    if (point >= 0xd800 && point < 0xe000) point = 0xfffd;
    if (point < 0x80) {
      bytes.push(point);
    } else if (point < 0x800) {
      bytes.push(0xc0 | (point >> 6), 0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
      bytes.push(0xe0 | (point >> 12), 0x80 | ((point >> 6) & 0x3f), 0x80 | (point & 0x3f));
    } else {
      bytes.push(
        0xf0 | (point >> 18),
        0x80 | ((point >> 12) & 0x3f),
        0x80 | ((point >> 6) & 0x3f),
        0x80 | (point & 0x3f),
      );
    }
  }
  return Uint8Array.from(bytes);
}
