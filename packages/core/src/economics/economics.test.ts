import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { InvalidParameterError } from '../errors.ts';
import { cascadeCost, costIsCertain, costPerPoint, costPerThousand } from './index.ts';

const rates = { fixed: 50_000, perThousandFans: 12, perSharer: 0.25 };

describe('the cost of a cascade', () => {
  test('is fixed + per thousand fans + per sharer', () => {
    expect(cascadeCost(rates, { fans: 3000, sharers: 120, impressions: 9000 })).toBe(50_000 + 36 + 30);
  });

  test('takes a mean number of sharers, which may be a fraction', () => {
    expect(cascadeCost(rates, { fans: 0, sharers: 0.5, impressions: 9000 })).toBe(50_000.125);
  });

  test('is 0 only where every rate is 0 or nothing is bought', () => {
    expect(
      cascadeCost({ fixed: 0, perThousandFans: 0, perSharer: 0 }, { fans: 1e10, sharers: 1e10, impressions: 9000 }),
    ).toBe(0);
    expect(cascadeCost({ ...rates, fixed: 0 }, { fans: 0, sharers: 0, impressions: 9000 })).toBe(0);
  });

  test('of a rate that is left out is nothing', () => {
    expect(cascadeCost({ perSharer: 2 }, { fans: 5, sharers: 3, impressions: 7 })).toBe(6);
  });

  test('refuses negative, infinite and missing numbers', () => {
    expect(() => cascadeCost({ ...rates, fixed: -1 }, { fans: 1, sharers: 1, impressions: 9000 })).toThrow(
      InvalidParameterError,
    );
    expect(() => cascadeCost({ ...rates, fixed: -1 }, { fans: 1, sharers: 1, impressions: 9000 })).toThrow(
      'fixed must be a finite number of at least 0; got -1',
    );
    expect(() => cascadeCost({ ...rates, perSharer: Infinity }, { fans: 1, sharers: 1, impressions: 9000 })).toThrow(
      'perSharer must be a finite number of at least 0; got Infinity',
    );
    expect(() => cascadeCost(rates, { fans: NaN, sharers: 1, impressions: 9000 })).toThrow(
      'fans must be a finite number of at least 0; got NaN',
    );
    expect(() => cascadeCost(rates, { fans: 1, sharers: -2, impressions: 9000 })).toThrow(
      'sharers must be a finite number of at least 0; got -2',
    );
  });
});

describe('whether a cost is certain', () => {
  test('it is unless something that chance decides is paid for, however little', () => {
    expect(costIsCertain({ ...rates, perSharer: 0 })).toBe(true);
    expect(costIsCertain(rates)).toBe(false);
    expect(costIsCertain({ fixed: 1e15, perThousandFans: 1e15, perSharer: 1e-200 })).toBe(false);
  });
});

describe('costs for each thousand and each point', () => {
  test('divide the cost by what it bought', () => {
    expect(costPerThousand(4_100_000, 111_041_000)).toBeCloseTo(36.9233, 4);
    expect(costPerPoint(3_100_000, 37.6857288)).toBeCloseTo(82_259.2557, 3);
  });

  test('are null where no cost was given, never 0', () => {
    expect(costPerThousand(null, 1000)).toBeNull();
    expect(costPerPoint(null, 50)).toBeNull();
  });

  test('are null where nothing was bought, also for nothing', () => {
    expect(costPerThousand(5, 0)).toBeNull();
    expect(costPerThousand(0, 0)).toBeNull();
    expect(costPerPoint(5, 0)).toBeNull();
  });

  test('are 0 where something was free', () => {
    expect(costPerThousand(0, 10)).toBe(0);
    expect(costPerPoint(0, 10)).toBe(0);
  });

  test('scale with cost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 1e10 }), (cost, count) => {
        expect(costPerThousand(4 * cost, count)).toBe(4 * (costPerThousand(cost, count) ?? NaN));
        expect(costPerPoint(4 * cost, count)).toBe(4 * (costPerPoint(cost, count) ?? NaN));
      }),
      { seed: 27 },
    );
  });

  test('refuse negative costs and counts', () => {
    expect(() => costPerThousand(-1, 1)).toThrow('cost must be a finite number of at least 0; got -1');
    expect(() => costPerThousand(1, -1)).toThrow('count must be a finite number of at least 0; got -1');
    expect(() => costPerPoint(1, NaN)).toThrow('points must be a finite number of at least 0; got NaN');
  });
});
