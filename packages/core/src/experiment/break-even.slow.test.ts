import { expect, test } from 'vitest';
import { InvalidDocumentError, InvalidParameterError } from '../errors.ts';
import { presets } from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { breakEven, breakEvenSteps, breakEvenStepsOf } from './break-even.ts';
import { prepareScenario } from './prepare-scenario.ts';
import { simulate } from './simulate.ts';

/**
 * One round of sharing, so that the arithmetic can be solved by hand: F = 1,000 fans, d = 20 followers, s = 0.1, v = 0.5
 * reach 1,000·(1 + 20·0.5·0.1) = 2,000 people, among them 200 sharers. The buy reaches 2,500 people for 5,000: 2 each.
 */
const paper: Scenario = {
  version: 1,
  universe: 1_000_000,
  level: 'arithmetic',
  followers: 20,
  message: { fans: 1000 },
  model: { visibility: 0.5, shareProbability: 0.1 },
  cost: { fixed: 5400 },
  broadcast: { placements: [{ audience: 2500, insertions: 1, costPerInsertion: 4000 }], production: 1000 },
  experiment: { replicates: 200, maxGenerations: 1 },
};

test('in hours the reach by the horizon counts', () => {
  // After an hour everyone has seen the shares of the first, as after one round.
  const timing = { delay: { law: 'fixed', hours: 1 }, fanDelay: { law: 'atOnce' }, horizonHours: 1 } as const;
  const { experiment: _, ...rest } = paper;
  expect(breakEven({ ...rest, timing }, { parameter: 'fans', target: 'reach' }).value).toBe(1250);
  // Who complains reaches ten people, and is none of the fans who may be there.
  const scenario = { ...rest, timing, criticism: { delayMultiplier: 1 }, message: { fans: 1000, complaints: 10 } };
  const answer = breakEven(scenario, { parameter: 'fans', target: 'reach' });
  expect(answer.value).toBe((2500 - 10 * 11) / 2);
  expect(answer.range).toEqual([1, 999_990]);
});

test.each([
  // 1000·(1 + 10·s) = 2500
  ['shareProbability', 'reach', 0.15],
  // 1000·(1 + 2·v) = 2500
  ['visibility', 'reach', 0.75],
  // 1000·(1 + 0.05·d) = 2500
  ['followers', 'reach', 30],
  // 2·F = 2500
  ['fans', 'reach', 1250],
  // 2·1000·(1 + 10·s) = 5400
  ['shareProbability', 'costPerThousandReached', 0.17],
  // 2·1000·(1 + 2·v) = 5400
  ['visibility', 'costPerThousandReached', 0.85],
  // 2·1000·(1 + 0.05·d) = 5400
  ['followers', 'costPerThousandReached', 34],
  // 2·2·F = 5400
  ['fans', 'costPerThousandReached', 1350],
  // fixed = 2·2000
  ['budget', 'costPerThousandReached', 4000],
] as const)('on paper the arithmetic breaks even at %s, %s, %d', (parameter, target, expected) => {
  const answer = breakEven(paper, { parameter, target });
  expect(answer).toMatchObject({ version: 1, parameter, target });
  if (parameter === 'budget') {
    expect(answer.value).toBe(expected);
    expect(answer.tolerance).toBe(0);
    return;
  }
  if (parameter === 'fans' || parameter === 'followers') {
    expect(answer.value).toBe(expected);
    return;
  }
  // The end of the bracket at which the cascade is as good as the buy: not below the root, at most the tolerance above
  // (and a rounding error on either side).
  expect(answer.tolerance).toBe(parameter === 'shareProbability' ? 1e-5 : 1e-4);
  expect(answer.value! - expected).toBeGreaterThan(-1e-12);
  expect(answer.value! - expected).toBeLessThan(answer.tolerance + 1e-12);
});

test('ends say what the cascade gives there, and provenance holds the scenario as asked', () => {
  const answer = breakEven(paper, { parameter: 'fans', range: [100, 10_000] });
  expect(answer.range).toEqual([100, 10_000]);
  expect(answer.ends).toEqual([
    { value: 100, reach: 200, costPerThousandReached: 27_000 },
    { value: 10_000, reach: 20_000, costPerThousandReached: 270 },
  ]);
  expect(answer.provenance.scenario.message).toEqual({ fans: 1000, fanVisibility: 1 });
});

test('a range too narrow for points between its ends is searched to its end', () => {
  const answer = breakEven(paper, { parameter: 'shareProbability', target: 'reach', range: [0, Number.MIN_VALUE] });
  expect(answer.value).toBeNull();
});

test('a range from minus zero is one from zero, in what JSON says too', () => {
  for (const parameter of ['shareProbability', 'budget'] as const) {
    const answer = breakEven(paper, { parameter, range: [-0, 1] });
    expect(JSON.parse(JSON.stringify(answer))).toStrictEqual(answer);
  }
});

test('none in range is null, with what both ends give', () => {
  const answer = breakEven(paper, { parameter: 'shareProbability', target: 'reach', range: [0, 0.1] });
  expect(answer.value).toBeNull();
  expect(answer.ends.map((end) => end.reach)).toEqual([1000, 2000]);
  expect(breakEven(paper, { parameter: 'budget', range: [0, 3999] }).value).toBeNull();
});

test('an end that is equal to the buy is the answer', () => {
  expect(breakEven(paper, { parameter: 'fans', target: 'reach', range: [1250, 5000] }).value).toBe(1250);
  expect(breakEven(paper, { parameter: 'fans', target: 'reach', range: [5, 1250] }).value).toBe(1250);
});

test('where more makes it worse, the answer is the largest value that is still as good', () => {
  // Per fan: 1 for the fan and 30 for each of s + 10·s² sharers, against 2·(1 + 10·s) of value:
  // 300·s² + 10·s − 1 = 0, s = (−10 + √1300)/600.
  const dear = { ...paper, cost: { fixed: 0, perThousandFans: 1000, perSharer: 30 } };
  const { value } = breakEven(dear, { parameter: 'shareProbability' });
  const root = (-10 + Math.sqrt(1300)) / 600;
  expect(value! - root).toBeLessThan(1e-12);
  expect(value! - root).toBeGreaterThan(-1e-5 - 1e-12);
});

test('a cascade that is dearer, or cheaper, at every value has no break-even', () => {
  // Each follower more is worth 0.1 a fan and costs an incentive of 0.005·perSharer; without followers 2 stand against 0.1·perSharer.
  expect(breakEven({ ...paper, cost: { perSharer: 30 } }, { parameter: 'followers' }).value).toBeNull();
  expect(breakEven({ ...paper, cost: { perSharer: 10 } }, { parameter: 'followers' }).value).toBeNull();
});

test('two crossings between ends on the same side: points between find one of them', () => {
  // Reach saturates while each fan costs 2.2, more than a person is worth: few fans do not carry the fixed 1,200, and
  // with everyone a fan the cost is 2.2 and 0.4 for each.
  const crowded: Scenario = {
    ...paper,
    universe: 3000,
    level: 'meanField',
    followers: 100,
    model: { visibility: 1, shareProbability: 0.1 },
    cost: { fixed: 1200, perThousandFans: 2200 },
  };
  const answer = breakEven(crowded, { parameter: 'fans' });
  const isAsGood = (fans: number) => {
    const { costPerThousandReached } = simulate({ ...crowded, message: { fans } }).cascade;
    return costPerThousandReached! <= 2000;
  };
  expect([isAsGood(1), isAsGood(3000)]).toEqual([false, false]);
  expect(answer.value).not.toBeNull();
  expect(isAsGood(answer.value!)).toBe(true);
  expect(isAsGood(answer.value! - 1)).toBe(false);
});

/** Sharers are paid, so that few shares do not carry what is fixed, and many cost more than the people they bring. */
const paidSharers: Scenario = {
  version: 1,
  universe: 60_000_000,
  level: 'meanField',
  followers: { distribution: 'lognormal', mu: 5.298, sigma: 1.024, max: 5000 },
  message: { fans: 20_000, fanVisibility: 0.1 },
  model: { visibility: 0.35, shareProbability: 0.00288 },
  cost: { fixed: 10_000, perSharer: 2 },
  broadcast: { placements: [{ audience: 2_450_000, insertions: 1, costPerInsertion: 53_500 }] },
};

test('a cost per sharer makes a window of share probabilities, of which both ends are found', () => {
  const answer = breakEven(paidSharers, { parameter: 'shareProbability', tolerance: 1e-7 });
  expect(answer.crossings.map(({ value, direction }) => [value.toFixed(6), direction])).toEqual([
    ['0.008652', 'falls'],
    ['0.010700', 'rises'],
  ]);
  expect(answer.value).toBe(answer.crossings[0].value);
  expect(answer.probes).toBeGreaterThanOrEqual(64 + 2 + 9);
});

test('the mean field says where the level looks for further crossings, and the level what they are', () => {
  const scenario: Scenario = { ...paidSharers, level: 'population', experiment: { replicates: 40 } };
  const prepared = prepareScenario(scenario);
  let simulations = 0;
  const steps = breakEvenStepsOf(prepared, { parameter: 'shareProbability', lookBy: 'meanField' });
  let step = steps.next();
  while (step.done !== true) {
    simulations += 1;
    step = steps.next(simulate(prepared.vary(step.value)));
  }
  const { crossings, probes } = step.value;
  expect(crossings.map(({ direction }) => direction)).toEqual(['falls', 'rises']);
  const costAt = (shareProbability: number) =>
    simulate({ ...scenario, model: { visibility: 0.35, shareProbability } }).cascade.costPerThousandReached!;
  for (const { value } of crossings) expect(costAt(value)).toBeLessThanOrEqual((1000 * 53_500) / 2_450_000);
  expect(costAt(crossings[0].value - 1e-5)).toBeGreaterThan((1000 * 53_500) / 2_450_000);
  expect(costAt(crossings[1].value + 1e-5)).toBeGreaterThan((1000 * 53_500) / 2_450_000);
  expect(simulations).toBeLessThan(45);
  expect(probes).toBeGreaterThan(75);
});

test('the value is one of the crossings, an end of the range included', () => {
  const found = breakEven(paper, { parameter: 'visibility', target: 'reach' });
  expect(found.crossings).toEqual([{ value: found.value, direction: 'rises' }]);
  const atLow = breakEven(paper, { parameter: 'fans', target: 'reach', range: [1250, 5000] });
  expect(atLow.crossings).toEqual([{ value: 1250, direction: 'rises' }]);
  const atHigh = breakEven(paper, { parameter: 'fans', range: [5, 1350] });
  expect(atHigh.crossings).toEqual([{ value: 1350, direction: 'falls' }]);
  const { crossings, probes } = breakEven(paper, { parameter: 'budget' });
  expect([crossings, probes]).toEqual([[{ value: 4000, direction: 'rises' }], 1]);
});

test('mean field breaks even where its own equation says', () => {
  // One round: N − U₁ with U₁ = (N − F)·(1 − d·v/(N − 1))^(s·F), N = 10,001, F = 1,000, d = 100, v = 1: factor 0.99.
  const scenario: Scenario = {
    ...paper,
    universe: 10_001,
    level: 'meanField',
    followers: 100,
    model: { visibility: 1, shareProbability: 0.1 },
    broadcast: { placements: [{ audience: 5500, insertions: 1, costPerInsertion: 1 }] },
  };
  const answer = breakEven(scenario, { parameter: 'shareProbability', target: 'reach', tolerance: 1e-9 });
  const expected = Math.log(4501 / 9001) / Math.log(0.99) / 1000;
  expect(Math.abs(answer.value! - expected)).toBeLessThan(1.1e-9);
  expect(answer.tolerance).toBe(1e-9);
});

test('population with few replicates: as good at the answer, worse within the tolerance of it', () => {
  const scenario: Scenario = { ...paper, level: 'population', experiment: { replicates: 20, maxGenerations: 3 } };
  const reachOf = (shareProbability: number) =>
    simulate({ ...scenario, model: { visibility: 0.5, shareProbability } }).cascade.reach.mean;
  const { value, tolerance } = breakEven(scenario, { parameter: 'shareProbability', target: 'reach', tolerance: 1e-4 });
  expect(reachOf(value!)).toBeGreaterThanOrEqual(2500);
  expect(reachOf(value! - tolerance)).toBeLessThan(2500);

  const reachWith = (fans: number) => simulate({ ...scenario, message: { fans } }).cascade.reach.mean;
  const fans = breakEven(scenario, { parameter: 'fans', target: 'reach' }).value!;
  expect(reachWith(fans)).toBeGreaterThanOrEqual(2500);
  expect(reachWith(fans - 1)).toBeLessThan(2500);
});

test('the budget is exact on every level: with it, both cost the same for each person', () => {
  for (const level of ['arithmetic', 'meanField', 'population'] as const) {
    const scenario = { ...paper, level, cost: { fixed: 1, perThousandFans: 100, perSharer: 2 } };
    const { value } = breakEven(scenario, { parameter: 'budget' });
    const { cascade } = simulate({ ...scenario, cost: { ...scenario.cost, fixed: value! } });
    expect(Math.abs(cascade.costPerThousandReached! / 2000 - 1)).toBeLessThan(1e-12);
  }
});

test('a budget can be asked for without any cost, the others cannot', () => {
  expect(breakEven({ ...paper, cost: null }, { parameter: 'budget' }).value).toBe(4000);
  expect(breakEven({ ...paper, cost: null }, { parameter: 'fans', target: 'reach' }).value).toBe(1250);
  expect(() => breakEven({ ...paper, cost: null }, { parameter: 'fans' })).toThrow(InvalidDocumentError);
});

test('steps yield complete scenarios that differ in the parameter alone, and are driven from outside', () => {
  const steps = breakEvenSteps(paper, { parameter: 'visibility', target: 'reach' });
  const asked: number[] = [];
  let step = steps.next();
  while (step.done !== true) {
    const { model, ...rest } = step.value;
    if (model.kind === 'share') asked.push(Number(model.visibility));
    expect({ ...rest, model: null }).toEqual({
      ...breakEven(paper, { parameter: 'budget' }).provenance.scenario,
      model: null,
    });
    step = steps.next(simulate(step.value));
  }
  expect(asked.slice(0, 2)).toEqual([0, 1]);
  expect(step.value).toEqual(breakEven(paper, { parameter: 'visibility', target: 'reach' }));
});

test.each([
  [{ parameter: 'budget', target: 'reach' }, /^target must be costPerThousandReached for a budget/],
  [{ parameter: 'age' }, /^parameter must be one of "shareProbability", "fans"/],
  [{ parameter: 'fans', target: 'impressions' }, /^target must be/],
  [{ parameter: 'fans', range: [5, 5] }, /^range must be two numbers, low < high/],
  [{ parameter: 'fans', range: [9, Number.NaN] }, /^range\[1\] must be/],
  [{ parameter: 'fans', tolerance: 0.5 }, /^tolerance must be a finite number of at least 1; got 0.5/],
  [{ parameter: 'visibility', tolerance: 0 }, /^tolerance must be a finite number of at least 1e-12; got 0/],
])('options that make no sense are refused at once: %o', (options, message) => {
  expect(() => breakEvenSteps(paper, options as never)).toThrow(InvalidParameterError);
  expect(() => breakEvenSteps(paper, options as never)).toThrow(message);
});

test.each([
  [paper, { parameter: 'visibility', range: [0, 1.5] }, /^model\.visibility/],
  [paper, { parameter: 'fans', range: [1, 2_000_000] }, /fans/],
  [paper, { parameter: 'fans', range: [1.5, 20] }, /fans/],
  [{ ...paper, broadcast: null }, { parameter: 'fans' }, /^broadcast must be a buy/],
  [
    { ...paper, followers: presets.measuredFriends2014.followers },
    { parameter: 'followers' },
    /^followers must be a number/,
  ],
  [
    { ...paper, model: { shareProbability: { byExposure: [0.1, 0.2] } } },
    { parameter: 'shareProbability' },
    /^model\.shareProbability must be a number/,
  ],
])('scenarios and ranges outside the limits are refused with their path', (scenario, options, message) => {
  expect(() => breakEvenSteps(scenario, options as never)).toThrow(InvalidDocumentError);
  expect(() => breakEvenSteps(scenario, options as never)).toThrow(message);
});
