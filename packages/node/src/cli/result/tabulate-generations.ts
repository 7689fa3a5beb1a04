import { generationColumns, type GenerationRow, type ResultDocument } from 'ripplecast/scenario';
import type { CsvCell, CsvTable } from '../write-answer.ts';
import { broadcastRound } from './broadcast-round.ts';

/**
 * The rounds of a result for CSV, under the names of the result document and with every digit; a broadcast as a round. `arm`
 * says which of the two a row is about.
 */
export function tabulateGenerations({ cascade, broadcast }: ResultDocument): CsvTable {
  const rows = (cascade.generations ?? []).map((row) => ['cascade', ...cellsOf(row)]);
  if (broadcast !== null) rows.push(['broadcast', ...cellsOf(broadcastRound(broadcast))]);
  return { head: ['arm', ...generationColumns], rows };
}

function cellsOf(row: GenerationRow): CsvCell[] {
  return generationColumns.map((column) => numberAt(row, column.split('.')));
}

/** The number at a path; null where that, or what it would be in, is null. */
function numberAt(value: unknown, path: readonly string[]): number | null {
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'number' ? value : null;
  return typeof value === 'object' && value !== null ? numberAt(Reflect.get(value, key), rest) : null;
}
