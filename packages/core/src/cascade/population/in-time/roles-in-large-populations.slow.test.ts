import { describe, expect, test } from 'vitest';
import type { DelayLaw } from '../../../delay/index.ts';
import { binFollowers } from '../../../random/count-law/follower-bins.ts';
import { type CascadeConversation, type Complaints, completeConversation } from '../../conversation.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import type { StartWithRoles } from '../roles/conversation-spread.ts';
import { createConversationSpread } from '../roles/create-conversation-spread.ts';
import type { Crowd } from '../roles/crowd.ts';
import { createRoleTally } from '../roles/role-tally.ts';

const lognormal: DelayLaw = { law: 'lognormal', median: 1, sigma: 1 };
const criticism = { quality: 0.7, shareMultiplier: 1.4, delayMultiplier: 1 };
const post: StartWithRoles = { post: true, spotSights: 0 };

const town: ShareCascade = {
  universe: 20_000,
  fans: 0,
  fanVisibility: 0.3,
  followers: 40,
  visibility: 0.5,
  shareProbability: 0.5,
  maxGenerations: 100_000,
};

/** A fifth of everyone are fans, of whom a fifth are advocates, and a tenth critics. */
const crowd: Crowd = {
  people: Float64Array.of(16_000, 2_800, 800, 400),
  shareAfterPraise: Float64Array.of(0.03, 0.03, 0.09, 0.042),
  shareAfterCriticism: Float64Array.of(0.042, 0.042, 0.09, 0.042),
  praisesAfterPraise: Float64Array.of(0.7, 0.7, 1, 0),
  praisesAfterCriticism: Float64Array.of(0, 0, 1, 0),
};

/** Numbers of so many conversations, by name: those of the tally for each role, and totals. */
function numbersOf(
  cascade: ShareCascade,
  people: Crowd,
  start: StartWithRoles,
  rngSeed: string,
  count: number,
): Record<string, number[]> {
  const spread = createConversationSpread({ ...cascade, bins: binFollowers(cascade.followers, cascade.universe) });
  const tally = createRoleTally();
  const numbers: Record<string, number[]> = {};
  const put = (key: string, value: number): void => void (numbers[key] ??= []).push(value);
  for (let replicate = 0; replicate < count; replicate += 1) {
    const { desk, truncated, ...totals } = spread.runWithRoles(
      people,
      start,
      { rngSeed, replicate, suffix: '' },
      tally,
    );
    for (const [key, value] of Object.entries({ ...totals, truncated: Number(truncated), ...desk })) put(key, value);
    for (const [key, values] of Object.entries(tally) as [string, Float64Array][])
      values.forEach((value, role) => put(`${key} of role ${role}`, value));
  }
  return numbers;
}

const conversing = (
  parts: CascadeConversation,
  complaints: Complaints | null = null,
): Pick<ShareCascade, 'conversation'> => ({
  conversation: completeConversation(parts, { complaints, isCriticalFromStart: false }),
});

function expectAgreement(ours: Record<string, number[]>, theirs: Record<string, number[]>, least: number): void {
  const keys = Object.keys(ours).filter((key) => key in theirs);
  expect(keys.length).toBeGreaterThanOrEqual(least);
  for (const key of keys) expect(ours[key], key).toAgreeWithValues(theirs[key]);
}

/*
 * Two samples, n = 250 each; chi-square of up to 30 cells: it catches a shift of about 0.5 standard deviations in any number of any role.
 */
describe('many people with roles, in hours', () => {
  const praising: Crowd = {
    ...crowd,
    shareAfterPraise: Float64Array.of(0.04, 0.04, 0.12, 0),
    praisesAfterPraise: Float64Array.of(1, 1, 1, 0),
  };

  test.each<[string, DelayLaw, Partial<ShareCascade>, StartWithRoles]>([
    ['few sights at a time, a spot', lognormal, {}, { post: false, spotSights: 900 }],
    ['many sights, in a village', lognormal, { universe: 5_000, visibility: 0.9 }, post],
  ])('come to what they come to in rounds where all praise: %s', (name, delay, given, start) => {
    const cascade = { ...town, ...given };
    const people = { ...praising, people: crowd.people.map((of) => (of * cascade.universe) / 20_000) };
    const timing = { delay, fanDelay: { law: 'atOnce' }, rowHours: 20, horizonHours: 400 } as const;
    const inTime = numbersOf({ ...cascade, ...conversing({ timing }) }, people, start, name, 250);
    const inRounds = numbersOf(cascade, people, start, `${name}, rounds`, 250);
    expectAgreement(inTime, inRounds, 45);
  });

  test('criticise, complain and notice a spot as in rounds where rounds are hours', () => {
    const complaints = { complaints: 30, perHour: 0, hours: 0 };
    const timing = {
      delay: { law: 'fixed', hours: 1 },
      fanDelay: { law: 'atOnce' },
      rowHours: 1,
      horizonHours: 400,
    } as const;
    const start = { post: true, spotSights: 300 };
    const inTime = numbersOf({ ...town, ...conversing({ timing, criticism }, complaints) }, crowd, start, 'hours', 250);
    const inRounds = numbersOf({ ...town, ...conversing({ criticism }, complaints) }, crowd, start, 'rounds', 250);
    expectAgreement(inTime, inRounds, 45);
  });

  const complaints = { complaints: 5, perHour: 1, hours: 10 };
  const hours = { delay: lognormal, fanDelay: { law: 'exponential', halfLife: 0.5 }, horizonHours: 12 } as const;

  test('do the same whether critics who get no answer are followed singly or not', () => {
    const nobody = { people: 0, patienceHours: null };
    const parts = { timing: hours, criticism: { ...criticism, delayMultiplier: 0.6 } };
    const waiting = numbersOf(
      { ...town, ...conversing({ ...parts, desk: nobody }, complaints) },
      crowd,
      post,
      'desk',
      250,
    );
    const none = numbersOf({ ...town, ...conversing(parts, complaints) }, crowd, post, 'none', 250);
    expectAgreement(waiting, none, 45);
  });

  test('are people without roles where roles change nothing: a desk, hiding, pages elsewhere that are read', () => {
    const conversation = conversing(
      {
        timing: hours,
        criticism,
        desk: { people: 3, handlingMinutes: 20 },
        reply: { effect: 0.5, publicity: 0.4 },
        hide: { afterHours: 3 },
        elsewhere: { fraction: 0.4, readersPerDay: 40, halfLifeYears: 0.001 },
      },
      complaints,
    );
    const alike: Crowd = {
      ...crowd,
      shareAfterPraise: new Float64Array(4).fill(0.03),
      shareAfterCriticism: new Float64Array(4).fill(0.042),
      praisesAfterPraise: new Float64Array(4).fill(0.7),
      praisesAfterCriticism: new Float64Array(4),
    };
    const cascade = { ...town, ...conversation };
    const ours = numbersOf(cascade, alike, post, 'alike', 250);
    const spread = createConversationSpread({ ...cascade, bins: binFollowers(40, 20_000) });
    const theirs: Record<string, number[]> = {};
    for (let replicate = 0; replicate < 250; replicate += 1) {
      const start = { fans: 4_000, shareProbability: 0.03, spotSights: 0 };
      const { desk, truncated, ...totals } = spread.runPlain(start, { rngSeed: 'plain', replicate, suffix: '' }, null);
      for (const [key, value] of Object.entries({ ...totals, truncated: Number(truncated), ...desk }))
        (theirs[key] ??= []).push(value);
    }
    expectAgreement(ours, theirs, 12);
  });
});
