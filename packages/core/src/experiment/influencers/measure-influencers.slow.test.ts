import { describe, expect, test } from 'vitest';
import { messagesOfError } from '../../../test/scenario-messages.ts';
import { InvalidDocumentError, InvalidParameterError, NotAvailableError } from '../../errors.ts';
import { karateClub, sha256OfNumbers } from '../../graph/index.ts';
import { baselineNames, certify, chooseSeeds, runInfluenceTask } from '../../influencers/index.ts';
import { influencersSchema, type InfluencersDocument, type Scenario } from '../../scenario/index.ts';
import { openNetwork } from '../open-network.ts';
import { compare, simulate } from '../simulate.ts';
import { measureInfluencers, measureInfluencersSteps } from './measure-influencers.ts';

const { graph, ids } = karateClub();
const network = openNetwork({ graph, ids });
const model = { kind: 'share', visibility: 0.5, shareProbability: 0.2 } as const;

function choosing(choose: object, more: object = {}): Scenario {
  return { version: 1, level: 'network', universe: null, message: { choose }, model, ...more } as Scenario;
}

const prices = { perThousandFollowers: 1000, atLeast: 3 };
const spot = {
  cost: { fixed: 0, perPaidSeed: 10 },
  broadcast: { placements: [{ audience: 20, insertions: 1, costPerInsertion: 10 }] },
};

function issuesOf(document: InfluencersDocument): readonly string[] {
  const { issues } = influencersSchema['~standard'].validate(JSON.parse(JSON.stringify(document)));
  return (issues ?? []).map(({ message }) => message);
}

describe('whom to ask first', () => {
  const scenario = choosing({ count: 2, prices, booked: [6] }, spot);
  const document = measureInfluencers(scenario, { network, advertisement: [0, 0.5, 1] });
  const choice = chooseSeeds(graph, { model, count: 2, prices, booked: [5] });

  test('is the choice, with people by their ids', () => {
    expect(issuesOf(document)).toEqual([]);
    expect(document).toMatchObject({
      source: 'chosen',
      metric: 'reach',
      seeds: choice.seeds.map((person) => ids[person]),
      booked: ['6'],
      spread: choice.spread,
      certifiedRatio: choice.certifiedRatio,
      reason: 'certified',
      total: 34,
      confidence: 0.99,
      randomPeopleForTheSame: choice.randomPeopleForTheSame,
      sets: choice.sets,
      warnings: [],
    });
    expect(document.people).toEqual(
      choice.seeds.map((person, i) => {
        const friends = graph.offsets[person + 1] - graph.offsets[person];
        return { id: ids[person], followers: friends, gain: choice.gains[i], price: Math.max(3, friends) };
      }),
    );
  });

  test('stands beside simple rules, of which none is much better', () => {
    const names = document.baselines.map(({ name }) => name);
    expect(names).toEqual([...baselineNames]);
    for (const { seeds, spread, cost } of document.baselines) {
      expect(seeds).toHaveLength(2);
      expect(seeds).not.toContain('6');
      expect(cost).toBeGreaterThanOrEqual(6);
      expect(spread.low).toBeLessThanOrEqual(document.upperBoundOfBest);
    }
    const best = document.baselines.find(({ name }) => name === document.bestBaseline)!;
    expect(Math.max(...document.baselines.map(({ spread }) => spread.mean))).toBe(best.spread.mean);
  });

  test('adds less the more people an advertisement reaches', () => {
    const [none, half, all] = document.advertisement;
    expect(none.adds).toBeLessThan(choice.spread.mean);
    expect(half.adds).toBeLessThan(none.adds);
    expect(all).toEqual({ probability: 1, adds: 0 });
  });

  test('is tried where the model is another', () => {
    expect(document.sensitivity.map(({ parameter, factor }) => [parameter, factor])).toEqual([
      ['visibility', 0.8],
      ['visibility', 1.2],
      ['shareProbability', 0.8],
      ['shareProbability', 1.2],
    ]);
  });

  test('has its cost beside the buy and beside paid posts', () => {
    // The one who is booked reaches some of them without pay.
    const { adds } = document.advertisement[0];
    expect(adds).toBeLessThan(choice.spread.mean);
    expect(document.cost).toEqual({
      total: choice.cost,
      perThousandReached: (1000 * choice.cost!) / adds,
      // 10 for 20 viewers.
      buyPerThousandReached: 500,
      paidPostsPerThousand: (1000 * 10 * choice.randomPeopleForTheSame!) / adds,
    });
    expect(measureInfluencers(choosing({ count: 1 }), { network, sensitivity: false }).cost).toBeNull();
  });

  test.each<[string, number | null, object, object]>([
    ['people who see it', 500, {}, {}],
    ['sharers', null, { metric: 'sharers' }, {}],
    ['weights', null, { weights: { column: 'weight' } }, { network: { edges: 'club.txt', people: 'people.csv' } }],
    ['sharers under a threshold', null, {}, { model: { kind: 'linearThreshold', threshold: 'random' } }],
    [
      'sharers under independent cascade, who see it',
      500,
      { metric: 'sharers' },
      { model: { kind: 'independentCascade', edgeProbability: 0.1 } },
    ],
  ])('stands beside the buy according to what it counts: %s', (_, perThousand, choose, more) => {
    const counting = choosing({ count: 1, prices, epsilon: 0.4, ...choose }, { ...spot, ...more });
    const weighted = openNetwork({ graph, ids, personWeights: new Float64Array(34).fill(2) });
    const { cost } = measureInfluencers(counting, { network: weighted, sensitivity: false });
    expect(cost).toMatchObject({ buyPerThousandReached: perThousand, perThousandReached: expect.any(Number) });
  });

  test('refuses a buy for more people than the network has, as whoever compares does', () => {
    const placements = [{ audience: 35, insertions: 1, costPerInsertion: 10 }];
    for (const choose of [{ count: 1, prices }, { count: 1 }]) {
      const tooLarge = choosing(choose, { broadcast: { placements } });
      const refusal = messagesOfError(() => compare(tooLarge, { network }));
      expect(refusal).toEqual([expect.stringContaining('the universe of 34 people')]);
      expect(messagesOfError(() => measureInfluencers(tooLarge, { network }))).toEqual(refusal);
    }
  });

  test('spreads as far as the cascade of the scenario does', () => {
    const { cascade } = simulate(choosing({ count: 2, booked: [6] }, { experiment: { replicates: 2000 } }), {
      network,
    });
    const { mean, standardError } = document.spread;
    const error = Math.hypot(standardError, cascade.reach.standardError!);
    // Two estimates of one expectation: some four of their errors apart once in 10,000 choices.
    expect(Math.abs(cascade.reach.mean - mean)).toBeLessThan(4.4 * error);
  });
});

describe('prices of a few', () => {
  const asks = new Float64Array(34).fill(NaN);
  for (const person of [5, 13, 33]) asks[person] = 20;

  test.each([{ count: 2 }, { budget: 40 }])('bound choice, simple rules and random people alike: %j', (limit) => {
    const some = openNetwork({ graph, ids, prices: asks });
    const { provenance, ...asked } = measureInfluencers(choosing({ ...limit, prices: { column: 'asks' } }), {
      network: some,
    });
    const { provenance: _, ...named } = measureInfluencers(
      choosing({ ...limit, prices: 20, candidates: [6, 14, 34] }),
      { network },
    );
    expect(asked).toEqual(named);
    expect(provenance.network!.priceSha256).toBe(sha256OfNumbers(asks));
  });
});

describe('somebody’s own list', () => {
  test('is judged against the best of as many people', () => {
    const own = measureInfluencers(choosing({ count: 2 }), { network, seeds: [13, '5'], sensitivity: false });
    const judged = certify(graph, [12, 4], { model, count: 2 });
    expect(own).toMatchObject({
      source: 'given',
      seeds: ['13', '5'],
      spread: judged.spread,
      upperBoundOfBest: judged.upperBoundOfBest,
    });
    expect(own.baselines.every(({ seeds }) => seeds.length === 2)).toBe(true);
    const named = { ...choosing({ count: 2 }), message: { seeds: [13, 5] } } as Scenario;
    const { provenance: _, ...others } = measureInfluencers(named, { network, sensitivity: false });
    expect(own).toMatchObject(others);
  });

  test.each<[string, object, readonly (string | number)[], string]>([
    ['somebody who is not there', { count: 1 }, ['anna'], 'seeds must be ids of people in the graph'],
    ['more than may be', { count: 1 }, [1, 2], 'seeds must be at most as many as count, 1; got 2'],
    [
      'somebody excluded',
      { count: 2, excluded: [34] },
      [1, 34],
      'seeds.1 must be somebody who may be chosen: a candidate, not excluded, not booked; got "34"',
    ],
  ])('with %s is refused', (_, choose, seeds, message) => {
    const run = () => measureInfluencers(choosing(choose), { network, seeds });
    expect(run).toThrow(InvalidParameterError);
    expect(run).toThrow(message);
  });

  test('with somebody who has no price is refused', () => {
    const asks = new Float64Array(34).fill(NaN);
    asks[33] = 20;
    const some = openNetwork({ graph, ids, prices: asks });
    const scenario = choosing({ count: 2, prices: { column: 'asks' } });
    expect(() => measureInfluencers(scenario, { network: some, seeds: [34, 1] })).toThrow(
      'seeds.1 must be somebody who has a price, because others cannot be asked; got "1"',
    );
  });

  test('which the document names is refused there', () => {
    const scenario = { ...choosing({}), message: { seeds: ['anna'] } } as Scenario;
    expect(messagesOfError(() => measureInfluencers(scenario, { network }))).toEqual([
      expect.stringContaining('message.seeds must be ids of people in the graph'),
    ]);
  });
});

describe('a search that is ended', () => {
  /** Answers so many steps that meet a condition, then ends it. */
  function endAfter(scenario: Scenario, isReached: (kind: string, steps: number) => boolean): InfluencersDocument {
    const search = measureInfluencersSteps(scenario, { network });
    let step = search.next(null);
    for (let steps = 0; step.done !== true; steps += 1) {
      const { influence, task } = step.value;
      step = search.next(isReached(task.kind, steps) ? null : runInfluenceTask(influence, task));
    }
    return step.value;
  }

  test('keeps the best choice so far', () => {
    const document = endAfter(choosing({ count: 2 }), (kind) => kind === 'measure');
    expect(issuesOf(document)).toEqual([]);
    expect(document).toMatchObject({ reason: 'aborted', baselines: [], bestBaseline: null, sensitivity: [] });
    expect(document.seeds).toHaveLength(2);
    expect(document.warnings.map(({ code }) => code)).toEqual(['choiceEnded']);
  });

  test('keeps what was measured where it is ended after the choice', () => {
    let measured = 0;
    const document = endAfter(choosing({ count: 2 }), (kind) => {
      if (kind === 'measure') measured += 1;
      return measured === 3;
    });
    expect(document).toMatchObject({ reason: 'certified', sensitivity: [] });
    expect(document.baselines.length).toBeGreaterThan(3);
    expect(document.warnings.map(({ code }) => code)).toEqual(['choiceEnded']);
  });

  test('has nothing in its first round', () => {
    expect(() => endAfter(choosing({ count: 2 }), () => true)).toThrow(NotAvailableError);
  });
});

test('nobody may be chosen, and more than add anything', () => {
  const nobody = measureInfluencers(choosing({ count: 0 }), { network });
  expect(nobody).toMatchObject({ seeds: [], spread: { mean: 0 }, baselines: [], warnings: [] });
  const certain = { model: { kind: 'share', visibility: 1, shareProbability: 1 } };
  const all = measureInfluencers(choosing({ count: 3 }, certain), { network, sensitivity: false });
  expect(all.reason).toBe('allCovered');
  expect(all.warnings).toEqual([
    expect.objectContaining({ message: expect.stringContaining('2 of the 3 people add nobody') }),
  ]);
  for (const document of [nobody, all]) expect(issuesOf(document)).toEqual([]);
});

test.each<[string, Scenario, string]>([
  ['fans', { ...choosing({}), message: { fans: 3 } }, 'message must have choose, or seeds that are judged'],
  [
    'a level without names',
    { version: 1, universe: 100, followers: 3, message: { fans: 3 }, model },
    'level must be "network", where everybody has a name; got "population"',
  ],
])('%s are refused', (_, scenario, message) => {
  const run = () => measureInfluencers(scenario, scenario.level === 'network' ? { network } : {});
  expect(run).toThrow(InvalidDocumentError);
  expect(run).toThrow(message);
});
