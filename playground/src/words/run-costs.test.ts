import { compare, presets, toDocument, type Scenario } from 'ripplecast';
import { expect, it } from 'vitest';
import { runCosts } from './run-costs.ts';

const costsOf = (changes: Partial<Scenario>, people: number): ReturnType<typeof runCosts> =>
  runCosts(
    toDocument(compare({ ...presets.seedExample, ...changes, experiment: { replicates: 20 } })),
    { reach: [1000, people], byCriticism: [] },
    1,
  );

it('divides the budget by the people of the run, beside the buy', () => {
  const [sharing, buy] = costsOf({}, 200_000_000);
  expect(sharing).toEqual({
    arm: 'shared',
    name: 'Sharing, run 2',
    cost: 50_000,
    reach: 200_000_000,
    costPerThousandReached: 0.25,
  });
  expect(buy).toMatchObject({ arm: 'broadcast', name: 'Super Bowl' });
  expect(buy?.costPerThousandReached).toBeCloseTo(36.9, 1);
});

it('has no amount for a run that reaches nobody, and no second bar without a buy', () => {
  expect(costsOf({ broadcast: null }, 0)).toEqual([
    { arm: 'shared', name: 'Sharing, run 2', cost: 50_000, reach: 0, costPerThousandReached: null },
  ]);
});

it('keeps the average, and says so, where luck decides what sharing costs', () => {
  const [sharing] = costsOf({ cost: { perSharer: 1 } }, 200_000_000);
  expect(sharing?.name).toBe('Sharing, on average');
  expect(sharing?.costPerThousandReached).toBeGreaterThan(50);
});
