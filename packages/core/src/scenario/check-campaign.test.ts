import { describe, expect, test } from 'vitest';
import { leastCampaign, messagesOfCampaign } from '../../test/campaign-messages.ts';
import { presets } from './presets.ts';

const { scenario, content } = leastCampaign;

test('a campaign of the least keys has nothing wrong', () => {
  expect(messagesOfCampaign(leastCampaign)).toEqual([]);
});

describe('the values of a campaign', () => {
  test.each<[string, object, string]>([
    ['another version', { version: 2 }, 'version must be 1 (the version of the campaign document); got 2'],
    ['no weeks', { weeks: 0 }, 'weeks must be a whole number from 1 to 520; got 0'],
    ['no content', { content: {} }, 'content must be an object with 1 to 100 kinds of content by name; got {}'],
    ['content as a list', { content: [] }, 'content must be an object with 1 to 100 kinds of content by name; got []'],
    [
      'a name with a dot',
      { content: { ...content, 'a.b': {} } },
      'content must be an object whose keys are names of 1 to 100 characters without a dot; got "a.b"',
    ],
    [
      'a name with half of a surrogate pair',
      { content: { ...content, '\uD800': {} } },
      String.raw`content must be an object whose keys are names of 1 to 100 characters without a dot; got "\ud800"`,
    ],
    [
      'attention above 1',
      { content: { advice: { attention: 1.5 } } },
      'content.advice.attention must be a probability in [0, 1]; got 1.5',
    ],
    [
      'a value below 0 for one role',
      { content: { advice: { value: { strangers: -1, fans: 0 } } } },
      'content.advice.value.strangers must be a probability in [0, 1]; got -1',
    ],
    [
      'a value without the fans',
      { content: { advice: { value: { strangers: 1 } } } },
      'content.advice.value.fans must be a probability in [0, 1]; got nothing',
    ],
    [
      'a misspelt role',
      { content: { advice: { interaction: { strangers: 1, fan: 1, fans: 1 } } } },
      'unknown key content.advice.interaction.fan; did you mean fans?',
    ],
    [
      'an audience that is none',
      { content: { advice: { for: 'fan' } } },
      'content.advice.for must be one of "everyone", "strangers", "fans", "advocates", "critics"; got "fan"; did you mean "fans"?',
    ],
    [
      'goodwill that is no half-life',
      { feelings: { goodwillHalfLifeDays: -1 } },
      'feelings.goodwillHalfLifeDays must be a number in [0, 1,000,000]; got -1',
    ],
    [
      'advocates from 0 on',
      { feelings: { advocateAt: 0 } },
      'feelings.advocateAt must be a number above 0, from 0.000001 to 1,000,000; got 0',
    ],
    [
      'critics from 0 on',
      { feelings: { criticAt: -2 } },
      'feelings.criticAt must be a number above 0, from 0.000001 to 1,000,000; got -2',
    ],
    ['a recovery above 1', { feelings: { recovery: 1.2 } }, 'feelings.recovery must be a fraction in [0, 1]; got 1.2'],
    [
      'everybody leaving',
      { feelings: { leavesPerYear: 1 } },
      'feelings.leavesPerYear must be a fraction from 0 to 0.999999; got 1',
    ],
    ['another survey', { trust: 'surveys' }, 'trust must be "survey"; got "surveys"; did you mean "survey"?'],
    [
      'an entry that is none',
      { plan: [{ content: 'advice' }] },
      'plan.0 must be an object with broadcast, everyDays or day; got {"content":"advice"}',
    ],
    [
      'a post every day and on one',
      { plan: [{ content: 'advice', everyDays: 7, day: 3 }] },
      'plan.0 must be an object with either everyDays or day; got everyDays and day',
    ],
    [
      'a mix that changes the scenario',
      { mixes: { today: {}, other: { scenario } } },
      'unknown key mixes.other.scenario; expected one of plan, content, feelings',
    ],
    [
      'a mix that changes the weeks',
      { mixes: { other: { weeks: 3 } } },
      'unknown key mixes.other.weeks; expected one of plan, content, feelings',
    ],
    [
      'too many mixes',
      { mixes: manyNames(9) },
      'mixes must be an object with 1 to 8 mixes by name; got {"mix 0":{},"mix 1":{},"mix 2":{},"mix 3":{},"mix 4":{},"…',
    ],
  ])('cannot have %s', (_, change, message) => {
    expect(messagesOfCampaign({ ...leastCampaign, ...change })).toEqual([message]);
  });
});

function manyNames(count: number): object {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => [`mix ${index}`, {}]));
}

describe('what keys must satisfy together', () => {
  const plan = [{ content: 'advice', everyDays: 7 }];
  const spot = { broadcast: 'super-bowl-2011', content: 'advice', day: 35, notice: 0.05 };
  test.each<[string, object, string]>([
    [
      'a day after the last',
      { weeks: 2, plan: [{ content: 'advice', day: 14 }] },
      'plan.0.day must be at most 13, the last day of week 2; got 14',
    ],
    [
      'a beginning after the last day',
      { weeks: 2, plan: [...plan, { content: 'advice', everyDays: 1, fromDay: 20 }] },
      'plan.1.fromDay must be at most 13, the last day of week 2; got 20',
    ],
    [
      'content that nobody defines',
      { plan: [{ content: 'advise', day: 3 }] },
      'plan.0.content must be a name in content, "advice", "bait"; got "advise"; did you mean "advice"?',
    ],
    [
      'a mix whose name is a number, which would be the first',
      { mixes: { today: {}, '2': {} } },
      'mixes.2 must be named by more than a whole number, which would come before all others, and the first mix counts; got "2"',
    ],
    [
      'content that a mix does not define',
      { plan, mixes: { today: {}, other: { content: { bait: {} } } } },
      'mixes.other.content must have every content that plan names; "advice" is not in it',
    ],
    [
      'content in the plan of a mix that nobody defines',
      { plan, mixes: { today: {}, other: { plan: [{ content: 'baits', day: 3 }] } } },
      'mixes.other.plan.0.content must be a name in content, "advice", "bait"; got "baits"; did you mean "bait"?',
    ],
    [
      'more posts than the limit',
      { weeks: 520, plan: [...plan, ...Array.from({ length: 3 }, () => ({ content: 'advice', everyDays: 1 }))] },
      'plan must be at most 10,000 posts and spots, repetitions counted; got 11,440',
    ],
    [
      'a spot that is in no catalogue',
      { plan: [{ ...spot, broadcast: 'superbowl-2011' }] },
      'plan.0.broadcast must be the id of a buy in the catalogue, or "scenario"; got "superbowl-2011"; did you mean "super-bowl-2011"?',
    ],
    [
      'a spot with more viewers than there are people',
      { scenario: { ...scenario, universe: 1_000_000, broadcast: null }, plan: [spot] },
      'plan.0.broadcast must be a spot whose audience is at most the universe of 1,000,000 people; got one of 111,041,000',
    ],
    [
      'the spot of a scenario that has none',
      { scenario: { ...scenario, broadcast: null }, plan: [{ ...spot, broadcast: 'scenario' }] },
      'plan.0.broadcast must be the id of a buy in the catalogue where scenario.broadcast is null; got "scenario"',
    ],
    [
      'a spot in another currency',
      { scenario: { ...scenario, currency: 'EUR', broadcast: null }, plan: [spot] },
      'plan.0.broadcast must be a buy in EUR, the currency of the scenario, since amounts are never converted; got "super-bowl-2011", which is in USD',
    ],
    [
      'a spot that is shown twice at once',
      {
        scenario: {
          ...scenario,
          broadcast: { placements: [{ audience: 5, insertions: 2, costPerInsertion: 1 }] },
        },
        plan: [{ ...spot, broadcast: 'scenario' }],
      },
      'scenario.broadcast.placements must be a buy of one insertion where a plan names it: the plan says how often it is shown; got [{"audience":5,"insertions":2,"costPerInsertion":1}]',
    ],
  ])('cannot have %s', (_, change, message) => {
    expect(messagesOfCampaign({ ...leastCampaign, ...change })).toEqual([message]);
  });
});

describe('the scenario of a campaign', () => {
  test.each<[string, object, string]>([
    [
      'another level',
      { level: 'meanField' },
      'scenario.level must be "population" in a campaign, whose fans are many, differ by chance and have no names; got "meanField"',
    ],
    [
      'mutual ties',
      { ties: 'mutual' },
      'scenario.ties must be "follow" in a campaign, which does not remember who is whose friend from post to post; got "mutual"',
    ],
    [
      'a share curve',
      { model: { shareProbability: { byExposure: [0.1], then: 0 } } },
      'scenario.model.shareProbability must be one number in a campaign, which multiplies it for each content and for advocates; got {"byExposure":[0.1],"then":0}',
    ],
    [
      'messages that differ',
      { model: { shareProbability: { perMessage: { mean: 0.1, concentration: 3 } } } },
      'scenario.model.shareProbability must be one number in a campaign, which multiplies it for each content and for advocates; got {"perMessage":{"mean":0.1,"concentration":3}}',
    ],
    [
      'paid seeds',
      { message: { fans: 5, paidSeeds: 3 } },
      'scenario.message.paidSeeds must be left out in a campaign, whose posts begin with fans and spots; got 3',
    ],
    [
      'a buy that is noticed',
      { broadcast: { buy: 'super-bowl-2011', notice: 0.1 } },
      'scenario.broadcast.notice must be left out in a campaign: name the spot in the plan, with its notice; got 0.1',
    ],
    [
      'more fans than people',
      { universe: 1000 },
      'scenario.message.fans must be at most the universe of 1,000 people; got 1000000',
    ],
    [
      'a buy that is in no catalogue',
      { broadcast: { buy: 'superbowl-2011' } },
      'scenario.broadcast.buy must be the id of a buy in the catalogue; got "superbowl-2011"; did you mean "super-bowl-2011"?',
    ],
  ])('cannot have %s', (_, change, message) => {
    const changed = { ...leastCampaign, scenario: { ...presets.measured2012, ...change } };
    expect(messagesOfCampaign(changed)).toEqual([message]);
  });
});

test('twenty mistakes are told, those of the scenario included, and the others counted', () => {
  const entry = { content: 'nothing', day: 3 };
  const wrong = {
    ...leastCampaign,
    scenario: { ...scenario, universe: 1000 },
    plan: Array.from({ length: 30 }, () => entry),
  };
  const messages = messagesOfCampaign(wrong);
  expect(messages).toHaveLength(21);
  expect(messages.at(-1)).toBe('and 11 more');
});
