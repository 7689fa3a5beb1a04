import { describe, expect, test } from 'vitest';
import { sumRounds } from '../../test/cascade/values-of-rows.ts';
import { betaQuantile, layOutBetaLaw } from '../random/beta-law.ts';
import { logGammaRatio } from '../random/log-gamma-ratio.ts';
import { drawMessageShare, layOutMessageShares, probabilityOfShareAbove, sharesByReplicate } from './message-shares.ts';
import { completeConversation } from './conversation.ts';
import { areSameRows } from './cascade-rows.ts';
import { spreadPopulation } from './population/population.ts';
import type { ShareCascade } from './share-cascade.ts';

const measured: ShareCascade = {
  universe: 294_650_000,
  fans: 1_000_000,
  fanVisibility: 0.16,
  followers: 300,
  visibility: 0.35,
  shareProbability: 0.00288,
  shareConcentration: 100,
  maxGenerations: 1000,
};
const shares = layOutMessageShares(0.00288, 100);

describe('the law of messages', () => {
  test('has the quantiles that were computed elsewhere', () => {
    const law = layOutBetaLaw(0.288, 99.712);
    for (const [u, exact] of [
      [0.5, 6.596946656e-4],
      [0.9, 0.008552577255],
      [0.99, 0.02575018411],
    ] as const) {
      expect(Math.abs(betaQuantile(law, u) / exact - 1)).toBeLessThan(1e-9);
    }
  });

  test('is above the tipping point as often as was computed elsewhere', () => {
    expect(probabilityOfShareAbove(shares, 1 / 105)).toBeCloseTo(0.0863635528, 10);
  });

  test('draws each replicate by itself, by a stream of its own', () => {
    const draws = Array.from({ length: 4000 }, (_, replicate) => drawMessageShare(shares, 'messages', replicate));
    expect(drawMessageShare(shares, 'messages', 3999)).toBe(draws[3999]);
    // Exact: mean m and variance m(1 − m)/(c + 1) of the law. n = 4,000; catches a shift of the mean by 0.0005.
    expect(draws).toHaveMean(0.00288, { variance: (0.00288 * 0.99712) / 101 });
    // Exact, by the law: n = 4,000; catches errors above 0.02.
    expect(draws.filter((share) => share > 1 / 105).length).toHappenWith(0.0863635528, { n: 4000 });
  });

  test.each([0, 1])('of mean %d is that number', (mean) => {
    const always = layOutMessageShares(mean, 7);
    expect(drawMessageShare(always, 'messages', 0)).toBe(mean);
    expect(probabilityOfShareAbove(always, 0.5)).toBe(mean);
  });
});

describe('a population of messages that differ', () => {
  const cascades: Readonly<Record<string, ShareCascade>> = {
    'few sharers': { ...measured, fans: 1000 },
    'many sharers': measured,
    'television and paid seeds': {
      ...measured,
      paidSeeds: 100,
      television: { exposure: Float64Array.of(0.5, 0.3, 0.2), notice: 0.1 },
    },
    'mutual ties': {
      ...measured,
      universe: 1_000_000,
      fans: 10_000,
      followers: 30,
      ties: 'mutual',
      shareProbability: 0.05,
    },
    'mutual ties, television and paid seeds': {
      ...measured,
      universe: 1_000_000,
      fans: 10_000,
      followers: 30,
      ties: 'mutual',
      shareProbability: 0.05,
      paidSeeds: 100,
      television: { exposure: Float64Array.of(0.5, 0.3, 0.2), notice: 0.1 },
    },
  };

  test.each(Object.entries(cascades))('%s: each replicate is that of its own share probability', (_, cascade) => {
    const { shareConcentration: _concentration, ...alike } = cascade;
    const shareOf = sharesByReplicate(cascade, 'messages') ?? (() => NaN);
    for (const first of [0, 7, 12]) {
      const ensemble = { rngSeed: 'messages', first, count: 1 };
      const own = spreadPopulation({ ...alike, shareProbability: shareOf(first) }, ensemble);
      expect(areSameRows(spreadPopulation(cascade, ensemble), own)).toBe(true);
    }
  });

  test('nobody among a thousand shares half of the time, which one share probability would never give', () => {
    // E[(1 − s)^1000] of the beta law.
    const silent = Math.exp(logGammaRatio(99.712, 1000) - logGammaRatio(100, 1000));
    expect(silent).toBeCloseTo(0.500431381, 9);
    const cascade = { ...measured, fans: 1000, fanVisibility: 1, followers: 0 };
    const rows = spreadPopulation(cascade, { rngSeed: 'messages', first: 0, count: 4000 });
    const count = sumRounds(rows, rows.sharers).filter((sharers) => sharers === 0).length;
    // n = 4,000; catches errors above 0.04.
    expect(count).toHappenWith(silent, { n: 4000 });
  });

  test('has neither a share curve nor criticism', () => {
    const ensemble = { rngSeed: 'messages', first: 0, count: 1 };
    const curve = { ...measured, shareProbability: { byExposure: [0.1, 0.2] } };
    expect(() => spreadPopulation(curve, ensemble)).toThrow(
      'shareProbability must be one number, where messages differ',
    );
    const conversation = completeConversation({ criticism: { quality: 0.5, shareMultiplier: 1 } });
    expect(() => spreadPopulation({ ...measured, conversation }, ensemble)).toThrow(
      'shareConcentration must be left out where there is criticism; got 100',
    );
  });
});
