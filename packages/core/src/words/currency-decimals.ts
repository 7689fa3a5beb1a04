/** Currencies whose smallest unit is not a hundredth, by its decimals: ISO 4217. */
const exceptions: readonly (readonly [decimals: number, codes: string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
];

/**
 * Decimals of an amount in the smallest unit of its currency: 2 for dollars and cents, 0 for yen.
 * @param code - Three letters of ISO 4217; any other code has 2.
 */
export function currencyDecimals(code: string): number {
  return exceptions.find(([, codes]) => codes.split(' ').includes(code))?.[0] ?? 2;
}
