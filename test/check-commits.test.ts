import { expect, test } from 'vitest';
import { faultOfSubject } from '../scripts/check-commits.mjs';

test('a subject has a scope, the imperative, and at most 60 characters', () => {
  expect(faultOfSubject('core: count friends once')).toBeNull();
  expect(faultOfSubject(`core: ${'a'.repeat(55)}`)).toBe('has 61 characters; at most 60');
  expect(faultOfSubject('count friends once')).toMatch(/^has no scope/);
  expect(faultOfSubject('core: fixed friends')).toMatch(/^says "fixed"/);
  expect(faultOfSubject('core: count friends once.')).toMatch(/^ends in a mark/);
});
