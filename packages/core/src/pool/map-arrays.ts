/** An array of numbers with a buffer of its own or shared. */
export type NumberArray = Uint8Array | Int16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/**
 * A value of plain objects and lists with each of its arrays of numbers replaced, wherever it lies: a graph, a model or a prepared
 * cascade in another memory, for example.
 * @param map - From an array to the one in its place, of the same type; called for each place.
 * @returns The same object where nothing was replaced, also within the value.
 * @example
 * ```ts
 * import { mapArrays } from 'ripplecast/pool';
 *
 * const model = { kind: 'share', visibility: Float32Array.of(0.5, 1), shareProbability: 0.1 };
 * const twin = mapArrays(model, (array) => array.slice() as typeof array);
 * twin.visibility === model.visibility; // => false
 * ```
 */
export function mapArrays<T>(value: T, map: <A extends NumberArray>(array: A) => A): T {
  if (typeof value !== 'object' || value === null) return value;
  if (ArrayBuffer.isView(value)) return map(value as unknown as NumberArray) as T;
  const entries = Object.entries(value);
  const mapped = entries.map(([, part]) => mapArrays<unknown>(part, map));
  if (mapped.every((part, i) => part === entries[i]![1])) return value;
  if (Array.isArray(value)) return mapped as T;
  return Object.fromEntries(entries.map(([key], i) => [key, mapped[i]])) as T;
}
