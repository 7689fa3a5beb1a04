/** A probability, or an array of them, times a factor; each product is at most 1. An array is a new one. */
export function timesAtMostOne<Values extends number | Float32Array | Float64Array>(
  values: Values,
  factor: number,
): Values;
export function timesAtMostOne(
  values: number | Float32Array | Float64Array,
  factor: number,
): number | Float32Array | Float64Array {
  if (typeof values === 'number') return Math.min(1, values * factor);
  return values.map((value: number) => Math.min(1, value * factor));
}
