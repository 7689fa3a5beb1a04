import { describe, expect, test } from 'vitest';
import { resolveScenario, type Scenario, type SplitDocument } from '../../scenario/index.ts';
import { simulate } from '../simulate.ts';
import { bestSplit, type BestSplitOptions, bestSplitSteps } from './best-split.ts';
import { withPieces } from './vary-campaign.ts';

const town = {
  version: 1,
  level: 'meanField',
  universe: 1_000_000,
  followers: 100,
  message: { fans: 10_000, fanVisibility: 0.16, paidSeeds: 3 },
  model: { visibility: 0.2, shareProbability: 0.04 },
  cost: { fixed: 500, perSharer: 0.01, perPaidSeed: 1500 },
  broadcast: {
    placements: [
      { audience: 300_000, insertions: 5, costPerInsertion: 4000, secondReach: 360_000, name: 'news' },
      { audience: 120_000, insertions: 2, costPerInsertion: 1700 },
    ],
    production: 3000,
    notice: 0.05,
  },
} as const satisfies Scenario;

const reachOf = (insertions: readonly number[], paidSeeds: number): number =>
  simulate(withPieces(resolveScenario(town), { insertions, paidSeeds })).cascade.reach.mean;

/** All that can be paid, money left over or not: slow and obvious. */
function bestByHand(budget: number): { insertions: number[]; paidSeeds: number; reach: number } {
  let best = { insertions: [0, 0], paidSeeds: 0, reach: 0 };
  for (let news = 0; news * 4000 <= budget; news += 1) {
    for (let late = 0; news * 4000 + late * 1700 <= budget; late += 1) {
      const spent = news * 4000 + late * 1700 + (news + late > 0 ? 3000 : 0);
      for (let paidSeeds = 0; spent + paidSeeds * 1500 <= budget; paidSeeds += 1) {
        const reach = reachOf([news, late], paidSeeds);
        if (reach > best.reach) best = { insertions: [news, late], paidSeeds, reach };
      }
    }
  }
  return best;
}

describe('the best split', () => {
  test('is that of trying everything that can be paid', () => {
    for (const budget of [2000, 9000, 16_000]) {
      const { best, verified } = bestSplit(town, { budget });
      expect(verified).toBe(true);
      const { insertions, paidSeeds, reach } = best;
      expect({ insertions, paidSeeds, reach }).toEqual(bestByHand(budget));
    }
  });

  test('says what it spends, what that costs with its sharers, and how much each arm may have', () => {
    const { best, spans, budget, tried } = bestSplit(town, { budget: 16_000 });
    const { insertions, paidSeeds, spent } = best;
    expect(spent).toBe(3000 + insertions[0] * 4000 + insertions[1] * 1700 + paidSeeds * 1500);
    expect(budget - spent).toBeLessThan(1500);
    const { cascade } = simulate(withPieces(resolveScenario(town), { insertions, paidSeeds }));
    expect(best).toMatchObject({
      content: null,
      shareProbability: null,
      people: cascade.reach.mean,
      cost: cascade.cost,
      costPerThousandReached: cascade.costPerThousandReached,
      standardError: null,
    });
    expect(best.cost!).toBeCloseTo(spent + 500 + 0.01 * cascade.sharers.mean, 6);
    expect(spans.map(({ arm, placement, name }) => [arm, placement, name])).toEqual([
      ['placement', 0, 'news'],
      ['placement', 1, null],
      ['paidSeeds', null, null],
    ]);
    for (const { least, spent: own, most } of spans) {
      expect(least).toBeLessThanOrEqual(own);
      expect(own).toBeLessThanOrEqual(most);
    }
    expect(tried).toBeGreaterThan(10);
  });

  test('the spans are those of all splits that reach 99 %, those that leave money unspent included', () => {
    const { best, spans } = bestSplit(town, { budget: 16_000 });
    const near: [number, number, number][] = [];
    for (let news = 0; news <= 3; news += 1) {
      for (let late = 0; late <= 7; late += 1) {
        const left = 16_000 - news * 4000 - late * 1700 - (news + late > 0 ? 3000 : 0);
        for (let seeds = 0; seeds * 1500 <= left; seeds += 1) {
          if (reachOf([news, late], seeds) >= 0.99 * best.people) near.push([news * 4000, late * 1700, seeds * 1500]);
        }
      }
    }
    for (const [arm, { least, most }] of spans.entries()) {
      const money = near.map((plan) => plan[arm]);
      expect([least, most]).toEqual([Math.min(...money), Math.max(...money)]);
    }
  });

  test('for k+ it is another one: more of the same, not more different people', () => {
    const reach = bestSplit(town, { budget: 30_000 });
    const thrice = bestSplit(town, { budget: 30_000, kPlus: 3 });
    expect(thrice.kPlus).toBe(3);
    expect(thrice.best.people).toBeGreaterThan(0);
    expect(thrice.best.reach).toBeLessThanOrEqual(reach.best.reach);
    const at = (split: SplitDocument): number => {
      const { insertions, paidSeeds } = split.best;
      return simulate(withPieces(resolveScenario(town), { insertions, paidSeeds })).cascade.kPlusReach[2];
    };
    expect(thrice.best.people).toBe(at(thrice));
    expect(at(thrice)).toBeGreaterThanOrEqual(at(reach));
  });

  test('without a price for them paid seeds stay as they are', () => {
    const { perPaidSeed: _, ...cost } = town.cost;
    const { best, spans } = bestSplit({ ...town, cost }, { budget: 9000 });
    expect(best.paidSeeds).toBe(3);
    expect(spans.length).toBe(2);
  });

  test('a budget for more insertions than there may be buys those that there may be', () => {
    const cheap = [1, 2, 3].map((costPerInsertion) => ({ audience: 10, insertions: 1, costPerInsertion }));
    const { perPaidSeed: _, ...cost } = town.cost;
    const campaign = { ...town, cost, broadcast: { ...town.broadcast, placements: cheap } };
    const { best, verified, spans } = bestSplit(campaign, { budget: 1e9 });
    expect([best.insertions, verified]).toEqual([[333, 333, 333], true]);
    // Much of the last of so many insertions may stay away.
    for (const { least, spent, most } of spans) {
      expect(least).toBeLessThan(0.95 * spent);
      expect(most).toBe(spent);
    }
  });

  test('a budget that buys nothing leaves posts alone', () => {
    const { best, verified, tried } = bestSplit(town, { budget: 100 });
    expect([best.insertions, best.paidSeeds, verified, tried]).toEqual([[0, 0], 0, true, 1]);
    expect(best.reach).toBe(reachOf([0, 0], 0));
  });
});

describe('content', () => {
  const content = { lift: 1.5, half: 4000, shape: 1.2 };

  test('gets what the others leave, and raises the share probability by the response that was stated', () => {
    const { best, spans } = bestSplit(town, { budget: 16_000, content });
    expect(best.content).toBeGreaterThan(0);
    expect(best.spent).toBeCloseTo(16_000, 9);
    const ratio = (best.content! / content.half) ** content.shape;
    expect(best.shareProbability).toBeCloseTo(0.04 * (1 + (content.lift * ratio) / (1 + ratio)), 12);
    expect(spans.at(-1)).toMatchObject({ arm: 'content', spent: best.content });
    const { broadcast, message } = withPieces(resolveScenario(town), best);
    const { cascade } = simulate({
      ...town,
      broadcast,
      message,
      cost: { ...town.cost, fixed: best.content! },
      model: { ...town.model, shareProbability: best.shareProbability! },
    });
    expect(best.reach).toBe(cascade.reach.mean);
    expect(best.cost).toBe(cascade.cost);
  });

  test('that does nothing gets only what buys nothing else', () => {
    const { best } = bestSplit(town, { budget: 16_000, content: { ...content, lift: 0 } });
    const { best: without } = bestSplit(town, { budget: 16_000 });
    expect(best.reach).toBe(without.reach);
    expect(best.content).toBeLessThan(1500);
  });

  test('raises a curve by exposure as a whole', () => {
    const curve = { byExposure: [0.04, 0.02], then: 0.01 };
    const { best } = bestSplit(
      { ...town, model: { ...town.model, shareProbability: curve } },
      { budget: 9000, content },
    );
    expect(best.shareProbability).toBeGreaterThan(0.04);
  });

  test('raises the mean of messages that differ', () => {
    const model = { ...town.model, shareProbability: { perMessage: { mean: 0.04, concentration: 50 } } };
    // Without chance they all share by the mean.
    const { best } = bestSplit({ ...town, model }, { budget: 9000, content });
    expect(best).toEqual(bestSplit(town, { budget: 9000, content }).best);
    expect(best.shareProbability).toBeGreaterThan(0.04);
  });

  test('a response that would pass 1, and a model without a share probability, are refused', () => {
    expect(() => bestSplit(town, { budget: 9000, content: { ...content, lift: 30 } })).toThrow(
      'content.lift must be at most 24, as a share probability of 0.04 would pass 1 otherwise; got 30',
    );
    expect(() => bestSplit(town, { budget: 9000, content: { ...content, half: 0 } })).toThrow('content.half must be');
  });
});

test('too many splits to try: a good one, marked as that, that no piece more or less improves', () => {
  const scenario = { ...town, cost: { ...town.cost, perPaidSeed: 5 } };
  const { best, verified, tried } = bestSplit(scenario, { budget: 40_000, simulations: 60 });
  expect(verified).toBe(false);
  expect(tried).toBeLessThanOrEqual(60 + 3 * 38);
  const complete = resolveScenario(scenario);
  for (const [news, late] of [
    [1, 0],
    [-1, 0],
    [0, 1],
    [0, -1],
  ] as const) {
    const insertions = [best.insertions[0] + news, best.insertions[1] + late];
    const left = 40_000 - insertions[0] * 4000 - insertions[1] * 1700 - 3000;
    if (left < 0 || Math.min(...insertions) < 0) continue;
    const other = simulate(withPieces(complete, { insertions, paidSeeds: Math.floor(left / 5) })).cascade.reach.mean;
    expect(other).toBeLessThanOrEqual(best.reach);
  }
});

test('on a level with chance every split has the same chance', () => {
  const village = {
    ...town,
    level: 'population',
    universe: 20_000,
    message: { fans: 100 },
    followers: 20,
    cost: { perPaidSeed: 2000 },
    broadcast: { placements: [{ audience: 3000, insertions: 1, costPerInsertion: 3000 }], notice: 0.05 },
    experiment: { replicates: 50 },
  } as const satisfies Scenario;
  const { best, verified } = bestSplit(village, { budget: 12_000 });
  expect(verified).toBe(true);
  const varied = withPieces(resolveScenario(village), best);
  const { reach } = simulate(varied).cascade;
  expect([best.reach, best.standardError]).toEqual([reach.mean, reach.standardError]);
});

test('steps that are driven by hand come to the same', () => {
  const options: BestSplitOptions = { budget: 9000 };
  const steps = bestSplitSteps(town, options);
  let step = steps.next();
  while (step.done !== true) step = steps.next(simulate(step.value));
  expect(step.value).toEqual(bestSplit(town, options));
});

test('bad input is refused with what was wrong', () => {
  expect(() => bestSplit(town, { budget: 0 })).toThrow('budget must be');
  expect(() => bestSplit(town, { budget: 1, kPlus: 11 })).toThrow('kPlus must be a whole number from 1 to 10; got 11');
  expect(() => bestSplit({ ...town, broadcast: null }, { budget: 1 })).toThrow('broadcast must be a buy');
  const free = { ...town.broadcast, placements: [{ audience: 10, insertions: 1, costPerInsertion: 0 }] };
  expect(() => bestSplit({ ...town, broadcast: free }, { budget: 1 })).toThrow(
    'broadcast.placements.0.costPerInsertion must cost more than 0 where a budget is split; got 0',
  );
});
