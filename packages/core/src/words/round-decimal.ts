/**
 * Rounds as people do who see the number written: its shortest decimal text, half away from zero. So does `Intl`;
 * `toFixed` and `toPrecision` round the binary value, by which 40.65 is a little less than it says.
 */

/** A number as its significant decimal digits and the power of ten of the first. */
function decimalOf(size: number): readonly [digits: string, exponent: number] {
  const [mantissa = '', exponent] = size.toExponential().split('e');
  return [mantissa.replace('.', ''), Number(exponent)];
}

/**
 * The text of a number with so many decimals, all of them written, never with an exponent.
 * @param size - At least 0, finite.
 * @param decimals - Negative for tens, hundreds and so on.
 * @example
 * roundDecimal(40.65, 1) // => '40.7'
 */
export function roundDecimal(size: number, decimals: number): string {
  const [digits, exponent] = decimalOf(size);
  const kept = exponent + 1 + decimals;
  const wholes = kept < 0 ? 0n : BigInt(digits.slice(0, kept).padEnd(kept, '0') || 0);
  const text = String(wholes + (digits.charAt(kept) >= '5' ? 1n : 0n)).padStart(decimals + 1, '0');
  return decimals > 0 ? `${text.slice(0, -decimals)}.${text.slice(-decimals)}` : text + '0'.repeat(-decimals);
}

/** The text of a number with so many digits that count; zeros may follow them. For `size` see {@link roundDecimal}. */
export function roundSignificant(size: number, significant: number): string {
  return roundDecimal(size, significant - 1 - decimalOf(size)[1]);
}
