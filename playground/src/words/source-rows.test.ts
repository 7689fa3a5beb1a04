import { broadcastCatalogue } from 'ripplecast/broadcast';
import { presetCatalogue } from 'ripplecast/scenario';
import { expect, test } from 'vitest';
import { buyRows, exampleFigures, measuredRows } from './source-rows.ts';

test('what was measured has its value and its source', () => {
  expect(measuredRows()).toHaveLength(4);
  expect(measuredRows()[1]).toEqual([
    'Fans who see it',
    '16\u202f%',
    'Facebook; Ogilvy, 2012 (second-hand or derived)',
  ]);
});

test('every spot of the catalogue has a row, the newest first, with its year once', () => {
  const rows = buyRows();
  expect(rows).toHaveLength(broadcastCatalogue.length);
  expect(rows.map(([name]) => name)).toEqual(expect.arrayContaining(['Super Bowl XLV, 2011', 'Academy Awards 2024']));
  expect(rows.at(-1)?.slice(0, 3)).toEqual(['Super Bowl I (CBS), 1967', '26.8 million viewers', '$42,500']);
  expect(rows.flat().filter((cell) => cell === '')).toEqual([]);
});

test('every example says where its numbers come from', () => {
  const examples = exampleFigures();
  expect(examples.map(({ title }) => title)).toEqual(presetCatalogue.map(({ title }) => title));
  expect(examples.filter(({ sentences }) => sentences.length === 0)).toEqual([]);
});
