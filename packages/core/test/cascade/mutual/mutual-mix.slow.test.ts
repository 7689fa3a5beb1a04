import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadMutualPopulation, spreadPopulation } from '../../../src/cascade/index.ts';
import type { ShareCascade } from '../../../src/cascade/index.ts';
import { rowsByBruteForce } from '../brute-force-population.ts';
import { loyalViewers } from '../exposure-laws.ts';
import { lawsBrokenBy } from '../laws-of-counting.ts';
import { expectSameLaw } from '../same-law.ts';
import { sumRounds } from '../values-of-rows.ts';

/** Forty people, five friends each. */
const circle: ShareCascade = {
  universe: 40,
  fans: 6,
  fanVisibility: 0.7,
  followers: 5,
  ties: 'mutual',
  visibility: 0.7,
  shareProbability: 0.3,
  maxGenerations: 1_000,
};

const few = {
  distribution: 'classes',
  classes: [
    { followers: 0, share: 0.1 },
    { followers: 3, share: 0.6 },
    { followers: 12, share: 0.3 },
  ],
} as const;

describe('a mix in a population with mutual ties', () => {
  // Two samples, n = 1,500 each; a chi-square of 30 cells catches two laws that differ by about 0.08 in total variation.
  test.each<[string, Partial<ShareCascade>]>([
    ['one insertion', { television: { exposure: Float64Array.of(0.6, 0.4), notice: 0.4 } }],
    [
      'loyal viewers, a curve, paid seeds, classes of friends',
      {
        followers: few,
        shareProbability: { byExposure: [0.1, 0.5, 0.05] },
        paidSeeds: 3,
        television: { exposure: loyalViewers(0.5, 0.6, 6), notice: 0.4 },
      },
    ],
    [
      'trials at every exposure, more friends than classes',
      {
        universe: 30,
        followers: 16,
        visibility: 0.5,
        shareProbability: { byExposure: [0.02, 0.1], then: 0.05 },
        television: { exposure: loyalViewers(0.4, 0.5, 5), notice: 0.5 },
      },
    ],
    ['paid seeds, who may be fans', { fans: 20, paidSeeds: 8, shareProbability: 0.1 }],
  ])('30 to 40 people under the brute force of the definition: %s', { timeout: 120_000 }, (_, change) => {
    const cascade = { ...circle, ...change };
    const ensemble = { first: 0, count: 1_500 };
    const rows = spreadMutualPopulation(cascade, { rngSeed: 'forty', ...ensemble });
    expectSameLaw([rows], [rowsByBruteForce(cascade, { rngSeed: 'brute force', ...ensemble })]);
  });

  test('counts nobody twice, and loses nobody', () => {
    const mixes = fc.record({
      universe: fc.integer({ min: 2, max: 3_000 }),
      fansOf: fc.double({ min: 0, max: 1, noNaN: true }),
      paidOf: fc.double({ min: 0, max: 1, noNaN: true }),
      visibility: fc.double({ min: 0, max: 1, noNaN: true }),
      notice: fc.double({ min: 0, max: 1, noNaN: true }),
      insertions: fc.integer({ min: 1, max: 14 }),
      followers: fc.integer({ min: 0, max: 30 }),
    });
    const broken: string[] = [];
    fc.assert(
      fc.property(mixes, ({ universe, fansOf, paidOf, visibility, notice, insertions, followers }) => {
        const cascade: ShareCascade = {
          ...circle,
          universe,
          fans: Math.floor(fansOf * universe),
          paidSeeds: Math.floor(paidOf * universe),
          followers: Math.min(followers, universe - 1),
          visibility,
          shareProbability: { byExposure: [0.3, 0.1], then: 0.02 },
          television: { exposure: loyalViewers(0.4, 0.5, insertions), notice },
        };
        const rows = spreadMutualPopulation(cascade, { rngSeed: 'laws', first: 0, count: 2 });
        broken.push(...lawsBrokenBy(rows, universe));
        const reach = sumRounds(rows, rows.newReach);
        for (const [i, people] of reach.entries()) {
          const both = people - rows.televisionOnly![i] - rows.postsOnly![i];
          if (Math.min(both, rows.televisionOnly![i], rows.postsOnly![i]) < 0) broken.push('a part is negative');
        }
      }),
      { seed: 5, numRuns: 50 },
    );
    expect(broken).toEqual([]);
  });

  test('without notice the posts are those of a cascade without television, run by run', () => {
    const ensemble = { rngSeed: 'arms', first: 0, count: 50 };
    const posts = spreadPopulation(circle, ensemble);
    const television = { exposure: loyalViewers(0.4, 0.5, 3), notice: 0 };
    const mix = spreadPopulation({ ...circle, television }, ensemble);
    expect(mix.sharers).toEqual(posts.sharers);
    expect(sumRounds(mix, mix.newReach).map((reach, i) => reach - mix.televisionOnly![i])).toEqual(
      sumRounds(posts, posts.newReach),
    );
  });
});
