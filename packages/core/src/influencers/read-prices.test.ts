import { describe, expect, it } from 'vitest';
import { InvalidParameterError } from '../errors.ts';
import { followerGraphFromRows } from '../graph/follower-graph.ts';
import { readPrices, sumOfPrices, toAmount, toHundredths } from './read-prices.ts';

// Person 0 has two followers, person 1 one, person 2 none.
const graph = followerGraphFromRows({ offsets: Uint32Array.of(0, 2, 3, 3), followers: Uint32Array.of(1, 2, 2) });

describe('toHundredths', () => {
  it('gives whole numbers for whatever has two decimals', () => {
    const wrong: number[] = [];
    for (let hundredths = 0; hundredths < 200_000; hundredths += 7) {
      if (toHundredths('price', Number((hundredths / 100).toFixed(2))) !== hundredths) wrong.push(hundredths);
    }
    expect(wrong).toEqual([]);
    expect(toHundredths('price', 8200)).toBe(820_000);
    expect(toHundredths('price', 1e12)).toBe(1e14);
    expect(toHundredths('price', 999_999_999_999.99)).toBe(99_999_999_999_999);
    expect(toAmount(29)).toBe(0.29);
  });

  it('refuses more decimals, what is negative, and what is no amount', () => {
    for (const amount of [0.001, 10.999, 1 / 3, 1e-9]) {
      expect(() => toHundredths('budget', amount)).toThrow(
        `budget must be an amount with at most two decimals; got ${amount}`,
      );
    }
    for (const amount of [-1, NaN, Infinity, 2e12, '5', null]) {
      expect(() => toHundredths('budget', amount)).toThrow(InvalidParameterError);
    }
  });
});

describe('readPrices', () => {
  it('takes one price for all, a price of each person, or one by followers', () => {
    expect([...readPrices(graph, 12.5)]).toEqual([1250, 1250, 1250]);
    expect([...readPrices(graph, Float64Array.of(0, 0.1, 3))]).toEqual([0, 10, 300]);
    expect([...readPrices(graph, [0, 0.1, 3])]).toEqual([0, 10, 300]);
    expect([...readPrices(graph, { perThousandFollowers: 2000 })]).toEqual([400, 200, 0]);
    expect([...readPrices(graph, { perThousandFollowers: 2000, atLeast: 2.5 })]).toEqual([400, 250, 250]);
  });

  it('keeps NaN of those who have no price, unless nobody has one', () => {
    expect([...readPrices(graph, Float64Array.of(NaN, 0.1, NaN))]).toEqual([NaN, 10, NaN]);
    expect(() => readPrices(graph, new Float64Array(3).fill(NaN))).toThrow(
      'prices must have a price of at least one person; got NaN for everyone',
    );
    const empty = followerGraphFromRows({ offsets: Uint32Array.of(0), followers: new Uint32Array(0) });
    expect([...readPrices(empty, [])]).toEqual([]);
  });

  it('rounds a price by followers to the nearest hundredth, halves up', () => {
    // 2 × 2.50 ÷ 1,000 = 0.005 and 1 × 2.50 ÷ 1,000 = 0.0025.
    expect([...readPrices(graph, { perThousandFollowers: 2.5 })]).toEqual([1, 0, 0]);
  });

  it('says what is wrong, what was given and what was expected', () => {
    expect(() => readPrices(graph, Float64Array.of(1, 2))).toThrow(
      'prices must be an array of 3 entries, one for each person; got 2 entries',
    );
    expect(() => readPrices(graph, [1, -2, 3])).toThrow('prices[1] must be a number in [0, 1,000,000,000,000]; got -2');
    expect(() => readPrices(graph, [1, NaN, 3])).toThrow('prices[1]');
    expect(() => readPrices(graph, NaN)).toThrow('prices must be a number');
    expect(() => readPrices(graph, 0.125)).toThrow('prices must be an amount with at most two decimals; got 0.125');
    expect(() => readPrices(graph, { perThousandFollower: 2 } as never)).toThrow('did you mean perThousandFollowers?');
    expect(() => readPrices(graph, {} as never)).toThrow('prices.perThousandFollowers must be');
    expect(() => readPrices(graph, 'free' as never)).toThrow('prices must be an array');
  });

  it('refuses a price by followers that would not be exact', () => {
    const offsets = Uint32Array.from({ length: 102 }, (_, person) => (person === 0 ? 0 : 100));
    const star = followerGraphFromRows({ offsets, followers: Uint32Array.from({ length: 100 }, (_, i) => i + 1) });
    expect(() => readPrices(star, { perThousandFollowers: 1e12 })).toThrow('person 0 with 100 followers');
  });
});

describe('sumOfPrices', () => {
  it('adds hundredths, and refuses sums that are not exact', () => {
    expect(sumOfPrices(Float64Array.of(10, 20, 30), [2, 0])).toBe(40);
    expect(sumOfPrices(Float64Array.of(10), [])).toBe(0);
    const dear = new Float64Array(200).fill(1e14);
    const everyone = Uint32Array.from(dear, (_, person) => person);
    expect(() => sumOfPrices(dear, everyone)).toThrow('prices of 200 people must come to at most 90,071,992,547,409');
  });
});
