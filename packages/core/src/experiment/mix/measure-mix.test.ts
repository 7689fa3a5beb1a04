import { describe, expect, test } from 'vitest';
import { presets, resolveScenario, type Scenario } from '../../scenario/index.ts';
import { mean, standardError } from '../../statistics/index.ts';
import { compare, simulate } from '../simulate.ts';
import { measureMix, measureMixSteps } from './measure-mix.ts';
import { withPieces } from './vary-campaign.ts';

/** Vector A of the mix. */
const superBowl = {
  ...presets.measured2012,
  level: 'meanField',
  broadcast: { buy: 'super-bowl-2011', production: 1_000_000, notice: 0.1 },
} as const satisfies Scenario;

/** Vector B, with paid seeds, a second programme and costs. */
const town = {
  version: 1,
  level: 'meanField',
  universe: 1_000_000,
  followers: 100,
  message: { fans: 10_000, fanVisibility: 0.16, paidSeeds: 40 },
  model: { visibility: 0.2, shareProbability: 0.06 },
  cost: { fixed: 500, perSharer: 0.01, perPaidSeed: 25 },
  broadcast: {
    placements: [
      { audience: 500_000, insertions: 5, costPerInsertion: 4000, secondReach: 550_000, name: 'news' },
      { audience: 120_000, insertions: 2, costPerInsertion: 700 },
    ],
    production: 3000,
    notice: 0.05,
  },
} as const satisfies Scenario;

describe('arms', () => {
  test('the whole is vector A, television alone the buy, posts alone the scenario without it', () => {
    const mix = measureMix(superBowl);
    expect(Math.abs(mix.whole.reach - 114_096_667.497)).toBeLessThan(0.01);
    expect(mix.television).toEqual({
      reach: 111_041_000,
      cost: 4_100_000,
      costPerThousandReached: compare(superBowl).broadcast!.costPerThousandReached,
    });
    const { cascade } = simulate({ ...superBowl, broadcast: null });
    expect(mix.posts.reach).toBe(cascade.reach.mean);
    expect(mix.posts.cost).toBe(cascade.cost);
  });

  test('together they reach no fewer than each, no more than the sum, and cost the sum of what is bought', () => {
    for (const scenario of [superBowl, town]) {
      const { whole, posts, television, televisionPassedOn } = measureMix(scenario);
      expect(whole.reach).toBeGreaterThan(Math.max(posts.reach, televisionPassedOn.reach));
      expect(whole.reach).toBeLessThan(posts.reach + televisionPassedOn.reach);
      expect(televisionPassedOn.reach).toBeGreaterThan(television.reach);
    }
  });

  test('where nobody notices the spot, passing it on changes nothing, and the whole is the union', () => {
    const { whole, posts, television, televisionPassedOn } = measureMix({
      ...town,
      broadcast: { ...town.broadcast, notice: 0 },
    });
    expect(televisionPassedOn.reach / television.reach).toBeCloseTo(1, 12);
    const union = posts.reach + television.reach - (posts.reach * television.reach) / town.universe;
    expect(whole.reach / union).toBeCloseTo(1, 9);
  });
});

describe('the last money', () => {
  test('is the reach lost without the last insertion or paid seed, over its cost', () => {
    const { whole, last } = measureMix(town);
    const scenario = resolveScenario(town);
    const without = (insertions: readonly number[], paidSeeds: number): number =>
      simulate(withPieces(scenario, { insertions, paidSeeds })).cascade.reach.mean;
    const lost = [without([4, 2], 40), without([5, 1], 40), without([5, 2], 39)].map((reach) => whole.reach - reach);
    expect(last.map(({ reachLost }) => reachLost)).toEqual(lost);
    expect(last).toMatchObject([
      { arm: 'placement', placement: 0, name: 'news', cost: 4000, reachPerCost: lost[0] / 4000 },
      { arm: 'placement', placement: 1, name: null, cost: 700, costPerThousandReached: (1000 * 700) / lost[1] },
      { arm: 'paidSeeds', placement: null, name: null, cost: 25, standardError: null },
    ]);
    for (const reach of lost) expect(reach).toBeGreaterThan(0);
  });

  test('the only insertion takes the production with it', () => {
    const [last, ...others] = measureMix(superBowl).last;
    expect(others).toEqual([]);
    expect(last?.cost).toBe(4_100_000);
  });

  test('a paid seed that costs nothing has no reach per cost', () => {
    const { perPaidSeed: _, ...cost } = town.cost;
    const { last, warnings } = measureMix({ ...town, cost });
    expect(last.at(-1)).toMatchObject({ cost: 0, reachPerCost: null });
    expect(warnings.map(({ code }) => code)).toEqual(['noCostOfPaidSeeds', 'buyUniverseUnknown']);
  });
});

test('on a level with chance the differences are paired run by run', () => {
  const scenario = resolveScenario({ ...town, level: 'population', experiment: { replicates: 40 } });
  const { whole, last } = measureMix(scenario);
  const outcomes = simulate(scenario).outcomes.reach;
  expect(whole.reach).toBe(mean(outcomes));
  const without = simulate(withPieces(scenario, { insertions: [4, 2], paidSeeds: 40 })).outcomes.reach;
  expect(last[0]?.standardError).toBe(standardError(outcomes.map((reach, run) => reach - without[run])));
});

test('the steps ask for every arm, and then for each last piece', () => {
  const steps = measureMixSteps(town);
  const asked: unknown[] = [];
  let step = steps.next();
  while (step.done !== true) {
    const { message, broadcast } = step.value;
    asked.push([
      broadcast === null ? null : 'placements' in broadcast && broadcast.placements.map((p) => p.insertions),
      message,
    ]);
    step = steps.next(simulate(step.value));
  }
  const { message } = resolveScenario(town);
  expect(asked).toEqual([
    [[5, 2], message],
    [null, message],
    [[5, 2], { fans: 0, fanVisibility: 1 }],
    [[4, 2], message],
    [[5, 1], message],
    [[5, 2], { ...message, paidSeeds: 39 }],
  ]);
  expect(step.value).toEqual(measureMix(town));
});

test('a scenario needs a buy, and one that somebody notices or 0', () => {
  expect(() => measureMix({ ...town, broadcast: null })).toThrow(
    'broadcast must be a buy for a mix of television and posts; got null',
  );
  const { notice: _, ...broadcast } = town.broadcast;
  expect(() => measureMix({ ...town, broadcast })).toThrow(
    'broadcast.notice must be a probability for a mix of television and posts, 0 where nobody passes the spot on; it is left out',
  );
});
