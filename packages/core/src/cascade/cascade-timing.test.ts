import { expect, test } from 'vitest';
import type { DelayLaw } from '../delay/index.ts';
import { type CascadeTiming, completeTiming, endOfTiming, rowOfHours, rowsOfTiming } from './cascade-timing.ts';

const delay: DelayLaw = { law: 'exponential', halfLife: 2 };

test('what is left out is filled in', () => {
  expect(completeTiming({ delay })).toEqual({ delay, fanDelay: delay, rowHours: 1, horizonHours: 168 });
  const atOnce: DelayLaw = { law: 'atOnce' };
  const given = { delay, fanDelay: atOnce, rowHours: 0.5, horizonHours: null };
  expect(completeTiming(given)).toEqual(given);
});

const unending: DelayLaw = { law: 'powerLaw', flatHours: 1, exponent: 0.5 };
const mixed: DelayLaw = {
  law: 'mixture',
  parts: [
    { weight: 0.5, of: delay },
    { weight: 0.5, of: unending },
  ],
};
const bad: readonly [string, unknown, string][] = [
  ['nothing', null, 'timing must be an object with delay, fanDelay, rowHours, horizonHours; got null'],
  ['a law of no name', { delay: {} }, 'timing.delay.law must be one of "atOnce"'],
  ['a misspelt key', { delay, rowHour: 1 }, 'unknown key timing.rowHour; did you mean rowHours?'],
  [
    'a delay below 0',
    { delay: { law: 'fixed', hours: -1 } },
    'timing.delay.hours must be a number in [0, 1,000,000]; got -1',
  ],
  ['a law without its parameter', { delay: { law: 'exponential' } }, 'timing.delay.halfLife must be'],
  ['another law for fans', { delay, fanDelay: { law: 'soon' } }, 'timing.fanDelay.law must be one of'],
  ['rows without length', { delay, rowHours: 0 }, 'timing.rowHours must be a number in [0.000001, 1,000,000]; got 0'],
  [
    'rows that are no number',
    { delay, rowHours: NaN },
    'timing.rowHours must be a number in [0.000001, 1,000,000]; got NaN',
  ],
  [
    'a horizon that is no number',
    { delay, horizonHours: NaN },
    'timing.horizonHours must be a number in [0.000001, 1,000,000]; got NaN',
  ],
  [
    'a horizon before the first row ends',
    { delay, horizonHours: 0.5 },
    'timing.horizonHours must be at least timing.rowHours, 1; got 0.5',
  ],
  [
    'too many rows',
    { delay, horizonHours: 168, rowHours: 1e-4 },
    'timing.rowHours must be at least 0.00168, for 100,000 rows; got 0.0001',
  ],
  [
    'no end',
    { delay: unending, horizonHours: null },
    'timing.delay.maxHours must be a longest time, where there is no horizon; got',
  ],
  [
    'no end of a part',
    { delay: mixed, horizonHours: null },
    'timing.delay.parts[1].of.maxHours must be a longest time',
  ],
  [
    'no end for fans',
    { delay, fanDelay: unending, horizonHours: null },
    'timing.fanDelay.maxHours must be a longest time',
  ],
];
test.each(bad)('refuses %s', (_, timing, message) => {
  expect(() => completeTiming(timing as CascadeTiming)).toThrow(message);
});

test('the last row ends at the horizon; without one there are 10,000 and the rest', () => {
  const rowsOf = (rowHours: number, horizonHours: number | null): number =>
    rowsOfTiming(completeTiming({ delay, rowHours, horizonHours }));
  expect([rowsOf(1, 168), rowsOf(3, 10), rowsOf(0.1, 0.3), rowsOf(1, null)]).toEqual([168, 4, 3, 10_001]);
  expect(endOfTiming(completeTiming({ delay, horizonHours: null }))).toBe(Infinity);
});

test('a row holds its end, the first one its beginning too', () => {
  const rowsOf = (rowHours: number, ...hours: number[]): number[] => hours.map((x) => rowOfHours(x, rowHours, 3));
  expect(rowsOf(2, 0, 1e-300, 2, 2.1, 4, 7, 8, 1e9)).toEqual([0, 0, 0, 1, 1, 3, 3, 3]);
  expect(rowsOf(0.1, 0.1 + 0.2, 0.30001)).toEqual([2, 3]);
});
