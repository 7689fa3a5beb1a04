import { criticismColumns, generationColumns, type ResultDocument, timelineColumns } from 'ripplecast/scenario';
import type { CsvCell, CsvTable } from '../write-answer.ts';
import { broadcastRound } from './broadcast-round.ts';

/**
 * The rounds of a result for CSV, in time its timeline, under the names of the result document and with every digit; a broadcast as one
 * more row. `arm` says which of the two a row is about. Columns of criticism and of a desk are there where the result has them.
 */
export function tabulateRows({ cascade, broadcast }: ResultDocument): CsvTable {
  const { generations, timeline, criticism, desk } = cascade;
  const columns = [
    ...(timeline === undefined ? generationColumns : timelineColumns),
    ...(criticism === undefined ? [] : criticismColumns),
    ...(desk === undefined ? [] : ['waiting']),
  ];
  const cellsOf = (row: object): CsvCell[] => columns.map((column) => numberAt(row, column.split('.')));
  const ofCascade = (timeline ?? generations ?? []).map((row, i) => ({ ...row, waiting: desk?.waiting[i] }));
  const rows = ofCascade.map((row) => ['cascade', ...cellsOf(row)]);
  if (broadcast !== null)
    rows.push(['broadcast', ...cellsOf({ generation: 0, hours: 0, ...broadcastRound(broadcast) })]);
  return { head: ['arm', ...columns], rows };
}

/** The number at a path; null where that, or what it would be in, is null. */
function numberAt(value: unknown, path: readonly string[]): number | null {
  const [key, ...rest] = path;
  if (key === undefined) return typeof value === 'number' ? value : null;
  return typeof value === 'object' && value !== null ? numberAt(Reflect.get(value, key), rest) : null;
}
