import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { TooLargeError } from '../errors.ts';
import { buyExposure } from './buy-exposure.ts';
import { independentExposure } from './independent-exposure.ts';
import { resolveBuy, type Buy } from './resolve-buy.ts';

function written(placements: readonly Omit<Buy['placements'][number], 'costPerInsertion'>[]): Buy {
  const priced = placements.map((placement) => ({ ...placement, costPerInsertion: 1 }));
  return resolveBuy({ placements: priced, production: 0, universe: null, source: null });
}

/** Polya's urn: who has seen k of j sees the next with probability (α + k) ÷ (α + β + j). */
function urn(first: number, second: number, insertions: number): number[] {
  const short = 2 * first - first * first - second;
  const alpha = (first * (second - first)) / short;
  const beta = (alpha * (1 - first)) / first;
  let exactly = [1];
  for (let shown = 0; shown < insertions; shown++) {
    const sees = (k: number): number => (alpha + k) / (alpha + beta + shown);
    exactly = Array.from(
      { length: shown + 2 },
      (_, k) => (exactly[k] ?? 0) * (1 - sees(k)) + (k === 0 ? 0 : exactly[k - 1] * sees(k - 1)),
    );
  }
  return exactly;
}

function tail(exactly: Float64Array, k: number): number {
  return exactly.slice(k).reduce((sum, value) => sum + value, 0);
}

describe('how often people see a buy', () => {
  test.each([
    [500, 550, 5, 0.60336538, 3, 0.5],
    [400, 520, 6, 0.6785152, 3, 0.435904],
    [200, 320, 10, 0.6410891, 3, 0.32141137],
    [300, 450, 2, 0.45, 2, 0.15],
  ])('loyal viewers: %i, then %i of 1,000, %i insertions', (audience, secondReach, insertions, reach, k, kPlus) => {
    const exactly = buyExposure(written([{ audience, secondReach, insertions }]), 1000);
    expect(tail(exactly, 1)).toBeCloseTo(reach, 7);
    expect(tail(exactly, k)).toBeCloseTo(kPlus, 7);
    const twin = urn(audience / 1000, secondReach / 1000, insertions);
    expect(Math.max(...twin.map((value, at) => Math.abs(value - exactly[at])))).toBeLessThan(1e-14);
  });

  test('whoever sees one sees all where a second insertion adds nobody', () => {
    const exactly = buyExposure(written([{ audience: 30, secondReach: 30, insertions: 4 }]), 100);
    expect([...exactly]).toEqual([0.7, 0, 0, 0, 0.3]);
  });

  test('at the other limit, and without a second reach, insertions are independent', () => {
    const placements = [
      { audience: 250, insertions: 3 },
      { audience: 150, insertions: 4 },
      { audience: 100, insertions: 6 },
    ];
    const vehicles = placements.map(({ audience, insertions }) => ({ reach: audience / 1000, insertions }));
    const independent = independentExposure(vehicles, 14).exactly;
    const plain = buyExposure(written(placements), 1000);
    expect(Math.max(...plain.map((value, k) => Math.abs(value - independent[k])))).toBeLessThan(1e-15);
    // 2·100 − 100² ÷ 1,000 = 190 is a whole number of people.
    const loyal = written([...placements.slice(0, 2), { audience: 100, secondReach: 190, insertions: 6 }]);
    expect(buyExposure(loyal, 1000)).toEqual(plain);
  });

  test('keeps its digits where almost everybody sees almost every one of very many', () => {
    const exactly = buyExposure(written([{ audience: 999, insertions: 10_000 }]), 1000);
    expect(exactly.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 12);
    expect(exactly.reduce((sum, value, k) => sum + k * value, 0)).toBeCloseTo(9990, 8);
  });

  test('sums to one, and to the impressions for each person', () => {
    const placement = fc
      .record({
        audience: fc.integer({ min: 1, max: 1000 }),
        insertions: fc.integer({ min: 1, max: 60 }),
        loyalty: fc.double({ min: 0, max: 1, noNaN: true }),
        isLoyal: fc.boolean(),
      })
      .map(({ audience, insertions, loyalty, isLoyal }) => {
        const most = Math.floor(2 * audience - (audience * audience) / 1000);
        const secondReach = Math.round(audience + (most - audience) * loyalty);
        return isLoyal ? { audience, insertions, secondReach } : { audience, insertions };
      });
    fc.assert(
      fc.property(fc.array(placement, { minLength: 1, maxLength: 4 }), (placements) => {
        const exactly = buyExposure(written(placements), 1000);
        const each = placements.reduce((sum, { audience, insertions }) => sum + audience * insertions, 0) / 1000;
        expect(exactly.every((value) => value >= 0)).toBe(true);
        expect(Math.abs(exactly.reduce((sum, value) => sum + value, 0) - 1)).toBeLessThan(1e-12);
        const mean = exactly.reduce((sum, value, k) => sum + k * value, 0);
        expect(Math.abs(mean - each)).toBeLessThanOrEqual(1e-12 * Math.max(1, each));
        // Viewers who come back leave fewer who see it at all.
        const independent = buyExposure(
          written(placements.map(({ audience, insertions }) => ({ audience, insertions }))),
          1000,
        );
        expect(exactly[0]).toBeGreaterThanOrEqual(independent[0] - 1e-12);
      }),
      { seed: 19640101 },
    );
  });

  test('refuses what so many people do not allow, with both limits', () => {
    const exposure = (secondReach: number): unknown =>
      buyExposure(written([{ audience: 500, secondReach, insertions: 2 }]), 1000);
    expect(() => exposure(751)).toThrow(
      'broadcast.placements.0.secondReach must be from 500, the audience, to 750, what two independent insertions reach of 1,000 people; got 751',
    );
    expect(() => exposure(750)).not.toThrow();
    expect(() => buyExposure(written([{ audience: 1001, insertions: 1 }]), 1000)).toThrow(
      'at most the universe of 1000 people',
    );
  });

  test('refuses more insertions than it can lay out', () => {
    const placement = { audience: 5, insertions: 10_000 };
    expect(() => buyExposure(written([placement, placement, placement]), 10)).toThrow(TooLargeError);
  });
});
