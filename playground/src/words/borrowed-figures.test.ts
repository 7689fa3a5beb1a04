import { presets } from 'ripplecast/scenario';
import { expect, it } from 'vitest';
import { withOwnSpot } from '../state/own-spot.ts';
import { borrowedFigures } from './borrowed-figures.ts';

it('says whose figures a new spot has, until the reader types some', () => {
  const spot = withOwnSpot(presets.seedExample, {});
  expect(borrowedFigures(spot)).toBe(
    'These are still the figures of Super Bowl XLV, without its production. Type your own.',
  );
  expect(borrowedFigures(withOwnSpot(spot, { audience: 5e6 }))).toBeNull();
  expect(borrowedFigures(presets.seedExample)).toBeNull();
});
