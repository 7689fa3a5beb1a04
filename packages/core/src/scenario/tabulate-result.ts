import { checkObject } from '../check.ts';
import type { CsvCell, CsvTable } from '../graph/formats/text/write-csv.ts';
import { broadcastRound } from './broadcast-round.ts';
import { criticismColumns, generationColumns, timelineColumns } from './generation-columns.ts';
import type { ResultDocument } from './result.generated.ts';

/**
 * The rounds of a result for CSV, in time its timeline, under the names of the result document and with every digit; a broadcast as one
 * more row. `arm` says which of the two a row is about. Columns of criticism and of a desk are there where the result has them.
 * @throws InvalidParameterError for what is no document of a result.
 * @example
 * ```ts
 * import { compare, presets } from 'ripplecast';
 * import { tabulateResult } from 'ripplecast/scenario';
 *
 * const { head, rows } = tabulateResult(compare(presets.seedExample));
 * head.slice(0, 5); // => ['arm', 'generation', 'impressions', 'newReach', 'reach']
 * rows[0]?.slice(0, 2); // => ['cascade', 0]
 * rows.at(-1)?.[0]; // => 'broadcast'
 * ```
 */
export function tabulateResult(document: ResultDocument): CsvTable {
  checkObject('document', document);
  const { cascade, broadcast } = document;
  checkObject('document.cascade', cascade);
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
