import { expect, it } from 'vitest';
import type { ArmCost } from '../results/costs-of-result.ts';
import { costBarsScale } from './cost-bars-scale.ts';

const arm = (amount: number | null, range: readonly [number, number] | null = null): ArmCost => ({
  arm: 'shared',
  name: 'Sharing',
  reach: 1,
  impressions: 1,
  cost: 1,
  cpm: 1,
  costPerThousandReached: amount,
  costPerThousandReachedRange: range,
});

it('bars are as long as their amounts, from 0', () => {
  expect(costBarsScale([arm(10), arm(40)]).map(({ length }) => length)).toEqual([0.25, 1]);
  expect(costBarsScale([arm(0), arm(0)]).map(({ length }) => length)).toEqual([0, 0]);
  expect(costBarsScale([arm(null), arm(5)]).map(({ length }) => length)).toEqual([null, 1]);
});

it('a range that goes a little further makes room for itself', () => {
  const [sharing, buy] = costBarsScale([arm(40, [30, 50]), arm(20)]);
  expect(sharing).toEqual({ length: 0.8, range: { from: 0.6, to: 1, isCut: false } });
  expect(buy?.length).toBe(0.4);
});

it('a range is there where nothing costs anything on average', () => {
  expect(costBarsScale([arm(0, [0, 100])])).toEqual([{ length: 0, range: { from: 0, to: 1, isCut: false } }]);
});

it('a range that goes far further is cut, and says so', () => {
  const [sharing, buy] = costBarsScale([arm(1.62, [0.17, 50e6]), arm(40)]);
  expect(sharing?.range).toMatchObject({ to: 1, isCut: true });
  expect(buy?.length).toBeCloseTo(1 / 1.4, 10);
});
