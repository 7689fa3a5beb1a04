import { expect, test } from 'vitest';
import { simulate, compare } from '../experiment/index.ts';
import { writeCsv } from '../graph/formats/index.ts';
import { smallPopulation } from '../../test/small-population.ts';
import { presets } from './presets.ts';
import { tabulateResult } from './tabulate-result.ts';

test('has a row for each round with the numbers of the document, and one for the broadcast', () => {
  const result = compare(presets.seedExample);
  const { head, rows } = tabulateResult(result);
  const generations = result.cascade.generations ?? [];
  expect(rows).toHaveLength(generations.length + 1);
  const column = (name: string): number => head.indexOf(name);
  expect(rows.slice(0, -1).map((row) => row[column('reach')])).toEqual(generations.map(({ reach }) => reach));
  expect(rows.slice(0, -1).map((row) => row[column('reachQuantiles.p95')])).toEqual(
    generations.map(({ reachQuantiles }) => reachQuantiles?.p95 ?? null),
  );
  const broadcast = rows.at(-1) ?? [];
  expect([broadcast[0], broadcast[column('reach')], broadcast[column('sharers')]]).toEqual([
    'broadcast',
    result.broadcast?.reach,
    0,
  ]);
});

test('reads back from CSV with every digit', () => {
  const result = simulate(smallPopulation);
  const [head = '', ...lines] = writeCsv(tabulateResult(result)).trimEnd().split('\n');
  const at = head.split(',').indexOf('impressions');
  expect(lines.map((line) => Number(line.split(',')[at]))).toEqual(
    (result.cascade.generations ?? []).map(({ impressions }) => impressions),
  );
});

test('on a clock the rows are hours', () => {
  const { head, rows } = tabulateResult(simulate({ ...presets.launchInHours, level: 'meanField', broadcast: null }));
  expect(head.slice(0, 2)).toEqual(['arm', 'hours']);
  expect(rows.length).toBeGreaterThan(1);
});
