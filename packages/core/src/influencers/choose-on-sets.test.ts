import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestWithin, chooseNaively, coveredBy, inRows, type PlainSets } from '../../test/influencers/naive-cover.ts';
import { chooseByBudget } from './choose-by-budget.ts';
import { chooseByCount } from './choose-by-count.ts';
import { largestCoverages, pickPerson, restartCover, startCover } from './set-cover.ts';

const parameters = { seed: 14, numRuns: 150 };
const PEOPLE = 7;
const everyone = new Uint8Array(PEOPLE).fill(1);

const someSets: fc.Arbitrary<PlainSets> = fc.array(fc.uniqueArray(fc.nat({ max: PEOPLE - 1 }), { maxLength: 4 }), {
  maxLength: 12,
});

test('the quick greedy is the slow one, ties and bounds and all, for every number', () => {
  fc.assert(
    fc.property(someSets, fc.nat({ max: PEOPLE }), (sets, count) => {
      const cover = startCover(inRows(sets), PEOPLE, count);
      const { isAllCovered, ...choice } = chooseByCount(cover, everyone, count);
      expect(choice).toEqual(chooseNaively(sets, PEOPLE, count));
      expect(isAllCovered).toBe(choice.gains.includes(0));
    }),
    parameters,
  );
});

test('the largest coverages are summed up as people are picked in any order, and again', () => {
  fc.assert(
    fc.property(someSets, fc.nat({ max: PEOPLE }), fc.array(fc.nat({ max: PEOPLE - 1 })), (sets, most, picks) => {
      const cover = startCover(inRows(sets), PEOPLE, most);
      for (let time = 0; time < 2; time += 1) {
        const picked: number[] = [];
        for (const person of picks) {
          const before = coveredBy(sets, picked);
          picked.push(person);
          expect(pickPerson(cover, person)).toBe(coveredBy(sets, picked) - before);
          expect(cover.covered).toBe(coveredBy(sets, picked));
          const adds = Array.from(everyone, (_, other) => coveredBy(sets, [...picked, other]) - cover.covered);
          const largest = adds.toSorted((a, b) => b - a).slice(0, most);
          expect([...cover.coverage]).toEqual(adds);
          expect(largestCoverages(cover)).toBe(largest.reduce((sum, gain) => sum + gain, 0));
        }
        restartCover(cover);
      }
    }),
    parameters,
  );
});

test('what money buys fits, and is below a bound that no other choice is above', () => {
  const somePrices = fc.array(fc.nat({ max: 9 }), { minLength: PEOPLE, maxLength: PEOPLE });
  fc.assert(
    fc.property(someSets, somePrices, fc.nat({ max: 30 }), (sets, prices, budget) => {
      const cover = startCover(inRows(sets), PEOPLE, 0);
      const { seeds, gains, upper } = chooseByBudget(cover, Float64Array.from(prices), budget);
      const best = bestWithin(sets, prices, budget);
      const covered = coveredBy(sets, seeds);
      expect(new Set(seeds).size).toBe(seeds.length);
      expect(seeds.reduce((sum, person) => sum + prices[person], 0)).toBeLessThanOrEqual(budget);
      expect(gains.reduce((sum, gain) => sum + gain, 0)).toBe(covered);
      expect(gains).not.toContain(0);
      expect(upper).toBeGreaterThanOrEqual(best);
      // Proven: the best for their price or the best alone have 0.405 of it.
      expect(covered).toBeGreaterThanOrEqual(0.405 * best);
    }),
    parameters,
  );
});

test('one person who covers more than all who are cheap for what they cover is taken alone', () => {
  // Person 0 costs 1 and covers one set; person 1 costs 10 and covers nine.
  const sets = [[0], ...Array.from({ length: 9 }, () => [1])];
  const cover = startCover(inRows(sets), 2, 0);
  expect(chooseByBudget(cover, Float64Array.of(1, 10), 10)).toEqual({
    seeds: [1],
    gains: [9],
    upper: 1 + (9 * 9) / 10,
    isAllCovered: false,
  });
});

test('only those fill up a number who may be chosen', () => {
  const cover = startCover(inRows([[3]]), PEOPLE, 3);
  const choice = chooseByCount(cover, Uint8Array.of(0, 1, 0, 1, 1, 1, 1), 3);
  expect(choice).toMatchObject({ seeds: [3, 1, 4], gains: [1, 0, 0], isAllCovered: true });
});
