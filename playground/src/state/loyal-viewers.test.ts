import { buyExposure, resolveBuy } from 'ripplecast/broadcast';
import { describe, expect, it } from 'vitest';
import { loyalFraction, withLoyalFraction } from './loyal-viewers.ts';

const placement = { audience: 400, insertions: 3, costPerInsertion: 10 };

describe('loyal viewers', () => {
  it('are as many as chance gives, unless a second reach says otherwise', () => {
    expect(loyalFraction(placement, 1000)).toBe(0.4);
    expect(loyalFraction({ ...placement, secondReach: 520 }, 1000)).toBe(0.7);
    expect(loyalFraction({ ...placement, secondReach: 400 }, 1000)).toBe(1);
  });

  it('are kept as a second reach in whole people', () => {
    expect(withLoyalFraction(placement, 0.7, 1000)).toEqual({ ...placement, secondReach: 520 });
    expect(withLoyalFraction(placement, 1, 1000)).toEqual({ ...placement, secondReach: 400 });
    expect(withLoyalFraction({ ...placement, secondReach: 520 }, 0.4, 1000), 'chance').toEqual(placement);
  });

  it('give a buy that the library takes, whatever the audience', () => {
    for (const audience of [1, 333, 999, 1000]) {
      for (const fraction of [0.34, 0.5, 0.999, 1]) {
        const placements = [withLoyalFraction({ ...placement, audience }, fraction, 1000)];
        const buy = resolveBuy({ placements, production: 0, universe: null, source: null });
        expect(buyExposure(buy, 1000)).toHaveLength(4);
      }
    }
  });
});
