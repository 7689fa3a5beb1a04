import { describe, expect, test } from 'vitest';
import {
  createExposureLaw,
  fillPoissonBinomialExposures,
  fillPoissonExposures,
  shareProbabilityInTail,
} from './exposure-law.ts';
import { buildShareCurveTable, shareProbabilityOnExposure } from '../share-curve.ts';
import type { ShareProbability } from '../share-cascade.ts';

/** Poisson-binomial probabilities by convolving one trial after the other. */
function convolve(sharersIn: readonly number[], seenBy: readonly number[]): number[] {
  let law = [1];
  for (const [i, sharers] of sharersIn.entries()) {
    for (let sharer = 0; sharer < sharers; sharer += 1) {
      const next = Array.from({ length: law.length + 1 }, () => 0);
      for (const [j, probability] of law.entries()) {
        next[j] += probability * (1 - seenBy[i]);
        next[j + 1] += probability * seenBy[i];
      }
      law = next;
    }
  }
  return law;
}

const curves: readonly ShareProbability[] = [
  0.1,
  { byExposure: [0.05, 0.2, 0.5], then: 0.1 },
  { byExposure: [0.5], then: 0.5 },
  { byExposure: [0, 0.1], then: 1 },
  { byExposure: Array.from({ length: 14 }, (_, i) => i / 20), then: 1e-4 },
];

describe('exposures in one round', () => {
  test.each([
    ['rare', [600, 0, 100], [1e-7, 0.2, 2e-6]],
    ['about one', [600, 30, 100], [0.001, 0.02, 0.003]],
    ['many', [600, 30], [0.03, 0.1]],
    ['half of everyone', [520, 20], [0.001, 0.5]],
  ])('are the Poisson-binomial law of the sharers: %s', (_, sharersIn, seenBy) => {
    const exact = convolve(sharersIn, seenBy);
    for (const shareProbability of curves) {
      const curve = buildShareCurveTable(shareProbability);
      const law = createExposureLaw(curve);
      const powerSums = new Float64Array(law.probabilities.length);
      fillPoissonBinomialExposures(
        law,
        curve,
        Float64Array.from(sharersIn),
        Float64Array.from(seenBy),
        sharersIn.length,
        powerSums,
      );
      for (let j = 0; j <= curve.cap; j += 1) {
        expect(Math.abs(law.probabilities[j] - exact[j])).toBeLessThan(1e-10 * exact[j] + 1e-17);
        const tail = exact.slice(j).reduceRight((sum, probability) => sum + probability, 0);
        expect(Math.abs(law.tails[j] - tail)).toBeLessThan(1e-10 * tail + 1e-12);
      }
      // Sharing of someone with c exposures who sees it at least cap − c times more, exposure by exposure.
      for (let c = 0; c <= curve.cap; c += 1) {
        let seen = 0;
        let unshared = 0;
        for (let j = curve.cap - c; j < exact.length; j += 1) {
          let keep = exact[j];
          for (let k = c + 1; k <= c + j; k += 1) keep *= 1 - shareProbabilityOnExposure(shareProbability, k);
          seen += exact[j];
          unshared += keep;
        }
        if (seen < 1e-12) continue;
        expect(Math.abs(shareProbabilityInTail(law, curve, c) - (1 - unshared / seen))).toBeLessThan(1e-8);
      }
    }
  });

  test('Poisson exposures beyond all classes share as their generating function says', () => {
    const curve = buildShareCurveTable({ byExposure: [0.2], then: 0.001 });
    const law = createExposureLaw(curve);
    fillPoissonExposures(law, curve, 1_000);
    expect(law.tails[curve.cap]).toBe(1);
    const exact = 1 - (0.8 / 0.999) * Math.exp(-1_000 * 0.001);
    expect(shareProbabilityInTail(law, curve, 0)).toBeCloseTo(exact, 12);
    fillPoissonExposures(law, curve, Infinity);
    expect(shareProbabilityInTail(law, curve, 3)).toBe(1);
  });

  test('nothing shown is nothing seen', () => {
    const curve = buildShareCurveTable({ byExposure: [0.2], then: 0.5 });
    const law = createExposureLaw(curve);
    fillPoissonExposures(law, curve, 0);
    expect(law.probabilities[0]).toBe(1);
    expect(law.tails[1]).toBe(0);
    expect(law.laterShare).toBe(0);
  });
});
