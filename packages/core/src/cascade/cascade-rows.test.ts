import { expect, test } from 'vitest';
import { arraysOfRows, bytesOfRows, CascadeRowsBuilder, roundColumns } from './cascade-rows.ts';
import type { RoundCounts } from './cascade-rows.ts';

// Each column of each round gets a value that no other has.
const rounds = Array.from({ length: 200 }, (_, round) =>
  Object.fromEntries(roundColumns.map((column, i) => [column, round + (i + 1) / 8])),
) as unknown as RoundCounts[];

const builder = new CascadeRowsBuilder(3, 2);
rounds.forEach((round, i) => {
  builder.addRound(round);
  if (i === 149 || i === 199) builder.endRow(new Float64Array(11), i === 199);
});
const rows = builder.finish();

test('every column of rounds holds what was added, also beyond the room at first', () => {
  expect(Array.from(rows.offsets)).toEqual([0, 150, 200]);
  expect(Array.from(rows.truncated)).toEqual([0, 1]);
  for (const column of roundColumns) {
    expect(Array.from(rows[column]), column).toEqual(rounds.map((round) => round[column]));
  }
});

test('rows take as many bytes as their arrays', () => {
  expect(bytesOfRows(2, 200)).toBe(arraysOfRows(rows).reduce((bytes, { byteLength }) => bytes + byteLength, 0));
});
