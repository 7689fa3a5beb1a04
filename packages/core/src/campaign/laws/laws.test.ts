import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../../scripts/read-csv.ts';
import {
  advocateFraction,
  advocateSpellDays,
  amplificationOf,
  criticFraction,
  fractionsOfRoles,
  goodwillAfter,
  loopGain,
  scoreOfWeek,
  shiftOfContent,
  shownAfterDays,
  stationaryGoodwill,
  stockOfPosts,
  weightsOfX2023,
} from '../index.ts';

/** A number is right to the last of the ten decimals that are given. */
const TEN = 10;

describe('the stock of a feeling', () => {
  test.each([
    [1, 1],
    [4, 3.6959697538],
    [13, 9.5998037857],
    [52, 17.8987156721],
    [Infinity, 19.053428643],
  ])('%d weekly posts, half-life 90 days', (posts, stock) => {
    expect(stockOfPosts(posts, { everyDays: 7, halfLifeDays: 90 })).toBeCloseTo(stock, TEN);
  });

  test('is the sum of what each post has left', () => {
    let stock = 0;
    const wrong = [];
    for (let posts = 0; posts <= 60; posts += 1) {
      const found = stockOfPosts(posts, { everyDays: 3.5, halfLifeDays: 30 });
      if (Math.abs(found - stock) > 1e-12 * Math.max(1, stock)) wrong.push([posts, found, stock]);
      stock = stock * 2 ** (-3.5 / 30) + 1;
    }
    expect(wrong).toEqual([]);
  });

  test('which never fades, or is never felt', () => {
    expect(stockOfPosts(52, { everyDays: 7, halfLifeDays: null })).toBe(52);
    expect(stockOfPosts(Infinity, { everyDays: 7, halfLifeDays: null })).toBe(Infinity);
    expect(stockOfPosts(52, { everyDays: 7, halfLifeDays: 0 })).toBe(0);
    expect(stockOfPosts(0, { everyDays: 7, halfLifeDays: null })).toBe(0);
  });
});

describe('goodwill from nothing, with .02 engagements a day and a half-life of 90 days', () => {
  const inflow = { engagementsPerDay: 0.02, halfLifeDays: 90 };

  test.each([
    [30, 0.5357290106, 0.753738545],
    [90, 1.2984255368, 0.4737538013],
    [365, 2.4406790734, 0.1923682375],
  ])('after %d days', (days, mean, laplace) => {
    const found = goodwillAfter(days, inflow);
    expect(found.mean).toBeCloseTo(mean, TEN);
    expect(found.laplaceAtOne).toBeCloseTo(laplace, TEN);
  });

  test('comes to the gamma law', () => {
    const { shape, scale } = stationaryGoodwill(inflow);
    expect(shape).toBeCloseTo(2.5968510736, TEN);
    expect(scale).toBe(1);
    const { mean, variance, laplaceAtOne } = goodwillAfter(1e6, inflow);
    expect(mean).toBeCloseTo(shape, 12);
    expect(variance).toBeCloseTo(shape, 12);
    expect(laplaceAtOne).toBeCloseTo(2 ** -shape, 12);
  });

  test('which never fades is a compound Poisson number, the limit of long half-lives; 0 is never felt', () => {
    const never = goodwillAfter(100, { engagementsPerDay: 0.02, halfLifeDays: null });
    const hardly = goodwillAfter(100, { engagementsPerDay: 0.02, halfLifeDays: 1e9 });
    expect(never).toEqual({ mean: 2, variance: 4, laplaceAtOne: expect.closeTo(Math.exp(-1), 15) });
    expect(hardly.mean).toBeCloseTo(2, 6);
    expect(hardly.variance).toBeCloseTo(4, 6);
    expect(hardly.laplaceAtOne).toBeCloseTo(never.laplaceAtOne, 6);
    const nothing = { mean: 0, variance: 0, laplaceAtOne: 1 };
    expect(goodwillAfter(100, { engagementsPerDay: 0.02, halfLifeDays: 0 })).toEqual(nothing);
    expect(goodwillAfter(0, inflow)).toMatchObject({ mean: 0, laplaceAtOne: 1 });
  });
});

describe('advocates and critics in the long run', () => {
  test.each([
    [0.0045 / 7, 1, 0.0198439211],
    [0.01, 3, 0.0834188111],
    [0.02, 3, 0.3284309854],
  ])('%d engagements a day, advocates at %d', (engagementsPerDay, advocateAt, fraction) => {
    expect(advocateFraction({ engagementsPerDay, halfLifeDays: 90, advocateAt })).toBeCloseTo(fraction, TEN);
  });

  test('days spent as an advocate at a time', () => {
    const inflow = { engagementsPerDay: 0.02, halfLifeDays: 90, advocateAt: 3 };
    expect(advocateSpellDays(inflow)).toBeCloseTo(70.457572989, TEN);
    expect(advocateSpellDays({ ...inflow, engagementsPerDay: 0 })).toBe(0);
  });

  const feelings = {
    engagementsPerDay: 0.02,
    goodwillHalfLifeDays: 90,
    believedPerDay: 0.004,
    grievance: 2,
    grievanceHalfLifeDays: 30,
    advocateAt: 3,
    criticAt: 1,
  };

  test('critics, where grievance is a gamma number with shape .1731234049 and scale 2', () => {
    expect((0.004 * 30) / Math.LN2).toBeCloseTo(0.1731234049, TEN);
    expect(criticFraction(feelings)).toBeCloseTo(0.0226250119, TEN);
  });

  test('nobody criticises: advocates as without grievance, no critics', () => {
    const { fans, advocates, critics } = fractionsOfRoles({ ...feelings, believedPerDay: 0 });
    expect(advocates).toBe(advocateFraction({ engagementsPerDay: 0.02, halfLifeDays: 90, advocateAt: 3 }));
    expect(critics).toBe(0);
    expect(fans + advocates).toBe(1);
  });

  test('what is never felt makes no roles', () => {
    const numb = { ...feelings, goodwillHalfLifeDays: 0, grievanceHalfLifeDays: 0 };
    expect(fractionsOfRoles(numb)).toEqual({ fans: 1, advocates: 0, critics: 0 });
  });

  test('what never fades has no long run', () => {
    const never = { engagementsPerDay: 0.02, halfLifeDays: null, advocateAt: 3 };
    expect(() => advocateFraction(never)).toThrow(
      'inflow.halfLifeDays must be a finite number of at least 0; got null',
    );
    expect(() => advocateFraction({ ...never, halfLifeDays: 1e9 })).toThrow('at most a million');
  });
});

describe('a tenth of the posts becomes bait, which doubles likes and halves value', () => {
  const bait = { fraction: 0.1, likeMultiplier: 2, valueMultiplier: 0.5 };
  const usual = { engagementsPerDay: 0.0045 / 7, halfLifeDays: 90, advocateAt: 1 };

  test('likes +10 %, goodwill −5 %, advocates −5.36 %', () => {
    const { likes, goodwill, advocates } = shiftOfContent({ ...bait, ...usual });
    expect(likes).toBe(0.1);
    expect(goodwill).toBe(-0.05);
    expect(advocates).toBeCloseTo(-0.0536, 4);
    expect(shiftOfContent({ ...bait, ...usual, engagementsPerDay: 0 }).advocates).toBeNull();
  });

  test.each([
    [7, 0.052],
    [30, 0.206],
    [90, 0.5],
    [365, 0.94],
  ])('of the loss shows after %d days %d', (days, shown) => {
    expect(shownAfterDays(days, { halfLifeDays: 90 })).toBeCloseTo(shown, 3);
  });

  test('is a fraction of the final difference of two stocks from nothing', () => {
    const rates = [0.02, 0.02 * 0.95];
    const differenceAfter = (days: number): number => {
      const [a, b] = rates.map(
        (engagementsPerDay) => goodwillAfter(days, { engagementsPerDay, halfLifeDays: 90 }).mean,
      );
      return a - b;
    };
    for (const days of [1, 30, 200])
      expect(shownAfterDays(days, { halfLifeDays: 90 })).toBeCloseTo(differenceAfter(days) / differenceAfter(1e6), 12);
    expect(shownAfterDays(9, { halfLifeDays: 0 })).toBe(1);
    expect(shownAfterDays(9, { halfLifeDays: null })).toBe(0);
  });

  test('advocates move by 1 to 2 times what goodwill does, where a few of a hundred are advocates', () => {
    const ratios = [0.05, 0.1, 0.3, 0.6].map((engagements) => {
      const change = shiftOfContent({ ...bait, ...usual, engagementsPerDay: engagements / 90 });
      return (change.advocates ?? NaN) / change.goodwill;
    });
    expect(ratios.every((ratio) => ratio > 1 && ratio < 2)).toBe(true);
  });
});

describe('fans who bring fans', () => {
  test('is the sum of all generations of the loop', () => {
    const gain = loopGain({ strangersPerDay: 0.2, joins: 0.0005, leavesPerYear: 0.1 });
    let [sum, generation] = [0, 1];
    for (; generation > 1e-17; generation *= gain) sum += generation;
    expect(amplificationOf(gain)).toBeCloseTo(sum, 12);
  });

  test('who stay for 365 ÷ −ln(1 − leavesPerYear) days', () => {
    const gain = loopGain({ strangersPerDay: 0.2, joins: 0.0005, leavesPerYear: 0.1 });
    expect(gain).toBeCloseTo((0.2 * 0.0005 * 365) / -Math.log(0.9), 12);
    expect(loopGain({ strangersPerDay: 0.2, joins: 0.0005, leavesPerYear: 0 })).toBe(Infinity);
    expect(loopGain({ strangersPerDay: 0, joins: 0.0005, leavesPerYear: 0 })).toBe(0);
    expect(loopGain({ strangersPerDay: 0.2, joins: 0.0005, leavesPerYear: 1 })).toBe(0);
    expect([0, 0.5, 0.999999999, 1, Infinity].map(amplificationOf).map((times) => times?.toPrecision(3))).toEqual([
      '1.00',
      '2.00',
      '1.00e+9',
      undefined,
      undefined,
    ]);
  });
});

describe('the score of a week', () => {
  test('has the weights that X published, which are a row of the facts', () => {
    const facts = readCsv(readFileSync(new URL('../../../data/facts.csv', import.meta.url), 'utf8'));
    const row = facts.find(({ id }) => id === 'platform.weights.x-2023');
    expect(Object.values(weightsOfX2023).join(';')).toBe(row?.['value']);
    expect(row?.['unit']).toBe('like;repost;reply;reply the author answers;block or show less;report');
  });

  test('adds counts by their weights, and refuses a count without one', () => {
    expect(scoreOfWeek({}, weightsOfX2023)).toBe(0);
    expect(scoreOfWeek({ like: 2, block: 1 }, weightsOfX2023)).toBe(-73);
    const typed = { view: 1 } as Record<string, number>;
    expect(() => scoreOfWeek(typed, weightsOfX2023)).toThrow('counts.view has no weight');
    expect(() => scoreOfWeek({ like: -1 }, weightsOfX2023)).toThrow(
      'counts.like must be a finite number of at least 0',
    );
    expect(() => scoreOfWeek({ like: 1 }, { like: NaN })).toThrow('weights.like must be a finite number');
  });
});
