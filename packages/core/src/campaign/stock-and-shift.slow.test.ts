import { describe, expect, test } from 'vitest';
import type { Campaign, CampaignFeelings, PlanEntry, Scenario } from '../scenario/index.ts';
import { simulateCampaign, simulateCampaignShard } from './simulate-campaign.ts';

/** What is left of a feeling after some days, with a half-life of 90. */
const left = (days: number): number => 2 ** (-days / 90);
const staying: CampaignFeelings = { joins: 0, leavesPerYear: 0 };

/** Fans alone: everybody sees each post, and nobody passes it on. */
function audience(fans: number, replicates: number): Scenario {
  return {
    version: 1,
    level: 'population',
    universe: 2 * fans,
    followers: 10,
    message: { fans, fanVisibility: 1 },
    model: { kind: 'share', visibility: 0.5, shareProbability: 0 },
    experiment: { replicates, rngSeed: 'stock and shift' },
  };
}

describe('a valuable engagement of everyone each week', () => {
  const [fans, replicates] = [500, 40];
  const { weeks } = simulateCampaignShard(
    {
      version: 1,
      scenario: audience(fans, replicates),
      content: { advice: { attention: 1, value: 1, interaction: 1 } },
      plan: [{ content: 'advice', everyDays: 7 }],
      feelings: { ...staying, advocateAt: 1e6 },
    },
    { first: 0, count: replicates },
  ).mixes[0];

  // The stock right after the last post; it is seen a week later. Each engagement is Exp(1). n = 20,000; catches errors of 0.2 to 0.5 %.
  test.each([
    [1, 1],
    [4, 3.6959697538],
    [13, 9.5998037857],
    [52, 17.8987156721],
  ])('makes, after %i posts, a stock of %f', (posts, stock) => {
    const perFan = Float64Array.from({ length: replicates }, (_, row) => weeks.goodwill[row * 52 + posts - 1] / fans);
    const variance = (left(14) * (1 - left(14 * posts))) / (1 - left(14)) / fans;
    expect(perFan).toHaveMean(stock * left(7), { variance });
  });
});

describe('ten per cent more bait, which doubles likes and halves value', () => {
  const [fans, replicates, weeks] = [100_000, 10, 150];
  const advice = { attention: 0.5, value: 0.4, interaction: 0.0045 / 7 / 0.2, like: 0.01 };
  const often = (content: string, fromDay: number): PlanEntry => ({ content, everyDays: 10, fromDay });
  const days = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9];
  const campaign: Campaign = {
    version: 1,
    scenario: audience(fans, replicates),
    weeks,
    content: { advice, bait: { ...advice, like: 0.02, value: 0.2 } },
    plan: [{ content: 'advice', everyDays: 1 }],
    feelings: { ...staying, advocateShareFactor: 1 },
    mixes: {
      today: {},
      'ten per cent more bait': { plan: days.map((day) => often(day === 5 ? 'bait' : 'advice', day)) },
    },
  };
  const { mixes, differences } = simulateCampaign(campaign);
  const [{ relative, weeks: byWeek }] = differences;

  /** Expected goodwill per fan on a day, of posts of the days before. */
  const goodwillOn = (day: number, valueOn: (day: number) => number): number =>
    Array.from({ length: day }, (_, of) => ((valueOn(of) * 0.0045) / 7) * left(day - of)).reduce((a, b) => a + b, 0);
  const withBait = (day: number): number => (day % 10 === 5 ? 0.5 : 1);
  const lossOn = (day: number): number => goodwillOn(day, (of) => 1 - withBait(of));

  test('brings ten per cent more likes, from the first week on', () => {
    const { mean, standardError } = relative.likes!;
    expect(mean).toHaveMean(0.1, { standardError: standardError! });
    const { likes } = byWeek[0];
    expect(likes.mean).toHaveMean(0.01 * fans, { standardError: likes.standardError! });
  });

  test('and, in the end, five per cent less goodwill and 5.4 % fewer advocates', () => {
    const end = 7 * weeks;
    const expected = -lossOn(end) / goodwillOn(end, () => 1);
    expect(expected).toBeCloseTo(-0.05, 3);
    expect(relative.goodwillPerFan!.mean).toHaveMean(expected, {
      standardError: relative.goodwillPerFan!.standardError!,
    });
    // Stationary, and posts once a day are nearly a Poisson stream: in the limit −5.36 %. n = 10 years, standard error a quarter point: catches another loss by 1.5 points.
    expect(relative.advocates!.mean).toHaveMean(-0.0536, {
      standardError: relative.advocates!.standardError!,
      bias: 0.002,
    });
    // The law of Gamma, of which 1.98 % are above 1; that of whole days, a day after the last post, is 0.4 % smaller on average.
    expect(mixes[0].year.advocates!.mean / fans).toHaveMean(0.0198439211, {
      standardError: mixes[0].year.advocates!.standardError! / fans,
      bias: 0.00025,
    });
  });

  // Of the final loss: 5.2, 20.6, 50 and 94 % after 7, 30, 90 and 365 days, up to the days of bait.
  test.each([7, 28, 35, 91, 364])('the relationship pays later: day %i', (day) => {
    const { goodwillPerFan } = byWeek[day / 7 - 1];
    expect(goodwillPerFan!.mean).toHaveMean(-lossOn(day), { standardError: goodwillPerFan!.standardError! });
    expect(Math.abs(lossOn(day) / lossOn(7 * weeks) - (1 - left(day)))).toBeLessThan(0.04);
  });

  test('which is shown beside the difference', () => {
    const shown = differences[0].shown!;
    expect(shown.map(({ day }) => day)).toEqual([7, 30, 90, 1050]);
    const onDay30 = (5 * byWeek[3].goodwillPerFan!.mean + 2 * byWeek[4].goodwillPerFan!.mean) / 7;
    expect(shown[1].fraction).toBeCloseTo(onDay30 / byWeek.at(-1)!.goodwillPerFan!.mean, 12);
  });
});
