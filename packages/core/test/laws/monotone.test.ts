import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/index.ts';
import type { Scenario } from '../../src/index.ts';
import { smallPopulation } from '../small-population.ts';

/*
 * Reach never falls, in distribution, when visibility, share probability, fans or followers grow: P(reach ≤ x) does not
 * rise for any x. One-sided two-sample Kolmogorov–Smirnov test with independent seeds, n = 4,000 replicates for each arm,
 * alpha 1e-5: rejects where the empirical P(reach ≤ x) of the larger value lies above that of the smaller by
 * D = √(ln(1e5)/4000) = 0.0536 for some x. The smallest error that it would catch 9 times in 10 is a rise of
 * P(reach ≤ x) by D + 1.28·√(2·0.25/4000) = 0.068. Discrete values make the test conservative.
 */
const REPLICATES = 4000;

const base: Scenario = {
  ...smallPopulation,
  universe: 400,
  followers: 8,
  message: { fans: 6, fanVisibility: 0.7 },
  model: { visibility: 0.6, shareProbability: 0.25 },
};
const curve = (first: number, second: number) => ({ byExposure: [first, second, 0.3], then: 0.1 });

const reachOf = (scenario: Scenario, rngSeed: string): Float64Array =>
  simulate({ ...scenario, experiment: { replicates: REPLICATES, rngSeed } }).outcomes.reach;

describe.each<[string, Scenario, Scenario]>([
  [
    'visibility',
    { ...base, model: { visibility: 0.5, shareProbability: 0.25 } },
    { ...base, model: { visibility: 0.6, shareProbability: 0.25 } },
  ],
  [
    'share probability',
    { ...base, model: { visibility: 0.6, shareProbability: 0.2 } },
    { ...base, model: { visibility: 0.6, shareProbability: 0.25 } },
  ],
  [
    'share probability on the second exposure',
    { ...base, model: { visibility: 0.9, shareProbability: curve(0.1, 0) } },
    { ...base, model: { visibility: 0.9, shareProbability: curve(0.1, 0.6) } },
  ],
  ['fans', { ...base, message: { fans: 6 } }, { ...base, message: { fans: 9 } }],
  [
    'fan visibility',
    { ...base, message: { fans: 20, fanVisibility: 0.4 } },
    { ...base, message: { fans: 20, fanVisibility: 0.6 } },
  ],
  [
    'visibility among friends',
    { ...base, ties: 'mutual', model: { visibility: 0.5, shareProbability: 0.25 } },
    { ...base, ties: 'mutual', model: { visibility: 0.65, shareProbability: 0.25 } },
  ],
  ['friends', { ...base, ties: 'mutual', followers: 6 }, { ...base, ties: 'mutual', followers: 9 }],
  ['followers', { ...base, followers: 6 }, { ...base, followers: 8 }],
  [
    'the mean of a law of followers',
    { ...base, followers: { distribution: 'poisson', mean: 6 } },
    { ...base, followers: { distribution: 'poisson', mean: 8 } },
  ],
])('%s', (_, less, more) => {
  const smaller = reachOf(less, 'one arm');
  const larger = reachOf(more, 'the other arm');

  test('reach does not fall when it grows', () => {
    expect(larger).toBeNoSmallerInLaw(smaller);
  });

  test('the test would have seen a fall: with the arms exchanged it rejects', () => {
    expect(smaller).not.toBeNoSmallerInLaw(larger);
  });
});

test('the expected values of mean field and arithmetic grow with each of them', () => {
  for (const level of ['meanField', 'arithmetic'] as const) {
    // Two rounds, so that the arithmetic stays below the universe, where it would stop.
    const expected = (changes: Partial<Scenario>) =>
      simulate({ ...base, ...changes, level, experiment: { maxGenerations: 2 } }).cascade.reach.mean;
    let before = 0;
    for (const value of [0, 0.01, 0.1, 0.3, 0.7, 1]) {
      const reach = expected({ model: { visibility: value, shareProbability: 0.25 } });
      expect(reach).toBeGreaterThan(before);
      before = reach;
    }
    before = 0;
    for (const value of [0, 0.01, 0.1, 0.3, 0.7]) {
      const reach = expected({ model: { visibility: 0.6, shareProbability: value } });
      expect(reach).toBeGreaterThan(before);
      before = reach;
    }
    before = 0;
    for (const fans of [1, 2, 5, 10, 20]) {
      const reach = expected({ message: { fans } });
      expect(reach).toBeGreaterThan(before);
      before = reach;
    }
    before = 0;
    for (const followers of [0, 1, 2, 5, 10, 20]) {
      const reach = expected({ followers });
      expect(reach).toBeGreaterThan(before);
      before = reach;
    }
  }
});
