import { expect, test } from 'vitest';
import type { LaidOutCampaign, LaidOutContent, LaidOutFeelings } from './laid-out-campaign.ts';
import { createCrowd, setCrowd } from './set-crowd.ts';

const campaign = {
  cascade: { universe: 1000 },
  shareProbability: 0.1,
  criticism: { quality: 0.8, shareMultiplier: 1.5, delayMultiplier: 1 },
} as LaidOutCampaign;
const content = { shareMultiplier: 2 } as LaidOutContent;
const feelings = { advocateShareFactor: 3 } as LaidOutFeelings;
const fans = Float64Array.of(0, 70, 20, 10);

test('strangers and fans share by what they see first, advocates and critics by who they are', () => {
  const crowd = createCrowd(campaign);
  setCrowd(crowd, fans, campaign, content, feelings, false);
  expect([...crowd.people]).toEqual([900, 70, 20, 10]);
  const [plain, critical, advocates] = [0.2, 0.1 * 2 * 1.5, 0.1 * 2 * 3];
  expect([...crowd.shareAfterPraise]).toEqual([plain, plain, advocates, critical]);
  expect([...crowd.shareAfterCriticism]).toEqual([critical, critical, advocates, critical]);
  expect([...crowd.praisesAfterPraise]).toEqual([0.8, 0.8, 1, 0]);
  expect([...crowd.praisesAfterCriticism]).toEqual([0, 0, 1, 0]);
});

test('in the twin advocates share no more often than others, and still only praise', () => {
  const crowd = createCrowd(campaign);
  setCrowd(crowd, fans, campaign, content, feelings, true);
  expect([...crowd.shareAfterPraise]).toEqual([0.2, 0.2, 0.2, 0.1 * 2 * 1.5]);
  expect([...crowd.praisesAfterPraise]).toEqual([0.8, 0.8, 1, 0]);
});

test('nobody shares more often than always, and without criticism everyone praises', () => {
  const crowd = createCrowd({ criticism: null });
  setCrowd(crowd, fans, { ...campaign, criticism: null }, { ...content, shareMultiplier: 8 }, feelings, false);
  expect([...crowd.shareAfterPraise]).toEqual([0.8, 0.8, 1, 0.8]);
  expect([...crowd.praisesAfterPraise]).toEqual([1, 1, 1, 0]);
});
