import { expect, test } from 'vitest';
import { handmadeRows } from '../../test/handmade-rows.ts';
import { bytesOfRows, roundColumns } from '../cascade/cascade-rows.ts';
import { InvalidParameterError } from '../errors.ts';
import { resolveScenario } from '../scenario/index.ts';
import { orderShards } from './order-shards.ts';
import { smallPopulation } from '../../test/small-population.ts';

const scenario = resolveScenario({ ...smallPopulation, experiment: { replicates: 4 } });
const nothing = [[1, 1, 0]] as const;
const rowsOf = (first: number, count: number) =>
  handmadeRows(
    first,
    Array.from({ length: count }, () => nothing),
  );

test('shards come out in replicate order, whatever order they came in', () => {
  const shards = [rowsOf(3, 1), rowsOf(0, 1), rowsOf(1, 2)];
  expect(orderShards(scenario, shards).map((shard) => shard.first)).toEqual([0, 1, 3]);
  expect(shards.map((shard) => shard.first)).toEqual([3, 0, 1]);
});

test.each([
  ['no shard', [], 'replicates 0 to 3 are missing'],
  ['a missing end', [rowsOf(0, 3)], 'replicates 3 to 3 are missing'],
  ['a missing start', [rowsOf(1, 3)], 'replicates 0 to 0 are missing'],
  ['a gap', [rowsOf(3, 1), rowsOf(0, 2)], 'replicates 2 to 2 are missing'],
  ['an overlap', [rowsOf(0, 3), rowsOf(2, 2)], 'replicate 2 is there more than once'],
  ['the same shard twice', [rowsOf(0, 4), rowsOf(0, 4)], 'replicate 0 is there more than once'],
  ['too many replicates', [rowsOf(0, 5)], 'replicate 4 does not belong'],
])('%s is refused', (_, shards, message) => {
  expect(() => orderShards(scenario, shards)).toThrow(InvalidParameterError);
  expect(() => orderShards(scenario, shards)).toThrow(message);
});

test('arrays that do not fit together are refused', () => {
  const rows = rowsOf(0, 4);
  const wrong = [
    { ...rows, sharers: new Float64Array(3) },
    { ...rows, kPlusReach: new Float64Array(39) },
    { ...rows, offsets: Float64Array.of(0, 1, 2, 3, 5) },
    { ...rows, offsets: Float64Array.of(0, 0, 2, 3, 4) },
    { ...rows, count: 3.5 },
  ];
  for (const shard of wrong) expect(() => orderShards(scenario, [shard])).toThrow('do not fit together');
});

test('shards of a deterministic level are one row, however many of them there are', () => {
  const arithmetic = resolveScenario({ ...smallPopulation, level: 'arithmetic' });
  expect(orderShards(arithmetic, [rowsOf(0, 1), rowsOf(0, 1)])).toHaveLength(1);
  expect(() => orderShards(arithmetic, [])).toThrow('no shard');
  expect(() => orderShards(arithmetic, [rowsOf(0, 2)])).toThrow('2 rows from 0 on');
  expect(() => orderShards(arithmetic, [rowsOf(0, 1), handmadeRows(0, [[[2, 2, 0]]])])).toThrow('rows that differ');
});

test('rows of an ensemble beyond 2 GiB are refused, with their size', () => {
  const many = resolveScenario({ ...smallPopulation, experiment: { replicates: 2 } });
  // Views that lie about nothing but share their memory: 50 million rounds in each of two replicates, at least 2.2 GiB in all.
  const rounds = new Float64Array(5e7);
  const shard = (first: number) => ({
    ...rowsOf(first, 1),
    offsets: Float64Array.of(0, 5e7),
    ...Object.fromEntries(roundColumns.map((column) => [column, rounds])),
  });
  const gibibytes = (bytesOfRows(2, 1e8) / 1024 ** 3).toFixed(1);
  expect(() => orderShards(many, [shard(0), shard(1)])).toThrow(`${gibibytes} GiB`);
});
