import { presetCatalogue } from 'ripplecast/scenario';
import { expect, test } from 'vitest';
import { presetId } from './scenario-title.ts';

test('every preset is found by its title', () => {
  expect(presetCatalogue.map(({ title }) => presetId(title))).toEqual(presetCatalogue.map(({ id }) => id));
  expect(presetId('a title of a link')).toBeNull();
});
