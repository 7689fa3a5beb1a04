import { simulateShard } from 'ripplecast';
import type { CascadeRows } from 'ripplecast';
import { deskCounts } from '../../packages/core/test/cascade/values-of-rows.ts';
import type { RunColumns } from './compare-runs.ts';
import { type Setting, networkOf } from './setting.ts';

/** A column of numbers: of rounds, of rows of hours or of replicates. */
type NumberColumn = {
  [Name in keyof CascadeRows]-?: NonNullable<CascadeRows[Name]> extends Float64Array ? Name : never;
}[keyof CascadeRows];

type ColumnOf = (rows: CascadeRows, row: number) => number;

/** The values of a column that these rows have. */
function valuesOf(rows: CascadeRows, column: NumberColumn): Float64Array {
  const values = rows[column];
  if (values === undefined) throw new Error(`the rows of this setting have no column ${column}`);
  return values;
}

const round =
  (column: NumberColumn, number: number): ColumnOf =>
  (rows, row) => {
    const entry = rows.offsets[row] + number;
    return entry < rows.offsets[row + 1] ? valuesOf(rows, column)[entry] : 0;
  };

const sumUntil =
  (column: NumberColumn, rounds: number): ColumnOf =>
  (rows, row) => {
    const end = Math.min(rows.offsets[row] + rounds, rows.offsets[row + 1]);
    return valuesOf(rows, column)
      .subarray(rows.offsets[row], end)
      .reduce((sum, value) => sum + value, 0);
  };

const total = (column: NumberColumn): ColumnOf => sumUntil(column, Infinity);

const once =
  (column: NumberColumn): ColumnOf =>
  (rows, row) =>
    valuesOf(rows, column)[row];

/** Equal numbers of hours may have come about by other sums. */
const rounded =
  (columnOf: ColumnOf): ColumnOf =>
  (rows, row) =>
    Math.round(columnOf(rows, row) * 1e6) / 1e6;

const sumOfWaits: ColumnOf = ({ waits = new Float64Array(0), answerOffsets = new Float64Array(0) }, row) =>
  waits.subarray(answerOffsets[row], answerOffsets[row + 1]).reduce((sum, hours) => sum + hours, 0);

const seenAtLeast =
  (times: number): ColumnOf =>
  ({ kPlusReach, count }, row) =>
    kPlusReach[(row * kPlusReach.length) / count + times - 1];

type Columns = Readonly<Record<string, ColumnOf>>;

/** What is compared of every setting, under the names that the oracle gives it. In hours a round is a row of them. */
const columnsOfAll: Columns = {
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

const columnsInTime: Columns = {
  reachBy8: sumUntil('newReach', 8),
  sharersBy8: sumUntil('sharers', 8),
  ownReach: once('ownReach'),
  ownImpressions: once('ownImpressions'),
};

const columnsOfCriticism: Columns = {
  critics: total('critics'),
  critics0: round('critics', 0),
  critics1: round('critics', 1),
  reachByCriticism: total('newReachByCriticism'),
  impressionsOfCriticism: total('impressionsOfCriticism'),
};

const columnsOfDesk: Columns = {
  ...Object.fromEntries(deskCounts.map((column) => [column, once(column)])),
  waitHours: rounded(sumOfWaits),
  busyHours: rounded(once('busyHours')),
  openHours: rounded(once('openHours')),
  waiting0: round('waiting', 0),
  waiting1: round('waiting', 1),
  waiting3: round('waiting', 3),
};

const columnsOfMix: Columns = {
  informed: once('informed'),
  televisionOnly: once('televisionOnly'),
  postsOnly: once('postsOnly'),
};

/** What is compared of a setting. */
export function columnsOf({ timing, criticism, desk, broadcast }: Setting['scenario']): Columns {
  return {
    ...columnsOfAll,
    ...(timing == null ? {} : columnsInTime),
    ...(criticism == null ? {} : columnsOfCriticism),
    ...(desk == null ? {} : columnsOfDesk),
    ...(broadcast?.notice === undefined ? {} : columnsOfMix),
  };
}

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
    Object.entries(columnsOf(setting.scenario)).map(([name, columnOf]) => [
      name,
      shards.flatMap((rows) => Array.from({ length: rows.count }, (_, row) => columnOf(rows, row))),
    ]),
  );
}
