import { simulateShard } from 'ripplecast';
import type { CascadeRows } from 'ripplecast';
import type { RunColumns } from './compare-runs.ts';
import { type Setting, networkOf } from './setting.ts';

type ColumnOf = (rows: CascadeRows, row: number) => number;

const round =
  (column: 'newReach' | 'impressions' | 'sharers', number: number): ColumnOf =>
  ({ [column]: values, offsets }, row) => {
    const entry = offsets[row] + number;
    return entry < offsets[row + 1] ? values[entry] : 0;
  };

const total =
  (column: 'newReach' | 'impressions' | 'sharers'): ColumnOf =>
  ({ [column]: values, offsets }, row) =>
    values.subarray(offsets[row], offsets[row + 1]).reduce((sum, value) => sum + value, 0);

const seenAtLeast =
  (times: number): ColumnOf =>
  ({ kPlusReach, count }, row) =>
    kPlusReach[(row * kPlusReach.length) / count + times - 1];

/** What is compared, under the names that the oracle gives it. */
const columns: Readonly<Record<string, ColumnOf>> = {
  reach: total('newReach'),
  impressions: total('impressions'),
  sharers: total('sharers'),
  newReach0: round('newReach', 0),
  newReach1: round('newReach', 1),
  newReach2: round('newReach', 2),
  newReach3: round('newReach', 3),
  sharers0: round('sharers', 0),
  sharers1: round('sharers', 1),
  impressions1: round('impressions', 1),
  reach2Plus: seenAtLeast(2),
  reach3Plus: seenAtLeast(3),
  reach10Plus: seenAtLeast(10),
  lastRound: ({ newReach, offsets }, row) =>
    newReach.subarray(offsets[row], offsets[row + 1]).findLastIndex((people) => people > 0),
  truncated: ({ truncated }, row) => truncated[row],
};

/** How many columns are compared. */
export const columnCount: number = Object.keys(columns).length;

/** Runs a setting with the library, as its readers do: run `first` and those after it, `count` of them. */
export function runOurs(setting: Setting, first: number, count: number): RunColumns {
  const options = networkOf(setting);
  const spread = (rngSeed: string, from: number, runs: number): CascadeRows => {
    const experiment = { ...setting.scenario.experiment, rngSeed, replicates: from + runs };
    return simulateShard({ ...setting.scenario, experiment }, { first: from, count: runs }, options);
  };
  const { rngSeed } = setting.scenario.experiment;
  const shards = setting.drawsEdgeValues
    ? Array.from({ length: count }, (_, run) => spread(`${rngSeed} ${first + run}`, 0, 1))
    : [spread(rngSeed, first, count)];
  return Object.fromEntries(
    Object.entries(columns).map(([name, columnOf]) => [
      name,
      shards.flatMap((rows) => Array.from({ length: rows.count }, (_, row) => columnOf(rows, row))),
    ]),
  );
}
