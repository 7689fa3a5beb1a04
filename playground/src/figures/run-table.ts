import type { ReachPoint } from '@ripplecast/elements';
import type { CsvTable } from 'ripplecast/graph';

/** The points of one run as a table, under the names that the tables of results have. */
export function runTable(points: readonly ReachPoint[]): CsvTable {
  const [first] = points;
  const step = first?.hours === undefined ? 'generation' : 'hours';
  const columns = [step, 'reach', ...(first?.byCriticism === undefined ? [] : (['byCriticism'] as const))] as const;
  return { head: columns, rows: points.map((point) => columns.map((column) => point[column] ?? null)) };
}
