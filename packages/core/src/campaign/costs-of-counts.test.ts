import { expect, test } from 'vitest';
import { costsOfCounts } from './costs-of-counts.ts';

const counts = { views: 4000, likes: 80, valuableEngagements: 16 };

test('a cost is divided by each count', () => {
  expect(costsOfCounts(200, counts)).toEqual({
    costPerValuableEngagement: 12.5,
    costPerLike: 2.5,
    costPerThousandViews: 50,
  });
});

test('nothing is said where there is no cost, or nothing to divide by', () => {
  const none = { costPerValuableEngagement: null, costPerLike: null, costPerThousandViews: null };
  expect(costsOfCounts(null, counts)).toEqual(none);
  expect(costsOfCounts(200, { views: 0, likes: 0, valuableEngagements: 0 })).toEqual(none);
  expect(costsOfCounts(200, { ...counts, valuableEngagements: null }).costPerValuableEngagement).toBeNull();
});

test('what is free costs 0, not nothing', () => {
  expect(costsOfCounts(0, counts)).toEqual({ costPerValuableEngagement: 0, costPerLike: 0, costPerThousandViews: 0 });
});
