import { describe, expect, test } from 'vitest';
import { smallCampaign, smallScenario } from '../../test/campaign/small-campaign.ts';
import { complaintsAboutCampaign } from '../../test/laws/complaints-about-campaign.ts';
import type { Campaign } from '../scenario/index.ts';
import { simulateCampaign } from './simulate-campaign.ts';

describe('at the ends of what a campaign may be', () => {
  const one: Campaign = { ...smallCampaign, weeks: 2, mixes: { today: {} } };
  const inTown = (message: object, more: object = {}): Campaign => ({
    ...one,
    scenario: { ...smallScenario, ...more, message: { fanVisibility: 0.4, ...message } } as Campaign['scenario'],
  });

  test('everyone is a fan: nobody joins', () => {
    const { weeks } = simulateCampaign(inTown({ fans: 20_000 })).mixes[0];
    expect(weeks[0].joined).toBeLessThan(weeks[0].left);
    expect(weeks[1].fans).toBeCloseTo(20_000 + weeks[0].joined + weeks[1].joined - weeks[0].left - weeks[1].left, 8);
  });

  test('nobody is a fan: a spot finds some', () => {
    const placements = [{ audience: 15_000, insertions: 1, costPerInsertion: 700 }];
    const spot = { broadcast: 'scenario', content: 'advice', day: 2, notice: 0.5 };
    const campaign = { ...inTown({ fans: 0 }, { broadcast: { placements } }), plan: [spot] };
    const [{ weeks, year }] = simulateCampaign(campaign).mixes;
    expect(year.views.mean).toBeGreaterThan(7_000);
    expect(year.joined.mean).toBeGreaterThan(0);
    expect(weeks[0].fans).toBe(weeks[0].joined - weeks[0].left);
    // A spot is no post of the brand: its fans cost nothing.
    expect(year.cost?.mean).toBeCloseTo(700 + 100 + 0.5 * year.shares.mean, 8);
    const nobody = simulateCampaign({ ...campaign, plan: [{ ...spot, day: 8 }] }).mixes[0].weeks[0];
    expect(nobody).toMatchObject({ fans: 0, views: 0, posts: 0, goodwillPerFan: 0, advocates: 0, cost: 0 });
  });

  test('nearly everyone leaves', () => {
    const { weeks } = simulateCampaign({ ...one, feelings: { joins: 0, leavesPerYear: 0.999999 } }).mixes[0];
    // Two weeks of a hazard of ln 10⁶ a year leave 0.59 of them; n = 12,000.
    expect(weeks[1].fans / 1000).toHaveMean(1e-6 ** (14 / 365), { variance: 0.25, n: 12_000 });
  });

  test('a mix without feelings beside one with them', () => {
    const { mixes, differences } = simulateCampaign({ ...one, mixes: { today: {}, counters: { feelings: null } } });
    expect(mixes[0].year.goodwillPerFan).not.toBeNull();
    expect(mixes[1].year.goodwillPerFan).toBeNull();
    expect(differences[0].year).toMatchObject({
      goodwillPerFan: null,
      advocates: null,
      costPerValuableEngagement: null,
    });
    expect(differences[0].shown).toBeNull();
  });

  test('several posts on one day: later ones find the feelings of the first', () => {
    const feelings = { ...smallCampaign.feelings, leavesPerYear: 0, joins: 0 };
    const plan = [0, 0, 0].map((day) => ({ content: 'advice', day }));
    const [{ contents }] = simulateCampaign({ ...one, plan, feelings }).mixes;
    expect(contents[0].byRole?.[2].views).toBeGreaterThan(0);
    const [{ contents: ofOne }] = simulateCampaign({ ...one, plan: plan.slice(1, 2), feelings }).mixes;
    expect(ofOne[0].byRole?.[2].views).toBe(0);
  });

  test('next to no goodwill: what is no number is null', () => {
    const fading = { ...smallCampaign.feelings, goodwillHalfLifeDays: 0.01 };
    const mixes = { today: {}, lasting: { feelings: smallCampaign.feelings! } };
    for (const day of [0, 6]) {
      const plan = [{ content: 'advice', day }];
      const result = simulateCampaign({ ...one, plan, weeks: 1, feelings: fading, mixes, salesElasticity: 0.236 });
      expect(complaintsAboutCampaign(result)).toEqual([]);
      const [{ relative, shown }] = result.differences;
      expect(relative.goodwillPerFan === null).toBe(day === 0);
      expect(shown?.at(-1)?.fraction).toBe(1);
    }
  });

  test('one replicate has no errors, and warns', () => {
    const scenario = { ...smallScenario, experiment: { replicates: 1 } };
    const { differences, mixes, warnings } = simulateCampaign({ ...smallCampaign, scenario });
    expect(mixes[0].year.likes.standardError).toBeNull();
    expect(differences[0].year.likes).toMatchObject({ standardError: null, interval: null });
    expect(warnings.map(({ code }) => code)).toEqual(['goodwillMayBeEqual']);
  });
});
