/**
 * The shortest decimal text that reads back as the same 32-bit number, such as `0.1` for Math.fround(0.1).
 * @param value - A number that is its own Math.fround, in [0, 1].
 */
export function formatFloat32(value: number): string {
  for (let digits = 1; digits < 9; digits += 1) {
    const text = String(Number(value.toPrecision(digits)));
    if (Math.fround(Number(text)) === value) return text;
  }
  return String(Number(value.toPrecision(9)));
}
