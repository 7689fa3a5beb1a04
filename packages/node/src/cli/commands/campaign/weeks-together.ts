import type { CampaignWeek } from 'ripplecast/scenario';

/** Weeks as one: what happened in all of them, and how the last one ends. */
export interface WeeksTogether extends Omit<
  CampaignWeek,
  'costPerValuableEngagement' | 'costPerLike' | 'costPerThousandViews'
> {
  /** `5–8`, or `5` for one week. */
  readonly label: string;
}

/** So many weeks have a line each; more are put together. */
const MOST_ALONE = 16;
const TOGETHER = 4;

/** The lines of a table of weeks: each week, or four weeks together where there are many. */
export function weeksTogether(weeks: readonly CampaignWeek[], isEvery: boolean): readonly WeeksTogether[] {
  const size = isEvery || weeks.length <= MOST_ALONE ? 1 : TOGETHER;
  return Array.from({ length: Math.ceil(weeks.length / size) }, (_, index) =>
    asOne(weeks.slice(index * size, (index + 1) * size)),
  );
}

function asOne(weeks: readonly CampaignWeek[]): WeeksTogether {
  const [first] = weeks;
  const {
    costPerValuableEngagement: _valuable,
    costPerLike: _like,
    costPerThousandViews: _views,
    ...last
  } = weeks.at(-1)!;
  const sum = (count: (week: CampaignWeek) => number): number => weeks.reduce((total, week) => total + count(week), 0);
  return {
    ...last,
    label: first!.week === last.week ? String(last.week) : `${first!.week}–${last.week}`,
    posts: sum(({ posts }) => posts),
    views: sum(({ views }) => views),
    likes: sum(({ likes }) => likes),
    comments: sum(({ comments }) => comments),
    ...(last.clicks !== undefined && { clicks: sum(({ clicks }) => clicks ?? 0) }),
    shares: sum(({ shares }) => shares),
    criticised: sum(({ criticised }) => criticised),
    valuableEngagements:
      last.valuableEngagements === null ? null : sum(({ valuableEngagements }) => valuableEngagements ?? 0),
    reach: sum(({ reach }) => reach),
    earnedReach: sum(({ earnedReach }) => earnedReach),
    joined: sum(({ joined }) => joined),
    left: sum(({ left }) => left),
    cost: last.cost === null ? null : sum(({ cost }) => cost ?? 0),
  };
}
