import { expect, test } from 'vitest';
import { namedBuy } from './named-buy.ts';
import { presets } from './presets.ts';

test('a buy of the catalogue has its name there', () => {
  expect(namedBuy(presets.seedExample)).toEqual({ name: 'Super Bowl XLV', year: 2011 });
});

test('a buy that a preset writes out has the name that the preset gives it, whatever the spot costs', () => {
  const { broadcast } = presets.seedExampleRound;
  const named = { name: 'Super Bowl', year: 2011, remark: 'in round numbers' };
  expect(namedBuy({ broadcast })).toEqual(named);
  expect(namedBuy({ broadcast: broadcast && { ...broadcast, production: 0 } })).toEqual(named);
});

test('any other buy has none', () => {
  const placements = [{ audience: 500, insertions: 2, costPerInsertion: 10 }];
  expect(namedBuy({ broadcast: { placements, production: 0, universe: null, source: null } })).toBeNull();
  expect(namedBuy({ broadcast: null })).toBeNull();
});
