import type { CsvCell, CsvTable } from 'ripplecast/graph';
import type { CampaignResult } from 'ripplecast/scenario';

/** A row for each week of each mix, under the document's own names; keys of a quantile with a dot. */
export function tabulateForCsv({ mixes }: CampaignResult): CsvTable {
  const rows = mixes.flatMap(({ mix, weeks }) => weeks.map((week) => new Map([['mix', mix], ...cellsOf(week)])));
  // Some mixes have no feelings, and so no quantiles.
  const head = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return { head, rows: rows.map((row) => head.map((name) => row.get(name) ?? null)) };
}

function cellsOf(values: object, above: string = ''): (readonly [name: string, cell: CsvCell])[] {
  return Object.entries(values).flatMap(([key, value]: [string, unknown]) => {
    const name = `${above}${key}`;
    if (key === 'quantiles' && value === null) return [];
    return typeof value === 'object' && value !== null
      ? cellsOf(value, `${name}.`)
      : [[name, value as CsvCell] as const];
  });
}
