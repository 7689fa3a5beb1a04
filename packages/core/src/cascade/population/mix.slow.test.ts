import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rowsByBruteForce } from '../../../test/cascade/brute-force-population.ts';
import { loyalViewers } from '../../../test/cascade/exposure-laws.ts';
import { lawsBrokenBy } from '../../../test/cascade/laws-of-counting.ts';
import { expectSameLaw } from '../../../test/cascade/same-law.ts';
import { sumRounds } from '../../../test/cascade/values-of-rows.ts';
import { CascadeRowsBuilder, type CascadeRows } from '../cascade-rows.ts';
import { spreadMeanField } from '../mean-field.ts';
import type { ShareCascade } from '../share-cascade.ts';
import { layOutTelevision } from '../television.ts';
import { openStream } from '../../random/index.ts';
import { createPopulationState } from './create-population-state.ts';
import { spreadPopulation } from './population.ts';
import { endPopulationRound } from './population-state.ts';
import { showOneByOne } from './show-one-by-one.ts';
import { createMix, endWithMix, reachedByPostsAlone, startWithMix } from './start-with-mix.ts';

const thirty: ShareCascade = {
  universe: 30,
  fans: 6,
  fanVisibility: 0.5,
  followers: 6,
  visibility: 0.4,
  shareProbability: 0.3,
  maxGenerations: 1_000,
};

const cascades: readonly [string, ShareCascade][] = [
  ['one insertion', { ...thirty, television: { exposure: Float64Array.of(0.6, 0.4), notice: 0.4 } }],
  [
    'loyal viewers, a curve and paid seeds',
    {
      ...thirty,
      shareProbability: { byExposure: [0.1, 0.5, 0.05] },
      paidSeeds: 3,
      television: { exposure: loyalViewers(0.5, 0.6, 6), notice: 0.5 },
    },
  ],
  [
    'everyone notices, and goes on deciding',
    {
      ...thirty,
      shareProbability: { byExposure: [0.02, 0.2], then: 0.1 },
      television: { exposure: loyalViewers(0.4, 0.45, 12), notice: 1 },
    },
  ],
  [
    'the same chance at every sight, few of which are noticed',
    {
      ...thirty,
      fans: 0,
      shareProbability: { byExposure: [0.15], then: 0.15 },
      television: { exposure: loyalViewers(0.6, 0.7, 8), notice: 0.2 },
      maxGenerations: 2,
    },
  ],
  ['paid seeds and fans', { ...thirty, paidSeeds: 4 }],
  ['everyone paid', { ...thirty, paidSeeds: 30, television: { exposure: Float64Array.of(0.5, 0.5), notice: 0 } }],
];

describe('a mix in a population', () => {
  test('eleven people who all follow each other and share, one of them a fan', () => {
    // Exact by enumeration; n = 100,000.
    const cascade: ShareCascade = {
      universe: 11,
      fans: 1,
      fanVisibility: 1,
      followers: 10,
      visibility: 0.2,
      shareProbability: 1,
      maxGenerations: 1_000,
      television: { exposure: Float64Array.of(9 / 11, 2 / 11), notice: 0.25 },
    };
    const rows = spreadPopulation(cascade, { rngSeed: 'eleven', first: 0, count: 100_000 });
    // Who is informed, at the start or later, shares.
    const informed = sumRounds(rows, rows.sharers);
    expect(informed).toHaveMean(8.5794740619);
    expect(sumRounds(rows, rows.newReach)).toHaveMean(8.9252634815);
    expect(informed.filter((people) => people === 11).length).toHappenWith(0.2969137715, { n: 100_000 });
    expect(informed.filter((people) => people === 1).length).toHappenWith(0.0674319951, { n: 100_000 });
  });

  test.each(cascades)('30 people under the brute force of the definition: %s', { timeout: 120_000 }, (_, cascade) => {
    const ensemble = { first: 0, count: 6_000 };
    const rows = spreadPopulation(cascade, { rngSeed: 'thirty', ...ensemble });
    expectSameLaw([rows], [rowsByBruteForce(cascade, { rngSeed: 'brute force', ...ensemble })]);
  });

  test('rounds drawn as a whole are those of sharers who show it one by one', { timeout: 120_000 }, () => {
    const cascade: ShareCascade = {
      universe: 4_000,
      fans: 400,
      fanVisibility: 0.5,
      followers: 30,
      visibility: 0.5,
      shareProbability: { byExposure: [0.03, 0.1, 0.02], then: 0.01 },
      paidSeeds: 50,
      maxGenerations: 3,
      television: { exposure: loyalViewers(0.3, 0.4, 5), notice: 0.4 },
    };
    const ensemble = { rngSeed: 'whole', first: 0, count: 1_000 };
    expectSameLaw([spreadPopulation(cascade, ensemble)], [spreadOneByOne(cascade, { ...ensemble, rngSeed: 'singly' })]);
  });

  test('with many people the means are those of the mean field', () => {
    const cascade: ShareCascade = {
      universe: 1_000_000,
      fans: 10_000,
      fanVisibility: 0.16,
      followers: 100,
      visibility: 0.2,
      shareProbability: 0.06,
      maxGenerations: 5,
      paidSeeds: 1_000,
      television: { exposure: loyalViewers(0.5, 0.55, 5), notice: 0.05 },
    };
    const rows = spreadPopulation(cascade, { rngSeed: 'means', first: 0, count: 300 });
    const field = spreadMeanField(cascade);
    for (const column of ['informed', 'televisionOnly', 'postsOnly'] as const) {
      expect(rows[column]!, column).toHaveMean(field[column]![0]);
    }
    for (const k of [1, 2, 3, 10]) {
      const people = Float64Array.from({ length: 300 }, (_, i) => rows.kPlusReach[10 * i + k - 1]);
      expect(people, `${k}+ reach`).toHaveMean(field.kPlusReach[k - 1]);
    }
    for (const column of ['sharers', 'impressions', 'newReach'] as const) {
      expect(sumRounds(rows, rows[column]), column).toHaveMean(sumRounds(field, field[column])[0]);
    }
  });

  test('counts nobody twice, and loses nobody', () => {
    const mixes = fc.record({
      universe: fc.integer({ min: 2, max: 5_000 }),
      fansOf: fc.double({ min: 0, max: 1, noNaN: true }),
      paidOf: fc.double({ min: 0, max: 1, noNaN: true }),
      fanVisibility: fc.double({ min: 0, max: 1, noNaN: true }),
      visibility: fc.double({ min: 0, max: 1, noNaN: true }),
      shareProbability: fc.oneof(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.record({
          byExposure: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 14 }),
          then: fc.constantFrom(0, 0.01, 1),
        }),
      ),
      insertions: fc.integer({ min: 1, max: 30 }),
      notice: fc.constantFrom(0, 0.01, 0.5, 1),
      followers: fc.integer({ min: 0, max: 40 }),
    });
    fc.assert(
      fc.property(mixes, ({ universe, fansOf, paidOf, insertions, notice, followers, ...rest }) => {
        const cascade: ShareCascade = {
          ...rest,
          universe,
          fans: Math.floor(fansOf * universe),
          paidSeeds: Math.max(1, Math.floor(paidOf * universe)),
          followers: Math.min(followers, universe - 1),
          maxGenerations: 1_000,
          television: { exposure: loyalViewers(0.4, 0.5, insertions), notice },
        };
        const rows = spreadPopulation(cascade, { rngSeed: 'laws', first: 0, count: 3 });
        expect(lawsBrokenBy(rows, universe)).toEqual([]);
        const reach = sumRounds(rows, rows.newReach);
        for (let i = 0; i < 3; i += 1) {
          const parts = [rows.televisionOnly![i], rows.postsOnly![i]];
          const both = reach[i] - parts[0] - parts[1];
          for (const people of [...parts, both, rows.informed![i]]) {
            expect(Number.isInteger(people) && people >= 0, String(people)).toBe(true);
          }
          expect(rows.informed![i]).toBeLessThanOrEqual(rows.newReach[rows.offsets[i]]);
        }
      }),
      { seed: 13, numRuns: 300 },
    );
  });

  test('any split of an ensemble gives the same rows', () => {
    const [, cascade] = cascades[1];
    const whole = spreadPopulation(cascade, { rngSeed: 'split', first: 0, count: 12 });
    const parts = [0, 5, 6].map((first, i) =>
      spreadPopulation(cascade, { rngSeed: 'split', first, count: [5, 1, 6][i] }),
    );
    for (const column of ['newReach', 'kPlusReach', 'informed', 'televisionOnly', 'postsOnly'] as const) {
      expect(parts.flatMap((part) => Array.from(part[column]!))).toEqual(Array.from(whole[column]!));
    }
  });

  test('ten billion people before ten thousand insertions', () => {
    const cascade: ShareCascade = {
      ...thirty,
      universe: 1e10,
      television: { exposure: loyalViewers(0.5, 0.6, 10_000), notice: 1e-3 },
      shareProbability: { byExposure: [1e-9], then: 1e-10 },
    };
    const rows = spreadPopulation(cascade, { rngSeed: 'many', first: 0, count: 1 });
    expect(rows.newReach[0]).toBeGreaterThan(9e9);
    expect(rows.impressions[0] / 5e13).toBeCloseTo(1, 4);
  });
});

/** A mix whose rounds are all drawn sharer by sharer. */
function spreadOneByOne(
  cascade: ShareCascade,
  { rngSeed, first, count }: { rngSeed: string; first: number; count: number },
): CascadeRows {
  const law = layOutTelevision(cascade.television!, cascade.shareProbability);
  const state = createPopulationState(cascade, rngSeed, law);
  const mix = createMix(cascade, law);
  const rows = new CascadeRowsBuilder(first, count, ['mix']);
  const people = new Float64Array(11);
  for (let replicate = first; replicate < first + count; replicate += 1) {
    state.followerStream = openStream(rngSeed, replicate, 'followers');
    state.viewStream = openStream(rngSeed, replicate, 'views');
    state.shareStream = openStream(rngSeed, replicate, 'shares');
    startWithMix(state, cascade, mix, rngSeed, replicate);
    rows.addRound({ impressions: state.impressions, newReach: state.newReach, sharers: state.newSharers });
    let generation = 0;
    for (; state.sharers > 0 && generation < cascade.maxGenerations; generation += 1) {
      showOneByOne(state);
      endPopulationRound(state);
      const newReach = reachedByPostsAlone(state, mix);
      rows.addRound({ impressions: state.impressions, newReach, sharers: state.newSharers });
    }
    rows.endRow(people, state.sharers > 0, endWithMix(state, mix, people));
  }
  return rows.finish();
}
