import { K_PLUS_LEVELS, rowColumns } from '../../src/cascade/index.ts';
import type { CascadeRows } from '../../src/cascade/index.ts';

type RowColumns = typeof rowColumns;
/** A column that counts something of a desk for each row; the others have hours. */
type DeskCount = Exclude<
  { [C in keyof RowColumns]: RowColumns[C] extends { part: 'desk'; per: 'row' } ? C : never }[keyof RowColumns],
  `${string}Hours`
>;

/** The columns that count something of a desk for each row. */
export const deskCounts: readonly DeskCount[] = (Object.keys(rowColumns) as (keyof RowColumns)[]).filter(
  (column): column is DeskCount =>
    rowColumns[column].part === 'desk' && rowColumns[column].per === 'row' && !column.endsWith('Hours'),
);

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

/** Rounds of each row, round 0 included. */
export function roundsIn(rows: CascadeRows): Float64Array {
  return Float64Array.from({ length: rows.count }, (_, i) => rows.offsets[i + 1] - rows.offsets[i]);
}

/** People with at least k impressions, of each row. */
export function kPlusOf(rows: CascadeRows, k: number): Float64Array {
  return Float64Array.from({ length: rows.count }, (_, i) => rows.kPlusReach[i * K_PLUS_LEVELS + k - 1]);
}
