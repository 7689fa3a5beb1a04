import { layoutOf } from './campaign-layout.ts';
import { roleNames } from '../cascade/role-schema.ts';
import { checkArray, checkObject } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';
import type { PreparedCampaign } from './prepared-campaign.ts';
import {
  campaignContentColumns,
  campaignContentWeekColumns,
  type CampaignRows,
  campaignWeekColumns,
  checkCampaignBytes,
  createCampaignRows,
  type MixRows,
  type MixSize,
} from './run/campaign-rows.ts';
import { sizesOf } from './run/run-campaign.ts';

/**
 * Joins the shards of a campaign in replicate order, and makes sure that every replicate is there exactly once.
 * @param shards - In any order; not changed.
 * @returns All replicates; a single shard is returned as it is.
 * @throws InvalidParameterError for a replicate that is missing, doubled or outside the campaign, and for arrays that do not fit; TooLargeError
 * when all rows together need more than 2 GiB.
 */
export function joinCampaignRows(prepared: PreparedCampaign, shards: readonly CampaignRows[]): CampaignRows {
  checkArray('shards', shards);
  const sizes = sizesOf(layoutOf(prepared).numbers);
  for (const shard of shards) checkShape(shard, sizes);
  const { replicates } = prepared.campaign.scenario.experiment;
  const ordered = shards.toSorted((a, b) => a.first - b.first);
  let next = 0;
  for (const { first, count } of ordered) {
    if (first > next) throw wrongShards(replicates, `replicates ${next} to ${first - 1} are missing`);
    if (first < next) throw wrongShards(replicates, `replicate ${first} is there more than once`);
    next += count;
  }
  if (next < replicates) throw wrongShards(replicates, `replicates ${next} to ${replicates - 1} are missing`);
  if (next > replicates) throw wrongShards(replicates, `replicate ${replicates} does not belong to the campaign`);
  const [only, ...others] = ordered;
  if (only !== undefined && others.length === 0) return only;
  checkCampaignBytes(replicates, sizes);
  const joined = createCampaignRows(0, replicates, sizes);
  for (const shard of ordered) putShard(shard, sizes, joined);
  return joined;
}

function putShard({ first, mixes }: CampaignRows, sizes: readonly MixSize[], into: CampaignRows): void {
  for (const [mix, rows] of mixes.entries()) {
    const { weeks, contents } = sizes[mix]!;
    const whole = into.mixes[mix]!;
    for (const column of campaignWeekColumns) whole.weeks[column].set(rows.weeks[column], first * weeks);
    for (const column of campaignContentColumns) {
      whole.contents[column].set(rows.contents[column], first * contents * roleNames.length);
    }
    for (const column of campaignContentWeekColumns) {
      whole.contentWeeks[column].set(rows.contentWeeks[column], first * contents * weeks);
    }
    const { earnedReachWithoutAdvocates: ofTwin } = rows;
    if (ofTwin !== null) whole.earnedReachWithoutAdvocates?.set(ofTwin, first * weeks);
  }
}

function wrongShards(replicates: number, got: string): InvalidParameterError {
  return new InvalidParameterError('shards', `rows of replicates 0 to ${replicates - 1}, each exactly once`, got);
}

const expectedRows = 'rows as simulateCampaignShard returns them for this campaign';

function checkShape(shard: CampaignRows, sizes: readonly MixSize[]): void {
  checkObject('shards', shard, expectedRows);
  const { first, count, mixes } = shard;
  checkArray('shards', mixes);
  const isRange = Number.isInteger(first) && first >= 0 && Number.isInteger(count) && count >= 1;
  const fits = isRange && mixes.length === sizes.length && sizes.every((size, mix) => hasSize(mixes[mix], count, size));
  if (!fits) throw new InvalidParameterError('shards', expectedRows, 'arrays that do not fit together');
}

function hasSize(rows: MixRows | undefined, count: number, { weeks, contents, hasTwin }: MixSize): boolean {
  checkObject('shards', rows, expectedRows);
  checkObject('shards', rows.weeks, expectedRows);
  checkObject('shards', rows.contents, expectedRows);
  checkObject('shards', rows.contentWeeks, expectedRows);
  const { earnedReachWithoutAdvocates: ofTwin } = rows;
  const ofWeeks = count * weeks;
  const ofContents = count * contents * roleNames.length;
  return (
    campaignWeekColumns.every((column) => isColumn(rows.weeks[column], ofWeeks)) &&
    campaignContentColumns.every((column) => isColumn(rows.contents[column], ofContents)) &&
    campaignContentWeekColumns.every((column) => isColumn(rows.contentWeeks[column], ofWeeks * contents)) &&
    (hasTwin ? isColumn(ofTwin, ofWeeks) : ofTwin === null)
  );
}

/** Rows may come from elsewhere, and be anything. */
function isColumn(values: unknown, length: number): boolean {
  return values instanceof Float64Array && values.length === length;
}
