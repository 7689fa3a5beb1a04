import { compare, type CompleteScenario } from 'ripplecast';
import { presets } from 'ripplecast/scenario';
import { expect, test } from 'vitest';
import { costArms } from './cost-arms.ts';
import { reachPoints, reachScale } from './reach.ts';

const example: CompleteScenario = { ...presets.seedExample, level: 'meanField' };
const alone: CompleteScenario = { ...example, broadcast: null };

test('the points of reach end with the last round that reaches somebody', () => {
  const result = compare(example);
  const points = reachPoints(result);
  expect(points.map(({ generation }) => generation)).toEqual(points.map((_, index) => index));
  expect(points.at(-1)?.reach).toBeCloseTo(result.cascade.reach.mean, 0);
  expect(points.every(({ low, high }) => low === null && high === null)).toBe(true);
});

test('the scale is logarithmic where sharing is flat beside the buy', () => {
  expect(reachScale(compare(example))).toBe('linear');
  expect(reachScale(compare({ ...example, model: { kind: 'share', shareProbability: 0 } }))).toBe('log');
  expect(reachScale(compare({ ...alone, model: { kind: 'share', shareProbability: 0 } }))).toBe('linear');
});

test('the buy comes before sharing, which stands alone without one', () => {
  expect(costArms(compare(example)).map(({ arm }) => arm)).toEqual(['broadcast', 'shared']);
  expect(costArms(compare(alone)).map(({ arm, name }) => [arm, name])).toEqual([['shared', 'Sharing']]);
});
