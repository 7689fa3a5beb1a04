/**
 * What rounding a product lost: a·b − product, exactly, where product is the double a·b.
 * @param a - Below 1e292 in size, so that the split does not overflow.
 * @param b - Likewise.
 * @param product - a·b as computed.
 * @remarks Dekker (1971) with Veltkamp's split into halves of 26 bits. Exact unless a part underflows.
 */
export function productRemainder(a: number, b: number, product: number): number {
  const aScaled = a * 134217729;
  const aHigh = aScaled - (aScaled - a);
  const aLow = a - aHigh;
  const bScaled = b * 134217729;
  const bHigh = bScaled - (bScaled - b);
  const bLow = b - bHigh;
  return aLow * bLow - (product - aHigh * bHigh - aLow * bHigh - aHigh * bLow);
}
