import { describe, expect, test } from 'vitest';
import type {
  CampaignBands,
  CampaignDifference,
  CampaignMixDifference,
  CampaignMixResult,
  CampaignRelativeDifference,
  CampaignResult,
} from '../scenario/index.ts';
import { campaignVerdict } from './campaign-verdict.ts';
import { english } from './english.ts';
import { englishCampaign } from './english-campaign.ts';

const words = englishCampaign(english());
const of = (mean: number): { readonly mean: number } => ({ mean });

function mixOf(mix: string, more: object = {}, ofYear: object = {}): CampaignMixResult {
  const year = {
    posts: 156,
    views: of(12_345_678),
    likes: of(145_200),
    shares: of(3400),
    valuableEngagements: of(8213),
    earnedReach: of(1_234_567),
    goodwillPerFan: of(0.42),
    fans: of(99_321),
    advocates: of(1986),
    critics: of(0),
    cost: of(10_000),
    ...ofYear,
  };
  const costs = { costPerValuableEngagement: 1.2176, costPerLike: 0.0689, costPerThousandViews: 0.81 };
  return {
    mix,
    year,
    ...costs,
    expansion: { mean: 12_345, standardError: 700 },
    acceleration: of(678),
    ...more,
  } as unknown as CampaignMixResult;
}

const sure = (mean: number): CampaignDifference => ({
  mean,
  standardError: Math.abs(mean) / 20,
  interval: [mean - Math.abs(mean) / 10, mean + Math.abs(mean) / 10],
});
const unsure = (mean: number): CampaignDifference => ({
  mean,
  standardError: 0.005,
  interval: [mean - 0.01, mean + 0.01],
});

/** A tenth more likes, a twentieth less goodwill, and what is otherwise. */
function relativeOf(otherwise: Partial<CampaignRelativeDifference>): CampaignRelativeDifference {
  const usual = { likes: sure(0.1), critics: null, advocates: sure(-0.055), goodwillPerFan: sure(-0.05) };
  return { ...usual, ...otherwise } as unknown as CampaignRelativeDifference;
}

function differenceOf(mix: string, more: object = {}): CampaignMixDifference {
  return {
    mix,
    against: 'today',
    relative: relativeOf({}),
    shown: [
      { day: 7, fraction: 0.053 },
      { day: 30, fraction: 0.206 },
      { day: 90, fraction: 0.5 },
      { day: 364, fraction: 1 },
    ],
    sales: null,
    ...more,
  } as unknown as CampaignMixDifference;
}

function resultOf(
  mixes: readonly CampaignMixResult[],
  differences: readonly CampaignMixDifference[] = [],
  replicates = 20,
): CampaignResult {
  const campaign = { weeks: 52, scenario: { currency: 'USD', experiment: { replicates } } };
  return { provenance: { campaign }, mixes, differences, warnings: [] } as unknown as CampaignResult;
}

const both = resultOf([mixOf('today'), mixOf('more bait')], [differenceOf('more bait')]);
const topicsOf = (result: CampaignResult): readonly string[] =>
  campaignVerdict(result, words).findings.map(({ topic }) => topic);

describe('the verdict of a campaign', () => {
  test('says first what the second mix changes, then each topic that has something to say', () => {
    const { headline, findings } = campaignVerdict(both, words);
    expect(headline).toBe(
      'More bait: likes +10 %, goodwill −5 % after a year, of which a fifth shows in the first month.',
    );
    expect(topicsOf(both)).toEqual(['counters', 'relationship', 'lag', 'advocates', 'cost', 'origins']);
    expect(findings.find(({ topic }) => topic === 'counters')?.sentences).toHaveLength(2);
    expect(findings.find(({ topic }) => topic === 'lag')?.sentences).toEqual([
      'Of the goodwill that "more bait" costs in the end, 5 % shows after 7 days, 21 % after 30 days and 50 % after 90 days: likes change at once, the relationship later.',
    ]);
  });

  test('of one mix says what it comes to', () => {
    const { headline } = campaignVerdict(resultOf([mixOf('today')]), words);
    expect(headline).toBe(
      'A year with 156 posts: 12.3 million views, 145,000 likes, 8,213 valuable engagements; at the end 2 % of the fans are advocates.',
    );
  });

  test('of three mixes puts the first difference ahead, and keeps the others', () => {
    const three = resultOf(
      [mixOf('today'), mixOf('more bait'), mixOf('less bait')],
      [
        differenceOf('more bait'),
        differenceOf('less bait', { relative: relativeOf({ likes: null, advocates: null, goodwillPerFan: null }) }),
      ],
    );
    expect(topicsOf(three)[0]).toBe('mixes');
    expect(campaignVerdict(three, words).findings[0]?.sentences).toEqual([
      'Less bait: there is nothing to compare with.',
    ]);
  });

  test('without feelings or costs says nothing of them', () => {
    const none = { goodwillPerFan: null, advocates: null, critics: null, valuableEngagements: null, cost: null };
    const numb = mixOf('today', { expansion: null, acceleration: null }, none);
    const { headline, findings } = campaignVerdict(resultOf([numb]), words);
    expect(headline).toBe('A year with 156 posts: 12.3 million views, 145,000 likes.');
    expect(findings).toEqual([
      { topic: 'counters', sentences: ['12.3 million views, 145,000 likes and 3,400 shares.'] },
    ]);
  });

  test.each([
    [
      'critics, where likes and goodwill are as before',
      { likes: unsure(0), critics: sure(-0.43), goodwillPerFan: unsure(0.008), advocates: unsure(0) },
      'critics −43 %, goodwill as before',
    ],
    ['all that differ, goodwill last', { critics: sure(0.3) }, 'likes +10 %, critics +30 %, goodwill −5 %'],
    [
      'advocates, where goodwill does not differ',
      { likes: unsure(0), goodwillPerFan: unsure(0) },
      'advocates −5.5 %, goodwill as before',
    ],
    ['likes beside goodwill, where nothing else differs', { likes: unsure(0) }, 'likes as before, goodwill −5 %'],
    [
      'likes and goodwill, where nothing differs',
      { likes: unsure(0), critics: unsure(0), goodwillPerFan: unsure(0), advocates: unsure(0) },
      'likes as before, goodwill as before',
    ],
    [
      'no critics of whom there is the same number',
      { critics: { mean: 0, standardError: 0, interval: [0, 0] } },
      'likes +10 %, goodwill −5 %',
    ],
  ] as const)('names %s', (_, otherwise, told) => {
    const result = resultOf(both.mixes, [differenceOf('more bait', { relative: relativeOf(otherwise), shown: null })]);
    expect(campaignVerdict(result, words).headline).toBe(`More bait: ${told} after a year.`);
  });

  test('of one run says that it is one', () => {
    const once = (mean: number): CampaignDifference => ({ mean, standardError: null, interval: null });
    const relative = relativeOf({ likes: once(0.1), advocates: once(-0.055), goodwillPerFan: once(-0.05) });
    const single = resultOf(both.mixes, [differenceOf('more bait', { relative })], 1);
    expect(campaignVerdict(single, words).headline).toMatch(
      /^More bait, in one run: likes \+10 %, goodwill −5 % after/u,
    );
    const luck = { topic: 'luck', sentences: ['This is one run, which does not say what others would do.'] };
    expect(campaignVerdict(single, words).findings).toContainEqual(luck);
    expect(campaignVerdict(resultOf([mixOf('today')], [], 1), words).findings).toContainEqual(luck);
    expect(topicsOf(both)).not.toContain('luck');
  });

  test('does not say when a difference shows that chance explains, or that goes up and down', () => {
    const relative = relativeOf({ goodwillPerFan: unsure(-0.001), advocates: unsure(0) });
    const explained = resultOf(both.mixes, [differenceOf('more bait', { relative })]);
    expect(topicsOf(explained)).not.toContain('lag');
    expect(campaignVerdict(explained, words).headline).toBe('More bait: likes +10 %, goodwill as before after a year.');
    const back = resultOf(both.mixes, [
      differenceOf('more bait', {
        shown: [
          { day: 30, fraction: 1.4 },
          { day: 364, fraction: 1 },
        ],
      }),
    ]);
    expect(campaignVerdict(back, words).headline).toBe('More bait: likes +10 %, goodwill −5 % after a year.');
    expect(topicsOf(back)).not.toContain('lag');
  });

  test('does not say that advocates bring what chance may have brought', () => {
    for (const mean of [-208, 1300]) {
      const explained = resultOf([mixOf('today', { expansion: { mean, standardError: 700 } })]);
      expect(topicsOf(explained)).not.toContain('advocates');
    }
    const later = resultOf([mixOf('today', { acceleration: { mean: -831, standardError: 700 } })]);
    expect(topicsOf(later)).not.toContain('advocates');
    const once = resultOf([mixOf('today', { expansion: { mean: 449, standardError: null } })], [], 1);
    expect(topicsOf(once)).not.toContain('advocates');
  });

  test('says what sales follow from goodwill, where that was asked', () => {
    const sold = resultOf(both.mixes, [
      differenceOf('more bait', { sales: { ratio: 0.988, low: 0.979, high: 0.994 } }),
    ]);
    expect(campaignVerdict(sold, words).findings.find(({ topic }) => topic === 'sales')?.sentences[0]).toContain(
      'changes sales by −1.2 %',
    );
  });

  test('says how far the answer rests on what nobody has measured', () => {
    const band = { asWritten: -0.05, low: -0.061, high: -0.04, decides: 'feelings.goodwillHalfLifeDays' };
    const advocates = { asWritten: 0.02, low: 0.001, high: 0.11, decides: 'feelings.advocateAt' };
    const mixes = [
      { mix: 'today', advocatesFraction: advocates, change: null },
      { mix: 'more bait', advocatesFraction: advocates, change: { goodwillPerFan: band } },
    ];
    const unknown = (bands: object, of: CampaignResult): readonly string[] | undefined =>
      campaignVerdict(of, words, bands as CampaignBands).findings.find(({ topic }) => topic === 'unknown')?.sentences;
    expect(unknown({ mixes }, both)).toEqual([
      'Depending on what nobody has measured, "more bait" changes goodwill by −6.1 % to −4 %; how long goodwill lasts decides most.',
    ]);
    const withBands = { ...both, bands: { replicates: 20, ranges: [], mixes } as unknown as CampaignBands };
    expect(topicsOf(withBands)).toContain('unknown');
    expect(unknown({ mixes: mixes.slice(0, 1) }, resultOf([mixOf('today')]))).toEqual([
      'Depending on what nobody has measured, 0.1 % to 11 % of the fans are advocates at the end; what makes an advocate decides most.',
    ]);
    expect(unknown({ mixes: [{ mix: 'today', advocatesFraction: null }] }, both)).toBeUndefined();
  });
});
