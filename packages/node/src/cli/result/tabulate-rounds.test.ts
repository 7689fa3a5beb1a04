import { compare } from 'ripplecast';
import { presets } from 'ripplecast/scenario';
import { expect, test } from 'vitest';
import { formsOfRounds, type ShownColumn } from './tabulate-rounds.ts';

const heads = (columns?: readonly ShownColumn[]) =>
  formsOfRounds(compare(presets.classroom), 'Television', columns).map(({ head }) => head.join(', '));

test('narrow terminals lose the ranges first, then all but people', () => {
  expect(heads()).toEqual([
    'Round, Impressions, New people, Reached so far, 5–95 % of runs, Pass it on',
    'Round, Impressions, New people, Reached so far, 5–95 % of runs, Pass it on',
    'Round, Impressions, New people, Reached so far, Pass it on',
    'Round, New people, Reached so far',
    'Round, New people, Reached so far',
  ]);
});

test('columns that leave first leave one by one, and an empty column is never there', () => {
  const columns: readonly ShownColumn[] = [
    { head: 'Round', cell: (row) => String(row.generation), leaves: 'never' },
    { head: 'A', cell: () => 'a', leaves: 'first' },
    { head: 'B', cell: () => 'b', leaves: 'first' },
    { head: 'Empty', cell: () => '', leaves: 'never' },
    { head: 'Range', cell: () => '1 – 2', leaves: 'second' },
  ];
  expect(heads(columns)).toEqual([
    'Round, A, B, Range',
    'Round, A, Range',
    'Round, Range',
    'Round, Range',
    'Round',
    'Round',
    'Round',
  ]);
});
