import { compare, presets } from 'ripplecast';
import { expect, it } from 'vitest';
import { splitCostFinding, splitCosts } from './split-costs.ts';

it('tells the cost of both worlds and no average of them', () => {
  const result = compare(presets.oneFan);
  const arms = splitCosts(result)?.map(({ name, costPerThousandReached: each }) => [name, Number(each?.toFixed(2))]);
  expect(arms).toEqual([
    ['Sharing, 9 times in 10', 50_000_000],
    ['Sharing, otherwise', 0.17],
    ['Super Bowl', 36.92],
  ]);
  expect(splitCostFinding(result)).toBe(
    'Reaching 1,000 people costs $50 million 9 times in 10, else $0.17; $36.92 on the Super Bowl',
  );
});

it('leaves alone what does not split, and costs that luck decides', () => {
  const few = { replicates: 50 };
  expect(splitCosts(compare({ ...presets.seedExample, experiment: few }))).toBeNull();
  const perSharer = { ...presets.oneFan, cost: { fixed: 1, perSharer: 1 } };
  expect([splitCosts(compare(perSharer)), splitCostFinding(compare(perSharer))]).toEqual([null, null]);
});
