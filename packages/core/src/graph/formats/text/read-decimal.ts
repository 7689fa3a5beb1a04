/** 10^0 … 10^22: the powers of ten that a double holds exactly. */
const powersOfTen = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** Largest whole number below which every whole number is a double. */
const MAX_EXACT = 2 ** 53;

/**
 * The number that ASCII bytes spell: digits with at most one decimal point, perhaps a sign and an exponent.
 * @param bytes - Read from `start` (inclusive) to `end` (exclusive), never changed.
 * @returns The nearest double, as `Number` gives it; NaN where the bytes spell anything else.
 * @remarks Up to 15 digits or so the digits as a whole number, divided by an exact power of ten, are rounded once and
 * therefore right (Clinger 1990); the rest goes through a string.
 */
export function readDecimal(bytes: Uint8Array, start: number, end: number): number {
  let digits = 0;
  let value = 0;
  let point = -1;
  for (let at = start; at < end; at += 1) {
    const digit = bytes[at] - 48;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits += 1;
      continue;
    }
    if (bytes[at] !== 46 || point >= 0) return readByString(bytes, start, end);
    point = at;
  }
  if (digits === 0) return NaN;
  const decimals = point < 0 ? 0 : end - point - 1;
  if (value >= MAX_EXACT || decimals > 22) return readByString(bytes, start, end);
  return value / powersOfTen[decimals];
}

function readByString(bytes: Uint8Array, start: number, end: number): number {
  if (end - start > 400) return NaN;
  const text = String.fromCharCode(...bytes.subarray(start, end));
  return /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(text) ? Number(text) : NaN;
}
