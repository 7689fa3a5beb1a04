import { buyExposure, measureBuy, resolveBuy } from 'ripplecast/broadcast';
import { expect, it } from 'vitest';
import { fewestPeople } from './fewest-people.ts';

const placement = { audience: 400, insertions: 3, costPerInsertion: 10 };
const written = (...placements: readonly (typeof placement & { readonly secondReach?: number })[]) => {
  return { placements, production: 0, universe: null, source: null };
};

it('a buy needs at least its viewers', () => {
  expect(fewestPeople(written(placement, { ...placement, audience: 900 }))).toBe(900);
  expect(fewestPeople({ buy: 'super-bowl-2011', production: 0 })).toBe(111_041_000);
  expect(fewestPeople(null)).toBe(0);
});

it('loyal viewers are no fewer than chance gives', () => {
  const loyal = written({ ...placement, secondReach: 520 });
  const least = fewestPeople(loyal);
  expect(() => buyExposure(resolveBuy(loyal), least)).not.toThrow();
  expect(() => buyExposure(resolveBuy(loyal), least - 1)).toThrow('secondReach');
});

it('two programmes reach no more people than there are', () => {
  const pair = { ...written(placement, placement), duplications: [{ between: [0, 1] as const, audience: 100 }] };
  expect(fewestPeople(pair)).toBe(700);
  expect(() => measureBuy(resolveBuy(pair), 699)).toThrow('duplications');
});
