import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallCampaign, smallScenario } from '../../test/campaign/small-campaign.ts';
import { InvalidDocumentError, InvalidParameterError } from '../errors.ts';
import {
  type Campaign,
  type CampaignContent,
  type CampaignContentWeek,
  type CampaignMixResult,
  campaignResultSchema,
} from '../scenario/index.ts';
import { prepareCampaign } from './prepare-campaign.ts';
import { campaignToDocument, reduceCampaignShards } from './reduce-campaign-shards.ts';
import type { CampaignContentWeekColumn, CampaignRows } from './run/campaign-rows.ts';
import { simulateCampaign, simulateCampaignShard } from './simulate-campaign.ts';

const prepared = prepareCampaign(smallCampaign);
const result = simulateCampaign(prepared);
const text = JSON.stringify(result);

/** The same campaign with something else in each of its contents. */
function withContent(changes: CampaignContent): Campaign {
  const content = Object.entries(smallCampaign.content).map(([name, one]) => [name, { ...one, ...changes }]);
  return { ...smallCampaign, content: Object.fromEntries(content) as Campaign['content'] };
}

/** What contents, weeks and the year have, each of them. */
const addedUp = [
  'posts',
  'views',
  'likes',
  'comments',
  'clicks',
  'shares',
  'criticised',
  'valuableEngagements',
  'reach',
  'earnedReach',
  'cost',
] as const;

/** Of each week over contents, and of each content over weeks; only weeks in which it is posted are there. */
function expectContentWeeksToAddUp({ weeks, contents }: Pick<CampaignMixResult, 'weeks' | 'contents'>): void {
  const feels = weeks[0].valuableEngagements !== null;
  for (const column of addedUp) {
    const sumOf = (rows: readonly CampaignContentWeek[]): number =>
      rows.reduce((sum, row) => sum + (row[column] ?? 0), 0);
    for (const { week, ...row } of weeks) {
      const ofWeek = contents.flatMap((content) => content.weeks.filter((each) => each.week === week));
      expect(sumOf(ofWeek)).toBeCloseTo(row[column] ?? 0, 8);
    }
    for (const content of contents) expect(sumOf(content.weeks)).toBeCloseTo(content[column] ?? 0, 8);
  }
  for (const row of contents.flatMap((content) => content.weeks)) {
    expect(row.posts).toBeGreaterThan(0);
    expect(row.valuableEngagements !== null).toBe(feels);
  }
}

describe('the result of a campaign', () => {
  test('is the same for any split and order of shards', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 11 }), { maxLength: 4 });
    const property = fc.property(cuts, fc.nat(), (places, turn) => {
      const ends = [...places.toSorted((a, b) => a - b), 12];
      const shards = ends.map((end, i) => {
        const first = i === 0 ? 0 : ends[i - 1];
        return simulateCampaignShard(prepared, { first, count: end - first });
      });
      const turned = shards.map((_, i) => shards[(i + turn) % shards.length]);
      expect(JSON.stringify(reduceCampaignShards(smallCampaign, turned))).toBe(text);
    });
    fc.assert(property, { seed: 15, numRuns: 4 });
  });

  test('is the same for any order of the entries of a plan', () => {
    const plan = smallCampaign.plan.toReversed();
    const { mixes } = simulateCampaign({ ...smallCampaign, plan });
    expect(mixes).toEqual(result.mixes);
    // Written out day by day, too.
    const days = [0, 3, 6, 9, 12, 15, 18, 21, 24, 27, 30, 33].map((day) => ({ content: 'advice', day }));
    const singles = [{ content: 'bait', everyDays: 6, fromDay: 3 }, ...days.toReversed()];
    expect(simulateCampaign({ ...smallCampaign, plan: singles }).mixes).toEqual(result.mixes);
  });

  test('is what its schema says, and JSON of it is the document alone', () => {
    const document = campaignToDocument(result);
    expect(text).toBe(JSON.stringify(document));
    expect(campaignResultSchema['~standard'].validate(JSON.parse(text))).toEqual({
      value: JSON.parse(text) as unknown,
    });
    expect('outcomes' in document).toBe(false);
  });

  test('adds up: people, contents and weeks', () => {
    for (const { weeks, contents, year } of result.mixes) {
      let fans = 1000;
      for (const week of weeks) {
        fans += week.joined - week.left;
        expect(week.fans).toBeCloseTo(fans, 8);
        expect(week.critics).toBe(0);
      }
      for (const column of ['views', 'likes', 'comments', 'shares', 'valuableEngagements'] as const) {
        const ofWeeks = weeks.reduce((sum, week) => sum + (week[column] ?? NaN), 0);
        const ofContents = contents.reduce((sum, content) => sum + (content[column] ?? NaN), 0);
        const ofRoles = contents.flatMap(({ byRole }) => byRole ?? []).reduce((sum, role) => sum + role[column], 0);
        expect(ofContents).toBeCloseTo(ofWeeks, 6);
        expect(ofRoles).toBeCloseTo(ofWeeks, 6);
        expect(year[column]?.mean).toBeCloseTo(ofWeeks, 6);
      }
      expect(contents.reduce((sum, { posts }) => sum + posts, 0)).toBe(year.posts);
      expectContentWeeksToAddUp({ weeks, contents });
      expect(year.goodwillPerFan?.mean).toBe(weeks.at(-1)?.goodwillPerFan);
    }
  });

  test('has each content in the weeks in which it is posted', () => {
    const days = [1, 8, 9, 30];
    const plan = [{ content: 'advice', everyDays: 3 }, ...days.map((day) => ({ content: 'bait', day }))];
    const [{ contents, weeks }] = simulateCampaign({ ...smallCampaign, plan, mixes: { today: {} } }).mixes;
    const [advice, bait] = contents.map((content) => content.weeks.map(({ week, posts }) => [week, posts]));
    expect(bait).toEqual([
      [1, 1],
      [2, 2],
      [5, 1],
    ]);
    expect(advice.map(([week]) => week)).toEqual([1, 2, 3, 4, 5]);
    const [ofAdvice, ofAll] = [contents[0].weeks[2], weeks[2]];
    for (const column of addedUp) expect(ofAdvice[column]).toBe(ofAll[column]);
  });

  test('has costs of each post, and of each thing that is counted', () => {
    const [{ year, costPerValuableEngagement, costPerLike, costPerThousandViews, weeks }] = result.mixes;
    // Every post costs 100, 10 for each thousand fans when it begins, and 0.5 for each share.
    const fixed = 100 * year.posts + 0.5 * year.shares.mean;
    const ofFans = (year.cost?.mean ?? NaN) - fixed;
    expect(ofFans / year.posts).toBeGreaterThan(0.01 * Math.min(...weeks.map(({ fans }) => fans)));
    expect(ofFans / year.posts).toBeLessThan(0.01 * Math.max(1000, ...weeks.map(({ fans }) => fans)));
    expect(costPerLike).toBe((year.cost?.mean ?? NaN) / year.likes.mean);
    expect(costPerValuableEngagement).toBe((year.cost?.mean ?? NaN) / (year.valuableEngagements?.mean ?? NaN));
    expect(costPerThousandViews).toBe((1000 * (year.cost?.mean ?? NaN)) / year.views.mean);
  });

  test('has what is paid for a content and in a week, by the same ratios', () => {
    const [{ contents, weeks, year }] = result.mixes;
    const lines = [...contents, ...contents.flatMap((content) => content.weeks), ...weeks];
    for (const { cost, views, likes, valuableEngagements, ...line } of lines) {
      expect(line.costPerValuableEngagement).toBe(cost! / valuableEngagements!);
      expect(line.costPerLike).toBe(cost! / likes);
      expect(line.costPerThousandViews).toBe((1000 * cost!) / views);
    }
    expect(contents.reduce((sum, { cost }) => sum + cost!, 0)).toBeCloseTo(year.cost!.mean, 8);
    // Of the same money, more is of value where the content is.
    const [advice, bait] = contents;
    expect(bait.costPerValuableEngagement).toBeGreaterThan(advice.costPerValuableEngagement!);
    const { cost: _cost, ...free } = smallScenario;
    const withoutCost = simulateCampaign({ ...smallCampaign, scenario: free, weeks: 1 });
    const [{ contents: ofFree, weeks: freeWeeks }] = withoutCost.mixes;
    for (const line of [...ofFree, ...ofFree.flatMap((content) => content.weeks), ...freeWeeks]) {
      const { cost, costPerValuableEngagement, costPerLike, costPerThousandViews } = line;
      expect([cost, costPerValuableEngagement, costPerLike, costPerThousandViews]).toEqual([null, null, null, null]);
    }
  });

  test('where nothing is posted, nothing can be divided', () => {
    const plan = [{ content: 'advice', day: 0 }];
    const [{ contents, weeks }] = simulateCampaign({ ...smallCampaign, plan, mixes: { today: {} } }).mixes;
    for (const line of [contents[1], weeks[1]]) {
      const { cost, reach, costPerValuableEngagement, costPerLike, costPerThousandViews } = line;
      expect([cost, reach, costPerValuableEngagement, costPerLike, costPerThousandViews]).toEqual([
        0,
        0,
        null,
        null,
        null,
      ]);
    }
    expect(contents[1].weeks).toEqual([]);
  });

  test('has criticism by content and week', () => {
    const criticism = { quality: 0.6, shareMultiplier: 1.5 };
    const [mix] = simulateCampaign({ ...smallCampaign, scenario: { ...smallScenario, criticism } }).mixes;
    expectContentWeeksToAddUp(mix);
    expect(mix.contents.map((content) => content.criticised > 0)).toEqual([true, true]);
  });

  test('compares mixes run by run', () => {
    const [difference, ...others] = result.differences;
    expect(others).toEqual([]);
    const [first, second] = result.mixes;
    expect(difference).toMatchObject({ mix: 'more bait', against: 'today', sales: null });
    for (const [w, week] of difference.weeks.entries()) {
      expect(week.likes.mean).toBeCloseTo(second.weeks[w].likes - first.weeks[w].likes, 8);
      expect(week.goodwillPerFan?.mean).toBeCloseTo(
        second.weeks[w].goodwillPerFan! - first.weeks[w].goodwillPerFan!,
        12,
      );
    }
    expect(difference.relative.likes?.mean).toBeCloseTo(second.year.likes.mean / first.year.likes.mean - 1, 12);
    const cost = (second.costPerValuableEngagement ?? NaN) - (first.costPerValuableEngagement ?? NaN);
    expect(difference.year.costPerValuableEngagement?.mean).toBeCloseTo(cost, 10);
    const goodwill = difference.weeks.map(({ goodwillPerFan }) => goodwillPerFan!.mean);
    // Day 30 lies two sevenths of the way from day 28 to day 35, the last.
    const onDay30 = goodwill[3] + (goodwill[4] - goodwill[3]) * (2 / 7);
    expect(difference.shown?.map(({ day }) => day)).toEqual([7, 30, 35]);
    expect(difference.shown?.map(({ fraction }) => fraction)).toEqual([
      goodwill[0] / goodwill[4],
      onDay30 / goodwill[4],
      1,
    ]);
  });

  test('shows nothing of a loss before it begins: 0, not −0', () => {
    const days = [0, 3, 6].map((day) => ({ content: 'advice', day }));
    const mixes = { today: { plan: [{ content: 'advice', everyDays: 3 }] }, 'one week': { plan: days } };
    const [{ shown, relative }] = simulateCampaign({ ...smallCampaign, mixes }).differences;
    expect(relative.goodwillPerFan?.mean).toBeLessThan(-0.1);
    expect(shown?.[0]).toEqual({ day: 7, fraction: 0 });
  });

  test('says a ratio of sales where that is asked for', () => {
    const { differences, mixes } = simulateCampaign({ ...smallCampaign, salesElasticity: 0.236 });
    const [first, second] = mixes.map(({ year }) => year.goodwillPerFan?.mean ?? NaN);
    expect(differences[0].sales?.ratio).toBeCloseTo((second / first) ** 0.236, 12);
    expect(differences[0].sales?.low).toBeCloseTo((second / first) ** 0.417, 12);
    expect(differences[0].sales?.high).toBeCloseTo((second / first) ** 0.12, 12);
  });
});

describe('what is counted', () => {
  test('changes nobody: likes, comments and clicks never change goodwill', () => {
    const { outcomes } = simulateCampaign(withContent({ like: 0.9, comment: 0.5, click: 0.4 }));
    for (const [mix, { weeks, earnedReachWithoutAdvocates }] of outcomes.mixes.entries()) {
      const { likes, comments, clicks, ...others } = weeks;
      const { likes: before, comments: _comments, clicks: _clicks, ...expected } = result.outcomes.mixes[mix].weeks;
      expect(likes.every((count, week) => count > before[week])).toBe(true);
      expect([comments, clicks].every((counts) => counts.every((count) => count > 0))).toBe(true);
      expect(others).toEqual(expected);
      expect(earnedReachWithoutAdvocates).toEqual(result.outcomes.mixes[mix].earnedReachWithoutAdvocates);
    }
  });

  test('has clicks only where some content counts them', () => {
    expect('clicks' in result.mixes[0].year).toBe(false);
    const { mixes } = simulateCampaign(withContent({ click: 0.1 }));
    expect(mixes[0].year.clicks?.mean).toBeGreaterThan(0);
    expect(mixes[0].contents[0].byRole?.[1].clicks).toBeGreaterThan(0);
    expect('clicks' in result.mixes[0].contents[0].weeks[0]).toBe(false);
    expectContentWeeksToAddUp(mixes[0]);
  });

  test('is of value only for whom it is meant', () => {
    const { mixes } = simulateCampaign(withContent({ for: 'strangers' }));
    const [{ contents, weeks }] = mixes;
    for (const { byRole, ...content } of contents) {
      expect(content.for).toBe('strangers');
      expect(byRole?.map(({ valuableEngagements }) => valuableEngagements > 0)).toEqual([true, false, false, false]);
      expect(byRole?.slice(0, 2).map(({ likes }) => likes > 0)).toEqual([true, true]);
    }
    expect(weeks.every(({ goodwillPerFan }) => goodwillPerFan === 0)).toBe(true);
  });
});

describe('half-lives', () => {
  const people = { joins: 0, leavesPerYear: 0 };
  const forever = { ...smallCampaign, feelings: { ...people, goodwillHalfLifeDays: null, advocateAt: 1e6 } };

  test('null: all goodwill that was ever felt is there', () => {
    const { weeks } = simulateCampaignShard(forever, { first: 0, count: 1 }).mixes[0];
    expect(weeks.goodwill.every((goodwill, week) => week === 0 || goodwill > weeks.goodwill[week - 1])).toBe(true);
  });

  test('0: nothing is ever felt', () => {
    const { weeks } = simulateCampaignShard(
      { ...smallCampaign, feelings: { ...people, goodwillHalfLifeDays: 0 } },
      { first: 0, count: 3 },
    ).mixes[0];
    expect(weeks.valuableEngagements.every((count) => count > 0)).toBe(true);
    for (const column of ['goodwill', 'advocates', 'critics', 'joined', 'left'] as const) {
      expect(weeks[column].every((value) => value === 0)).toBe(true);
    }
  });
});

describe('advocates', () => {
  test('that share like others bring nothing: no twin runs', () => {
    const { mixes, outcomes } = simulateCampaign({
      ...smallCampaign,
      feelings: { ...smallCampaign.feelings, advocateShareFactor: 1 },
    });
    expect(mixes.map(({ expansion, acceleration }) => [expansion, acceleration])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(outcomes.mixes[0].earnedReachWithoutAdvocates).toBeNull();
  });

  test('that share more often bring more, by what is counted week by week', () => {
    const [{ expansion, acceleration }] = result.mixes;
    const { weeks, earnedReachWithoutAdvocates: twin } = result.outcomes.mixes[0];
    let [expanded, accelerated] = [0, 0];
    for (let row = 0; row < 12; row += 1) {
      const of = (values: Float64Array): number[] => [...values.subarray(row * 5, row * 5 + 5)];
      const cumulated = (values: readonly number[]): number[] =>
        values.map((_, week) => values.slice(0, week + 1).reduce((sum, value) => sum + value, 0));
      const [a, b] = [cumulated(of(weeks.earnedReach)), cumulated(of(twin!))];
      expanded += (a[4] - b[4]) / 12;
      accelerated += a.reduce((sum, value, week) => sum + Math.min(value, b[4]) - b[week], 0) / 12;
    }
    expect(expansion?.mean).toBeCloseTo(expanded, 8);
    expect(acceleration?.mean).toBeCloseTo(accelerated, 8);
    expect(expanded).toBeGreaterThan(0);
  });
});

describe('without feelings', () => {
  const withoutFeelings = prepareCampaign({ ...smallCampaign, feelings: null });
  const off = simulateCampaign(withoutFeelings);

  test('any split of shards gives the same bytes', () => {
    const shards = [7, 0, 3].map((first) =>
      simulateCampaignShard(withoutFeelings, { first, count: first === 7 ? 5 : first === 0 ? 3 : 4 }),
    );
    expect(JSON.stringify(reduceCampaignShards(withoutFeelings, shards))).toBe(JSON.stringify(off));
  });

  test('there are counters, and nobody has a role', () => {
    const [{ weeks, contents, year, expansion, costPerValuableEngagement, costPerLike }] = off.mixes;
    expect(weeks[0]).toMatchObject({ fans: 1000, goodwillPerFan: null, advocates: null, quantiles: null, joined: 0 });
    expect(contents[0]).toMatchObject({ valuableEngagements: null, byRole: null });
    expect(year).toMatchObject({ valuableEngagements: null, goodwillPerFan: null, critics: null });
    expect([expansion, costPerValuableEngagement]).toEqual([null, null]);
    expect(costPerLike).toBeGreaterThan(0);
    expect(contents[0].costPerLike).toBeGreaterThan(0);
    for (const line of [...weeks, ...contents, ...contents[0].weeks]) expect(line.costPerValuableEngagement).toBeNull();
    for (const mix of off.mixes) expectContentWeeksToAddUp(mix);
    expect(off.differences[0].shown).toBeNull();
    expect(off.differences[0].year.goodwillPerFan).toBeNull();
    expect(campaignResultSchema['~standard'].validate(JSON.parse(JSON.stringify(off))).issues).toBeUndefined();
  });
});

/** Rows of which a column by content and week has one too few. */
function withoutWeekOfContent({ mixes, ...range }: CampaignRows, column: CampaignContentWeekColumn): CampaignRows {
  const shortened = mixes.map(({ contentWeeks, ...mix }) => ({
    ...mix,
    contentWeeks: { ...contentWeeks, [column]: contentWeeks[column].slice(1) },
  }));
  return { ...range, mixes: shortened };
}

describe('what cannot be used is refused', () => {
  const whole = simulateCampaignShard(prepared, { first: 0, count: 12 });
  const part = simulateCampaignShard(prepared, { first: 3, count: 2 });

  test.each([
    [[], 'replicates 0 to 11 are missing'],
    [[part], 'replicates 0 to 2 are missing'],
    [[whole, part], 'replicate 3 is there more than once'],
    [[{ ...whole, mixes: whole.mixes.slice(1) }], 'arrays that do not fit together'],
    [[{ ...whole, count: 11 }], 'arrays that do not fit together'],
    [[withoutWeekOfContent(whole, 'likes')], 'arrays that do not fit together'],
    [[withoutWeekOfContent(whole, 'cost')], 'arrays that do not fit together'],
  ])('shards: %#', (shards, message) => {
    expect(() => reduceCampaignShards(prepared, shards)).toThrow(message);
    expect(() => reduceCampaignShards(prepared, shards)).toThrow(InvalidParameterError);
  });

  test('a range outside the campaign', () => {
    expect(() => simulateCampaignShard(prepared, { first: 11, count: 2 })).toThrow('count must be');
  });

  test('more rows than memory', () => {
    const many = { ...smallCampaign, scenario: { ...smallScenario, experiment: { replicates: 1e6 } } };
    expect(() => simulateCampaignShard(many, { first: 0, count: 1e6 })).toThrow('at most 2 GiB are allowed');
  });

  test('a document with mistakes, all of them at once', () => {
    const wrong = {
      ...smallCampaign,
      weeks: 1,
      content: { advice: { attention: 1.5 } },
      plan: [
        { content: 'advise', day: 0 },
        { content: 'advice', day: 7 },
      ],
      mixes: { today: { scenario: smallScenario } },
    } as unknown as Campaign;
    expect(() => simulateCampaign(wrong)).toThrow(InvalidDocumentError);
    try {
      simulateCampaign(wrong);
    } catch (error) {
      const paths = (error as InvalidDocumentError).issues.map(({ path }) => path);
      expect(paths).toEqual(
        expect.arrayContaining(['content.advice.attention', 'plan.0.content', 'plan.1.day', 'mixes.today.scenario']),
      );
    }
  });
});
