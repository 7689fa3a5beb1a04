import { TooLargeError } from '../../errors.ts';
import { MAX_ROW_BYTES } from '../../cascade/cascade-rows.ts';
import { roleNames } from '../../cascade/role-schema.ts';

/**
 * The columns of a mix by week. Those of what happens are sums over the posts of a week; `goodwill`, `grievance`, `fans`, `advocates` and
 * `critics` are the state at its end, before the posts of the next.
 */
export const campaignWeekColumns = [
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
  'joined',
  'left',
  'truncated',
  'goodwill',
  'grievance',
  'fans',
  'advocates',
  'critics',
] as const;

/** One of the columns by week. */
export type CampaignWeekColumn = (typeof campaignWeekColumns)[number];

/** The columns of a mix by content and role. */
export const campaignContentColumns = [
  'views',
  'likes',
  'comments',
  'clicks',
  'shares',
  'valuableEngagements',
] as const;

/** One of the columns by content and role. */
export type CampaignContentColumn = (typeof campaignContentColumns)[number];

/** The columns of a mix by content and week: those by role, and what is known of a conversation as a whole. */
export const campaignContentWeekColumns = [
  'views',
  'likes',
  'comments',
  'clicks',
  'shares',
  'valuableEngagements',
  'criticised',
  'reach',
  'earnedReach',
  'cost',
] as const;

/** One of the columns by content and week. */
export type CampaignContentWeekColumn = (typeof campaignContentWeekColumns)[number];

/** What each replicate of one mix came to. */
export interface MixRows {
  /** Shape [count × weeks] each. `goodwill` and `grievance` are sums over all fans. */
  readonly weeks: Readonly<Record<CampaignWeekColumn, Float64Array>>;
  /** Shape [count × contents × roles] each, over all weeks. Without feelings everyone is counted in the first role. */
  readonly contents: Readonly<Record<CampaignContentColumn, Float64Array>>;
  /** Shape [count × contents × weeks] each, all roles together. */
  readonly contentWeeks: Readonly<Record<CampaignContentWeekColumn, Float64Array>>;
  /** Shape [count × weeks]: `earnedReach` by the same chance where advocates share no more often than others; null where they do not anyway. */
  readonly earnedReachWithoutAdvocates: Float64Array | null;
}

/**
 * Replicates of a campaign in typed arrays that can be moved between threads. Rows of several shards are joined in replicate order before
 * anything is summed, so that no split can change a result.
 */
export interface CampaignRows {
  /** Index of the first replicate. */
  readonly first: number;
  /** Number of replicates. */
  readonly count: number;
  /** By mix, in the order of the campaign. */
  readonly mixes: readonly MixRows[];
}

/** How large the rows of a mix are. */
export interface MixSize {
  /** Weeks. */
  readonly weeks: number;
  /** Number of contents. */
  readonly contents: number;
  /** Whether it runs once more without advocates. */
  readonly hasTwin: boolean;
}

/**
 * Empty rows.
 * @throws TooLargeError where they need more than 2 GiB.
 */
export function createCampaignRows(first: number, count: number, sizes: readonly MixSize[]): CampaignRows {
  checkCampaignBytes(count, sizes);
  return { first, count, mixes: sizes.map((size) => createMixRows(count, size)) };
}

/**
 * Throws where the rows of so many replicates would need more memory than one result may use.
 * @throws TooLargeError.
 */
export function checkCampaignBytes(count: number, sizes: readonly MixSize[]): void {
  const bytes = sizes.reduce((sum, size) => sum + bytesOfMix(count, size), 0);
  if (bytes <= MAX_ROW_BYTES) return;
  const gibibytes = (bytes / 1024 ** 3).toFixed(1);
  throw new TooLargeError(
    `the rows of ${count} replicates need ${gibibytes} GiB; at most 2 GiB are allowed: ask for fewer replicates, weeks, contents or mixes`,
  );
}

function bytesOfMix(count: number, { weeks, contents, hasTwin }: MixSize): number {
  const ofWeeks = weeks * (campaignWeekColumns.length + (hasTwin ? 1 : 0));
  const ofContents = contents * roleNames.length * campaignContentColumns.length;
  const ofContentWeeks = contents * weeks * campaignContentWeekColumns.length;
  return count * (ofWeeks + ofContents + ofContentWeeks) * Float64Array.BYTES_PER_ELEMENT;
}

function createMixRows(count: number, { weeks, contents, hasTwin }: MixSize): MixRows {
  const ofWeeks = (): Float64Array => new Float64Array(count * weeks);
  const ofContents = (): Float64Array => new Float64Array(count * contents * roleNames.length);
  const ofContentWeeks = (): Float64Array => new Float64Array(count * contents * weeks);
  return {
    weeks: columnsOf(campaignWeekColumns, ofWeeks),
    contents: columnsOf(campaignContentColumns, ofContents),
    contentWeeks: columnsOf(campaignContentWeekColumns, ofContentWeeks),
    earnedReachWithoutAdvocates: hasTwin ? ofWeeks() : null,
  };
}

function columnsOf<Column extends string>(
  names: readonly Column[],
  make: () => Float64Array,
): Readonly<Record<Column, Float64Array>> {
  return Object.fromEntries(names.map((name) => [name, make()])) as Readonly<Record<Column, Float64Array>>;
}
