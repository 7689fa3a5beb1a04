import { type EdgeCollector, readVisibility } from '../edge-collector.ts';

const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const BLANK = 32;
const COMMA = 44;
const ZERO = 48;

/** What may follow the two ids of a line. */
export type AfterIds = 'nothing' | 'visibility' | 'ignored';

/**
 * Reads edges of the plainest form, `12<separator>40` with whole numbers of at most nine digits, as long as lines have it.
 * This is the hot loop of reading: digits are gathered byte by byte, no strings are made.
 * @param edges - Takes the edges. There must be room for one edge for each four bytes (the shortest line is `1 2\n`).
 * @param bytes - Whole lines from `start` to `end`: the last byte is a line feed, at which every inner loop stops.
 * @param blanks - Whether a tab or a blank separates too, not only a comma.
 * @param line - Number of the first line, for messages.
 * @returns Where the first line of another form begins; `end` where there is none. Every line before it is one edge.
 */
export function readPlainLines(
  edges: EdgeCollector,
  bytes: Uint8Array,
  start: number,
  end: number,
  blanks: boolean,
  after: AfterIds,
  line: number,
): number {
  const { sources, targets, visibility } = edges;
  const first = edges.count;
  let count = first;
  let begin = start;
  while (begin < end) {
    // First id: one digit, and more of them where it is no leading zero; at most nine, so that it stays below 2^31.
    let at = begin;
    let digit = (bytes[at] - ZERO) | 0;
    if (digit >>> 0 > 9) break;
    let source = digit;
    at = (at + 1) | 0;
    digit = (bytes[at] - ZERO) | 0;
    if (digit >>> 0 <= 9) {
      if (source === 0) break;
      do {
        source = (Math.imul(source, 10) + digit) | 0;
        at = (at + 1) | 0;
        digit = (bytes[at] - ZERO) | 0;
      } while (digit >>> 0 <= 9);
      if (at - begin > 9) break;
    }

    const separator = digit + ZERO;
    if (separator !== COMMA && !(blanks && (separator === TAB || separator === BLANK))) break;
    at = (at + 1) | 0;

    // Second id, alike.
    const middle = at;
    digit = (bytes[at] - ZERO) | 0;
    if (digit >>> 0 > 9) break;
    let target = digit;
    at = (at + 1) | 0;
    digit = (bytes[at] - ZERO) | 0;
    if (digit >>> 0 <= 9) {
      if (target === 0) break;
      do {
        target = (Math.imul(target, 10) + digit) | 0;
        at = (at + 1) | 0;
        digit = (bytes[at] - ZERO) | 0;
      } while (digit >>> 0 <= 9);
      if (at - middle > 9) break;
    }

    // The rest of the line.
    if (after !== 'nothing') {
      const next = bytes[at];
      const separated = next === COMMA || (blanks && (next === TAB || next === BLANK));
      if (after === 'ignored' && (separated || next === LINE_FEED || next === CARRIAGE_RETURN)) {
        while (bytes[at] !== LINE_FEED) at += 1;
      } else {
        if (!separated) break;
        const from = at + 1;
        at = from;
        while (bytes[at] > BLANK && bytes[at] !== COMMA) at += 1;
        if (at === from || (bytes[at] !== LINE_FEED && bytes[at] !== CARRIAGE_RETURN)) break;
        visibility[count] = readVisibility(bytes, from, at, line + count - first);
      }
    }
    if (bytes[at] === CARRIAGE_RETURN) at += 1;
    if (bytes[at] !== LINE_FEED) break;
    sources[count] = source;
    targets[count] = target;
    count += 1;
    begin = at + 1;
  }
  edges.count = count;
  return begin;
}
