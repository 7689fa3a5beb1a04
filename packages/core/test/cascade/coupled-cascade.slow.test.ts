import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadPopulation } from '../../src/cascade/index.ts';
import { openStream } from '../../src/random/index.ts';
import { fixDraws, reachUnderFixedDraws } from './coupled-cascade.ts';
import type { CoupledParameters } from './coupled-cascade.ts';

const UNIVERSE = 40;

const parameters = fc.record({
  fans: fc.integer({ min: 0, max: UNIVERSE }),
  fanVisibility: fc.double({ min: 0, max: 1, noNaN: true }),
  followers: fc.integer({ min: 0, max: UNIVERSE - 1 }),
  visibility: fc.double({ min: 0, max: 1, noNaN: true }),
  shareProbability: fc.double({ min: 0, max: 1, noNaN: true }),
});

describe('share once under fixed draws', () => {
  test.each(['fans', 'fanVisibility', 'followers', 'visibility', 'shareProbability'] as const)(
    'whoever is reached is still reached when %s grows',
    (name) => {
      fc.assert(
        fc.property(fc.nat(1e6), parameters, parameters, (replicate, first, second) => {
          const draws = fixDraws(UNIVERSE, openStream('coupled', replicate, 'draws'));
          const low: CoupledParameters = { ...first, [name]: Math.min(first[name], second[name]) };
          const high: CoupledParameters = { ...first, [name]: Math.max(first[name], second[name]) };
          const more = reachUnderFixedDraws(draws, high);
          for (const person of reachUnderFixedDraws(draws, low)) expect(more.has(person)).toBe(true);
        }),
        { seed: 20261122, numRuns: 200 },
      );
    },
  );

  test('has the law of the population level', { timeout: 60_000 }, () => {
    // Two samples of reach, n = 6,000 each; a chi-square of 40 cells catches laws about 0.04 apart in total variation.
    const count = 6_000;
    const cascade = { fans: 3, fanVisibility: 0.8, followers: 7, visibility: 0.6, shareProbability: 0.4 };
    const rows = spreadPopulation(
      { ...cascade, universe: UNIVERSE, maxGenerations: 1_000 },
      { rngSeed: 'coupled', first: 0, count },
    );
    const fast = new Float64Array(UNIVERSE + 1);
    const slow = new Float64Array(UNIVERSE + 1);
    for (let i = 0; i < count; i += 1) {
      fast[rows.kPlusReach[i * 10]] += 1;
      const draws = fixDraws(UNIVERSE, openStream('coupled law', i, 'draws'));
      slow[reachUnderFixedDraws(draws, cascade).size] += 1;
    }
    expect(fast).toAgreeWithCounts(slow);
  });
});
