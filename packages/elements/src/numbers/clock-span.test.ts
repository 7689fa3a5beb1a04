import { describe, expect, it } from 'vitest';
import { spanOf } from './clock-span.ts';

const written = (parts: readonly { readonly unit: string; readonly count: number }[]): string =>
  parts.map(({ unit, count }) => `${count} ${unit}`).join(' ');

const MINUTE = 1 / 60;
const DAY = 24;
const WEEK = 7 * DAY;
const YEAR = 365 * DAY;

describe('a span', () => {
  it.each([
    [0, '0 second'],
    [1e-5, '0 second'],
    [12 / 3600, '12 second'],
    [MINUTE, '1 minute'],
    [1.5 * MINUTE, '1 minute 30 second'],
    [59.4 * MINUTE, '59 minute'],
    [59.6 * MINUTE, '1 hour'],
    [1, '1 hour'],
    [3 + 20 * MINUTE, '3 hour 20 minute'],
    [3.34, '3 hour 20 minute'],
    [2 - 1e-9, '2 hour'],
    [13, '13 hour'],
    [23.6, '1 day'],
    [DAY + 3, '1 day 3 hour'],
    [WEEK, '7 day'],
    [13 * DAY, '13 day'],
    [2 * WEEK + DAY, '2 week 1 day'],
    [20 * WEEK, '20 week'],
    [YEAR - 1, '1 year'],
    [9 * YEAR, '9 year'],
    [YEAR + 5 * WEEK, '1 year 5 week'],
    [12.4 * YEAR, '12 year'],
  ])('of %d hours is %s', (hours, said) => {
    expect(written(spanOf(hours))).toBe(said);
  });

  it('never falls while time goes on', () => {
    const seconds = { second: 1, minute: 60, hour: 3600, day: 86_400, week: 604_800, year: 31_536_000 };
    let before = 0;
    for (let hours = 1e-3; hours < 1e6; hours *= 1.003) {
      const said = spanOf(hours).reduce((sum, { unit, count }) => sum + count * seconds[unit], 0);
      expect(said).toBeGreaterThanOrEqual(before);
      expect(Math.abs(said / (3600 * hours) - 1)).toBeLessThan(hours < MINUTE ? 0.2 : 0.06);
      before = said;
    }
  });
});
