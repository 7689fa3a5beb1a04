import { describe, expect, test } from 'vitest';
import { example } from '../../test/cascade/example.ts';
import { reproductionNumber } from './reproduction-number.ts';
import type { ShareCascade } from './share-cascade.ts';
import { tippingPoint } from './tipping-point.ts';

const measured: ShareCascade = { ...example, visibility: 0.35, shareProbability: 0.00288 };

describe('reproduction number and tipping point', () => {
  test('is 30 in the example and 0.3024 where it was measured', () => {
    expect(reproductionNumber(example)).toBe(30);
    expect(reproductionNumber(measured)).toBeCloseTo(0.3024, 12);
  });

  test('counts the first exposure of a curve', () => {
    expect(reproductionNumber({ ...example, shareProbability: { byExposure: [0.01, 0.5] } })).toBe(3);
  });

  test('at 300 followers the share probability tips at 0.333 %, or at 0.952 % if 35 % see it', () => {
    expect(tippingPoint(example)).toEqual({ shareProbability: 1 / 300, visibility: 1 / 30, followers: 10 });
    expect(tippingPoint(measured).shareProbability).toBeCloseTo(0.00952, 5);
  });

  test('is null where no value in range reaches it', () => {
    expect(tippingPoint({ ...example, shareProbability: 0.001 }).visibility).toBeNull();
    expect(tippingPoint({ ...example, shareProbability: 0 })).toMatchObject({ visibility: null, followers: null });
    expect(tippingPoint({ ...example, universe: 10, followers: 9 }).followers).toBeNull();
    expect(tippingPoint({ ...example, followers: 0 }).shareProbability).toBeNull();
  });

  test('of mutual friends is v·s₁·(E[d²]/E[d] − 1)', () => {
    expect(reproductionNumber({ ...example, ties: 'mutual' })).toBeCloseTo(29.9, 12);
    const classes: ShareCascade = {
      ...measured,
      ties: 'mutual',
      followers: {
        distribution: 'classes',
        classes: [
          { followers: 10, share: 0.9 },
          { followers: 1_000, share: 0.1 },
        ],
      },
    };
    // E[d] = 109, E[d²] = 100,090.
    expect(reproductionNumber(classes)).toBeCloseTo(0.35 * 0.00288 * (100_090 / 109 - 1), 12);
    expect(reproductionNumber({ ...example, ties: 'mutual', followers: 1 })).toBe(0);
    expect(reproductionNumber({ ...example, ties: 'mutual', followers: 0 })).toBe(0);
  });

  test('of mutual friends is 1 at the tipping point, whichever factor is changed', () => {
    const classes = (scale: number): ShareCascade => ({
      ...example,
      ties: 'mutual',
      followers: {
        distribution: 'classes',
        classes: [
          { followers: 40 * scale, share: 0.75 },
          { followers: 120 * scale, share: 0.25 },
        ],
      },
    });
    // E[d] = 60, E[d²] = 4,800: E[d²]/E[d] = 80 must become 1/(v·s₁) + 1 = 11.
    const tipping = tippingPoint(classes(1));
    expect(tipping.shareProbability).toBeCloseTo(1 / 79, 12);
    expect(tipping.visibility).toBeCloseTo(10 / 79, 12);
    expect(tipping.followers).toBeCloseTo((60 * 11) / 80, 12);
    const share = 1 / (8 * 80 - 1);
    expect(reproductionNumber({ ...classes(8), shareProbability: share })).toBeCloseTo(1, 12);
    expect(tippingPoint({ ...classes(8), shareProbability: share }).followers).toBeCloseTo(8 * 60, 9);

    expect(tippingPoint({ ...example, ties: 'mutual' }).followers).toBeCloseTo(11, 12);
    expect(tippingPoint({ ...example, ties: 'mutual', followers: 0 })).toMatchObject({ shareProbability: null });
    expect(tippingPoint({ ...example, ties: 'mutual', followers: 1 }).visibility).toBeNull();
    expect(tippingPoint({ ...example, ties: 'mutual', universe: 10, followers: 9 }).followers).toBeNull();
    expect(tippingPoint({ ...example, ties: 'mutual', shareProbability: 0 }).followers).toBeNull();
  });
});
