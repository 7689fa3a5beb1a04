import { expect, test } from 'vitest';
import { dropPart, partsOfRows } from '../cascade/cascade-rows.ts';
import { compare, simulate } from './simulate.ts';
import type { Scenario } from '../scenario/index.ts';
import { reduceShards } from './reduce-shards.ts';
import { readShard, writeShard } from './shard-text.ts';
import { simulateShard } from './simulate-shard.ts';

const scenario: Scenario = {
  version: 1,
  universe: 1e6,
  followers: 100,
  message: { complaints: 20, perHour: 5, hours: 10 },
  model: { visibility: 0.35, shareProbability: 0.01 },
  timing: { delay: { law: 'exponential', halfLife: 80 / 60 }, horizonHours: 48 },
  criticism: { shareMultiplier: 1.4 },
  desk: { people: 2, handlingMinutes: 10, patienceHours: null },
  reply: { effect: 0.5, publicity: 0 },
  experiment: { replicates: 60, rngSeed: 'twin' },
};

const sumOf = (values: Float64Array = new Float64Array(0)): number => values.reduce((sum, value) => sum + value, 0);

test('a population has the same runs without its desk beside those with it', () => {
  const rows = simulateShard(scenario, { first: 10, count: 30 });
  const { withoutDesk } = rows;
  expect([partsOfRows(rows), withoutDesk && partsOfRows(withoutDesk)]).toEqual([
    ['timing', 'criticism', 'desk'],
    ['timing', 'criticism'],
  ]);
  const nobody = simulateShard({ ...scenario, desk: { ...scenario.desk, people: 0 } }, { first: 10, count: 30 });
  expect(withoutDesk).toEqual(dropPart(nobody, 'desk'));
  expect(nobody.withoutDesk).toEqual(withoutDesk);
  expect(sumOf(rows.answered)).toBeGreaterThan(0);
  expect(sumOf(rows.critics)).toBeLessThan(sumOf(withoutDesk?.critics));
  expect(readShard(writeShard(rows))).toEqual(rows);
});

test('any split into shards gives the bytes of the whole', () => {
  const shards = [
    { first: 40, count: 20 },
    { first: 0, count: 1 },
    { first: 1, count: 39 },
  ].map((range) => simulateShard(scenario, range));
  expect(JSON.stringify(reduceShards(scenario, shards))).toBe(JSON.stringify(compare(scenario)));
});

test('nobody at the desk is, in law, no desk', () => {
  const { desk: _, reply: __, ...rest } = scenario;
  const more = { replicates: 200, rngSeed: 'twin' };
  const { cascade } = simulate({ ...scenario, experiment: more });
  const without = cascade.desk!.withoutDesk.critics;
  const plain = simulate({ ...rest, experiment: { replicates: 200, rngSeed: 'other' } }).cascade.criticism!.critics;
  // n = 200 and 200.
  const standardError = Math.sqrt(without.standardError! ** 2 + plain.standardError! ** 2);
  expect(without.mean - plain.mean).toHaveMean(0, { standardError });
});
