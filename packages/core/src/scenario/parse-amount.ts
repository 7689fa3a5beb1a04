import { checkText } from '../check.ts';

const amountPattern = /^([+-]?)(\d+|\d{1,3}(?:[,_]\d{3})+)?(\.\d+)?(?:e([+-]?\d+))?\s?(%?)$/i;

/**
 * The number that a person typed: `10%` is 0.1, `111,000,000` and `111_000_000` are 111 million.
 * @returns null where the text is no number.
 * @throws InvalidParameterError for what is no text.
 * @remarks A percent sign moves the decimal point, so that `0.288%` is exactly the number written 0.00288.
 * @example
 * ```ts
 * import { parseAmount } from 'ripplecast/scenario';
 * parseAmount('10%'); // => 0.1
 * parseAmount('ten'); // => null
 * ```
 */
export function parseAmount(text: string): number | null {
  checkText('text', text);
  const match = amountPattern.exec(text.trim());
  if (match === null) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0', percent] = match;
  if (whole === '' && fraction === '') return null;
  const digits = `${sign}${whole.replaceAll(/[,_]/g, '') || '0'}${fraction}`;
  return Number(`${digits}e${Number(exponent) - (percent === '%' ? 2 : 0)}`);
}
