import { checkArray, checkObject } from '../../../check.ts';
import { csvField } from './csv-field.ts';

/** A cell of a CSV table; numbers are written with every digit they have, null is empty. */
export type CsvCell = string | number | boolean | null;

/** Rows of CSV below a head. */
export interface CsvTable {
  /** Names of the columns. */
  readonly head: readonly string[];
  /** Shape [rows][columns]. */
  readonly rows: readonly (readonly CsvCell[])[];
}

/**
 * A table as CSV (RFC 4180) with line feeds.
 * @throws InvalidParameterError for what is no table.
 * @example
 * ```ts
 * import { writeCsv } from 'ripplecast/graph';
 *
 * writeCsv({ head: ['round', 'reach'], rows: [[0, 1000], [1, null]] }); // => 'round,reach\n0,1000\n1,\n'
 * ```
 */
export function writeCsv(table: CsvTable): string {
  checkObject('table', table);
  const { head, rows } = table;
  checkArray('table.head', head);
  checkArray('table.rows', rows);
  rows.forEach((row, at) => checkArray(`table.rows[${at}]`, row));
  return [head, ...rows].map((row) => `${row.map(csvField).join(',')}\n`).join('');
}
