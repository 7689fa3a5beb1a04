import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../scripts/read-csv.ts';
import { isDeeplyFrozen, numbersOf } from '../../test/numbers-of-document.ts';
import { campaignOfMix } from './campaign-of-mix.ts';
import { campaignPresetCatalogue } from './campaign-preset-catalogue.ts';
import { campaignPresets } from './campaign-presets.ts';
import { layOutPlan } from './lay-out-plan.ts';
import { resolveCampaign } from './resolve-campaign.ts';

const facts = new Map(
  readCsv(readFileSync(new URL('../../data/facts.csv', import.meta.url), 'utf8')).map((row) => [row['id'] ?? '', row]),
);

describe('the campaigns that come with it', () => {
  test.each(Object.entries(campaignPresets))(
    '%s is complete and valid: it resolves to the same bytes',
    (_, campaign) => {
      expect(JSON.stringify(resolveCampaign(campaign))).toBe(JSON.stringify(campaign));
    },
  );

  test('are deeply frozen, and so is their catalogue', () => {
    expect(isDeeplyFrozen(campaignPresets)).toBe(true);
    expect(isDeeplyFrozen(campaignPresetCatalogue)).toBe(true);
  });

  test('value-against-counters posts on the same days in both mixes, one in ten bait', () => {
    const { valueAgainstCounters: campaign } = campaignPresets;
    const [today, bait] = Object.keys(campaign.mixes).map((mix) => layOutPlan(campaignOfMix(campaign, mix)));
    expect(bait?.map(({ day }) => day)).toEqual(today?.map(({ day }) => day));
    expect(today).toHaveLength(156);
    const ofBait = bait?.flatMap(({ content }, post) => (content === 'bait' ? [post] : []));
    expect(ofBait).toEqual(Array.from({ length: 16 }, (_, index) => 10 * index + 4));
  });

  test('spot-in-the-year shows its spot on the day of the game, when nothing is posted', () => {
    const { spotInTheYear: campaign } = campaignPresets;
    const posts = layOutPlan(campaignOfMix(campaign, 'with a spot'));
    const spots = posts.filter(({ spot }) => spot !== null);
    expect(spots).toEqual([
      {
        day: 36,
        place: 0,
        content: 'advice',
        spot: { broadcast: 'scenario', audience: 111_041_000, notice: 0.05, price: 4_100_000 },
      },
    ]);
    expect(posts.filter(({ day }) => day === 36)).toHaveLength(1);
  });
});

describe('their catalogue', () => {
  test('has each once, under an id that is its key in words', () => {
    expect(campaignPresetCatalogue.map(({ key }) => key)).toEqual(Object.keys(campaignPresets));
    for (const { id, key, campaign, title, summary } of campaignPresetCatalogue) {
      expect(campaign).toBe(campaignPresets[key]);
      expect(title).toBe(campaign.title);
      expect(id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())).toBe(key);
      expect(summary.length).toBeGreaterThan(100);
      expect(summary.length).toBeLessThan(420);
    }
  });

  /** A number that is the same for all roles once, at their path. */
  function figurePath(path: string): string | null {
    const [, whole, role] = /^(.*\.(?:value|interaction))\.(\w+)$/.exec(path) ?? [];
    if (whole === undefined) return path;
    return role === 'strangers' ? whole : null;
  }

  /** Days of a plan, and settings of the experiment, are of the question, not of the world. */
  const isOfQuestion = (path: string): boolean =>
    /(?:^|\.)plan\.\d+\.(?:day|everyDays|fromDay)$/.test(path) || /^scenario\.(?:version|experiment)\b/.test(path);

  test.each(campaignPresetCatalogue)('$id has a figure with a source for every number, and no other', (preset) => {
    const expected = numbersOf(preset.campaign).flatMap(([path, value]): [string, number][] => {
      const shown = isOfQuestion(path) ? null : figurePath(path);
      return shown === null ? [] : [[shown, value]];
    });
    const given = preset.figures.filter(({ path }) => path !== 'scenario.broadcast.buy');
    expect(new Map(given.map((figure) => [figure.path, figure.value]))).toEqual(new Map(expected));
    expect(given).toHaveLength(expected.length);
    for (const figure of preset.figures) {
      expect(figure.source, figure.path).not.toBe('');
      expect(['A', 'B', 'C', 'illustrative'], figure.path).toContain(figure.confidence);
    }
  });

  test.each([
    ['content.advice.like', 'engagement.like-per-view'],
    ['content.advice.comment', 'engagement.comment-per-view'],
    ['feelings.goodwillHalfLifeDays', 'engagement.goodwill-half-life'],
    ['feelings.grievanceHalfLifeDays', 'engagement.grievance-half-life'],
    ['feelings.advocateAt', 'engagement.advocate-at'],
    ['feelings.criticAt', 'engagement.critic-at'],
    ['feelings.advocateShareFactor', 'engagement.advocate-share-factor'],
    ['feelings.believesCriticism', 'engagement.believes-criticism'],
    ['feelings.bystanders', 'reply.bystanders'],
    ['feelings.grievance', 'engagement.grievance'],
    ['feelings.recovery', 'engagement.recovery'],
    ['feelings.thanks', 'engagement.thanks'],
    ['feelings.joins', 'engagement.joins'],
    ['feelings.leavesPerYear', 'engagement.leaves'],
  ])('takes %s from the fact %s, as sure and as old', (path, factId) => {
    const figure = campaignPresetCatalogue[0]?.figures.find((each) => each.path === path);
    const fact = facts.get(factId);
    expect(figure?.value).toBe(Number(fact?.['value']));
    expect(figure?.year).toBe(fact?.['year'] === '' ? null : Number(fact?.['year']));
    expect(figure?.confidence).toBe(fact?.['confidence']);
  });

  test('defaults are the facts, too', () => {
    const { valueAgainstCounters: campaign } = campaignPresets;
    const { feelings, content } = resolveCampaign({
      ...campaign,
      feelings: {},
      content: { advice: {} },
      mixes: { today: {} },
    });
    expect(feelings).toEqual(campaign.feelings);
    expect(content['advice']).toEqual(campaign.content['advice']);
    const { attention, value, interaction } = campaign.content['advice'];
    const product = attention * value.fans * interaction.fans;
    expect(product).toBeCloseTo(Number(facts.get('engagement.per-view')?.['value']), 12);
  });
});
