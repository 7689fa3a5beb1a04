import { roleNames } from '../cascade/role-schema.ts';
import type { CampaignContentCounts, CampaignContentWeek, CampaignRoleCounts } from '../scenario/index.ts';
import { mean } from '../statistics/index.ts';
import { type CostsOfCounts, costsOfCounts } from './costs-of-counts.ts';
import { countsClicks, hasFeelings, type MeasuredMix } from './measured-mix.ts';
import type { CampaignContentColumn, CampaignContentWeekColumn } from './run/campaign-rows.ts';
import { weekOfDay } from './week-of-day.ts';

/**
 * What one content of a mix came to, over its replicates.
 * @param place - Its index among the contents of the mix.
 */
export function summarizeContent(mix: MeasuredMix, place: number): CampaignContentCounts {
  const { values, laidOut, campaign } = mix;
  const { name: content } = laidOut.contents[place]!;
  const byRole = roleNames.map((role, ofRole): CampaignRoleCounts => {
    const meanOf = (column: CampaignContentColumn): number => mean(values.ofRole(column, place, ofRole));
    return { role, ...countersOf(mix, meanOf), valuableEngagements: meanOf('valuableEngagements') };
  });
  const posts = laidOut.posts.filter((post) => post.content === place);
  const weeksOfPosts = posts.map(({ day }) => weekOfDay(day));
  return {
    content,
    posts: posts.length,
    for: campaign.content[content]!.for,
    ...doingsOf(mix, (column) => mean(values.ofContent(column, place))),
    byRole: hasFeelings(mix) ? byRole : null,
    weeks: [...new Set(weeksOfPosts)].map((week) =>
      summarizeContentWeek(mix, place, week, weeksOfPosts.filter((ofPost) => ofPost === week).length),
    ),
  };
}

function summarizeContentWeek(mix: MeasuredMix, place: number, week: number, posts: number): CampaignContentWeek {
  return {
    week: week + 1,
    posts,
    ...doingsOf(mix, (column) => mean(mix.values.ofContentInWeek(column, place, week))),
  };
}

type Doings = Counters &
  CostsOfCounts &
  Pick<CampaignContentWeek, 'criticised' | 'valuableEngagements' | 'reach' | 'earnedReach' | 'cost'>;

/** What posts do, and what is paid for it. */
function doingsOf(mix: MeasuredMix, of: (column: CampaignContentWeekColumn) => number): Doings {
  const counters = countersOf(mix, of);
  const valuableEngagements = hasFeelings(mix) ? of('valuableEngagements') : null;
  const cost = mix.hasCost ? of('cost') : null;
  return {
    ...counters,
    criticised: of('criticised'),
    valuableEngagements,
    reach: of('reach'),
    earnedReach: of('earnedReach'),
    cost,
    ...costsOfCounts(cost, { ...counters, valuableEngagements }),
  };
}

type Counters = Pick<CampaignRoleCounts, 'views' | 'likes' | 'comments' | 'clicks' | 'shares'>;

/** What is counted in every mix; clicks where some content counts them. */
function countersOf(mix: MeasuredMix, of: (column: CampaignContentColumn) => number): Counters {
  return {
    views: of('views'),
    likes: of('likes'),
    comments: of('comments'),
    ...(countsClicks(mix) && { clicks: of('clicks') }),
    shares: of('shares'),
  };
}
