import { InvalidParameterError } from '../../errors.ts';
import { peopleEvenlyApart } from './people-evenly-apart.ts';
import { expect, test } from 'vitest';

test('is everyone where there are few enough', () => {
  expect(peopleEvenlyApart(3, 3)).toEqual(Uint32Array.of(0, 1, 2));
  expect(peopleEvenlyApart(0, 5)).toEqual(new Uint32Array(0));
});

test('has gaps that differ by at most one', () => {
  const measured = peopleEvenlyApart(1_000_003, 10_000);
  expect(measured.length).toBe(10_000);
  const gaps = new Set(measured.slice(1).map((person, place) => person - measured[place]));
  expect([...gaps].toSorted((a, b) => a - b)).toEqual([100, 101]);
});

test.each([
  [-1, 5],
  [1.5, 5],
  [5, 0],
  [5, Number.NaN],
])('refuses %d people of whom at most %d are measured', (people, max) => {
  expect(() => peopleEvenlyApart(people, max)).toThrow(InvalidParameterError);
});
