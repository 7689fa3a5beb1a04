import { describe, expect, it } from 'vitest';
import { enumerateSets } from '../../test/influencers/enumerated-sets.ts';
import { InvalidParameterError } from '../errors.ts';
import { joinMeasured, setCounts } from './measured-sets.ts';
import { expectedReachOfRandom, randomPeopleForTheSame } from './random-people-for-the-same.ts';

const spreadOf = (measured: ReturnType<typeof enumerateSets>): number =>
  (measured.totalWeight * (measured.bookedHits + measured.chosenHits)) / measured.sets;

describe('expectedReachOfRandom', () => {
  it('is exact for one to six of six people', () => {
    const measured = enumerateSets('independentCascade', []);
    const exact = [0, 1.7013765625, 2.9471854167, 3.9267125, 4.7315, 5.4125, 6];
    exact.forEach((reach, people) => expect(expectedReachOfRandom(measured, people)).toBeCloseTo(reach, 10));
  });

  it('is the mean over all choices, one by one', () => {
    for (const [booked, candidates] of [
      [[], [0, 1, 2, 3, 4, 5]],
      [[5], [1, 2, 3, 4]],
    ]) {
      const measured = enumerateSets('independentCascade', [], { booked, candidates });
      for (let people = 0; people <= candidates.length; people += 1) {
        const spreads = subsets(candidates, people).map((seeds) =>
          spreadOf(enumerateSets('independentCascade', seeds, { booked })),
        );
        const mean = spreads.reduce((sum, spread) => sum + spread, 0) / spreads.length;
        expect(expectedReachOfRandom(measured, people)).toBeCloseTo(mean, 10);
      }
    }
  });

  it('refuses more candidates in a set than there are', () => {
    const measured = { ...enumerateSets('independentCascade', []), candidates: 5 };
    expect(() => expectedReachOfRandom(measured, 1)).toThrow(
      'measured.byCandidates.values[5] must be a whole number from 0 to 5; got 6',
    );
  });

  it('refuses more people than there are candidates', () => {
    const measured = enumerateSets('independentCascade', [], { booked: [0] });
    expect(() => expectedReachOfRandom(measured, 6)).toThrow(InvalidParameterError);
    expect(() => expectedReachOfRandom(measured, 1.5)).toThrow('people must be a whole number from 0 to 5; got 1.5');
  });
});

describe('randomPeopleForTheSame', () => {
  it('is the smallest number that does as well', () => {
    const forSeeds = (seeds: readonly number[]) => randomPeopleForTheSame(enumerateSets('independentCascade', seeds));
    expect([[0, 3], [0, 2, 4], [5], [], [0, 1, 2, 3, 4, 5]].map(forSeeds)).toEqual([3, 4, 1, 0, 6]);
  });

  it('counts those booked on both sides', () => {
    const measured = enumerateSets('independentCascade', [0], { booked: [3] });
    const needed = randomPeopleForTheSame(measured)!;
    expect(expectedReachOfRandom(measured, needed)).toBeGreaterThanOrEqual(spreadOf(measured));
    expect(expectedReachOfRandom(measured, needed - 1)).toBeLessThan(spreadOf(measured));
  });

  it('is null where not even all candidates do as well', () => {
    expect(randomPeopleForTheSame(enumerateSets('independentCascade', [0], { candidates: [4, 5] }))).toBeNull();
  });

  it('counts one for one where all sets are one person, and where everyone reaches everyone', () => {
    const measured = { totalWeight: 9, candidates: 9, sets: 9, bookedHits: 0, byExposed: setCounts([0, 3]) };
    expect(randomPeopleForTheSame({ ...measured, chosenHits: 3, byCandidates: setCounts([0, 9]) })).toBe(3);
    const everyone = { ...measured, chosenHits: 9, byCandidates: setCounts([0, 0, 0, 0, 0, 0, 0, 0, 0, 9]) };
    expect(randomPeopleForTheSame(everyone)).toBe(1);
  });

  it('needs nobody where nothing was measured', () => {
    const nothing = { sets: 0, bookedHits: 0, chosenHits: 0, byCandidates: setCounts([]), byExposed: setCounts([]) };
    expect(randomPeopleForTheSame({ totalWeight: 9, candidates: 9, ...nothing })).toBe(0);
    expect(expectedReachOfRandom({ totalWeight: 9, candidates: 9, ...nothing }, 3)).toBe(0);
  });

  it('finds its number among a million people', () => {
    // One set in two has a hundred candidates, one has none: m people hit half of 1 − (1 − 10^−4)^m.
    const byCandidates = setCounts(Float64Array.from({ length: 101 }, (_, inSet) => (inSet % 100 === 0 ? 500 : 0)));
    const found = randomPeopleForTheSame({
      totalWeight: 1e6,
      candidates: 1e6,
      sets: 1000,
      bookedHits: 0,
      chosenHits: 250,
      byCandidates,
      byExposed: setCounts([]),
    });
    // Exact: the smallest m with C(999,900, m) ÷ C(1,000,000, m) ≤ 1/2, by the sum of logarithms.
    let [missed, people] = [0, 0];
    while (missed > -Math.LN2) {
      missed += Math.log1p(-100 / (1e6 - people));
      people += 1;
    }
    expect(found).toBe(people);
  });
});

describe('joinMeasured', () => {
  it('adds parts in any order', () => {
    const one = enumerateSets('independentCascade', [0], { booked: [3] });
    const other = enumerateSets('independentCascade', [1, 2], { booked: [3] });
    expect(joinMeasured([one, other])).toEqual(joinMeasured([other, one]));
    const both = joinMeasured([one, one]);
    expect(both.sets).toBe(2 * one.sets);
    expect(both.byCandidates.sets).toEqual(one.byCandidates.sets.map((sets) => 2 * sets));
    expect(randomPeopleForTheSame(both)).toBe(randomPeopleForTheSame(one));
  });
});

/** All choices of so many members. */
function subsets(members: readonly number[], size: number): number[][] {
  if (size === 0) return [[]];
  return members.flatMap((first, i) => subsets(members.slice(i + 1), size - 1).map((rest) => [first, ...rest]));
}
