import { summarizeCount, summarizeQuantiles } from '../experiment/summarize-count.ts';
import type {
  CampaignMixResult,
  CampaignWeek,
  CampaignWeekQuantiles,
  CampaignYear,
  CountSummary,
} from '../scenario/index.ts';
import { mean } from '../statistics/index.ts';
import { costsOfCounts } from './costs-of-counts.ts';
import { countsClicks, hasFeelings, type MeasuredMix } from './measured-mix.ts';
import { measureLoop } from './measure-loop.ts';
import type { CampaignWeekColumn } from './run/campaign-rows.ts';
import { summarizeContent } from './summarize-content.ts';
import { weekOfDay } from './week-of-day.ts';

/** What one mix came to, over its replicates. */
export function summarizeCampaignMix(mix: MeasuredMix): CampaignMixResult {
  const { values, laidOut } = mix;
  const { weeks, earnedReachWithoutAdvocates: ofTwin } = values.rows;
  const year = summarizeYear(mix);
  const { cost, views, likes, valuableEngagements } = year;
  return {
    mix: mix.name,
    weeks: Array.from({ length: laidOut.weeks }, (_, week) => summarizeWeek(mix, week)),
    contents: laidOut.contents.map((_, content) => summarizeContent(mix, content)),
    year,
    ...costsOfCounts(cost?.mean ?? null, {
      views: views.mean,
      likes: likes.mean,
      valuableEngagements: valuableEngagements?.mean ?? null,
    }),
    ...(ofTwin === null
      ? { expansion: null, acceleration: null }
      : measureLoop(weeks.earnedReach, ofTwin, laidOut.weeks)),
  };
}

function summarizeWeek(mix: MeasuredMix, week: number): CampaignWeek {
  const { values, laidOut } = mix;
  const feels = hasFeelings(mix);
  const meanOf = (column: CampaignWeekColumn): number => mean(values.inWeek(column, week));
  const paid = {
    views: meanOf('views'),
    likes: meanOf('likes'),
    valuableEngagements: feels ? meanOf('valuableEngagements') : null,
  };
  const cost = mix.hasCost ? meanOf('cost') : null;
  return {
    week: week + 1,
    posts: laidOut.posts.filter(({ day }) => weekOfDay(day) === week).length,
    views: paid.views,
    likes: paid.likes,
    comments: meanOf('comments'),
    ...(countsClicks(mix) && { clicks: meanOf('clicks') }),
    shares: meanOf('shares'),
    criticised: meanOf('criticised'),
    valuableEngagements: paid.valuableEngagements,
    reach: meanOf('reach'),
    earnedReach: meanOf('earnedReach'),
    joined: meanOf('joined'),
    left: meanOf('left'),
    goodwillPerFan: feels ? mean(values.perFan('goodwill', week)) : null,
    grievancePerFan: feels ? mean(values.perFan('grievance', week)) : null,
    fans: meanOf('fans'),
    advocates: feels ? meanOf('advocates') : null,
    critics: feels ? meanOf('critics') : null,
    cost,
    ...costsOfCounts(cost, paid),
    quantiles: feels ? quantilesOfWeek(mix, week) : null,
  };
}

function quantilesOfWeek({ values }: MeasuredMix, week: number): CampaignWeekQuantiles {
  return {
    valuableEngagements: summarizeQuantiles(values.inWeek('valuableEngagements', week))!,
    goodwillPerFan: summarizeQuantiles(values.perFan('goodwill', week))!,
    advocates: summarizeQuantiles(values.inWeek('advocates', week))!,
    critics: summarizeQuantiles(values.inWeek('critics', week))!,
  };
}

function summarizeYear(mix: MeasuredMix): CampaignYear {
  const { values, laidOut } = mix;
  const feels = hasFeelings(mix);
  const last = laidOut.weeks - 1;
  const summed = (column: CampaignWeekColumn): CountSummary => summarizeCount(values.inAll(column), false);
  const atEnd = (column: CampaignWeekColumn): CountSummary => summarizeCount(values.inWeek(column, last), false);
  const perFan = (column: 'goodwill' | 'grievance'): CountSummary => summarizeCount(values.perFan(column, last), false);
  const posts = laidOut.posts.length;
  return {
    posts,
    views: summed('views'),
    likes: summed('likes'),
    comments: summed('comments'),
    ...(countsClicks(mix) && { clicks: summed('clicks') }),
    shares: summed('shares'),
    criticised: summed('criticised'),
    valuableEngagements: feels ? summed('valuableEngagements') : null,
    reach: summed('reach'),
    earnedReach: summed('earnedReach'),
    joined: summed('joined'),
    left: summed('left'),
    goodwillPerFan: feels ? perFan('goodwill') : null,
    grievancePerFan: feels ? perFan('grievance') : null,
    fans: atEnd('fans'),
    advocates: feels ? atEnd('advocates') : null,
    critics: feels ? atEnd('critics') : null,
    cost: mix.hasCost ? summed('cost') : null,
    truncated: posts === 0 ? 0 : mean(values.inAll('truncated')) / posts,
  };
}
