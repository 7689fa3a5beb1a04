import { drawBinomial, openStream } from 'ripplecast/random';
import { expect, test } from 'vitest';
import { compareRuns, noticeableError, rejectByHolm } from './compare-runs.ts';

const draw = (name: string, count: number, trials: number, probability: number): number[] => {
  const stream = openStream('compare-runs', name, 'values');
  return Array.from({ length: count }, () => drawBinomial(stream, trials, probability));
};

test('a mean that is 2 % off is rejected where the comparison says that it would notice it', () => {
  const oracle = { reach: draw('oracle', 4000, 1000, 0.3) };
  const same = { reach: draw('same', 4000, 1000, 0.3) };
  const planted = { reach: draw('planted', 4000, 1000, 0.306) };
  expect(noticeableError(same.reach, oracle.reach, 1e-6)).toBeLessThan(0.02);
  const rejected = (ours: typeof oracle): string[] =>
    compareRuns(ours, oracle).flatMap(({ aspect, pValue }) => (pValue <= 1e-6 ? [aspect] : []));
  expect(rejected(same)).toEqual([]);
  expect(rejected(planted)).toContain('mean');
});

test('a law with the same mean and another spread, or another form, is rejected', () => {
  const steady = { reach: draw('steady', 2000, 20, 0.5) };
  const wide = { reach: draw('wide', 2000, 100, 0.1) };
  const aspects = compareRuns(steady, wide).filter(({ pValue }) => pValue <= 1e-6);
  expect(aspects.map(({ aspect }) => aspect)).toEqual(['spread', 'distribution']);
});

test('rare large values raise no alarm: the p-value is a bound for every law', () => {
  const ours = Array.from({ length: 1000 }, (_, run) => (run < 8 ? 1e6 : 0));
  const [{ pValue }] = compareRuns({ reach: ours }, { reach: Array.from({ length: 1000 }, () => 0) });
  // Exactly 2 · 2⁻⁸ if each large value was as likely on either side.
  expect(pValue).toBeGreaterThan(2 ** -7);
});

test('runs that are all alike agree if they are equal, and are told apart if they are not', () => {
  const values = (value: number): number[] => Array.from({ length: 100 }, () => value);
  expect(compareRuns({ reach: values(5) }, { reach: values(5) }).map(({ pValue }) => pValue)).toEqual([1, 1, 1]);
  expect(compareRuns({ reach: values(5) }, { reach: values(6) })[0].pValue).toBeLessThan(1e-20);
  expect(() => compareRuns({ reach: [1], views: [1] }, { reach: [1] })).toThrow('the oracle has no column views');
  expect(() => compareRuns({ reach: [1] }, { reach: [1], views: [1] })).toThrow('ours has no column views');
});

test('Holm divides alpha by the comparisons that are left', () => {
  expect(rejectByHolm([0.5, 0.0003, 0.0004, 0.0006], 0.001)).toEqual([]);
  expect(rejectByHolm([0.5, 0.0003, 0.0002, 0.0006], 0.001)).toEqual([2, 1]);
  expect(rejectByHolm([0, 0], 0.001)).toEqual([0, 1]);
});
