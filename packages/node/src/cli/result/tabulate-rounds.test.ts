import { compare } from 'ripplecast';
import { presets } from 'ripplecast/scenario';
import { english } from 'ripplecast/words';
import { expect, test } from 'vitest';
import { formsOfRounds, type ShownColumn } from './tabulate-rounds.ts';
import { smallPopulation } from '../../../../core/test/small-population.ts';

const heads = (columns?: readonly ShownColumn[]) =>
  formsOfRounds(compare(smallPopulation), { heading: 'Television', short: 'TV' }, columns).map(({ head }) =>
    head.join(', '),
  );

test('narrow terminals lose the ranges first, then all but people', () => {
  // Before these forms stand those with columns that leave first.
  expect(heads().slice(-6)).toEqual([
    'Round, Impressions, New people, Reached so far, 5–95 % of runs, Pass it on',
    'Round, Impressions, New people, Reached so far, 5–95 % of runs, Pass it on',
    'Round, Impressions, New people, Reached so far, Pass it on',
    'Round, New people, Reached so far',
    'Round, New people, Reached so far',
    'Round, New people, Reached so far',
  ]);
});

test('the narrowest of all has the short name of the buy', () => {
  const buy = english().buy({ name: 'Super Bowl', year: 2011, remark: 'in round numbers' });
  const sections = formsOfRounds(compare({ ...presets.seedExampleRound, level: 'meanField' }), buy).map(({ rows }) =>
    rows.findLast((row) => typeof row === 'string' && row.includes(':')),
  );
  expect(sections.at(-2)).toBe('Super Bowl of 2011, in round numbers: all at once');
  expect(sections.at(-1)).toBe('Super Bowl: all at once');
});

test('columns that leave first leave one by one, and an empty column is never there', () => {
  const columns: readonly ShownColumn[] = [
    { head: 'Round', cell: ({ label }) => label, leaves: 'never' },
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
    'Round',
  ]);
});
