/** Arrays of numbers that grow while their length is not known. */
type GrowingArray = Uint8Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/**
 * A longer array of the same kind with the same entries, then zeros.
 * @param array - Not changed.
 * @param capacity - Length of the new one.
 * @param used - Entries of the old one that count; default all.
 */
export function growArray<Numbers extends GrowingArray>(array: Numbers, capacity: number, used?: number): Numbers {
  const longer = new (array.constructor as new (length: number) => Numbers)(capacity);
  longer.set(used === undefined ? array : array.subarray(0, used));
  return longer;
}
