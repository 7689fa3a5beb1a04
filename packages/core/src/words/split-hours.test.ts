import { expect, test } from 'vitest';
import { english } from './english.ts';
import { splitHours } from './split-hours.ts';

const { hours, shortHours, shortHoursIn, hoursRange } = english();

test('times are told in the unit that people would use', () => {
  const told = [0, 0.001, 0.05, 0.575, 0.99, 0.9999, 1, 1.05, 9.34, 23.7, 48, 48.4, 49, 168, 17_500, 17_520, 87_600];
  expect(told.map(hours)).toEqual([
    '0 hours',
    '0.06 minutes',
    '3 minutes',
    '35 minutes',
    '59 minutes',
    '1 hour',
    '1 hour',
    '1.1 hours',
    '9.3 hours',
    '24 hours',
    '48 hours',
    '48 hours',
    '2 days',
    '7 days',
    '729 days',
    '2 years',
    '10 years',
  ]);
  expect(told.slice(3, 6).map(shortHours)).toEqual(['35 min', '59 min', '1 h']);
  expect([168, 17_520].map(shortHours)).toEqual(['7 d', '2 y']);
});

test('two times say a common unit once', () => {
  expect(hoursRange(2, 5)).toBe('2 to 5 hours');
  expect(hoursRange(0.5, 3)).toBe('30 minutes to 3 hours');
  expect(hoursRange(3.01, 3.02)).toBe('3 hours');
});

test('what is no time is refused', () => {
  expect(() => splitHours(NaN)).toThrow('hours must be a finite number of at least 0; got NaN');
  expect(() => splitHours(-1)).toThrow('hours');
});

test('an axis has one unit', () => {
  expect([0, 24, 72, 168].map((time) => shortHoursIn(time, 'days'))).toEqual(['0 d', '1 d', '3 d', '7 d']);
  expect([0, 0.5, 1.5].map((time) => shortHoursIn(time, 'minutes'))).toEqual(['0 min', '30 min', '90 min']);
  expect([72, 8760].map((time) => shortHoursIn(time, 'hours'))).toEqual(['72 h', '8,760 h']);
  expect(shortHoursIn(17_520, 'years')).toBe('2 y');
});
