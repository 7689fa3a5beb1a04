import type { CsvCell, CsvTable } from 'ripplecast/graph';
import type { CampaignContentWeek, CampaignMixResult, CampaignResult, CampaignWeek } from 'ripplecast/scenario';

/**
 * A row for each week of each mix, and below it one for each content that is posted in it, under the document's own names; keys of a quantile
 * with a dot. `content` is empty where a row is the whole week.
 */
export function tabulateForCsv({ mixes }: CampaignResult): CsvTable {
  const rows = mixes.flatMap((mix) => mix.weeks.flatMap((week) => rowsOf(mix, week)));
  // Some mixes have no feelings, and so no quantiles; contents have no fans.
  const head = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return { head, rows: rows.map((row) => head.map((name) => row.get(name) ?? null)) };
}

type Row = ReadonlyMap<string, CsvCell>;

function rowsOf({ mix, contents }: CampaignMixResult, ofAll: CampaignWeek): readonly Row[] {
  const rowOf = (content: string | null, { week, ...values }: CampaignWeek | CampaignContentWeek): Row =>
    new Map<string, CsvCell>([['mix', mix], ['week', week], ['content', content], ...cellsOf(values)]);
  const ofContents = contents.flatMap(({ content, weeks }) =>
    weeks.filter(({ week }) => week === ofAll.week).map((week) => rowOf(content, week)),
  );
  return [rowOf(null, ofAll), ...ofContents];
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
