import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costPerThousand } from '../economics/index.ts';
import { InvalidDocumentError } from '../errors.ts';
import { schedules } from '../../test/arbitraries/schedule.ts';
import { buyExposure } from './buy-exposure.ts';
import { measureBuy } from './measure-buy.ts';
import { planReach } from './plan-reach.ts';
import { resolveBuy, type Buy } from './resolve-buy.ts';

const persons2011 = 294_650_000;

function writtenBuy(placements: Buy['placements'], production: number = 0): Buy {
  return resolveBuy({ placements, production, universe: null, source: null });
}

describe('measuring a buy', () => {
  test('one insertion reaches its average audience once', () => {
    const measures = measureBuy(resolveBuy({ buy: 'super-bowl-2011', production: 1_000_000 }), persons2011);
    expect(measures.impressions).toBe(111_041_000);
    expect(measures.reach).toBe(111_041_000);
    expect(measures.averageFrequency).toBe(1);
    expect(measures.cost).toBe(4_100_000);
    // The rating of persons aged 2 or more is 37.7, that of households 46.0: never mixed.
    expect(measures.grossRatingPoints).toBeCloseTo(37.6857288, 7);
  });

  test.each([
    ['Super Bowl XLV', 111_041_000, 3_100_000, 0, 27.92],
    ['Super Bowl XLV with $1 million production', 111_041_000, 3_100_000, 1_000_000, 36.92],
    ['the round numbers of the press', 111_000_000, 3_000_000, 0, 27.03],
    ['the round numbers with $1 million production', 111_000_000, 3_000_000, 1_000_000, 36.04],
  ])('CPM of %s', (_, audience, costPerInsertion, production, cpm) => {
    const buy = writtenBuy([{ audience, insertions: 1, costPerInsertion }], production);
    const { cost, impressions } = measureBuy(buy, persons2011);
    const exact = costPerThousand(cost, impressions);
    expect(exact?.toFixed(2)).toBe(cpm.toFixed(2));
  });

  test('several insertions overlap as independent ones do', () => {
    const buy = writtenBuy(
      [
        { audience: 250, insertions: 3, costPerInsertion: 10 },
        { audience: 150, insertions: 4, costPerInsertion: 20 },
        { audience: 100, insertions: 6, costPerInsertion: 5 },
      ],
      7,
    );
    const measures = measureBuy(buy, 1000);
    expect(measures.impressions).toBe(1950);
    expect(measures.grossRatingPoints).toBe(195);
    expect(measures.cost).toBe(147);
    expect(measures.reach).toBeCloseTo(882.96533, 5);
    expect(measures.averageFrequency).toBeCloseTo(2.20846724, 8);
  });

  test('an audience of the whole universe reaches everybody, however often', () => {
    expect(measureBuy(writtenBuy([{ audience: 7, insertions: 3, costPerInsertion: 1 }]), 7).reach).toBe(7);
  });

  test('refuses an audience larger than the universe, and names the path of a buy of the catalogue', () => {
    const measure = (): unknown => measureBuy(resolveBuy({ buy: 'super-bowl-2011', production: 0 }), 1_000_000);
    expect(measure).toThrow(InvalidDocumentError);
    expect(measure).toThrow(
      'the audience of broadcast.buy "super-bowl-2011" must be at most the universe of 1000000 people, or the two cannot be compared; got 111041000',
    );
  });

  test('refuses each audience larger than the universe, and names the paths of placements', () => {
    const fine = { audience: 100, insertions: 1, costPerInsertion: 1 };
    const buy = writtenBuy([fine, { ...fine, audience: 101 }, fine, { ...fine, audience: 300 }]);
    try {
      measureBuy(buy, 100);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidDocumentError);
      const issues = error instanceof InvalidDocumentError ? error.issues : [];
      expect(issues).toEqual([
        {
          path: 'broadcast.placements.1.audience',
          message:
            'broadcast.placements.1.audience must be at most the universe of 100 people, or the two cannot be compared; got 101',
        },
        {
          path: 'broadcast.placements.3.audience',
          message:
            'broadcast.placements.3.audience must be at most the universe of 100 people, or the two cannot be compared; got 300',
        },
      ]);
    }
  });

  test('refuses a universe that is no whole number of people', () => {
    const buy = writtenBuy([{ audience: 1, insertions: 1, costPerInsertion: 1 }]);
    for (const universe of [0, -5, 2.5, NaN, Infinity]) {
      expect(() => measureBuy(buy, universe)).toThrow(`universe must be a whole number of at least 1; got ${universe}`);
    }
  });

  test('agrees with the plan of the same schedule, whatever its model', () => {
    fc.assert(
      fc.property(schedules({ placements: 4, insertions: 8 }), (schedule) => {
        const { universe, placements, duplications = [], production = 0 } = schedule;
        const buy = resolveBuy({
          placements,
          production,
          universe: null,
          source: null,
          ...(duplications.length === 0 ? {} : { duplications }),
        });
        const { reach, impressions, averageFrequency, grossRatingPoints, cost } = planReach(schedule);
        expect(measureBuy(buy, universe)).toEqual({ impressions, reach, averageFrequency, grossRatingPoints, cost });
        expect(buyExposure(buy, universe)).toEqual(planReach(schedule).exactly);
      }),
      { seed: 20110206, numRuns: 100 },
    );
  });

  test('obeys the laws: reach ≤ impressions, reach ≤ universe, impressions = reach × frequency, rating points add up', () => {
    const placement = fc.record({
      audience: fc.integer({ min: 1, max: 1_000_000 }),
      insertions: fc.integer({ min: 1, max: 60 }),
      costPerInsertion: fc.integer({ min: 0, max: 1_000_000 }),
    });
    fc.assert(
      fc.property(
        fc.array(placement, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 0, max: 1e9 }),
        (placements, spare) => {
          const universe = Math.max(...placements.map((each) => each.audience)) + spare;
          const measures = measureBuy(writtenBuy(placements), universe);
          expect(measures.reach).toBeLessThanOrEqual(measures.impressions);
          expect(measures.reach).toBeLessThanOrEqual(universe);
          expect(measures.reach).toBeGreaterThanOrEqual(universe - spare - 1e-6 * universe);
          expect(measures.reach * measures.averageFrequency).toBeCloseTo(measures.impressions, 3);
          const parts = placements.map((each) => measureBuy(writtenBuy([each]), universe));
          const points = parts.reduce((sum, part) => sum + part.grossRatingPoints, 0);
          expect(Math.abs(measures.grossRatingPoints - points)).toBeLessThanOrEqual(1e-12 * points);
          expect(measures.cost).toBe(parts.reduce((sum, part) => sum + part.cost, 0));
        },
      ),
      { seed: 20110206 },
    );
  });
});
