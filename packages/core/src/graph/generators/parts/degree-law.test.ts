import { expect, test } from 'vitest';
import { openStream } from '../../../random/index.ts';
import { type DegreeLaw, drawDegrees, meanDegree } from './degree-law.ts';

const PEOPLE = 100_000;
const draw = (law: DegreeLaw, people = PEOPLE): Uint32Array =>
  drawDegrees('friends', law, people, openStream('degrees', 0, JSON.stringify(law)));

/** P(Normal ≤ x), by the error function's series, for expectations only. */
function normalBelow(x: number): number {
  let term = x;
  let sum = x;
  for (let k = 1; k < 200; k += 1) {
    term *= (x * x) / (2 * k + 1);
    sum += term;
  }
  return Math.abs(x) > 8 ? (x > 0 ? 1 : 0) : 0.5 + (sum * Math.exp((-x * x) / 2)) / Math.sqrt(2 * Math.PI);
}

const lognormalMasses = (mu: number, sigma: number, max: number): number[] => {
  const below = (k: number): number => (k >= max ? 1 : normalBelow((Math.log(k + 0.5) - mu) / sigma));
  return Array.from({ length: max + 1 }, (_, k) => (k === 0 ? 0 : below(k) - (k === 1 ? 0 : below(k - 1))));
};
const poissonMasses = (mean: number, last: number): number[] => {
  const masses = [Math.exp(-mean)];
  for (let k = 1; k <= last; k += 1) masses.push((masses[k - 1] * mean) / k);
  return masses;
};
const powerLawMasses = (exponent: number, min: number, max: number): number[] => {
  const weights = Array.from({ length: max + 1 }, (_, k) => (k < min ? 0 : k ** -exponent));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return weights.map((weight) => weight / sum);
};

// 100,000 people, alpha = 1e-5: with 100 cells it catches a distance of w = 0.031.
test.each<[DegreeLaw, ArrayLike<number>]>([
  [{ distribution: 'poisson', mean: 4 }, poissonMasses(4, 40)],
  [{ distribution: 'lognormal', mu: 2, sigma: 1, max: 60 }, lognormalMasses(2, 1, 60)],
  [{ distribution: 'powerLaw', exponent: 2.5, min: 3, max: 200 }, powerLawMasses(2.5, 3, 200)],
  [
    {
      distribution: 'classes',
      classes: [
        { followers: 1, share: 0.9 },
        { followers: 5, share: 0.1 },
      ],
    },
    [0, 0.9, 0, 0, 0, 0.1],
  ],
])('%j is drawn with its probabilities, and has the mean that is stated', (law, masses) => {
  const counts = new Float64Array(masses.length);
  for (const degree of draw(law)) counts[Math.min(masses.length - 1, degree)] += 1;
  expect(counts).toFollow(masses);
  const mean = Array.from(masses).reduce((sum, mass, degree) => sum + mass * degree, 0);
  expect(meanDegree(law)).toBeCloseTo(mean, 9);
});

test('a number is everybody’s, a list is taken as it is', () => {
  expect([...draw(3, 4)]).toEqual([3, 3, 3, 3]);
  expect([...draw([3, 0, 1, 2], 4)]).toEqual([3, 0, 1, 2]);
  expect(meanDegree(3)).toBe(3);
  expect(meanDegree([3, 0, 1, 2])).toBe(1.5);
});

test('a lognormal law without width is a fixed number', () => {
  expect(new Set(draw({ distribution: 'lognormal', mu: 1.5, sigma: 0, max: 9 }, 50))).toEqual(new Set([4]));
});

test('Poisson numbers that are too many are drawn again', () => {
  expect(Math.max(...draw({ distribution: 'poisson', mean: 4 }, 5))).toBeLessThanOrEqual(4);
});

test.each<[unknown, string]>([
  [10, 'friends must be a whole number from 0 to 9; got 10'],
  [2.5, 'friends must be a whole number'],
  [NaN, 'friends must be a whole number'],
  ['3', 'friends must be a number, a list, or a law'],
  [null, 'friends must be a number, a list, or a law'],
  [{ distribution: 'poison', mean: 3 }, 'friends must be a number, a list, or a law'],
  [{ distribution: 'toString' }, 'friends must be a number, a list, or a law'],
  [{ distribution: 'poisson' }, 'friends.mean must be a number in [0, 9]; got nothing'],
  [{ distribution: 'poisson', maen: 3 }, 'unknown key friends.maen; did you mean mean?'],
  [{ distribution: 'lognormal', mu: 1, sigma: -1, max: 9 }, 'friends.sigma must be a number in [0, 10]; got -1'],
  [{ distribution: 'lognormal', mu: 1, sigma: 1, max: 10 }, 'friends.max must be a whole number from 1 to 9; got 10'],
  [{ distribution: 'powerLaw', exponent: 2, min: 5, max: 4 }, 'friends.min must be a whole number from 1 to 4; got 5'],
  [{ distribution: 'powerLaw', exponent: -1, min: 1, max: 4 }, 'friends.exponent must be a number in [0, 100]; got -1'],
  [{ distribution: 'classes', classes: [] }, 'friends.classes must be a list of classes'],
  [
    { distribution: 'classes', classes: [{ followers: 1, share: 0.5 }] },
    'friends.classes must be shares that sum to 1; got 0.5',
  ],
  [{ distribution: 'classes', classes: [{ followers: 99, share: 1 }] }, 'friends.classes[0].followers must be'],
  [[1, 2], 'friends must be an array of 10 entries, one for each person'],
  [[0, 0, 0, 0, 0, 0, 0, 0, 0, 10], 'friends[9] must be a whole number from 0 to 9; got 10'],
])('refuses %j', (law, message) => {
  expect(() => draw(law as DegreeLaw, 10)).toThrow(message);
});
