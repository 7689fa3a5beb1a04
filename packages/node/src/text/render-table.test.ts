import { createColors } from 'picocolors';
import { expect, test } from 'vitest';
import { fits, renderTable } from './render-table.ts';

const table = { head: ['', 'People'], rows: [['a', '1,000'], 'a caption over both', ['日本', '5']] };

test('cells stand two columns apart, numbers on the right, wide characters counted as two', () => {
  expect(renderTable(table, createColors(false))).toEqual([
    '        People',
    '  ───────────────────',
    '  a      1,000',
    '  a caption over both',
    '  日本       5',
  ]);
});

test('colours take no room', () => {
  const lines = renderTable(table, createColors(true));
  expect(lines[0]).toContain('\u001b[2m');
  expect([fits(lines, 21), fits(lines, 20)]).toEqual([true, false]);
});
