import { expect, it } from 'vitest';
import { growthFactors } from './growth-factors.ts';

const steps = (...reach: readonly number[]): readonly { reach: number }[] => reach.map((people) => ({ reach: people }));

it('a factor is new people by those of the round before', () => {
  expect(growthFactors(steps(1000, 31_000, 931_000, 931_090))).toEqual([30, 30, 0.0001]);
  expect(growthFactors(steps(7))).toEqual([]);
  expect(growthFactors([])).toEqual([]);
});

it('nobody new, or part of a person, gives none', () => {
  expect(growthFactors(steps(0, 5, 5, 5.5))).toEqual([null, null, null]);
});
