import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastScenario, messagesOf } from '../../test/scenario-messages.ts';
import { resolveScenario } from './resolve-scenario.ts';
import { decodeScenarioLink, encodeScenarioLink } from './scenario-link.ts';
import type { Scenario } from './scenario.generated.ts';

const onNetwork = { level: 'network', universe: null, followers: null } as const;

function choosing(choose: unknown, more: Record<string, unknown> = {}): Scenario {
  return { ...leastScenario, ...onNetwork, message: { choose }, ...more } as Scenario;
}

const anyMoney = fc.oneof(
  fc.constantFrom(0, 0.01, 1e12),
  fc.integer({ min: 0, max: 1e9 }).map((hundredths) => hundredths / 100),
);
const anyPrices = fc.oneof(
  anyMoney,
  fc.record({ perThousandFollowers: anyMoney, atLeast: anyMoney }),
  fc.constant({ column: 'asks & wants' }),
);
const anyIds = fc.uniqueArray(fc.oneof(fc.nat(), fc.string({ minLength: 1, unit: 'grapheme' })), {
  minLength: 1,
  selector: String,
});
const anyOthers = fc.record(
  {
    metric: fc.constantFrom('reach', 'sharers'),
    candidates: anyIds,
    excluded: anyIds,
    booked: anyIds,
    weights: fc.constant({ column: 'buyers' }),
    epsilon: fc.double({ min: 0.001, max: 0.5, noNaN: true }),
    confidence: fc.double({ min: 0.5, max: 0.999_999, noNaN: true }),
  },
  { requiredKeys: [] },
);
const anyChoose = fc.oneof(
  fc.tuple(fc.record({ count: fc.nat() }), fc.record({ prices: anyPrices }, { requiredKeys: [] }), anyOthers),
  fc.tuple(fc.record({ budget: anyMoney, prices: anyPrices }), fc.constant({}), anyOthers),
);

describe('people to be chosen', () => {
  test('come back from links, and are resolved to themselves', () => {
    const network = { edges: 'edges.csv', people: 'people.csv' };
    const property = fc.property(anyChoose, (parts) => {
      const scenario = resolveScenario(choosing(Object.assign({}, ...parts), { network }));
      expect(resolveScenario(scenario)).toEqual(scenario);
      expect(decodeScenarioLink(encodeScenarioLink(scenario))).toEqual({ scenario, notes: [] });
    });
    fc.assert(property, { seed: 14, numRuns: 200 });
  });

  test('defaults are filled in, and nothing else', () => {
    expect(resolveScenario(choosing({ count: 3 })).message).toEqual({
      choose: { count: 3, epsilon: 0.1, confidence: 0.99 },
    });
    expect(
      resolveScenario(choosing({ budget: 12.5, prices: { perThousandFollowers: 2 }, booked: [3, 'anna'] })).message,
    ).toEqual({
      choose: {
        budget: 12.5,
        prices: { perThousandFollowers: 2, atLeast: 0 },
        booked: [3, 'anna'],
        epsilon: 0.1,
        confidence: 0.99,
      },
    });
  });

  test.each<[string, unknown, readonly string[]]>([
    ['neither', {}, ['message.choose must be an object with count or budget; got {}']],
    [
      'a count and a budget',
      { count: 3, budget: 5, prices: 1 },
      ['message.choose must be an object with either count or budget; got count and budget'],
    ],
    [
      'a budget without prices',
      { budget: 5 },
      [
        'message.choose.prices must be an amount of money, or an object with perThousandFollowers or column; got nothing',
      ],
    ],
    [
      'money that is no hundredths',
      { budget: 5.005, prices: { perThousandFollowers: 1.234, atLeast: 0.001 } },
      [
        'message.choose.budget must be an amount with at most two decimals; got 5.005',
        'message.choose.prices.perThousandFollowers must be an amount with at most two decimals; got 1.234',
        'message.choose.prices.atLeast must be an amount with at most two decimals; got 0.001',
      ],
    ],
    [
      'somebody twice',
      { count: 1, candidates: [4, '4'], booked: ['a', 'a'] },
      [
        'message.choose.candidates.1 must be an id that is not there already; got "4" again',
        'message.choose.booked.1 must be an id that is not there already; got "a" again',
      ],
    ],
    [
      'columns without a file',
      { count: 1, prices: { column: 'price' }, weights: { column: 'buyers' } },
      [
        'message.choose.prices names a column, which needs a file with it: network.people',
        'message.choose.weights names a column, which needs a file with it: network.people',
      ],
    ],
    [
      'a metric that is none',
      { count: 1, metric: 'sharer' },
      ['message.choose.metric must be one of "reach", "sharers"; got "sharer"; did you mean "sharers"?'],
    ],
  ])('%s is refused', (_, choose, expected) => {
    const scenario = choosing(choose, { network: { generator: { kind: 'path', people: 5 } } });
    expect(messagesOf(scenario)).toEqual(expected.map((message) => expect.stringContaining(message)));
  });

  test('columns may lie in a file with the people', () => {
    const network = { edges: 'edges.csv', people: 'people.csv' };
    const choose = { budget: 5, prices: { column: 'price' }, weights: { column: 'buyers' } };
    expect(messagesOf(choosing(choose, { network }))).toEqual([]);
  });

  test('needs a network', () => {
    const scenario = { ...leastScenario, message: { choose: { count: 3 } } };
    expect(messagesOf(scenario)).toEqual(['message.choose needs level "network"; got level "population"']);
  });

  test.each([
    [{ count: 10 }, 'choose={"count":10}'],
    [{ budget: 5000, prices: 50, confidence: 0.95 }, 'choose={"budget":5000,"prices":50,"confidence":0.95}'],
  ])('links carry %j, what is left out left out', (choose, expected) => {
    const network = { generator: { kind: 'path', people: 50 } };
    const scenario = resolveScenario(choosing(choose, { network }));
    const link = encodeScenarioLink(scenario);
    expect(decodeURIComponent(link)).toContain(expected);
    expect(decodeScenarioLink(link)).toEqual({ scenario, notes: [] });
  });
});
