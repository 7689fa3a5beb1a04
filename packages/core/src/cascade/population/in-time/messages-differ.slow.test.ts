import { expect, test } from 'vitest';
import { kPlusOf, sumRounds } from '../../../../test/cascade/values-of-rows.ts';
import { areSameRows } from '../../cascade-rows.ts';
import { completeTiming } from '../../cascade-timing.ts';
import { type Conversation, plainConversation } from '../../conversation.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import { spreadPopulation } from '../population.ts';

/** R is 1.4 on average, above 1 for 4 messages in 10, and up to 20. */
const cascade: ShareCascade = {
  universe: 20_000,
  fans: 40,
  fanVisibility: 0.5,
  followers: 40,
  visibility: 0.5,
  shareProbability: 0.07,
  shareConcentration: 10,
  maxGenerations: 100_000,
};
const timing = completeTiming({ delay: { law: 'lognormal', median: 1, sigma: 1 }, rowHours: 4, horizonHours: null });
const inTime: ShareCascade = { ...cascade, conversation: { ...plainConversation, timing } satisfies Conversation };
const ensemble = (first: number, count: number, rngSeed = 'messages in hours') => ({ rngSeed, first, count });

test('hours change when, never how many', () => {
  const rounds = spreadPopulation(cascade, ensemble(0, 800, 'messages in rounds'));
  const hours = spreadPopulation(inTime, ensemble(0, 800));
  // Two samples of 800. A chi-square at α = 1e-5 catches a shift of the mean by about 0.3 standard deviations.
  for (const column of ['newReach', 'sharers', 'impressions'] as const) {
    expect(sumRounds(hours, hours[column])).toAgreeWithValues(sumRounds(rounds, rounds[column]));
  }
  expect(kPlusOf(hours, 3)).toAgreeWithValues(kPlusOf(rounds, 3));
});

test('steps that fit each message depend on its own replicate only', () => {
  const whole = spreadPopulation(inTime, ensemble(0, 24));
  const apart = spreadPopulation({ ...inTime }, ensemble(17, 1));
  const again = spreadPopulation(inTime, ensemble(17, 1));
  expect(areSameRows(apart, again)).toBe(true);
  expect(sumRounds(whole, whole.newReach)[17]).toBe(sumRounds(apart, apart.newReach)[0]);
});
