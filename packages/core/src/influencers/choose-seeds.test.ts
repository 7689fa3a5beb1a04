import { describe, expect, it, test } from 'vitest';
import { exactSpread } from '../cascade/network/index.ts';
import { NotAvailableError, TooLargeError } from '../errors.ts';
import { type FollowerGraph, followerGraphFromRows, karateClub } from '../graph/index.ts';
import { certify } from './certify.ts';
import { chooseSeeds, chooseSeedsSteps } from './choose-seeds.ts';
import type { ChooseSeedsOptions } from './choose-seeds-options.ts';
import { runInfluenceTask } from './run-influence-task.ts';

const { graph } = karateClub();
const model = { kind: 'independentCascade', edgeProbability: 0.1 } as const;
const certain = { kind: 'independentCascade', edgeProbability: 1 } as const;
const impossible = { kind: 'independentCascade', edgeProbability: 0 } as const;

/** Pairs of friends 0–1, 2–3, …; the last one has none if their number is odd. */
function pairs(people: number): FollowerGraph {
  const followers = Uint32Array.from({ length: 2 * Math.floor(people / 2) }, (_, person) => person ^ 1);
  const offsets = Uint32Array.from({ length: people + 1 }, (_, person) => Math.min(person, followers.length));
  return followerGraphFromRows({ offsets, followers });
}

describe('the karate club', () => {
  it('gives the people of exact greedy and their exact spread', () => {
    // Exact: frontier dynamic programming, to 10 digits.
    const exact = [3.5019919554, 6.4245447251, 8.0864496005, 9.4928979176, 10.7350181267];
    const choice = chooseSeeds(graph, { model, count: 5, epsilon: 0.02, rngSeed: 'karate' });
    // The fifth is 24, or 25, who adds nearly as much.
    expect(choice.seeds.slice(0, 4)).toEqual([33, 0, 32, 1]);
    expect(choice.reason).toBe('certified');
    // n is in the standard error, at most 0.2 % of the spread; catches shifts of 1.2 %.
    const ofChosen = exactSpread(graph, choice.seeds, model);
    expect(ofChosen / exact[4]).toBeGreaterThan(0.995);
    expect(choice.spread.mean).toHaveMean(ofChosen, { standardError: choice.spread.standardError });
    expect(choice.spread.standardError / choice.spread.mean).toBeLessThan(0.002);
    let sum = 0;
    for (const [i, gain] of choice.gains.entries()) {
      sum += gain;
      // On the sets that chose them: optimistic, and by little.
      expect(sum / exact[i]).toBeGreaterThan(0.98);
      expect(sum / exact[i]).toBeLessThan(1.02);
    }
    expect(exactSpread(graph, [33, 0, 32, 1, 24], model)).toBeCloseTo(exact[4], 9);
    expect(choice.lowerBound).toBeLessThan(ofChosen);
    expect(choice.lowerBound).toBeGreaterThan(0.98 * choice.spread.mean);
    expect(choice.certifiedRatio).toBe(choice.lowerBound / choice.upperBoundOfBest);
    expect(choice.total).toBe(34);
    expect(choice.cost).toBeNull();
  });

  it.each([
    ['linear threshold', { kind: 'linearThreshold', threshold: 'random' }, [33, 0], 22.62],
    ['the share model', { kind: 'share', visibility: 0.5, shareProbability: 0.2 }, [33, 0], 19.865],
    ['sites', { kind: 'share', visibility: 1, shareProbability: 0.3 }, [33, 0], 32.618],
  ] as const)('gives the best two under %s', (_, model, seeds, spread) => {
    const choice = chooseSeeds(graph, { model, count: 2, epsilon: 0.05 });
    expect(choice.seeds).toEqual(seeds);
    // From 20 million sets elsewhere, standard error at most 0.004.
    expect(choice.spread.mean).toHaveMean(spread, { standardError: choice.spread.standardError, bias: 0.012 });
    expect(choice.spread.low).toBeLessThan(choice.spread.mean);
    expect(choice.spread.high).toBeGreaterThan(choice.spread.mean);
  });
});

describe('who may be chosen', () => {
  it('chooses candidates only, and nobody who is excluded', () => {
    const one = chooseSeeds(graph, { model, count: 3, candidates: [0, 1, 2, 33], excluded: [0] });
    expect(one.seeds.toSorted((a, b) => a - b)).toEqual([1, 2, 33]);
    expect(chooseSeeds(graph, { model, count: 1, excluded: [33] }).seeds).toEqual([0]);
  });

  it('counts what those booked reach, and chooses people beside them', () => {
    const choice = chooseSeeds(graph, { model, count: 1, booked: [33], epsilon: 0.05 });
    expect(choice).toMatchObject({ seeds: [0], booked: [33] });
    expect(choice.spread.mean).toHaveMean(6.4245447251, { standardError: choice.spread.standardError });
    const judged = certify(graph, [], { model, booked: [33, 0] });
    expect(judged).toMatchObject({ seeds: [], booked: [0, 33], randomPeopleForTheSame: 0 });
    expect(judged.spread.mean).toHaveMean(6.4245447251, { standardError: judged.spread.standardError });
    expect(judged.lowerBound).toBeLessThan(6.4245447251);
    expect(judged.upperBoundOfBest).toBeGreaterThan(6.4245447251);
  });

  it('counts those who count, whether they may be chosen or not', () => {
    const weights = Float64Array.from({ length: 7 }, (_, person) => (person === 3 ? 2.5 : 0));
    const choice = chooseSeeds(pairs(7), { model: certain, count: 1, weights, candidates: [0, 2, 4, 6] });
    expect(choice).toMatchObject({ seeds: [2], total: 2.5, spread: { mean: 2.5 }, upperBoundOfBest: 2.5 });
  });

  it('has an answer where nobody who may be chosen reaches anybody who counts', () => {
    const weights = Float64Array.of(1, 0, 0, 0);
    const choice = chooseSeeds(pairs(4), { model: certain, count: 1, weights, candidates: [2, 3], maxSets: 2000 });
    expect(choice).toMatchObject({ seeds: [2], reason: 'sampleBudget', spread: { mean: 0 }, lowerBound: 0 });
    expect(choice.randomPeopleForTheSame).toBe(0);
  });
});

describe('numbers of people', () => {
  it('knows what nobody spreads', () => {
    const choice = chooseSeeds(graph, { model, count: 0 });
    expect(choice).toMatchObject({
      seeds: [],
      reason: 'certified',
      spread: { mean: 0, standardError: 0, low: 0, high: 0 },
      lowerBound: 0,
      upperBoundOfBest: 0,
      certifiedRatio: 1,
      randomPeopleForTheSame: 0,
      sets: { choose: 0, judge: 0, measure: 0, memberships: 0 },
    });
  });

  it('knows what everyone spreads', () => {
    const choice = chooseSeeds(graph, { model, count: 34 });
    expect(choice.seeds).toHaveLength(34);
    expect(new Set(choice.seeds).size).toBe(34);
    expect(choice).toMatchObject({
      lowerBound: 34,
      upperBoundOfBest: 34,
      certifiedRatio: 1,
      spread: { mean: 34, low: 34 },
    });
    expect(choice.randomPeopleForTheSame).toBe(34);
  });

  it('chooses most of all', () => {
    const choice = chooseSeeds(graph, { model, count: 33 });
    expect(new Set(choice.seeds).size).toBe(33);
    expect(choice.certifiedRatio).toBeGreaterThan(0.97);
  });

  it('refuses more than may be chosen', () => {
    const wrong = { model, count: 33, excluded: [0, 1] };
    expect(() => chooseSeeds(graph, wrong)).toThrow(
      'count must be a whole number from 0 to 32, the people who may be chosen; got 33',
    );
    for (const count of [-1, 1.5, NaN]) expect(() => chooseSeeds(graph, { model, count })).toThrow('count must be');
  });
});

describe('chances of 0 and 1, and people without ties', () => {
  it('reaches nobody else at p = 0', () => {
    const choice = chooseSeeds(graph, { model: impossible, count: 3, epsilon: 0.3 });
    // Whoever is chosen reaches three, which is known for certain of the lower bound.
    expect(choice).toMatchObject({ lowerBound: 3 });
    expect(choice.spread.mean).toHaveMean(3, { standardError: choice.spread.standardError });
    expect(choice.certifiedRatio).toBeGreaterThan(0.33);
  });

  it('reaches all that is connected at p = 1, and fills up with the smallest numbers', () => {
    const choice = chooseSeeds(graph, { model: certain, count: 3 });
    expect(choice).toMatchObject({
      seeds: [0, 1, 2],
      reason: 'allCovered',
      spread: { mean: 34 },
      upperBoundOfBest: 34,
    });
    expect(choice.gains).toEqual([34, 0, 0]);
    expect(choice.randomPeopleForTheSame).toBe(1);
  });

  it('takes one of each pair, of equal ones the one with the smaller number', () => {
    const { seeds, spread } = chooseSeeds(pairs(7), { model: certain, count: 4 });
    expect(seeds.toSorted((a, b) => a - b)).toEqual([0, 2, 4, 6]);
    expect(seeds[3]).toBe(6);
    expect(spread.mean).toBe(7);
  });

  it('works on people without any ties, and on one person', () => {
    const lonely = followerGraphFromRows({ offsets: new Uint32Array(4), followers: new Uint32Array(0) });
    expect(chooseSeeds(lonely, { model, count: 3 }).spread.mean).toBe(3);
    const alone = followerGraphFromRows({ offsets: new Uint32Array(2), followers: new Uint32Array(0) });
    expect(chooseSeeds(alone, { model, count: 1 })).toMatchObject({
      seeds: [0],
      certifiedRatio: 1,
      spread: { mean: 1 },
    });
  });
});

describe('money', () => {
  const sixPrices = { perThousandFollowers: 1000, atLeast: 2 };

  it('spends no more than there is, and says what it costs', () => {
    const choice = chooseSeeds(graph, { model, budget: 30.5, prices: sixPrices, epsilon: 0.05 });
    const followers = (person: number): number => graph.offsets[person + 1] - graph.offsets[person];
    const cost = choice.seeds.reduce((sum, person) => sum + Math.max(2, followers(person)), 0);
    expect(choice.cost).toBe(cost);
    expect(cost).toBeLessThanOrEqual(30.5);
    expect(choice.certifiedRatio).toBeGreaterThan(0.53);
  });

  it('buys no one who adds nothing', () => {
    const choice = chooseSeeds(pairs(6), { model: certain, budget: 100, prices: 10 });
    expect(choice.seeds.toSorted((a, b) => a - b)).toEqual([0, 2, 4]);
    expect(choice).toMatchObject({ cost: 30, spread: { mean: 6 }, reason: 'certified' });
  });

  it('ends where more sets would not bring the bounds closer', () => {
    // The money pays one person nearly twice, and parts of people bound the best: the ratio comes to 6 ÷ 11.9 at most.
    const choice = chooseSeeds(pairs(4), { model: certain, budget: 11.9, prices: 6 });
    expect(choice).toMatchObject({ reason: 'certified', cost: 6, upperBoundOfBest: 4 });
    expect(choice.certifiedRatio).toBeGreaterThan(0.4);
    expect(choice.certifiedRatio).toBeLessThan(0.51);
    expect(choice.sets.choose).toBeLessThan(10_000);
  });

  it('takes people for nothing first', () => {
    const prices = Float64Array.of(5, 0, 5, 5, 5, 5);
    expect(chooseSeeds(pairs(6), { model: certain, budget: 5, prices }).seeds[0]).toBe(1);
    expect(chooseSeeds(pairs(6), { model: certain, budget: 0, prices })).toMatchObject({ seeds: [1], cost: 0 });
  });

  it('refuses a budget below the cheapest, and what is no amount', () => {
    expect(() => chooseSeeds(graph, { model, budget: 1.99, prices: sixPrices })).toThrow(
      'budget must be so large that it pays the cheapest person, 2; got 1.99',
    );
    expect(() => chooseSeeds(graph, { model, budget: 5.001, prices: 1 })).toThrow('budget must be an amount');
    expect(() => chooseSeeds(graph, { model, budget: 5 })).toThrow(
      'prices must be given where there is a budget; got nothing',
    );
    expect(() => chooseSeeds(graph, { model, budget: 5, prices: 1, candidates: [] })).toThrow('anybody may be chosen');
  });

  it('says what a number of people costs', () => {
    expect(chooseSeeds(graph, { model, count: 2, prices: 12.5 }).cost).toBe(25);
  });
});

describe('prices of a few', () => {
  const some = new Float64Array(34).fill(NaN);
  const priced = [1, 2, 13, 32, 33];
  for (const person of priced) some[person] = 10 + person;
  const everyone = some.map((price) => (Number.isNaN(price) ? 1 : price));

  it.each<[string, Partial<ChooseSeedsOptions>]>([
    ['for money', { budget: 60 }],
    ['by number', { count: 3 }],
    ['beside the booked, who need none', { budget: 60, booked: [0, 32] }],
    ['of fewer candidates', { count: 2, candidates: [0, 1, 2, 33] }],
  ])('choose of these alone, %s', (_, options) => {
    const { candidates = priced } = options;
    const known = [...(candidates as number[])].filter((person) => priced.includes(person));
    const choice = chooseSeeds(graph, { model, epsilon: 0.2, ...options, prices: some });
    expect(choice).toEqual(
      chooseSeeds(graph, { model, epsilon: 0.2, ...options, prices: everyone, candidates: known }),
    );
    expect(choice.cost).toBe(choice.seeds.reduce((sum, person) => sum + some[person], 0));
  });

  it('are not enough for more people than have one, nor for a list with others', () => {
    expect(() => chooseSeeds(graph, { model, count: 6, prices: some })).toThrow(
      'count must be a whole number from 0 to 5, the people who may be chosen and have a price; got 6',
    );
    expect(() => chooseSeeds(graph, { model, budget: 60, prices: some, candidates: [0] })).toThrow(
      'budget must be so large that anybody may be chosen',
    );
    const nobody = new Float64Array(34).fill(NaN);
    expect(() => chooseSeeds(graph, { model, count: 1, prices: nobody })).toThrow(
      'prices must have a price of at least one person; got NaN for everyone',
    );
    const message = 'seeds[1] must be somebody who has a price, because others cannot be asked; got 5';
    const long = [33, 5, ...Array.from({ length: 4 }, (_, i) => 6 + i)];
    expect(() => certify(graph, long, { model, prices: some })).toThrow(message);
    expect(() => certify(graph, long, { model, budget: 60, prices: some })).toThrow(message);
    expect(certify(graph, [33, 1], { model, prices: some }).cost).toBe(54);
  });
});

describe('a list of somebody', () => {
  it('is judged beside the best of as many', () => {
    const judged = certify(graph, [2, 13], { model, epsilon: 0.05 });
    const exact = exactSpread(graph, [2, 13], model);
    expect(judged.seeds).toEqual([2, 13]);
    expect(judged.spread.mean).toHaveMean(exact, { standardError: judged.spread.standardError });
    expect(judged.lowerBound).toBeLessThan(exact);
    expect(judged.lowerBound).toBeGreaterThan(0.94 * exact);
    expect(judged.upperBoundOfBest).toBeGreaterThan(6.4245447251);
    expect(judged.gains[0] + judged.gains[1]).toBeCloseTo(exact, 0);
  });

  it('is judged beside the best of more, or for some money', () => {
    const three = certify(graph, [33, 0], { model, count: 3 });
    expect(three.upperBoundOfBest).toBeGreaterThan(8.0864496005);
    const paid = certify(graph, [33, 0], { model, budget: 25, prices: 10 });
    expect(paid.cost).toBe(20);
    expect(paid.upperBoundOfBest).toBeGreaterThan(6.4245447251);
  });

  it.each<[string, readonly number[], Partial<ChooseSeedsOptions>, string]>([
    ['a person who is not there', [34], {}, 'seeds[0] must be a whole number from 0 to 33; got 34'],
    ['a person twice', [1, 1], {}, 'seeds[1] must be a person who is not listed already; got 1'],
    ['somebody excluded', [0, 1], { excluded: [1] }, 'seeds[1] must be somebody who may be chosen'],
    ['somebody booked', [0, 1], { booked: [0] }, 'seeds[0] must be somebody who may be chosen'],
    ['too many', [0, 1], { count: 1 }, 'seeds must be at most as many as count, 1; got 2'],
    ['too dear', [0, 1], { budget: 5, prices: 3 }, 'seeds must cost at most the budget, 5; got 6'],
  ])('is refused with %s', (_, seeds, options, message) => {
    expect(() => certify(graph, seeds, { model, ...options })).toThrow(message);
  });
});

test.each<[string, Partial<ChooseSeedsOptions>, string]>([
  ['neither a number nor money', {}, 'options must have count or budget; got neither'],
  ['both', { count: 1, budget: 1, prices: 1 }, 'options must have count or budget, not both'],
  ['an unknown option', { count: 1, epsilom: 0.1 } as never, 'did you mean epsilon?'],
  ['an ε of 0', { count: 1, epsilon: 0 }, 'epsilon must be'],
  ['an ε of 0.7', { count: 1, epsilon: 0.7 }, 'epsilon must be'],
  ['certainty', { count: 1, confidence: 1 }, 'confidence must be'],
  ['no sets', { count: 1, maxSets: 0 }, 'maxSets must be'],
  ['a candidate who is not there', { count: 1, candidates: [40] }, 'candidates[0] must be'],
])('%s is refused', (_, options, message) => {
  expect(() => chooseSeedsSteps(graph, { model, ...options })).toThrow(message);
});

test('curves by exposure are refused with the reason', () => {
  const curve = { kind: 'share', visibility: 1, shareProbability: { byExposure: [0.1, 0.2] } } as const;
  expect(() => chooseSeeds(graph, { model: curve, count: 1 })).toThrow(NotAvailableError);
});

describe('limits', () => {
  it('ends at the memory allowed with a certificate that is weaker and true', () => {
    const choice = chooseSeeds(graph, { model, count: 2, epsilon: 0.01, maxMemory: 50_000 });
    expect(choice.reason).toBe('memoryBudget');
    expect(choice.lowerBound).toBeLessThan(6.4245447251);
    expect(choice.upperBoundOfBest).toBeGreaterThan(6.4245447251);
    expect(choice.certifiedRatio).toBeGreaterThan(0.3);
  });

  it('states its memory before it takes it, and keeps to what is allowed', () => {
    let most = 0;
    const steps = chooseSeedsSteps(graph, { model, count: 2, epsilon: 0.05, maxMemory: 200_000 });
    let step = steps.next(null);
    while (step.done !== true) {
      most = Math.max(most, step.value.bytes);
      step = steps.next(runInfluenceTask(step.value.influence, step.value.task));
    }
    expect(step.value.sets.choose).toBeGreaterThan(1000);
    expect(most).toBeLessThanOrEqual(200_000);
    expect(most).toBeGreaterThan(8 * step.value.sets.memberships);
  });

  it('counts those who are drawn and not kept, too, and draws fewer sets at once', () => {
    const options = { model: certain, count: 1, candidates: [5] } as const;
    const maxMemory = 120_000;
    let drawn = 0;
    const steps = chooseSeedsSteps(graph, { ...options, maxMemory });
    let step = steps.next(null);
    while (step.done !== true) {
      const { bytes, task, influence, round } = step.value;
      const answer = runInfluenceTask(influence, task);
      expect(bytes).toBeLessThanOrEqual(maxMemory);
      if (answer.kind === 'sample' && round > 1) expect(bytes).toBeGreaterThan(3 * answer.parts[0].members.byteLength);
      drawn += Number(answer.kind === 'sample');
      step = steps.next(answer);
    }
    expect(step.value).toEqual(chooseSeeds(graph, options));
    expect(step.value.sets.choose).toBeGreaterThan(1000);
    expect(drawn).toBeGreaterThan(10);
    expect(chooseSeeds(graph, { ...options, maxMemory: 30_000 }).reason).toBe('memoryBudget');
  });

  it('refuses what does not fit at all, with both sizes', () => {
    expect(() => chooseSeedsSteps(graph, { model, count: 2, maxMemory: 1000 })).toThrow(TooLargeError);
    expect(() => chooseSeeds(graph, { model: certain, count: 2, maxMemory: 6000 })).toThrow(
      /choosing on \d+ reverse-reachable sets of some 34 people takes .* of memory; at most 5\.86 KiB may be used/,
    );
  });

  it('measures what is always hit, however small ε is', () => {
    const choice = chooseSeeds(graph, { model: certain, count: 1, epsilon: 1e-200, maxSets: 100 });
    expect(choice).toMatchObject({ reason: 'sampleBudget', spread: { mean: 34 }, sets: { measure: 100 } });
  });

  it('ends at the sets allowed', () => {
    const choice = chooseSeeds(graph, { model, count: 2, epsilon: 0.01, maxSets: 1000 });
    expect(choice).toMatchObject({ reason: 'sampleBudget', sets: { choose: 1000, judge: 1000, measure: 1000 } });
    expect(chooseSeeds(graph, { model, count: 2, maxSets: 1 })).toMatchObject({
      reason: 'sampleBudget',
      lowerBound: 2,
    });
  });
});
