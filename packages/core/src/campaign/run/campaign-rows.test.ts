import { expect, test } from 'vitest';
import { TooLargeError } from '../../errors.ts';
import { checkCampaignBytes, createCampaignRows, type MixSize } from './campaign-rows.ts';

const size: MixSize = { weeks: 5, contents: 3, hasTwin: true };

test('the memory that is checked is that of all columns', () => {
  const [{ weeks, contents, contentWeeks, earnedReachWithoutAdvocates }] = createCampaignRows(0, 2, [size]).mixes;
  const columns = [weeks, contents, contentWeeks].flatMap((part) => Object.values(part));
  const bytes = [...columns, earnedReachWithoutAdvocates!].reduce((sum, { byteLength }) => sum + byteLength, 0);
  const most = Math.floor(2 ** 31 / (bytes / 2));
  expect(() => checkCampaignBytes(most, [size])).not.toThrow();
  expect(() => checkCampaignBytes(most + 1, [size])).toThrow(TooLargeError);
});
