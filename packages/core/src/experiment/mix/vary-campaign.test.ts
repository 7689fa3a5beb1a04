import { expect, test } from 'vitest';
import { presets, resolveScenario } from '../../scenario/index.ts';
import { piecesOf, withPieces } from './vary-campaign.ts';

const three = resolveScenario({
  ...presets.measured2012,
  broadcast: {
    placements: [
      { audience: 30_000_000, insertions: 3, costPerInsertion: 200_000, name: 'news' },
      { audience: 20_000_000, insertions: 2, costPerInsertion: 100_000, secondReach: 25_000_000 },
      { audience: 10_000_000, insertions: 1, costPerInsertion: 50_000, name: 'late show' },
    ],
    duplications: [
      { between: [0, 1], audience: 4_000_000 },
      { between: [0, 2], audience: 3_000_000 },
      { between: [1, 2], audience: 2_000_000 },
    ],
    production: 90_000,
    notice: 0.1,
  },
  message: { ...presets.measured2012.message, paidSeeds: 5 },
});

test('the pieces that a scenario has give it back', () => {
  expect(piecesOf(three)).toEqual({ insertions: [3, 2, 1], paidSeeds: 5 });
  expect(withPieces(three, piecesOf(three))).toEqual(three);
});

test('a placement without insertions leaves the buy with its pairs; the others are found at their new places', () => {
  const { broadcast, message } = withPieces(three, { insertions: [4, 0, 1], paidSeeds: 0 });
  expect(broadcast).toEqual({
    placements: [
      { audience: 30_000_000, insertions: 4, costPerInsertion: 200_000, name: 'news' },
      { audience: 10_000_000, insertions: 1, costPerInsertion: 50_000, name: 'late show' },
    ],
    duplications: [{ between: [0, 1], audience: 3_000_000 }],
    production: 90_000,
    universe: null,
    source: null,
    notice: 0.1,
  });
  expect(message).not.toHaveProperty('paidSeeds');
});

test('without pairs the key is left out, without insertions the buy', () => {
  expect(withPieces(three, { insertions: [0, 1, 0], paidSeeds: 5 }).broadcast).not.toHaveProperty('duplications');
  expect(withPieces(three, { insertions: [0, 0, 0], paidSeeds: 5 }).broadcast).toBeNull();
});

test('what it makes is a scenario', () => {
  for (const insertions of [
    [1, 1, 1],
    [0, 2, 9],
    [0, 0, 0],
  ]) {
    const varied = withPieces(three, { insertions, paidSeeds: 7 });
    expect(resolveScenario(varied)).toEqual(varied);
  }
});

test('a buy of the catalogue is written out where it is shown more than once', () => {
  const once = resolveScenario({ ...presets.measured2012, broadcast: { buy: 'super-bowl-2011', notice: 0.1 } });
  expect(withPieces(once, { insertions: [1], paidSeeds: 0 }).broadcast).toEqual(once.broadcast);
  expect(withPieces(once, { insertions: [2], paidSeeds: 0 }).broadcast).toMatchObject({
    placements: [{ audience: 111_041_000, insertions: 2, costPerInsertion: 3_100_000 }],
    notice: 0.1,
  });
});
