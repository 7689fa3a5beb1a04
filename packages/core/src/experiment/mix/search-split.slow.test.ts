import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openStream } from '../../random/index.ts';
import { everyPlan } from './every-plan.ts';
import { NEARLY } from './flat-spans.ts';
import { type FoundSplit, searchSplit } from './search-split.ts';
import {
  costOfPlan,
  moneyLeft,
  moneyOfArms,
  type SplitArm,
  type SplitProblem,
  type WholePlan,
} from './split-problem.ts';

type Value = (plan: WholePlan) => number;

function find(problem: SplitProblem, value: Value, most = 300): FoundSplit {
  const steps = searchSplit(problem, most);
  let step = steps.next();
  while (step.done !== true) step = steps.next(value(step.value));
  return step.value;
}

/** Every plan that can be paid, those that leave money included: slow and obvious. */
function allPlans({ arms, budget, production }: SplitProblem): WholePlan[] {
  let plans: WholePlan[] = [[]];
  for (const { cost, most } of arms) {
    plans = plans.flatMap((plan) =>
      Array.from({ length: Math.min(most, Math.floor(budget / cost)) + 1 }, (_, pieces) => [...plan, pieces]),
    );
  }
  return plans.filter((plan) => {
    const isProduced = plan.some((pieces, index) => pieces > 0 && arms[index].needsProduction);
    return plan.reduce((sum, pieces, index) => sum + pieces * arms[index].cost, isProduced ? production : 0) <= budget;
  });
}

/** Σ weight·√money: each arm saturates, and the best money of each is in proportion to its weight². */
function roots(problem: SplitProblem, weights: readonly number[]): Value {
  return (plan) => moneyOfArms(problem, plan).reduce((sum, money, arm) => sum + weights[arm] * Math.sqrt(money), 0);
}

function arm(cost: number, { most = 1e6, needsProduction = false }: Partial<SplitArm> = {}): SplitArm {
  return { cost, most, needsProduction };
}

const smallProblem = fc.record({
  budget: fc.integer({ min: 1, max: 30 }),
  arms: fc.array(
    fc.record({
      cost: fc.integer({ min: 2, max: 9 }),
      most: fc.integer({ min: 1, max: 6 }),
      needsProduction: fc.boolean(),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  production: fc.integer({ min: 0, max: 12 }),
  hasContent: fc.boolean(),
});
const weightsOfArms = fc.array(fc.double({ min: 0.1, max: 5, noNaN: true }), { minLength: 4, maxLength: 4 });

describe('every plan', () => {
  test('a small problem is verified: no plan that can be paid reaches more, money left over included', () => {
    fc.assert(
      fc.property(smallProblem, weightsOfArms, (problem, weights) => {
        const value = roots(problem, weights);
        const { best, verified } = find(problem, value, 1000);
        expect(verified).toBe(true);
        expect(best.value).toBe(Math.max(...allPlans(problem).map(value)));
        expect(value(best.plan)).toBe(best.value);
        expect(costOfPlan(problem, best.plan)).toBeLessThanOrEqual(problem.budget);
      }),
      { seed: 59, numRuns: 600 },
    );
  });

  test('without content no piece can be added, and no plan comes twice', () => {
    const problem = { budget: 23, arms: [arm(3), arm(2), arm(4)], production: 0, hasContent: false };
    const plans = [...everyPlan(problem)];
    expect(new Set(plans.map(String)).size).toBe(plans.length);
    expect(plans.filter((plan) => moneyLeft(problem, plan) >= 2)).toEqual([]);
  });

  test('three times a dime are thirty cents', () => {
    expect([...everyPlan({ budget: 0.3, arms: [arm(0.1)], production: 0, hasContent: false })]).toEqual([[3]]);
  });

  test('an arm too dear for the budget leaves one plan: nothing', () => {
    const { best, verified, tried } = find(
      { budget: 5, arms: [arm(4, { needsProduction: true })], production: 2, hasContent: false },
      () => 7,
    );
    expect({ ...best, verified, tried }).toEqual({ plan: [0], value: 7, verified: true, tried: 1 });
  });

  test('of plans that reach as many the cheaper one is the best', () => {
    const problem = { budget: 10, arms: [arm(10), arm(9)], production: 0, hasContent: false };
    expect(find(problem, () => 1).best.plan).toEqual([0, 1]);
  });
});

describe('too many plans to try', () => {
  const dear = { budget: 100_000, arms: [arm(700), arm(45), arm(0.5, { most: 1e9 })], production: 0, hasContent: true };

  test('the optimum of a sum of roots is found, which is known in closed form', () => {
    for (const weights of [
      [1, 1, 1, 1],
      [3, 1, 0.5, 2],
      [0.1, 4, 2, 0.2],
      [2, 2, 0, 0],
    ]) {
      // Best money: budget × weight² ÷ Σ weight²; then Σ weight·√money = √(budget·Σ weight²).
      const optimum = Math.sqrt(dear.budget * weights.reduce((sum, weight) => sum + weight * weight, 0));
      const { best, verified, tried } = find(dear, roots(dear, weights));
      expect(verified).toBe(false);
      expect(best.value).toBeGreaterThan(0.999 * optimum);
      expect(best.value).toBeLessThanOrEqual(optimum * (1 + 1e-12));
      expect(tried).toBeLessThanOrEqual(300 + 38 * 4);
    }
  });

  test('a hill in a corner, behind a price of production, is found', () => {
    const problem = {
      budget: 1000,
      arms: [arm(7, { needsProduction: true }), arm(1)],
      production: 600,
      hasContent: false,
    };
    // Until production is paid money brings little; then each insertion brings 10.
    const value: Value = ([insertions = 0, seeds = 0]) => insertions * 10 + Math.sqrt(seeds);
    const { best } = find(problem, value, 50);
    expect(best.plan[0]).toBeGreaterThanOrEqual(56);
    expect(best.value).toBeGreaterThan(570);
  });

  test('arms that do nothing alone are found together', () => {
    const problem = { budget: 9000, arms: [arm(1), arm(2), arm(3)], production: 0, hasContent: false };
    // The product of three amounts is greatest where they are equal.
    const value: Value = (plan) => moneyOfArms(problem, plan).reduce((product, money) => product * money, 1);
    const { best } = find(problem, value, 200);
    expect(best.value).toBeGreaterThan(0.99 * 3000 ** 3);
  });

  test('values that are far apart, flat or nothing at all end the search', () => {
    const problem = { budget: 9000, arms: [arm(1), arm(2), arm(3)], production: 0, hasContent: true };
    const values: Value[] = [
      () => 0,
      () => 3e9,
      ([first = 0]) => Math.floor(first / 1000) * 1e9,
      ([first = 0, second = 0]) => (first * second > 1e6 ? 1e12 : 1e-6 * first),
      ([first = 0]) => first * 1e-12,
    ];
    for (const value of values) expect(find(problem, value, 150).tried).toBeGreaterThan(10);
  });

  test('it finds what trying everything finds, or nearly', () => {
    fc.assert(
      fc.property(weightsOfArms, fc.integer({ min: 200, max: 500 }), (weights, budget) => {
        const problem = { budget, arms: [arm(13), arm(7), arm(3)], production: 0, hasContent: false };
        const value = roots(problem, weights);
        const exact = find(problem, value, 1e5);
        expect(exact.verified).toBe(true);
        expect(find(problem, value, 150).best.value).toBeGreaterThan(0.998 * exact.best.value);
      }),
      { seed: 60, numRuns: 20 },
    );
  });
});

test('arms that bring little before they have enough: the optimiser finds what exchanges of pieces alone do not', () => {
  const stream = openStream('ripplecast', 0, 'arms that need enough');
  const shares = Array.from({ length: 20 }, () => {
    const enough = Array.from({ length: 4 }, () => 10 + 60 * stream.nextUniform());
    const weights = Array.from({ length: 4 }, () => 0.1 + 5 * stream.nextUniform());
    const problem = {
      budget: 100,
      arms: [arm(7, { needsProduction: true }), arm(5, { needsProduction: true }), arm(2)],
      production: 10,
      hasContent: true,
    };
    const value: Value = (plan) =>
      moneyOfArms(problem, plan).reduce((sum, money, index) => {
        const strength = (money / enough[index]) ** 4;
        return sum + (weights[index] * strength) / (1 + strength);
      }, 0);
    return find(problem, value, 300).best.value / find(problem, value, 1e5).best.value;
  });
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  // Exchanges of pieces alone come to a mean of 0.998.
  expect(mean).toBeGreaterThan(0.9998);
  expect(Math.min(...shares)).toBeGreaterThan(0.99);
});

describe('how flat the optimum is', () => {
  /** Least and most money of each arm among all plans that are nearly as good, those that leave money included: slow and obvious. */
  function scan(problem: SplitProblem, value: Value, grain: number): number[][] {
    const plans = allPlans(problem).flatMap((plan) => {
      if (!problem.hasContent) return [plan];
      const left = moneyLeft(problem, plan);
      const amounts = Array.from({ length: Math.floor(left / grain) + 1 }, (_, step) => step * grain);
      return [plan, ...amounts.map((money) => [...plan, money])];
    });
    const best = Math.max(...plans.map(value));
    const near = plans.filter((plan) => value(plan) >= NEARLY * best).map((plan) => moneyOfArms(problem, plan));
    return near[0].map((_, arm) => [
      Math.min(...near.map((money) => money[arm])),
      Math.max(...near.map((money) => money[arm])),
    ]);
  }

  /** As much of each arm as counts; more changes nothing. */
  function enough(problem: SplitProblem, weights: readonly number[]): Value {
    return (plan) =>
      moneyOfArms(problem, plan).reduce((sum, money, arm) => sum + Math.min(weights[arm], Math.sqrt(money)), 1);
  }

  test('where all plans are tried the spans are those of a scan', () => {
    fc.assert(
      fc.property(smallProblem, weightsOfArms, fc.boolean(), (problem, weights, isFlat) => {
        const value = isFlat ? enough(problem, weights) : roots(problem, weights);
        const { spans, verified } = find(problem, value, 1000);
        expect(verified).toBe(true);
        const grain = problem.budget / 200;
        for (const [arm, [least, most]] of scan(problem, value, grain).entries()) {
          const tolerance = arm === problem.arms.length ? 2 * grain : 0;
          expect(Math.abs(spans[arm][0] - least)).toBeLessThanOrEqual(tolerance);
          expect(spans[arm][1]).toBe(most);
        }
      }),
      { seed: 61, numRuns: 300 },
    );
  });

  test('one arm that has more than enough, and nothing else to buy, may have less', () => {
    const problem = { budget: 1000, arms: [arm(10)], production: 0, hasContent: false };
    const { spans, best, tried } = find(problem, ([pieces = 0]) => Math.min(pieces, 40));
    expect(spans).toEqual([[400, 1000]]);
    expect(best.plan).toEqual([100]);
    expect(tried).toBeLessThan(12);
  });

  test('an arm that brings nothing may have nothing, where the others can have no more', () => {
    for (const [most, simulations] of [
      [3, 300],
      [300, 50],
    ]) {
      const problem = { budget: 100 * most, arms: [arm(50, { most }), arm(10)], production: 0, hasContent: true };
      const { spans, verified } = find(problem, ([pieces = 0]) => pieces, simulations);
      expect(verified).toBe(simulations === 300);
      expect(spans.map(([least]) => least)).toEqual([50 * Math.ceil(0.99 * most), 0, 0]);
    }
  });

  test('where they are searched for they come near to a scan, and never go beyond it', () => {
    const problem = { budget: 10_000, arms: [arm(1), arm(2)], production: 0, hasContent: false };
    const value = roots(problem, [1, 1]);
    const { spans, best, verified } = find(problem, value, 100);
    expect(verified).toBe(false);
    const near = [...everyPlan(problem)].filter((plan) => value(plan) >= NEARLY * best.value);
    const [least, most] = [Math.min(...near.map(([a = 0]) => a)), Math.max(...near.map(([a = 0]) => a))];
    expect(spans[0][0]).toBeGreaterThanOrEqual(least);
    expect(spans[0][1]).toBeLessThanOrEqual(most);
    expect(spans[0][0]).toBeLessThan(least + 100);
    expect(spans[0][1]).toBeGreaterThan(most - 100);
  });

  test('an arm that brings nothing has a span that begins at nothing', () => {
    const problem = { budget: 1000, arms: [arm(1), arm(1)], production: 0, hasContent: true };
    const { spans } = find(problem, roots(problem, [1, 0, 1]));
    expect(spans[1][0]).toBeLessThan(20);
    expect(spans[0][0]).toBeGreaterThan(300);
  });
});
