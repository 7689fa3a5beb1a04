import { costPerThousand } from '../economics/index.ts';

/** What money brings; means over replicates. */
export interface PaidCounts {
  /** Sights. */
  readonly views: number;
  /** Likes. */
  readonly likes: number;
  /** Null where nobody feels anything. */
  readonly valuableEngagements: number | null;
}

/** What each of the counts costs; null where there is no cost, or nothing was counted. */
export interface CostsOfCounts {
  readonly costPerValuableEngagement: number | null;
  readonly costPerLike: number | null;
  readonly costPerThousandViews: number | null;
}

/**
 * What was paid for each of what it brought: ratios of means.
 * @param cost - Mean over replicates; null where nothing has a price.
 */
export function costsOfCounts(cost: number | null, { views, likes, valuableEngagements }: PaidCounts): CostsOfCounts {
  return {
    costPerValuableEngagement: valuableEngagements === null ? null : costPer(cost, valuableEngagements),
    costPerLike: costPer(cost, likes),
    costPerThousandViews: costPerThousand(cost, views),
  };
}

function costPer(cost: number | null, count: number): number | null {
  return cost === null || count === 0 ? null : cost / count;
}
