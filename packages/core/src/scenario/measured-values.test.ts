import { expect, test } from 'vitest';
import { readFileSync } from 'node:fs';
import { readCsv } from '../../scripts/read-csv.ts';
import { english } from '../words/index.ts';
import { getScenarioValue } from './get-scenario-value.ts';
import { measuredValues } from './measured-values.ts';
import { presets } from './presets.ts';

const facts = new Map(
  readCsv(readFileSync(new URL('../../data/facts.csv', import.meta.url), 'utf8')).map((row) => [row['id'], row]),
);

/** The row of the facts that each value is from, and where it stands there. */
const rows = {
  followers: ['friends.us-adults-2014.lognormal', 'source', /median (\d+)/],
  'message.fanVisibility': ['visibility.page-2012', 'value', /(.+)/],
  'model.visibility': ['visibility.friend-post', 'value', /(.+)/],
  'model.shareProbability': ['share.per-view.facebook-2012', 'value', /(.+)/],
} as const;

test.each(measuredValues)('$path is what the facts say, with their year and confidence', (measured) => {
  const [id, column, pattern] = rows[measured.path];
  const row = facts.get(id);
  expect(Number(pattern.exec(row?.[column] ?? '')?.[1])).toBe(measured.value);
  expect(String(measured.year)).toBe(row?.['year']);
  expect(measured.confidence).toBe(row?.['confidence']);
});

test('each is a value of the example, and no rate is another one than in the measured preset', () => {
  for (const { path, value } of measuredValues) {
    expect(getScenarioValue(presets.seedExample, path)).toBeTypeOf('number');
    expect(getScenarioValue(presets.seedExample, path)).not.toBe(value);
    if (path !== 'followers') expect(getScenarioValue(presets.measured2012, path)).toBe(value);
  }
});

test('a label has its figure, to two digits', () => {
  const { numbers } = english();
  for (const { value, label } of measuredValues) {
    const figure = value < 1 ? numbers.percent(Number(value.toPrecision(2))) : numbers.exact(value);
    expect(label).toContain(figure);
  }
});

test('nobody can change them', () => {
  expect(Object.isFrozen(measuredValues) && measuredValues.every((one) => Object.isFrozen(one))).toBe(true);
});
