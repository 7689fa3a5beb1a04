import { checkArray, checkObject } from '../../check.ts';
import type { CsvTable } from '../../graph/formats/text/write-csv.ts';
import type { Placement } from '../broadcast.generated.ts';

/**
 * A schedule for CSV, a line for each placement, as `readScheduleCsv` reads it. Columns of what no placement says are left out.
 * @param schedule - Its placements, and the currency of their costs.
 * @throws InvalidParameterError for what is no list of placements.
 * @example
 * ```ts
 * import { tabulateSchedule } from 'ripplecast/broadcast';
 * import { writeCsv } from 'ripplecast/graph';
 *
 * const placements = [{ name: 'News', audience: 250000, insertions: 3, costPerInsertion: 9000 }];
 * writeCsv(tabulateSchedule({ placements, currency: 'EUR' }));
 * // => 'name,audience,insertions,costPerInsertion,currency\nNews,250000,3,9000,EUR\n'
 * ```
 */
export function tabulateSchedule(schedule: {
  readonly placements: readonly Placement[];
  readonly currency?: string | null;
}): CsvTable {
  checkObject('schedule', schedule);
  const { placements, currency = null } = schedule;
  checkArray('schedule.placements', placements);
  placements.forEach((placement, index) => checkObject(`schedule.placements[${index}]`, placement));
  const keys = (['name', 'audience', 'insertions', 'costPerInsertion', 'secondReach', 'basis'] as const).filter((key) =>
    placements.some((placement) => placement[key] !== undefined),
  );
  const money = currency === null ? [] : [currency];
  return {
    head: [...keys, ...(currency === null ? [] : ['currency'])],
    rows: placements.map((placement) => [...keys.map((key) => placement[key] ?? null), ...money]),
  };
}
