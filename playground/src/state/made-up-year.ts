import { resolveCampaign, type CampaignDifference, type CampaignResult, type CountSummary } from 'ripplecast/scenario';
import { campaignOf, mixNames, type PageYear } from './year.ts';

const WEEKS_OF_A_HALF_LIFE = 90 / 7;

/** A result of two mixes by hand, for tests of what is drawn and said: likes +10 %, goodwill −5 % in the long run. */
export function madeUpYear(year: PageYear): CampaignResult {
  const campaign = resolveCampaign(campaignOf(year));
  const weeks = Array.from({ length: campaign.weeks }, (_, at) => at + 1);
  const goodwill = (week: number, mix: number): number =>
    0.05 * (1 - 0.5 ** (week / WEEKS_OF_A_HALF_LIFE)) * (mix === 0 ? 1 : 0.95);
  const mixes = mixNames.map((mix, at) => ({
    mix,
    weeks: weeks.map((week) => ({
      week,
      posts: 3,
      views: 50_000,
      likes: at === 0 ? 760 : 836,
      comments: 60,
      shares: 140,
      criticised: 0,
      valuableEngagements: 200,
      reach: 50_000,
      earnedReach: 2000,
      joined: 25,
      left: 200,
      goodwillPerFan: goodwill(week, at),
      grievancePerFan: 0,
      fans: 100_000 - 175 * week,
      advocates: 100_000 * 0.4 * goodwill(week, at),
      critics: 0,
      cost: 1500,
      costPerValuableEngagement: 7.5,
      costPerLike: at === 0 ? 1.97 : 1.79,
      costPerThousandViews: 30,
      quantiles: null,
    })),
    contents: [],
    year: {
      posts: 156,
      views: total(2_600_000),
      likes: total(at === 0 ? 39_520 : 43_472),
      comments: total(3120),
      shares: total(7280),
      criticised: total(0),
      valuableEngagements: total(at === 0 ? 10_400 : 9880),
      reach: total(2_600_000),
      earnedReach: total(104_000),
      joined: total(1300),
      left: total(10_400),
      goodwillPerFan: total(goodwill(52, at)),
      grievancePerFan: total(0),
      fans: total(91_000),
      advocates: total(100_000 * 0.4 * goodwill(52, at)),
      critics: total(0),
      cost: total(78_000),
      truncated: 0,
    },
    costPerValuableEngagement: at === 0 ? 7.5 : 7.89,
    costPerLike: at === 0 ? 1.97 : 1.79,
    costPerThousandViews: 30,
    expansion: null,
    acceleration: null,
  }));
  const none = difference(0);
  const byWeek = weeks.map((week) => ({
    week,
    views: none,
    likes: difference(76),
    valuableEngagements: difference(-10),
    earnedReach: none,
    goodwillPerFan: difference(goodwill(week, 1) - goodwill(week, 0)),
    advocates: none,
    critics: none,
    fans: none,
  }));
  const { week: _, ...ofYear } = byWeek.at(-1) ?? { ...byWeek[0]!, week: 0 };
  const end = goodwill(52, 0) - goodwill(52, 1);
  return {
    version: 1,
    provenance: { ripplecast: '0.0.0', campaign },
    mixes,
    differences: [
      {
        mix: mixNames[1],
        against: mixNames[0],
        weeks: byWeek,
        year: { ...ofYear, costPerValuableEngagement: difference(0.39) },
        relative: {
          ...ofYear,
          likes: difference(0.1),
          goodwillPerFan: difference(-0.05),
          costPerValuableEngagement: difference(0.052),
        },
        shown: [7, 30, 90, 364].map((day) => ({
          day,
          fraction: (goodwill(day / 7, 0) - goodwill(day / 7, 1)) / end,
        })),
        sales: null,
      },
    ],
    warnings: [],
  };
}

function total(mean: number): CountSummary {
  return { mean, standardError: 0, p05: mean, p50: mean, p95: mean };
}

/** With an interval of a tenth on either side. */
function difference(mean: number): CampaignDifference {
  const half = Math.abs(mean) / 10;
  return { mean, standardError: half / 2, interval: [mean - half, mean + half] };
}
