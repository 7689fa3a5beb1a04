import { compare, presets } from 'ripplecast';
import { expect, it } from 'vitest';
import { besideClaim } from './beside-claim.ts';

it('tells how far what was measured is from the claim, and nothing beside the claim itself', () => {
  const few = { ...presets.measured2012, level: 'meanField', message: { fans: 1000, fanVisibility: 0.16 } } as const;
  expect(besideClaim(compare(few))).toBe('That is 1 in 1.3 million of the claim');
  expect(besideClaim(compare({ ...presets.measured2012, level: 'meanField' }))).toBe('That is 1 in 1,300 of the claim');
  expect(besideClaim(compare(presets.seedExample))).toBeNull();
  expect(besideClaim(compare({ ...few, message: { fans: 0 } }))).toBeNull();
});
