import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { InvalidParameterError } from '../errors.ts';
import { presets } from '../scenario/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { reduceShards } from './reduce-shards.ts';
import { simulateShard } from './simulate-shard.ts';
import { compare } from './simulate.ts';
import { toDocument } from './to-document.ts';

const scenario: Scenario = { ...presets.oneFan, experiment: { replicates: 40 } };

test('any split into shards, in any order, gives the bytes of the whole', () => {
  // Spread, it is written with its outcomes.
  const whole = JSON.stringify({ ...compare(scenario) });
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 39 }), { maxLength: 6 });
  fc.assert(
    fc.property(cuts, fc.infiniteStream(fc.nat()), (inside, order) => {
      const ends = [0, ...inside.toSorted((a, b) => a - b), 40];
      const shards = ends.slice(1).map((end, index) => {
        const first = ends[index];
        return { key: order.next().value, rows: simulateShard(scenario, { first, count: end - first }) };
      });
      const shuffled = shards.toSorted((a, b) => a.key - b.key).map(({ rows }) => rows);
      expect(JSON.stringify({ ...reduceShards(scenario, shuffled) })).toBe(whole);
    }),
    { seed: 20_261_122, numRuns: 30 },
  );
});

test('a deterministic level gives its one row for every shard', () => {
  for (const level of ['arithmetic', 'meanField'] as const) {
    const deterministic = { ...scenario, level };
    const early = simulateShard(deterministic, { first: 0, count: 10 });
    const late = simulateShard(deterministic, { first: 10, count: 30 });
    expect(late).toEqual(early);
    expect([late.first, late.count]).toEqual([0, 1]);
    expect(toDocument(reduceShards(deterministic, [late, early]))).toEqual(toDocument(compare(deterministic)));
  }
});

test.each([
  [{ first: -1, count: 1 }, /^first must be a whole number from 0 to 39; got -1$/],
  [{ first: 40, count: 1 }, /^first must be/],
  [{ first: 0.5, count: 1 }, /^first must be/],
  [{ first: 0, count: 0 }, /^count must be a whole number from 1 to 40; got 0$/],
  [{ first: 30, count: 11 }, /^count must be a whole number from 1 to 10; got 11$/],
  [{ first: 0, count: Number.NaN }, /^count must be/],
])('a shard outside the replicates is refused: %o', (range, message) => {
  expect(() => simulateShard(scenario, range)).toThrow(InvalidParameterError);
  expect(() => simulateShard(scenario, range)).toThrow(message);
});
