import { describe, expect, test } from 'vitest';
import { answeredByRates } from '../../test/desk/answered-by-rates.ts';
import { answeredMeanField } from './index.ts';

describe('a post with criticism, by the mean field', () => {
  const post = {
    universe: 1e6,
    fans: 2000,
    followers: 300,
    visibility: 0.35,
    shareProbability: 1.8 / 105,
    quality: 6 / 7,
    shareMultiplier: 1.4,
    praiseHalfLife: 80 / 60,
    criticismHalfLife: 64 / 60,
    answers: null,
  };
  const answers = { meanHours: 1, effect: 0.5, publicity: 0.1 };

  test.each([
    ['no answers', post, 891_529.354635, 561.204435, 20_573.604673],
    ['answers', { ...post, answers }, 762_184.006907, 1028.033717, 11_908.98387],
  ])('%s', (_name, given, reach, supporters, critics) => {
    const end = answeredMeanField(given);
    const isNear = (value: number, exact: number): void =>
      expect(Math.abs(value - exact)).toBeLessThan(Math.max(1e-9 * exact, 6e-7));
    isNear(end.reach, reach);
    isNear(end.supporters, supporters);
    isNear(end.critics, critics);
  });

  test.each([
    ['soon', { ...post, answers: { meanHours: 0.3, effect: 0.7, publicity: 0 } }],
    ['late, and they carry criticism further', { ...post, answers: { meanHours: 12, effect: 0, publicity: 0.5 } }],
    ['below R = 1', { ...post, shareProbability: 0.8 / 105, answers }],
    ['where criticism is slow', { ...post, criticismHalfLife: 5, shareMultiplier: 0.8, answers }],
  ])('answers come %s: as the rates of six numbers say', (_name, given) => {
    const end = answeredMeanField(given);
    const exact = answeredByRates(given, 0.02, 200);
    for (const key of ['reach', 'supporters', 'critics'] as const)
      expect(Math.abs(end[key] / exact[key] - 1)).toBeLessThan(1e-6);
  });

  test('nothing happens without fans; what is no post says what it must be', () => {
    expect(answeredMeanField({ ...post, fans: 0 })).toEqual({ reach: 0, supporters: 0, critics: 0 });
    expect(() => answeredMeanField({ ...post, quality: 2 })).toThrow(
      'post.quality must be a probability in [0, 1]; got 2',
    );
    expect(() => answeredMeanField({ ...post, answers: { ...answers, meanHours: 0 } })).toThrow(
      'post.answers.meanHours must be a number in (0, 1,000,000]; got 0',
    );
  });
});
