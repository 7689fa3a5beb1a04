import { expect, test } from 'vitest';
import { presets } from '../scenario/index.ts';
import { comparePlans } from './compare-plans.ts';

const meanField = { ...presets.seedExample, level: 'meanField' } as const;

function codes(first: object, second: object): string[][] {
  const { plans } = comparePlans([
    { name: 'one', scenario: { ...meanField, ...first } },
    { name: 'other', scenario: { ...meanField, ...second } },
  ]);
  return plans.map(({ result }) => result.warnings.map(({ code }) => code));
}

test('plans that count different people are warned about, by their universe, else by their buy', () => {
  const placements = [{ audience: 1000, insertions: 1, costPerInsertion: 5, basis: 'adults 18-49' }];
  const own = { broadcast: { placements, universe: 294_650_000 } };
  expect(codes({}, {})).toEqual([[], []]);
  expect(codes({}, { basis: 'P2+' })).toEqual([[], []]);
  expect(codes({ broadcast: null, basis: 'P2+' }, { broadcast: null })).toEqual([[], []]);
  expect(codes({}, own)).toEqual([['basisDiffers'], ['basisDiffers']]);
  expect(codes({ broadcast: null, basis: 'adults' }, {})).toEqual([['basisDiffers'], ['basisDiffers']]);
});
