import { describe, expect, test } from 'vitest';
import { createRoleTally, type RoleTally } from '../../cascade/population/roles/role-tally.ts';
import { openStream } from '../../random/index.ts';
import { type ContentRules, layOutContent } from './content-rules.ts';
import { createEngagementTally } from './engagement-tally.ts';
import { FanFeelings } from './fan-feelings.ts';
import type { FeelingRules } from './feeling-rules.ts';
import { leaveFeelings } from './leave-feelings.ts';
import { answersOfDesk, noAnswers } from './reaction-rules.ts';

const rules: FeelingRules = {
  goodwillHalfLifeDays: 90,
  grievanceHalfLifeDays: 30,
  advocateAt: 1,
  criticAt: 1,
  lastDay: 364,
};
const reactions = { believesCriticism: 0.5, bystanders: 0.5, grievance: 2, recovery: 0.6, gift: 0.3, thanks: 0.1 };

function contentOf(value: number): ContentRules {
  const [values, often] = [Array<number>(4).fill(value), Array<number>(4).fill(0.5)];
  const isFor = Array<boolean>(4).fill(true);
  return layOutContent({ attention: 0.5, value: values, interaction: often, isFor, trust: [1, 1.4, 1.8] });
}

/** Every week a conversation that reaches a third of each role; half a year. */
function liveHalfAYear(feelings: FanFeelings, content: ContentRules, replicate: number): void {
  const tally = createRoleTally();
  const into = createEngagementTally();
  const stream = openStream('half a year', replicate, 'feelings');
  feelings.begin(300);
  for (let day = 0; day < 182; day += 7) {
    feelings.advanceTo(day);
    feelings.join(2 - Math.min(2, feelings.leave(stream, 0.01)));
    fillTally(tally, feelings.people);
    leaveFeelings(feelings, tally, content, reactions, { ofSights: 0.4, ofCritics: 0.5 }, stream, into);
  }
}

function fillTally(tally: RoleTally, people: Float64Array): void {
  for (const role of [1, 2, 3]) {
    const sixth = Math.floor(people[role] / 6);
    tally.postSights[role] = sixth;
    tally.firstOfPraise[role] = sixth - Math.floor(sixth / 2);
    tally.firstOfCriticism[role] = Math.floor(sixth / 2);
    tally.criticsAfterCriticism[role] = Math.floor(sixth / 4);
    tally.moreOfPraise[role] = sixth;
    tally.moreOfCriticism[role] = Math.floor(sixth / 3);
    tally.supporters[role] = role === 3 ? 0 : Math.floor(sixth / 5);
    tally.reached[role] = 2 * sixth;
  }
}

describe('what a conversation leaves', () => {
  test('is the same in a space that was used before', () => {
    const [used, fresh] = [new FanFeelings(rules), new FanFeelings(rules)];
    liveHalfAYear(used, contentOf(0.4), 1);
    liveHalfAYear(used, contentOf(0.4), 2);
    liveHalfAYear(fresh, contentOf(0.4), 2);
    expect(used.listFeelings()).toEqual(fresh.listFeelings());
    expect([used.goodwill, used.grievance]).toEqual([fresh.goodwill, fresh.grievance]);
    expect(Math.min(...fresh.people.subarray(1))).toBeGreaterThan(0);
  });

  test('is never less goodwill, in law, for more value', () => {
    // Two samples of 250, Kolmogorov–Smirnov, one-sided; notices a rise of the distribution function by 0.17.
    const [much, little] = [0.5, 0.4].map((value, first) => {
      const feelings = new FanFeelings(rules);
      return Array.from({ length: 250 }, (_, replicate) => {
        liveHalfAYear(feelings, contentOf(value), first * 250 + replicate);
        return { goodwill: feelings.goodwill, advocates: feelings.people[2] };
      });
    });
    for (const figure of ['goodwill', 'advocates'] as const) {
      const [of, than] = [much, little].map((sample) => sample.map((row) => row[figure]));
      expect(of).toBeNoSmallerInLaw(than);
      expect(than, 'and not the other way round').not.toBeNoSmallerInLaw(of);
    }
  });

  test('is nothing where feelings halve at once, and is counted all the same', () => {
    const feelings = new FanFeelings({ ...rules, goodwillHalfLifeDays: 0, grievanceHalfLifeDays: 0 });
    const tally = createRoleTally();
    const into = createEngagementTally();
    feelings.begin(100);
    tally.postSights[1] = tally.reached[1] = tally.moreOfPraise[1] = tally.moreOfCriticism[1] = 90;
    tally.supporters[1] = 10;
    tally.spotSights[0] = 30;
    const certain = layOutContent({
      attention: 1,
      value: [1, 1, 1, 1],
      interaction: [1, 1, 1, 1],
      isFor: [true, true, true, true],
      trust: [1, 1, 1],
    });
    const always = { ...reactions, believesCriticism: 1 };
    leaveFeelings(feelings, tally, certain, always, noAnswers, openStream('at once', 0, 'feelings'), into);
    expect([...into.valuable]).toEqual([0, 90, 0, 0, 30, 0, 0, 0, 0, 90, 0, 0]);
    expect([...into.believed]).toEqual([0, 90, 0, 0]);
    expect([feelings.goodwill, feelings.grievance, feelings.untouched, ...feelings.people]).toEqual([
      0, 0, 100, 0, 100, 0, 0,
    ]);
  });

  test('falls on different people, everyone if need be', () => {
    const feelings = new FanFeelings({ ...rules, advocateAt: 1e9 });
    const tally = createRoleTally();
    tally.postSights[1] = tally.reached[1] = 5_000;
    feelings.begin(5_000);
    const certain = { engagement: new Float64Array(12).fill(1) };
    const stream = openStream('everyone', 0, 'feelings');
    for (const posts of [1, 2]) {
      leaveFeelings(feelings, tally, certain, reactions, noAnswers, stream, createEngagementTally());
      expect(feelings.recordsOf(1).count).toBe(5_000);
      // The law of the sum of one, then two, exponential numbers.
      const goodwill = feelings.listFeelings().map((fan) => fan.goodwill);
      expect(goodwill).toFollowFunction((x) => 1 - Math.exp(-x) * (posts === 1 ? 1 : 1 + x));
    }
  });
});

describe('what content and a desk come to', () => {
  test('attention × value × interaction, where a trusted value is at most 1, and only for whom it is meant', () => {
    const { engagement } = layOutContent({
      attention: 0.5,
      value: [0.4, 0.5, 0.8, 0.1],
      interaction: [0.5, 0.5, 0.25, 1],
      isFor: [true, true, true, false],
      trust: [1, 1.5, 3],
    });
    const exact = [0.1, 0.125, 0.1, 0, 0.15, 0.1875, 0.125, 0, 0.25, 0.25, 0.125, 0];
    expect(Math.max(...exact.map((probability, i) => Math.abs(engagement[i] - probability)))).toBeLessThan(1e-15);
  });

  test('fractions of the sights that show an answer, and of the critics who got one', () => {
    expect(answersOfDesk(null)).toEqual(noAnswers);
    const desk = {
      asked: 8,
      answered: 2,
      complaints: 4,
      sightsBeforeAnswer: 9,
      sightsWithAnswer: 3,
      sightsElsewhere: 2,
      openHours: 9,
    };
    expect(answersOfDesk(desk)).toEqual({ ofSights: 0.3, ofCritics: 0.25 });
    expect(answersOfDesk({ ...desk, answered: 0, sightsWithAnswer: 0 })).toEqual(noAnswers);
    expect(answersOfDesk({ ...desk, sightsBeforeAnswer: 4, sightsWithAnswer: 0, sightsElsewhere: 0 }).ofSights).toBe(0);
  });
});
