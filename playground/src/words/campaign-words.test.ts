import { compare, presets } from 'ripplecast';
import { expect, it } from 'vitest';
import { textOf } from './sentence-parts.ts';
import {
  armCosts,
  campaignArms,
  campaignCostFinding,
  campaignCosts,
  campaignFinding,
  partsFinding,
} from './campaign-words.ts';
import { moreThanSpot } from './campaign-caption.ts';

const campaign = compare({
  ...presets.measured2012,
  level: 'meanField',
  cost: { fixed: 50_000 },
  broadcast: { buy: 'super-bowl-2011', production: 1_000_000, notice: 0.1 },
});

it('tells a campaign beside its spot alone', () => {
  const { mix, reach } = campaign.cascade;
  expect(textOf(moreThanSpot(reach.mean, campaign))).toBe(', 3.06 million more than the 2011 Super Bowl alone');
  expect(campaignFinding(campaign)).toBe(
    'Spot and sharing reach 114 million people, 3.06 million more than the Super Bowl alone',
  );
  expect(partsFinding(mix!)).toBe('Posts reach 4.3\u202f% of them; 2.7\u202f% saw posts only');
  expect(armCosts(mix!, 'USD')).toBe(
    'Posts cost $50,000, television $4.1 million. Each 1,000 people who saw posts only cost $16.36.',
  );
  expect(armCosts({ ...mix!, postsOnly: { ...mix!.postsOnly, mean: 0 } }, 'USD')).toBe(
    'Posts cost $50,000, television $4.1 million.',
  );
  expect(campaignCostFinding(campaign)).toBe(
    'Reaching 1,000 people costs $36.37 together, $36.92 on the Super Bowl alone',
  );
});

it('compares what the campaign costs with what its spot alone does', () => {
  expect(campaignCosts(campaign).map(({ name, cost }) => [name, cost])).toEqual([
    ['Together', 4_150_000],
    ['Super Bowl alone', 4_100_000],
  ]);
  expect(campaignArms(campaign).map(({ name }) => name)).toEqual(['Super Bowl alone', 'Together']);
});
