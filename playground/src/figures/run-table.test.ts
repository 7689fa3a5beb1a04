import { expect, it } from 'vitest';
import { runTable } from './run-table.ts';

const none = { low: null, high: null };

it('has the people of one run after each round', () => {
  const points = [
    { generation: 0, reach: 160, ...none },
    { generation: 1, reach: 161, ...none },
  ];
  expect(runTable(points)).toEqual({
    head: ['generation', 'reach'],
    rows: [
      [0, 160],
      [1, 161],
    ],
  });
});

it('has hours on a clock, and who saw criticism first where somebody criticises', () => {
  expect(runTable([{ generation: 0, hours: 0.5, reach: 10, byCriticism: 2, ...none }])).toEqual({
    head: ['hours', 'reach', 'byCriticism'],
    rows: [[0.5, 10, 2]],
  });
});
