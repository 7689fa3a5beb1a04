import type {
  CampaignChange,
  CampaignFigures,
  CampaignMixResult,
  CampaignRelativeDifference,
  CampaignResult,
} from '../../scenario/index.ts';

/** The few figures of each mix that bands are about. */
export function figuresOfResult({ mixes, differences }: CampaignResult): readonly CampaignFigures[] {
  return mixes.map((mix, index) => {
    const difference = index === 0 ? undefined : differences[index - 1];
    return figuresOfMix(mix, difference === undefined ? null : changeOf(difference.relative));
  });
}

function figuresOfMix({ mix, year }: CampaignMixResult, change: CampaignChange | null): CampaignFigures {
  const fans = year.fans.mean;
  return {
    mix,
    likes: year.likes.mean,
    valuableEngagements: year.valuableEngagements?.mean ?? null,
    earnedReach: year.earnedReach.mean,
    fans,
    goodwillPerFan: year.goodwillPerFan?.mean ?? null,
    advocatesFraction: year.advocates === null || fans === 0 ? null : year.advocates.mean / fans,
    criticsFraction: year.critics === null || fans === 0 ? null : year.critics.mean / fans,
    change,
  };
}

function changeOf(relative: CampaignRelativeDifference): CampaignChange {
  return {
    likes: relative.likes?.mean ?? null,
    valuableEngagements: relative.valuableEngagements?.mean ?? null,
    goodwillPerFan: relative.goodwillPerFan?.mean ?? null,
    advocates: relative.advocates?.mean ?? null,
  };
}
