import { describe, expect, test } from 'vitest';
import { spreadInTimeByBruteForce } from '../../../../test/cascade/brute-force-in-time.ts';
import { kPlusOf, sumRounds } from '../../../../test/cascade/values-of-rows.ts';
import type { CascadeRows } from '../../cascade-rows.ts';
import { completeTiming } from '../../cascade-timing.ts';
import { type Conversation, plainConversation } from '../../conversation.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { spreadPopulation } from '../population.ts';

const lognormal = { law: 'lognormal', median: 1.3, sigma: 1.2 } as const;

const plain: ShareCascade = {
  universe: 30,
  fans: 3,
  fanVisibility: 0.7,
  followers: 6,
  visibility: 0.5,
  shareProbability: 0.5,
  maxGenerations: 1000,
};

const timing = completeTiming({ delay: lognormal, rowHours: 2, horizonHours: 12 });
const criticism = { quality: 0.6, shareMultiplier: 1.5, delayMultiplier: 0.5 };
const hub = {
  distribution: 'classes',
  classes: [
    { followers: 2, share: 0.8 },
    { followers: 20, share: 0.2 },
  ],
} as const;
const ending = completeTiming({ delay: lognormal, rowHours: 2, horizonHours: null });

const cases: readonly [string, Partial<ShareCascade>, Partial<Conversation>][] = [
  ['thirty people', {}, { timing }],
  ['everyone follows everyone', { followers: 29, visibility: 0.15 }, { timing }],
  ['hubs that know two thirds of everyone', { followers: hub }, { timing }],
  ['a curve', { followers: 10, shareProbability: { byExposure: [0.1, 0.5, 0.2], then: 0.05 } }, { timing }],
  [
    'fans at once, fixed delays',
    {},
    {
      timing: completeTiming({
        delay: { law: 'fixed', hours: 3 },
        fanDelay: { law: 'atOnce' },
        rowHours: 2,
        horizonHours: 12,
      }),
    },
  ],
  ['everything at once', {}, { timing: completeTiming({ delay: { law: 'atOnce' }, horizonHours: 2 }) }],
  [
    'some at once, some later',
    { followers: hub },
    {
      timing: completeTiming({
        delay: {
          law: 'mixture',
          parts: [
            { weight: 0.3, of: { law: 'atOnce' } },
            { weight: 0.3, of: { law: 'fixed', hours: 1.5 } },
            { weight: 0.4, of: lognormal },
          ],
        },
        rowHours: 2,
        horizonHours: 8,
      }),
    },
  ],
  ['no horizon', { shareProbability: 0.3 }, { timing: ending }],
  ['two colours', { followers: 8 }, { timing, criticism }],
  ['two colours, hubs', { followers: hub }, { timing, criticism }],
  ['complaints at once and later', {}, { timing, criticism, complaints: { complaints: 2, perHour: 0.5, hours: 5 } }],
  ['only complaints', { fans: 0 }, { timing, criticism, complaints: { complaints: 1, perHour: 0, hours: 0 } }],
  [
    'more complaints than people',
    { fans: 8 },
    { timing, criticism, complaints: { complaints: 1, perHour: 2, hours: 12 } },
  ],
];

describe('a population in time', () => {
  // Two samples, 2,000 of the kernel and 600 of the twin in continuous time. A chi-square at α = 1e-5 catches a shift of the mean by
  // about 0.25 standard deviations in any of the numbers compared.
  test.each(cases)('has the law of people who see one after the other: %s', { timeout: 60_000 }, (_, more, parts) => {
    const conversation = { ...plainConversation, ...parts };
    const cascade = { ...plain, ...more, conversation };
    const ours = numbersOf(spreadPopulation(cascade, { rngSeed: 'kernel', first: 0, count: 2_000 }));
    const theirs = numbersOf(spreadInTimeByBruteForce(cascade, conversation, 'twin', 600));
    for (const key of Object.keys(theirs)) expect(ours[key], key).toAgreeWithValues(theirs[key]);
  });
});

function numbersOf(rows: CascadeRows): Record<string, Float64Array> {
  const upTo = (values: Float64Array, row: number): Float64Array =>
    Float64Array.from({ length: rows.count }, (_, i) =>
      values
        .subarray(rows.offsets[i], Math.min(rows.offsets[i + 1], rows.offsets[i] + row + 1))
        .reduce((a, b) => a + b, 0),
    );
  const numbers: Record<string, Float64Array> = { truncated: Float64Array.from(rows.truncated) };
  const columns = {
    impressions: rows.impressions,
    newReach: rows.newReach,
    sharers: rows.sharers,
    critics: rows.critics,
    newReachByCriticism: rows.newReachByCriticism,
    impressionsOfCriticism: rows.impressionsOfCriticism,
  };
  for (const [name, values] of Object.entries(columns)) {
    if (values === undefined) continue;
    numbers[name] = sumRounds(rows, values);
    for (const row of [0, 1, 3]) numbers[`${name} by row ${row}`] = upTo(values, row);
  }
  for (const k of [2, 3, 5]) numbers[`${k}+ reach`] = kPlusOf(rows, k);
  numbers['own reach'] = rows.ownReach!;
  return numbers;
}
