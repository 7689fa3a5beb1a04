import { describe, expect, it } from 'vitest';
import {
  exactCollection,
  exactSets,
  exactSpreadOf,
  type SixPeopleModel,
  subsetsOf,
} from '../../test/influencers/six-people.ts';
import { chooseByBudget, pickForMoney } from './choose-by-budget.ts';
import { chooseByCount, type CoverChoice } from './choose-by-count.ts';
import { type SetCover, startCover } from './set-cover.ts';

/** Six people with every world in proportion to its probability: what greedy covers is what its choice spreads. */
interface Exact {
  readonly cover: (most: number) => SetCover;
  /** Of a number of sets, in people. */
  readonly inPeople: (sets: number) => number;
}

function exactly(name: SixPeopleModel, weights?: readonly number[]): Exact {
  const sets = exactCollection(exactSets(name, weights));
  const total = weights === undefined ? 6 : weights.reduce((sum, weight) => sum + weight, 0);
  return {
    cover: (most) => startCover(sets, 6, most),
    inPeople: (covered) => (total * covered) / (sets.offsets.length - 1),
  };
}

const cascade = exactly('independentCascade');
const threshold = exactly('linearThreshold');
const everyone = new Uint8Array(6).fill(1);

function choose({ cover, inPeople }: Exact, count: number, isEligible = everyone): CoverChoice & { spread: number } {
  const choice = chooseByCount(cover(count), isEligible, count);
  return { ...choice, spread: inPeople(choice.gains.reduce((sum, gain) => sum + gain, 0)) };
}

describe('a number of people', () => {
  it('is exact for one, two and three, and greedy where greedy is not the best', () => {
    expect(choose(cascade, 1)).toMatchObject({ seeds: [0], spread: 75_143 / 32_000 });
    expect(choose(cascade, 2)).toMatchObject({ seeds: [0, 3], spread: 11_081 / 3200 });
    // The best three are 0, 2 and 4 with 35/8.
    expect(choose(cascade, 3)).toMatchObject({ seeds: [0, 3, 2], spread: 43 / 10 });
    expect(cascade.inPeople(choose(cascade, 3).upper)).toBeGreaterThanOrEqual(35 / 8);
    expect(choose(threshold, 2)).toMatchObject({ seeds: [0, 2], spread: 115 / 32 });
  });

  it('takes the smallest number of those who add as many', () => {
    // With 0 and 2 chosen, 1 and 4 both come to 9/2.
    expect(choose(threshold, 3)).toMatchObject({ seeds: [0, 2, 1], spread: 9 / 2 });
  });

  it('counts those who count', () => {
    const targets = exactly('independentCascade', [0, 1, 0, 5, 0, 1]);
    expect(choose(targets, 1)).toMatchObject({ seeds: [3], spread: 821 / 160 });
    const two = choose(targets, 2);
    expect(two.seeds).toEqual([3, 1]);
    expect(two.spread).toBeCloseTo(2457 / 400, 12);
  });

  it('bounds the best of every number', () => {
    for (const exact of [cascade, threshold]) {
      const counts = exactSets(exact === cascade ? 'independentCascade' : 'linearThreshold');
      for (const count of [0, 2, 4, 6]) {
        const best = Math.max(...subsetsOf(count).map((seeds) => exactSpreadOf(counts, seeds)));
        const { upper, spread } = choose(exact, count);
        expect(exact.inPeople(upper)).toBeGreaterThanOrEqual(best - 1e-12);
        expect(spread).toBeLessThanOrEqual(best + 1e-12);
      }
    }
  });
});

describe('an amount of money', () => {
  const prices = Float64Array.of(3, 2, 1, 2, 1, 1);

  it('takes the best for their price, who is not the best choice', () => {
    const cover = cascade.cover(0);
    const picks = [...pickForMoney(cover, prices, 4)];
    expect(picks.map(({ person }) => person)).toEqual([null, 2, 4, 5]);
    expect(cascade.inPeople(cover.covered)).toBe(1387 / 400);
  });

  it('finds the best by one more person beside the first few, and bounds it by parts of people', () => {
    const choice = chooseByBudget(cascade.cover(0), prices, 4);
    expect(choice.seeds).toEqual([2, 4, 1]);
    expect(cascade.inPeople(choice.gains.reduce((sum, gain) => sum + gain, 0))).toBeCloseTo(409 / 100, 12);
    expect(cascade.inPeople(choice.upper)).toBeCloseTo(20_881 / 4000, 12);
    // Of the best for their price: 1387/400 ÷ 20881/4000.
    expect(1387 / 400 / cascade.inPeople(choice.upper)).toBeCloseTo(0.66424, 5);
  });

  it('bounds the best that any money pays', () => {
    const counts = exactSets('independentCascade');
    const priceOf = (seeds: readonly number[]): number => seeds.reduce((sum, person) => sum + prices[person], 0);
    const all = [0, 1, 2, 3, 4, 5, 6].flatMap((size) => subsetsOf(size));
    for (const budget of [1, 3, 6]) {
      const affordable = all.filter((seeds) => priceOf(seeds) <= budget);
      const best = Math.max(...affordable.map((seeds) => exactSpreadOf(counts, seeds)));
      const { seeds, upper } = chooseByBudget(cascade.cover(0), prices, budget);
      expect(priceOf(seeds)).toBeLessThanOrEqual(budget);
      expect(cascade.inPeople(upper)).toBeGreaterThanOrEqual(best - 1e-12);
      // 0.405 of the best is proven; here it is far more.
      expect(exactSpreadOf(counts, seeds)).toBeGreaterThanOrEqual(0.9 * best);
    }
  });
});
