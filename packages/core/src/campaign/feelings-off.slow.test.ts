import { describe, expect, test } from 'vitest';
import { sumRounds } from '../../test/cascade/values-of-rows.ts';
import { smallScenario } from '../../test/campaign/small-campaign.ts';
import { reduceShards, simulateShard, toDocument } from '../experiment/index.ts';
import type { Campaign, Scenario } from '../scenario/index.ts';
import { cascadeRowsOfPost } from './cascade-rows-of-post.ts';
import { simulateCampaign, simulateCampaignShard } from './simulate-campaign.ts';

const criticism = { quality: 0.8, shareMultiplier: 1.4 } as const;

const timing = { delay: { law: 'lognormal', median: 1.3333, sigma: 1.757 }, horizonHours: 24 } as const;

const scenarios: readonly (readonly [name: string, scenario: Scenario])[] = [
  ['rounds', smallScenario],
  ['criticism', { ...smallScenario, criticism, message: { fans: 1000, fanVisibility: 0.4, complaints: 3 } }],
  ['hours', { ...smallScenario, timing }],
  [
    'hours, complaints, a desk, hiding and pages elsewhere',
    {
      ...smallScenario,
      timing,
      criticism,
      message: { fans: 1000, fanVisibility: 0.4, complaints: 3, perHour: 1.5, hours: 20 },
      desk: { people: 1, openHours: [9, 17], costPerHour: 30 },
      hide: { afterHours: 6 },
      elsewhere: { fraction: 0.4, readersPerDay: 5 },
    },
  ],
];

/** One post of content that is shared as often as the message of the scenario. */
function campaignOf(scenario: Scenario): Campaign {
  return {
    version: 1,
    scenario,
    weeks: 1,
    content: { plain: {} },
    plan: [{ content: 'plain', day: 0 }],
    feelings: null,
  };
}

describe.each(scenarios)('a campaign of one post, with %s and without feelings,', (_name, scenario) => {
  const campaign = campaignOf(scenario);
  const range = { first: 0, count: 12 };

  test('has the rows of the scenario, byte for byte', () => {
    const rows = cascadeRowsOfPost(campaign, { mix: 'campaign', post: 0 }, range);
    const expected = simulateShard(scenario, range);
    expect(rows).toEqual(expected);
    const [ofCampaign, ofScenario] = [rows, expected].map((shard) => toDocument(reduceShards(scenario, [shard])));
    expect(JSON.stringify(ofCampaign)).toBe(JSON.stringify(ofScenario));
  });

  test('counts what those rows count', () => {
    const expected = simulateShard(scenario, range);
    const { weeks } = simulateCampaignShard(campaign, range).mixes[0];
    const critics = expected.critics === undefined ? new Float64Array(12) : sumRounds(expected, expected.critics);
    expect([...weeks.views]).toEqual([...sumRounds(expected, expected.impressions)]);
    expect([...weeks.reach]).toEqual([...sumRounds(expected, expected.newReach)]);
    expect([...weeks.criticised]).toEqual([...critics]);
    expect([...weeks.shares]).toEqual([...sumRounds(expected, expected.sharers)].map((all, row) => all - critics[row]));
    expect([...weeks.truncated]).toEqual([...expected.truncated]);
    expect([...weeks.fans]).toEqual(Array.from({ length: 12 }, () => 1000));
  });

  test('costs what one run of the scenario costs', () => {
    const { year } = simulateCampaign(campaign).mixes[0];
    const result = reduceShards(scenario, [simulateShard(scenario, range)]);
    const ofDesk = result.cascade.desk?.cost ?? 0;
    expect(year.cost?.mean).toBeCloseTo((result.cascade.cost ?? NaN) + ofDesk, 8);
  });
});

test('content that is shared more often has the cascade of a scenario that is', () => {
  const campaign: Campaign = {
    ...campaignOf(smallScenario),
    content: { plain: {}, loud: { shareMultiplier: 2.5 } },
    mixes: { today: {}, loud: { plan: [{ content: 'loud', day: 3 }] } },
  };
  const louder: Scenario = { ...smallScenario, model: { kind: 'share', visibility: 0.3, shareProbability: 0.05 } };
  const range = { first: 2, count: 5 };
  expect(cascadeRowsOfPost(campaign, { mix: 'loud', post: 0 }, range)).toEqual(simulateShard(louder, range));
});

test('later posts have chance of their own, the same wherever they stand in a plan', () => {
  const range = { first: 0, count: 12 };
  const plan = [3, 0, 10].map((day) => ({ content: 'plain', day }));
  const campaign = { ...campaignOf(smallScenario), weeks: 2, plan };
  const [first, second, third] = [0, 1, 2].map((post) => cascadeRowsOfPost(campaign, { mix: 'campaign', post }, range));
  expect(first).toEqual(simulateShard(smallScenario, range));
  expect(second.newReach).not.toEqual(first.newReach);
  expect(third.newReach).not.toEqual(second.newReach);
  const other = {
    ...campaign,
    plan: [...plan.slice(0, 2), { content: 'plain', day: 7 }, { content: 'plain', day: 10 }],
  };
  expect(cascadeRowsOfPost(other, { mix: 'campaign', post: 3 }, range)).toEqual(third);
});

test('a mix in which fans feel something has no rows of one post', () => {
  const campaign = { ...campaignOf(smallScenario), feelings: {} };
  const rows = (): unknown => cascadeRowsOfPost(campaign, { mix: 'campaign', post: 0 }, { first: 0, count: 1 });
  expect(rows).toThrow('which.mix must be a mix in which nobody feels anything (feelings null)');
});
