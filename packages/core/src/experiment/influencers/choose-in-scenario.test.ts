import { describe, expect, test } from 'vitest';
import { messagesOfError } from '../../../test/scenario-messages.ts';
import { InvalidDocumentError, NotAvailableError } from '../../errors.ts';
import { karateClub } from '../../graph/index.ts';
import { chooseSeeds, runInfluenceTask } from '../../influencers/index.ts';
import { resolveScenario, type Scenario } from '../../scenario/index.ts';
import { breakEven } from '../break-even.ts';
import { growNetwork, openNetwork } from '../open-network.ts';
import { prepareScenario } from '../prepare-scenario.ts';
import { simulate } from '../simulate.ts';
import { solveFor } from '../solve/solve-for.ts';

const { graph, ids } = karateClub();
const model = { kind: 'share', visibility: 0.5, shareProbability: 0.2 } as const;

function choosing(choose: object, more: object = {}): Scenario {
  return {
    version: 1,
    level: 'network',
    universe: null,
    message: { choose },
    model,
    cost: { fixed: 100 },
    experiment: { replicates: 40 },
    ...more,
  } as Scenario;
}

const open = () => openNetwork({ graph, ids });

describe('a scenario that chooses whom to ask', () => {
  test('runs as if the chosen and the booked had been named, and names them', () => {
    const scenario = choosing({ count: 2, booked: ['6'], excluded: [1] });
    const choice = chooseSeeds(graph, { model, count: 2, booked: [5], excluded: [0] });
    const result = simulate(scenario, { network: open() });
    const seeds = choice.seeds.map((person) => ids[person]);
    expect(result.provenance.chosen).toEqual({
      seeds,
      booked: ['6'],
      lowerBound: choice.lowerBound,
      upperBoundOfBest: choice.upperBoundOfBest,
      certifiedRatio: choice.certifiedRatio,
      reason: 'certified',
      cost: null,
    });
    const named = simulate({ ...scenario, message: { seeds: [...seeds, '6'] } }, { network: open() });
    expect(result.cascade).toEqual(named.cascade);
    expect(named.provenance.chosen).toBeUndefined();
  });

  test('pays the chosen, and not the booked', () => {
    const prices = { perThousandFollowers: 1000, atLeast: 3 };
    const { provenance, cascade } = simulate(choosing({ count: 1, prices, booked: [34] }), { network: open() });
    // Member 1 has 16 friends.
    expect(provenance.chosen).toMatchObject({ seeds: ['1'], booked: ['34'], cost: 16 });
    expect(cascade.cost).toBe(116);
  });

  test('asks prices and weights of columns', () => {
    const prices = new Float64Array(34).fill(50);
    prices[5] = 10;
    const personWeights = new Float64Array(34);
    personWeights[16] = 1;
    const network = openNetwork({ graph, ids, prices, personWeights });
    const columns = { prices: { column: 'asks' }, weights: { column: 'buys' } };
    const scenario = choosing({ budget: 20, ...columns });
    // Only member 17 counts, whom 6 knows, and only 6 can be paid.
    expect(simulate(scenario, { network }).provenance.chosen).toMatchObject({ seeds: ['6'], cost: 10 });
    const refused = () => simulate(scenario, { network: open() });
    expect(refused).toThrow(
      'message.choose.prices names the column "asks", but the network has no values for its people',
    );
  });

  test('keeps its choice where a search varies the model, and chooses anew for another choice', () => {
    const scenario = choosing(
      { count: 1 },
      { broadcast: { placements: [{ audience: 20, insertions: 1, costPerInsertion: 150 }] } },
    );
    const network = open();
    const prepared = prepareScenario(scenario, { network });
    const certain = { ...prepared.scenario, model: { ...model, visibility: 1, shareProbability: 1 } };
    expect(prepared.vary(certain).layout?.choice).toBe(prepared.layout?.choice);
    const two = { ...prepared.scenario, message: { choose: { count: 2, epsilon: 0.1, confidence: 0.99 } } };
    expect(prepared.vary(two).chosen?.seeds).toHaveLength(2);
    const { provenance, ends } = breakEven(prepared, { parameter: 'shareProbability' });
    expect(provenance.chosen).toEqual(prepared.chosen);
    const named = { ...scenario, message: { seeds: prepared.chosen!.seeds } };
    expect(ends).toEqual(breakEven(named, { parameter: 'shareProbability', network }).ends);
  });

  test('a search may vary how many are chosen', () => {
    // Exactly 19.865 by two, 22.223 by three; the mean of 40 runs is known to ± 0.5.
    const target = { figure: 'reach', equals: 21 } as const;
    const { crossings, ends, provenance } = solveFor(choosing({ count: 1, prices: 2 }), {
      path: 'message.choose.count',
      range: [1, 6],
      target,
      network: open(),
    });
    expect(crossings.map(({ value }) => value)).toEqual([3]);
    expect(ends.map(({ cost }) => cost)).toEqual([102, 112]);
    expect(provenance.chosen?.seeds).toHaveLength(1);
  });

  test('may be told whom it has chosen', () => {
    const network = open();
    const scenario = choosing({ count: 2 });
    const choice = { ...chooseSeeds(graph, { model, count: 2 }), seeds: [3, 4] };
    const told = prepareScenario(scenario, { network, choice });
    expect(told.chosen?.seeds).toEqual(['4', '5']);
    expect(prepareScenario(scenario, { network }).chosen?.seeds).not.toEqual(['4', '5']);
  });

  test('its search can be driven by others, and is done once', () => {
    const network = open();
    const scenario = resolveScenario(choosing({ count: 2 }));
    const ended = network.choosing(scenario)!;
    let step = ended.next(null);
    while (step.done !== true && step.value.best === null) {
      step = ended.next(runInfluenceTask(step.value.influence, step.value.task));
    }
    expect(ended.next(null)).toMatchObject({ done: true, value: { reason: 'aborted' } });
    const search = network.choosing(scenario)!;
    let next = search.next(null);
    while (next.done !== true) next = search.next(runInfluenceTask(next.value.influence, next.value.task));
    expect(network.choosing(scenario)).toBeNull();
    expect(prepareScenario(scenario, { network }).layout?.choice).toBe(next.value);
    expect(network.choosing({ ...scenario, message: { fans: 3, fanVisibility: 1 } })).toBeNull();
  });

  test('works on a graph that comes with the package, whose people are called as in its source', () => {
    const scenario = choosing({ count: 2 }, { network: { dataset: 'karateClub', cut: [[0, 1]] } });
    const network = growNetwork(scenario);
    expect(network.provenance.edges).toBe(154);
    expect([...simulate(scenario, { network }).provenance.chosen!.seeds].toSorted()).toEqual(['1', '34']);
    const booked = choosing({ count: 1, booked: ['Medici'] }, { network: { dataset: 'florentineFamilies' } });
    expect(simulate(booked, { network: growNetwork(booked) }).provenance.chosen!.booked).toEqual(['Medici']);
  });

  test.each<[string, object, object, string]>([
    [
      'somebody who is not there',
      { count: 1, booked: [99] },
      {},
      'message.choose.booked must be ids of people in the graph',
    ],
    [
      'more than may be chosen',
      { count: 3, candidates: [1, 2] },
      {},
      'message.choose.count must be a whole number from 0 to 2',
    ],
    ['less money than anybody asks', { budget: 1, prices: 5 }, {}, 'message.choose.budget must be so large that'],
  ])('%s is refused', (_, choose, more, message) => {
    const run = () => simulate(choosing(choose, more), { network: open() });
    expect(run).toThrow(InvalidDocumentError);
    expect(messagesOfError(run)).toEqual([expect.stringContaining(message)]);
  });

  test.each([
    [{ kind: 'linearThreshold', threshold: 0.3 }],
    [{ kind: 'share', shareProbability: { byExposure: [0.1, 0.3] } }],
  ])('%j is refused with the reason', (other) => {
    const run = () => simulate(choosing({ count: 1 }, { model: other }), { network: open() });
    expect(run).toThrow(NotAvailableError);
  });
});
