import { describe, expect, test } from 'vitest';
import { converseWithRoles } from '../../../../test/cascade/brute-force-roles-in-time.ts';
import type { DelayLaw } from '../../../delay/index.ts';
import { binFollowers } from '../../../random/count-law/follower-bins.ts';
import { openStream } from '../../../random/index.ts';
import { completeTiming } from '../../cascade-timing.ts';
import { type CascadeConversation, type Complaints, completeConversation } from '../../conversation.ts';
import type { ShareCascade } from '../../share-cascade.ts';
import type { StartWithRoles } from '../roles/conversation-spread.ts';
import { createConversationSpread } from '../roles/create-conversation-spread.ts';
import type { Crowd } from '../roles/crowd.ts';
import { createRoleTally, type RoleTally } from '../roles/role-tally.ts';

const lognormal: DelayLaw = { law: 'lognormal', median: 1.3, sigma: 1.2 };
const quick: DelayLaw = { law: 'exponential', halfLife: 0.3 };
const timing = completeTiming({ delay: lognormal, fanDelay: quick, rowHours: 2, horizonHours: 12 });
const criticism = { quality: 0.6, shareMultiplier: 1.5, delayMultiplier: 0.5 };
const hub = {
  distribution: 'classes',
  classes: [
    { followers: 2, share: 0.8 },
    { followers: 20, share: 0.2 },
  ],
} as const;
const desk = { people: 1, handlingMinutes: 30, patienceHours: 2.7 };
const reply = { effect: 0.6, publicity: 0.5 };
const elsewhere = { fraction: 0.5, delay: quick, readersPerDay: 9, halfLifeYears: 0.001 };

/** Strangers, fans, advocates and critics who share with these probabilities. */
const crowdOf = (people: readonly number[], share: number, factor = 1.6, quality = criticism.quality): Crowd => {
  const afterCriticism = Math.min(1, share * criticism.shareMultiplier);
  const ofAdvocates = Math.min(1, share * factor);
  return {
    people: Float64Array.from(people),
    shareAfterPraise: Float64Array.of(share, share, ofAdvocates, afterCriticism),
    shareAfterCriticism: Float64Array.of(afterCriticism, afterCriticism, ofAdvocates, afterCriticism),
    praisesAfterPraise: Float64Array.of(quality, quality, 1, 0),
    praisesAfterCriticism: Float64Array.of(0, 0, 1, 0),
  };
};

interface Case {
  readonly crowd?: Crowd;
  readonly cascade?: Partial<ShareCascade>;
  readonly parts?: CascadeConversation;
  readonly complaints?: Complaints;
  readonly start?: StartWithRoles;
}

const town = crowdOf([18, 6, 4, 2], 0.45);

const cases: Readonly<Record<string, Case>> = {
  'no criticism but by critics': { parts: {}, crowd: crowdOf([18, 6, 4, 2], 0.45, 2, 1) },
  'a spot and a post': { start: { post: true, spotSights: 7 } },
  'hubs, complaints now and later, a spot': {
    cascade: { followers: hub },
    complaints: { complaints: 2, perHour: 0.5, hours: 5 },
    start: { post: true, spotSights: 5 },
  },
  'more complaints than strangers': {
    crowd: crowdOf([4, 16, 6, 4], 0.45),
    complaints: { complaints: 3, perHour: 1, hours: 6 },
  },
  'everyone is an advocate who always shares': { crowd: crowdOf([0, 0, 30, 0], 0.25, 4) },
  'all fans are critics, fixed delays': {
    crowd: crowdOf([24, 0, 0, 6], 0.5),
    parts: {
      timing: { delay: { law: 'fixed', hours: 3 }, fanDelay: { law: 'atOnce' }, rowHours: 2, horizonHours: 12 },
      criticism,
    },
  },
  'nobody shares': { crowd: crowdOf([18, 6, 4, 2], 0) },
  'readers pass nothing on': {
    crowd: crowdOf([10, 0, 20, 0], 0.5),
    parts: { timing, criticism, elsewhere: { fraction: 1, readersPerDay: 40, halfLifeYears: null } },
    cascade: { visibility: 0.2 },
    complaints: { complaints: 3, perHour: 0, hours: 0 },
    start: { post: false, spotSights: 0 },
  },
  'a desk': { parts: { criticism, desk, reply }, complaints: { complaints: 2, perHour: 0, hours: 0 } },
  'a desk, hiding, and criticism elsewhere that is read': {
    parts: { criticism, desk, reply, hide: { afterHours: 1 }, elsewhere },
    complaints: { complaints: 2, perHour: 0.3, hours: 4 },
  },
};

/*
 * Two samples, n = 400 each, of the kernel and of the twin in continuous time. A chi-square at α = 1e-5 catches a shift of the mean by
 * about 0.4 standard deviations in any of the numbers compared.
 */
describe('people with roles who see one after the other', () => {
  test.each(Object.entries(cases))('%s', { timeout: 60_000 }, (name, given) => {
    const { crowd = town, complaints = null, start = { post: true, spotSights: 0 } } = given;
    const conversation = completeConversation(
      { timing, ...(given.parts ?? { criticism }) },
      { complaints, isCriticalFromStart: false },
    );
    const cascade: ShareCascade = {
      universe: 30,
      fans: 0,
      fanVisibility: 0.7,
      followers: 6,
      visibility: 0.5,
      shareProbability: 0.5,
      maxGenerations: 1000,
      ...given.cascade,
      conversation,
    };
    const spread = createConversationSpread({ ...cascade, bins: binFollowers(cascade.followers, 30) });
    const ours: Record<string, number[]> = {};
    const theirs: Record<string, number[]> = {};
    const tally = createRoleTally();
    for (let replicate = 0; replicate < 400; replicate += 1) {
      const totals = spread.runWithRoles(crowd, start, { rngSeed: name, replicate, suffix: '|3|0' }, tally);
      note(ours, tally, { ...totals, ...totals.desk, desk: 0 });
    }
    for (let i = 0; i < 400; i += 1) {
      const chance = [`${name}, twin`, i] as const;
      const twin = converseWithRoles(cascade, conversation, crowd, start, openStream(...chance, 'people'), chance);
      note(theirs, twin.tally, { ...twin.totals, ...twin.pages, waits: 0 });
    }
    const keys = Object.keys(ours).filter((key) => key in theirs);
    expect(keys.length).toBeGreaterThan(50);
    for (const key of keys) expect(ours[key], key).toAgreeWithValues(theirs[key]);
  });
});

/** Appends the numbers of a conversation: each of the tally, those that belong together, and totals. */
function note(into: Record<string, number[]>, tally: RoleTally, totals: Record<string, number | boolean>): void {
  const put = (key: string, value: number): void => void (into[key] ??= []).push(value);
  const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0);
  for (const [key, values] of Object.entries(tally) as [string, Float64Array][]) {
    values.forEach((value, role) => put(`${key} of role ${role}`, value));
    put(key, sum(values));
  }
  const { reached, supporters, critics, firstOfPraise, postSights } = tally;
  put('strangers and advocates reached', 31 * reached[0] + reached[2]);
  put('strangers who are critics, and advocates who support', 31 * critics[0] + supporters[2]);
  put('fans first reached by praise, and by the post', 31 * firstOfPraise[1] + postSights[1]);
  for (const [key, value] of Object.entries(totals)) put(`${key} in all`, Number(value));
}
