import { decodeScenarioLink, encodeScenarioLink, presets, resolveScenario } from 'ripplecast/scenario';
import { expect, test } from 'vitest';
import { hasOwnSpot, withOwnSpot } from './own-spot.ts';
import { readValue, withValue } from './scenario-values.ts';

const { seedExample, seedExampleRound, classroom } = presets;

test('a spot of one’s own begins with the figures of the buy before it, and its price is all that it costs', () => {
  const own = withOwnSpot(seedExample, {});
  expect(own.broadcast).toEqual({
    placements: [{ audience: 111_041_000, insertions: 1, costPerInsertion: 3_100_000 }],
    production: 0,
    universe: null,
    source: null,
  });
  expect(hasOwnSpot(seedExample)).toBe(false);
  expect(hasOwnSpot(own)).toBe(true);
});

test('what is said of it one by one stays', () => {
  const [viewers, price] = [{ audience: 5_000_000 }, { price: 100_000 }];
  const own = withOwnSpot(withOwnSpot(withOwnSpot(seedExample, viewers), price), { insertions: 3 });
  expect([readValue(own, 'viewers'), readValue(own, 'price'), readValue(own, 'insertions')]).toEqual([
    5_000_000, 100_000, 3,
  ]);
  expect(withValue(own, 'viewers', 7).broadcast).toMatchObject({
    placements: [{ audience: 7, insertions: 3, costPerInsertion: 100_000 }],
  });
});

test('production that was added stays with it', () => {
  const own = withValue(withOwnSpot(seedExample, {}), 'production', 20_000);
  expect(withOwnSpot(own, { price: 5 }).broadcast).toMatchObject({ production: 20_000 });
});

test('a buy that a preset writes out is not the reader’s own', () => {
  expect(hasOwnSpot(seedExampleRound)).toBe(false);
});

test('it is seen by no more people than there are', () => {
  expect(readValue(withOwnSpot({ ...seedExample, universe: 1000 }, {}), 'viewers')).toBe(1000);
  expect(readValue(withOwnSpot({ ...classroom, level: 'population', universe: 30 }, {}), 'viewers')).toBe(30);
});

test('it stands in the link', () => {
  const own = resolveScenario(withOwnSpot(seedExample, { audience: 5_000_000, price: 100_000 }));
  const link = encodeScenarioLink(own);
  expect(link).toContain('placements=');
  expect(decodeScenarioLink(link)).toEqual({ scenario: own, notes: [] });
});
