import { InvalidParameterError } from '../errors.ts';
import { universeOf } from './universe-of.ts';
import { expect, test } from 'vitest';

test('a network says who can be reached, before the scenario does', () => {
  expect(universeOf({ scenario: { universe: 30 } })).toBe(30);
  expect(universeOf({ scenario: { universe: 30 }, network: null })).toBe(30);
  expect(universeOf({ scenario: { universe: null }, network: { people: 34 } })).toBe(34);
});

test('nobody can be said to be reachable where neither says it', () => {
  expect(() => universeOf({ scenario: { universe: null } })).toThrow(InvalidParameterError);
});
