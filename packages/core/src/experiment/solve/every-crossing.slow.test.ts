import { expect, test } from 'vitest';
import { openStream } from '../../random/index.ts';
import type { Scenario } from '../../scenario/index.ts';
import { breakEven } from '../break-even.ts';
import { prepareScenario } from '../prepare-scenario.ts';

/** A scenario whose numbers are spread over their orders of magnitude; every second one pays its sharers, which makes windows. */
function drawScenario(index: number): Scenario {
  const stream = openStream('every crossing', index, 'scenario');
  const between = (low: number, high: number): number => low * (high / low) ** stream.nextUniform();
  const universe = Math.round(between(10_000, 100_000_000));
  const audience = Math.round(universe * between(0.001, 0.7));
  return {
    version: 1,
    universe,
    level: 'meanField',
    followers: Math.round(between(5, Math.min(2000, universe / 10))),
    message: { fans: Math.round(universe * between(1e-5, 0.1)), fanVisibility: between(0.05, 1) },
    model: { visibility: between(0.05, 1), shareProbability: 0.01 },
    cost: { fixed: between(100, 1_000_000), perSharer: index % 2 === 0 ? 0 : between(0.05, 50) },
    broadcast: { placements: [{ audience, insertions: 1, costPerInsertion: audience * between(0.005, 0.5) }] },
    experiment: { maxGenerations: 200 },
  };
}

const GRID = Array.from({ length: 2001 }, (_, i) => 1e-5 ** (1 - i / 2000));

type Target = 'reach' | 'costPerThousandReached';

/** Whether the cascade is as good as the buy at each place of the grid, by the sums of its rounds. */
function goodOnGrid(scenario: Scenario): Record<Target, boolean[]> {
  const prepared = prepareScenario(scenario);
  const buy = prepared.broadcast!.broadcast;
  const { model, cost } = prepared.scenario;
  const sums = GRID.map((shareProbability) => {
    const varied = prepared.vary({ ...prepared.scenario, model: { ...model, shareProbability } as never });
    const { newReach, sharers } = varied.spread({ first: 0, count: 1 });
    const reach = newReach.reduce((a, b) => a + b, 0);
    return { reach, cost: cost!.fixed + cost!.perSharer * sharers.reduce((a, b) => a + b, 0) };
  });
  return {
    reach: sums.map(({ reach }) => reach >= buy.reach),
    costPerThousandReached: sums.map((sum) => (1000 * sum.cost) / sum.reach <= buy.costPerThousandReached),
  };
}

const scenarios = Array.from({ length: 100 }, (_, index) => drawScenario(index));
const grids = scenarios.map(goodOnGrid);

// Mean field with one number of followers, as the definition of crossings asks.
test.each<[Target, number, number]>([
  ['costPerThousandReached', 50, 10],
  ['reach', 60, 0],
])('every crossing that a grid of 2,001 places finds is found: %s', (target, least, leastWindows) => {
  const missed: unknown[] = [];
  let found = 0;
  let windows = 0;
  for (const [index, scenario] of scenarios.entries()) {
    const isAsGood = grids[index][target];
    const onGrid = GRID.slice(1).flatMap((high, i) =>
      isAsGood[i] === isAsGood[i + 1] ? [] : [{ low: GRID[i], high }],
    );
    const { crossings, tolerance } = breakEven(scenario, { parameter: 'shareProbability', target });
    found += onGrid.length;
    if (onGrid.length > 1) windows += 1;
    for (const { low, high } of onGrid) {
      const near = crossings.filter(({ value }) => value >= low - tolerance && value <= high + tolerance);
      if (near.length === 0) missed.push({ index, low, high, crossings });
    }
  }
  expect(missed).toEqual([]);
  expect(found).toBeGreaterThan(least);
  expect(windows).toBeGreaterThanOrEqual(leastWindows);
});
