import { describe, expect, test } from 'vitest';
import { reproductionNumber } from './reproduction-number.ts';
import type { ShareCascade } from './share-cascade.ts';
import { tippingPoint } from './tipping-point.ts';

const example: ShareCascade = {
  universe: 294_650_000,
  fans: 1_000,
  fanVisibility: 1,
  followers: 300,
  visibility: 1,
  shareProbability: 0.1,
  maxGenerations: 1_000,
};
const measured: ShareCascade = { ...example, visibility: 0.35, shareProbability: 0.00288 };

describe('reproduction number and tipping point', () => {
  test('is 30 in the example and 0.3024 where it was measured', () => {
    expect(reproductionNumber(example)).toBe(30);
    expect(reproductionNumber(measured)).toBeCloseTo(0.3024, 12);
  });

  test('counts the first exposure of a curve', () => {
    expect(reproductionNumber({ ...example, shareProbability: { byExposure: [0.01, 0.5] } })).toBe(3);
  });

  test('at 300 followers the share probability tips at 0.333 %, or at 0.952 % if 35 % see it', () => {
    expect(tippingPoint(example)).toEqual({ shareProbability: 1 / 300, visibility: 1 / 30, followers: 10 });
    expect(tippingPoint(measured).shareProbability).toBeCloseTo(0.00952, 5);
  });

  test('is null where no value in range reaches it', () => {
    expect(tippingPoint({ ...example, shareProbability: 0.001 }).visibility).toBeNull();
    expect(tippingPoint({ ...example, shareProbability: 0 })).toMatchObject({ visibility: null, followers: null });
    expect(tippingPoint({ ...example, universe: 10, followers: 9 }).followers).toBeNull();
    expect(tippingPoint({ ...example, followers: 0 }).shareProbability).toBeNull();
  });
});
