import { describe, expect, test } from 'vitest';
import { kPlusOf, sumRounds } from '../../../../test/cascade/values-of-rows.ts';
import type { DelayLaw } from '../../../delay/index.ts';
import type { CascadeRows } from '../../cascade-rows.ts';
import { completeTiming } from '../../cascade-timing.ts';
import { type Conversation, plainConversation } from '../../conversation.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { spreadPopulation } from '../population.ts';

const lognormal: DelayLaw = { law: 'lognormal', median: 1, sigma: 1 };
const laws: readonly [string, DelayLaw][] = [
  ['lognormal', lognormal],
  ['exponential', { law: 'exponential', halfLife: 2 }],
  ['a power law', { law: 'powerLaw', flatHours: 0.1, exponent: 0.5, maxHours: 24 }],
  ['fixed', { law: 'fixed', hours: 2.5 }],
  ['at once', { law: 'atOnce' }],
  [
    'a mixture',
    {
      law: 'mixture',
      parts: [
        { weight: 0.4, of: { law: 'atOnce' } },
        { weight: 0.3, of: { law: 'fixed', hours: 1 } },
        { weight: 0.3, of: { law: 'exponential', halfLife: 1 } },
      ],
    },
  ],
];

const base: ShareCascade = {
  universe: 20_000,
  fans: 40,
  fanVisibility: 0.5,
  followers: 40,
  visibility: 0.5,
  shareProbability: 0.07,
  maxGenerations: 100_000,
};

const hubs: Partial<ShareCascade> = {
  universe: 9_000,
  shareProbability: 0.03,
  followers: {
    distribution: 'classes',
    classes: [
      { followers: 20, share: 0.99 },
      { followers: 4_500, share: 0.01 },
    ],
  },
};

const crowd: Partial<ShareCascade> = {
  universe: 5_000,
  fans: 3_000,
  followers: 30,
  shareProbability: { byExposure: [0.5, 0.1, 0.3], then: 0.02 },
};

describe('time changes when, never how many', () => {
  // Two samples of 600. A chi-square at α = 1e-5 catches a shift of the mean by about 0.35 standard deviations.
  test.each([
    ...laws.map(
      ([name, law]) =>
        [`few fans, ${name}`, { ...base, shareProbability: name === 'a mixture' ? 0.06 : 0.045 }, law] as const,
    ),
    ...laws
      .slice(0, 1)
      .map(([name, law]) => [`hubs that know half of everyone, ${name}`, { ...base, ...hubs }, law] as const),
    ...laws
      .slice(3)
      .map(
        ([name, law]) => [`a crowd that shares at once, with a curve, ${name}`, { ...base, ...crowd }, law] as const,
      ),
  ])('the same ends as in rounds: %s', { timeout: 60_000 }, (_, cascade, delay) => {
    const conversation = { ...plainConversation, timing: completeTiming({ delay, rowHours: 20, horizonHours: 400 }) };
    const inTime = spreadPopulation({ ...cascade, conversation }, { rngSeed: 'time', first: 0, count: 600 });
    const inRounds = spreadPopulation(cascade, { rngSeed: 'rounds', first: 0, count: 600 });
    const [ours, theirs] = [endsOf(inTime), endsOf(inRounds)];
    for (const key of Object.keys(theirs)) expect(ours[key], key).toAgreeWithValues(theirs[key]);
    expect(inTime.truncated.some((cut) => cut > 0)).toBe(false);
  });
});

describe('two colours with fixed delays', () => {
  const criticism = { quality: 0.7, shareMultiplier: 1.5, delayMultiplier: 1 };
  const complaints = { complaints: 30, perHour: 0, hours: 0 };
  const timing = completeTiming({
    delay: { law: 'fixed', hours: 1 },
    fanDelay: { law: 'atOnce' },
    rowHours: 1,
    horizonHours: 400,
  });

  // Rounds of an hour are rounds. Two samples of 600, as above.
  test.each([
    ['few fans', { ...base, shareProbability: 0.04 }, null],
    ['a crowd', { ...base, ...crowd, shareProbability: 0.04 }, null],
    ['complaints', { ...base, fans: 0, shareProbability: 0.04 }, complaints],
  ])('are rounds: %s', { timeout: 60_000 }, (_, cascade, given) => {
    const rounds = { ...plainConversation, criticism, complaints: given };
    const sample = (conversation: Conversation, rngSeed: string): Record<string, Float64Array> =>
      endsOf(spreadPopulation({ ...cascade, conversation }, { rngSeed, first: 0, count: 600 }));
    const [ours, theirs] = [sample({ ...rounds, timing }, 'hours'), sample(rounds, 'rounds')];
    for (const key of Object.keys(theirs)) expect(ours[key], key).toAgreeWithValues(theirs[key]);
  });
});

function endsOf(rows: CascadeRows): Record<string, Float64Array> {
  const [impressions, reach] = [sumRounds(rows, rows.impressions), sumRounds(rows, rows.newReach)];
  return {
    impressions,
    reach,
    overlap: impressions.map((seen, i) => seen - reach[i]),
    sharers: sumRounds(rows, rows.sharers),
    '2+ reach': kPlusOf(rows, 2),
    '4+ reach': kPlusOf(rows, 4),
    ...(rows.critics !== undefined && {
      critics: sumRounds(rows, rows.critics),
      'reach by criticism': sumRounds(rows, rows.newReachByCriticism!),
      'impressions of criticism': sumRounds(rows, rows.impressionsOfCriticism!),
    }),
  };
}
