import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costOfFans } from '../../src/economics/index.ts';
import { InvalidParameterError } from '../../src/errors.ts';
import * as experiment from '../../src/experiment/index.ts';
import * as graphs from '../../src/graph/index.ts';
import { typicalCount } from '../../src/random/index.ts';
import * as scenarios from '../../src/scenario/index.ts';
import * as words from '../../src/words/index.ts';
import type { Calls, Kind } from './calls/call.ts';
import { campaignCalls } from './calls/campaign-calls.ts';
import { campaignLawCalls } from './calls/campaign-law-calls.ts';
import { documentCalls } from './calls/document-calls.ts';
import { experimentCalls, grown } from './calls/experiment-calls.ts';
import { graphCalls } from './calls/graph-calls.ts';
import { baselineCalls } from './calls/baseline-calls.ts';
import { influencerCalls } from './calls/influencer-calls.ts';
import { numberCalls } from './calls/number-calls.ts';
import { reachCalls } from './calls/reach-calls.ts';
import { setCalls } from './calls/set-calls.ts';
import { smallPopulation } from '../small-population.ts';

const calls: Calls = {
  ...numberCalls,
  ...reachCalls,
  ...documentCalls,
  ...graphCalls,
  ...baselineCalls,
  ...influencerCalls,
  ...setCalls,
  ...campaignLawCalls,
  ...campaignCalls,
  ...experimentCalls,
};

const values: Readonly<Record<string, fc.Arbitrary<unknown>>> = {
  number: fc.oneof(fc.double(), fc.integer()),
  'number in writing': fc.integer().map(String),
  text: fc.string().filter((text) => text === '' || Number.isNaN(Number(text))),
  boolean: fc.boolean(),
  array: fc.array(fc.integer({ min: 0, max: 3 })),
  object: fc.constantFrom({}, { mean: 1 }, { unknown: 1 }),
  null: fc.constant(null),
  bigint: fc.bigInt(),
  NaN: fc.constant(Number.NaN),
  symbol: fc.constant(Symbol('value')),
};

/** Names of the values that are none of a kind. Objects of options may be empty, and null may mean "none". */
const wrongFor: Readonly<Record<Kind, readonly string[]>> = {
  number: ['number in writing', 'text', 'boolean', 'array', 'null', 'bigint', 'NaN', 'symbol'],
  text: ['number', 'boolean', 'array', 'object', 'bigint', 'symbol'],
  boolean: ['number', 'number in writing', 'text', 'array', 'object', 'bigint', 'symbol'],
  array: ['number', 'number in writing', 'text', 'boolean', 'object', 'bigint', 'symbol'],
  object: ['number', 'number in writing', 'text', 'boolean', 'array', 'null', 'bigint', 'symbol'],
  // Null stands for nothing where something may be left out.
  count: ['number in writing', 'text', 'boolean', 'array', 'bigint', 'NaN', 'symbol'],
  'array or null': ['number', 'number in writing', 'text', 'boolean', 'object', 'bigint', 'symbol'],
  law: ['number in writing', 'text', 'boolean', 'array', 'object', 'null', 'bigint', 'NaN', 'symbol'],
  'text or number': ['boolean', 'array', 'null', 'bigint', 'symbol'],
};

/** A copy of the values with another one at a path. */
function replaced(value: unknown, path: readonly string[], other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  const entry = (value as Record<string, unknown>)[key];
  if (Array.isArray(value))
    return value.map((old, index) => (String(index) === key ? replaced(old, rest, other) : (old as unknown)));
  return { ...(value as object), [key]: replaced(entry, rest, other) };
}

describe('a value of another kind is an InvalidParameterError, not NaN, a TypeError or an answer', () => {
  const cases = Object.entries(calls).flatMap(([name, { kinds }]) =>
    Object.entries(kinds).map(([path, kind]) => [name, path, kind] as const),
  );

  test.each(cases)('%s, %s: no %s', (name, path, kind) => {
    const { call, arguments: right } = calls[name];
    const anyWrong = fc.constantFrom(...wrongFor[kind]).chain((other) => values[other]);
    const property = fc.property(anyWrong, (other) => {
      const given = replaced(right, path.split('.'), other) as never[];
      expect(() => call(...given)).toThrow(InvalidParameterError);
    });
    fc.assert(property, { seed: 7, numRuns: 40 });
  });

  test.each(Object.keys(calls))('%s works as it is written here', (name) => {
    const { call, arguments: right } = calls[name];
    expect(() => call(...(right as never[]))).not.toThrow();
  });
});

describe('what is easily mistaken says what to do', () => {
  const scenario = { ...smallPopulation, level: 'network', universe: null, followers: null, ties: 'follow' } as const;
  const onClub = { ...scenario, message: { fans: 3 }, broadcast: null };

  test('a graph where a network is meant', () => {
    expect(() => experiment.simulate(onClub, { network: graphs.karateClub().graph as never })).toThrow(
      'network must be a network, which openNetwork({ graph }) makes of a graph; got {"people":34,',
    );
  });

  test('a seed where a stream is meant', () => {
    const grow = graphs.generateErdosRenyi;
    expect(() => grow({ people: 10, edgeProbability: 0.5 }, 'seed' as never)).toThrow(
      'stream must be a RandomStream, which openStream makes of an rngSeed; got "seed"',
    );
  });

  test('an option that nobody knows', () => {
    expect(() => experiment.simulateUntil(smallPopulation, { standardErorr: 1 } as never)).toThrow(
      'unknown key options.standardErorr; did you mean standardError?',
    );
    expect(() => graphs.generateTree({ people: 5, childern: 2 } as never)).toThrow(
      'unknown key options.childern; did you mean children?',
    );
    expect(() => experiment.prepareScenario(smallPopulation, { netwrok: 1 } as never)).toThrow(
      'unknown key options.netwrok; did you mean network?',
    );
    expect(() => new experiment.ShardSizer({ wrkers: 2 } as never)).toThrow(
      'unknown key sizing.wrkers; did you mean workers?',
    );
  });

  test('a number out of range', () => {
    expect(() => new experiment.ShardSizer().next(-5)).toThrow('left must be a whole number of at least 1; got -5');
    expect(() => scenarios.isDeterministic('populaton' as never)).toThrow(
      '(did you mean "population"?); got "populaton"',
    );
    expect(() => typicalCount({ distribution: 'poison', mean: 1 } as never)).toThrow(
      'law must be a number or a law: poisson, lognormal, powerLaw or classes; got "poison"',
    );
    for (const fraction of [0, 1, -0.1]) {
      expect(() => words.simplestOdds(fraction, 10)).toThrow('fraction must be a number strictly between 0 and 1');
    }
    expect(costOfFans({}, 5)).toBe(0);
  });

  test('a document where a result with its outcomes is meant', () => {
    expect(() =>
      experiment.probabilityOfReach(experiment.toDocument(experiment.simulate(smallPopulation)) as never, 5),
    ).toThrow('result.outcomes must be there, as simulate and compare return them; got nothing');
  });

  test('a limit of memory is no fault of the document', () => {
    expect(() => experiment.growNetwork(grown, { maxBytes: '1' as never })).toThrow(InvalidParameterError);
  });

  test('no options at all', () => {
    expect(() => experiment.simulateUntil(smallPopulation, undefined as never)).toThrow(
      'options must be an object with standardError, maxReplicates',
    );
  });
});
