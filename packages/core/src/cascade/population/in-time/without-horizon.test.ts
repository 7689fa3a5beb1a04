import { expect, test } from 'vitest';
import { completeConversation } from '../../conversation.ts';
import { spreadPopulation } from '../population.ts';

/** Most delays are of years: nearly every sight comes after the 10,000 rows. */
const late = { law: 'powerLaw', flatHours: 1000, exponent: 0.05, maxHours: 1e6 } as const;

test.each([
  ['with a desk', { desk: { people: 1 } }],
  ['without a desk', {}],
])('what comes after the last row is seen, and there it ends, %s', (_, parts) => {
  const timing = { delay: late, horizonHours: null };
  const criticism = { quality: 0.5, shareMultiplier: 1 };
  const conversation = completeConversation(
    { timing, criticism, ...parts },
    { complaints: { complaints: 5, perHour: 0, hours: 0 }, isCriticalFromStart: false },
  );
  const cascade = {
    universe: 1e6,
    fans: 10,
    fanVisibility: 1,
    followers: 100,
    visibility: 1,
    shareProbability: 0.002,
    maxGenerations: 1000,
    conversation,
  };
  const rows = spreadPopulation(cascade, { rngSeed: 'late', first: 0, count: 5 });
  for (let i = 0; i < rows.count; i += 1) {
    expect(rows.offsets[i + 1] - rows.offsets[i]).toBe(10_001);
    const sights = rows.impressions.subarray(rows.offsets[i], rows.offsets[i + 1]);
    expect(sights.at(-1)).toBeGreaterThan(sights.reduce((sum, value) => sum + value, 0) / 3);
  }
  expect(Array.from(rows.truncated)).toEqual([0, 0, 0, 0, 0]);
});
