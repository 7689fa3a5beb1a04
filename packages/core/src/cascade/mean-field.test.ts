import { describe, expect, test } from 'vitest';
import { example } from '../../test/cascade/example.ts';
import { spreadArithmetic } from './arithmetic.ts';
import { spreadMeanField } from './mean-field.ts';
import type { ShareCascade } from './share-cascade.ts';

/** Cumulative earned reach by generation, computed independently of this code with 50 digits. */
const EARNED: readonly [number, readonly number[]][] = [
  [1, [30.0000137451302, 929.999418122741, 27928.6730560296, 836700.399864806, 24061607.9148571, 269219808.479153]],
  [100, [2999.98524694499, 92984.8984438679, 2779355.94530074, 72623690.3262087, 294468755.26943]],
  [1_000, [29998.3863781628, 928482.937220045, 26605628.7528085, 275023876.879713]],
  [10_000, [299837.305438941, 9149729.52180333, 178691120.855866, 294639996.306135]],
];

function relativeError(got: number, exact: number): number {
  return Math.abs(got - exact) / exact;
}

describe('mean field', () => {
  test.each(EARNED)('%i fans earn the reach of the exact recursion within 1e-9', (fans, exact) => {
    const rows = spreadMeanField({ ...example, fans });
    let reach = 0;
    for (const [i, people] of exact.entries()) {
      reach += rows.newReach[i + 1];
      expect(relativeError(reach, people)).toBeLessThan(1e-9);
    }
  });

  test('a curve with one entry is the plain share probability', () => {
    expect(spreadMeanField({ ...example, shareProbability: { byExposure: [0.1] } })).toEqual(spreadMeanField(example));
  });

  test('a class for everyone is the plain number of followers', () => {
    const classes = { distribution: 'classes', classes: [{ followers: 300, share: 1 }] } as const;
    expect(spreadMeanField({ ...example, followers: classes })).toEqual(spreadMeanField(example));
  });

  test('agrees with the arithmetic where the universe is endless', () => {
    const cascade: ShareCascade = { ...example, universe: 1e10, fans: 10, shareProbability: 0.001, maxGenerations: 40 };
    const field = spreadMeanField(cascade);
    const arithmetic = spreadArithmetic(cascade);
    for (let round = 0; round <= 20; round += 1) {
      expect(relativeError(field.newReach[round], arithmetic.newReach[round])).toBeLessThan(1e-6);
    }
  });

  test('trying every time with p shares as often as seeing with p and deciding once with certainty', () => {
    // Thinning of Poisson exposures: the same sharers, though not the same reach.
    const everyTime = spreadMeanField({ ...example, shareProbability: { byExposure: [0.1], then: 0.1 }, fans: 0 });
    expect(everyTime.newReach.length).toBe(1);
    const classes = 200;
    const sharers = [0.02, 0.3, 1].map((then) => {
      const rows = spreadMeanField({
        ...example,
        universe: 1e5,
        followers: classes,
        visibility: 0.05,
        shareProbability: { byExposure: [then], then },
        maxGenerations: 1,
      });
      const thinned = spreadMeanField({
        ...example,
        universe: 1e5,
        fans: 1_000,
        followers: classes,
        visibility: 0.05,
        shareProbability: { byExposure: [then], then },
        maxGenerations: 0,
      });
      const lambda = -1_000 * then * Math.log1p((-classes * 0.05) / (1e5 - 1)) * then;
      const unshared = 1e5 - thinned.sharers[0];
      return relativeError(rows.sharers[1], unshared * -Math.expm1(-lambda));
    });
    for (const error of sharers) expect(error).toBeLessThan(1e-12);
  });

  test('every trial counts beyond the last class too', () => {
    // 2,000 exposures each in round 1: with a probability of 0.001 for each, 1 − e^(−2) of the rest share.
    const rows = spreadMeanField({
      universe: 10_000,
      fans: 5_000,
      fanVisibility: 1,
      followers: 4_000,
      visibility: 1,
      shareProbability: { byExposure: [1], then: 1 },
      maxGenerations: 1,
    });
    expect(rows.newReach[1]).toBeCloseTo(5_000, 6);
    const slow = spreadMeanField({
      universe: 100_000,
      fans: 20_000,
      fanVisibility: 1,
      followers: 1_000,
      visibility: 1,
      shareProbability: { byExposure: [0.5], then: 0.001 },
      maxGenerations: 1,
    });
    const lambda = -10_000 * Math.log1p(-1_000 / 99_999);
    const unreached = 80_000 * (1 - 0.5 * Math.exp(-lambda * 0.001) * (1 / 0.999));
    const seen = 10_000 * -Math.expm1(-lambda * 0.001);
    expect(relativeError(slow.sharers[1], unreached + seen)).toBeLessThan(1e-9);
  });

  test('reach is the people with at least one impression, and impressions count every one of them', () => {
    const rows = spreadMeanField(example);
    const reach = rows.newReach.reduce((sum, people) => sum + people, 0);
    expect(relativeError(rows.kPlusReach[0], reach)).toBeLessThan(1e-12);
    for (let k = 1; k < 10; k += 1) expect(rows.kPlusReach[k]).toBeLessThanOrEqual(rows.kPlusReach[k - 1]);
  });

  test('followers who are everyone reach everyone', () => {
    const rows = spreadMeanField({ ...example, universe: 11, fans: 1, followers: 10, shareProbability: 1 });
    expect(rows.newReach[1]).toBe(10);
    expect(rows.kPlusReach[0]).toBeCloseTo(11, 12);
  });
});

describe('mean field at its edges', () => {
  test('a class that nobody is in does nothing, whatever its followers', () => {
    const followers = {
      distribution: 'classes',
      classes: [
        { followers: 999, share: 0 },
        { followers: 10, share: 1 },
      ],
    } as const;
    const cascade = { ...example, universe: 1_000, fans: 3 };
    expect(spreadMeanField({ ...cascade, followers })).toEqual(spreadMeanField({ ...cascade, followers: 10 }));
  });

  test('rounding adds nobody who does not exist', () => {
    const followers = {
      distribution: 'classes',
      classes: Array.from({ length: 10_000 }, (_, k) => ({ followers: k, share: 1e-4 })),
    } as const;
    const rows = spreadMeanField({ ...example, universe: 1e8, shareProbability: 0.01, followers });
    const reach = rows.newReach.reduce((sum, people) => sum + people, 0);
    expect(reach).toBeLessThanOrEqual(1e8);
  });
});
