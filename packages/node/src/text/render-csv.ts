import { csvFormatRows } from 'd3-dsv';

/** A cell of a CSV table; numbers are written with every digit they have. */
export type CsvCell = string | number | null;

/** CSV (RFC 4180, line feeds) with a head of the documents' own names; null is an empty cell. Ends with a line feed. */
export function renderCsv(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const cells = [head, ...rows].map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  return `${csvFormatRows(cells)}\n`;
}
