import type { CascadeRows } from '../../src/cascade/index.ts';

/** One of the rows' arrays, summed over the rounds of each row. */
export function sumRounds(rows: CascadeRows, values: Float64Array): Float64Array {
  return Float64Array.from({ length: rows.count }, (_, i) =>
    values.subarray(rows.offsets[i], rows.offsets[i + 1]).reduce((sum, value) => sum + value, 0),
  );
}

/** Value of round g of each row; 0 where the cascade had ended. */
export function roundOf(rows: CascadeRows, values: Float64Array, generation: number): Float64Array {
  return Float64Array.from({ length: rows.count }, (_, i) => {
    const at = rows.offsets[i] + generation;
    return at < rows.offsets[i + 1] ? values[at] : 0;
  });
}
