/** UTF-8 without TextDecoder and TextEncoder, which QuickJS, one of the engines of the core, does not have. */

/**
 * Text of UTF-8 bytes.
 * @param bytes - Read from `start` (inclusive) to `end` (exclusive), never changed.
 * @returns The text; null where the bytes are not UTF-8 (overlong forms, surrogates and code points above 10FFFF included).
 */
export function decodeUtf8(bytes: Uint8Array, start: number, end: number): string | null {
  let text = '';
  let at = start;
  while (at < end) {
    const first = bytes[at];
    at += 1;
    if (first < 0x80) {
      text += String.fromCharCode(first);
      continue;
    }
    const more = first >= 0xf0 && first < 0xf8 ? 3 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xc0 ? 1 : 0;
    if (more === 0 || first >= 0xf8 || at + more > end) return null;
    let point = first & (0x3f >> more);
    for (const last = at + more; at < last; at += 1) {
      if ((bytes[at] & 0xc0) !== 0x80) return null;
      point = (point << 6) | (bytes[at] & 0x3f);
    }
    const smallest = more === 1 ? 0x80 : more === 2 ? 0x800 : 0x10000;
    if (point < smallest || point > 0x10ffff || (point >= 0xd800 && point < 0xe000)) return null;
    text += String.fromCodePoint(point);
  }
  return text;
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
