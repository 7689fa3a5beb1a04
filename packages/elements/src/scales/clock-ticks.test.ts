import { describe, expect, it } from 'vitest';
import { clockTicks, thinTicks } from './clock-ticks.ts';
import { axisOfHours, axisOfRounds } from './time-axis.ts';

const MINUTE = 1 / 60;
const WEEK = 7 * 24;
const YEAR = 365 * 24;

describe('the ticks of a clock', () => {
  const ticks = (from: number, to: number, gap: number): string =>
    clockTicks(axisOfHours([from, to]), gap)
      .map(({ count, unit }) => `${count} ${unit}`)
      .join(', ');

  it('are minutes, hours, days, weeks and years', () => {
    expect(ticks(MINUTE, 10 * YEAR, 0.08)).toBe(
      '1 minute, 10 minute, 1 hour, 6 hour, 1 day, 1 week, 4 week, 1 year, 10 year',
    );
  });

  it('are more where there is room for more', () => {
    expect(ticks(1, WEEK, 0.2)).toBe('1 hour, 6 hour, 1 day, 1 week');
    expect(ticks(1, WEEK, 0.09)).toBe('1 hour, 3 hour, 6 hour, 12 hour, 1 day, 3 day, 1 week');
  });

  it('are thinned to those that everyone knows by name', () => {
    const all = clockTicks(axisOfHours([MINUTE, 10 * YEAR]), 0.08);
    expect(thinTicks(all, 0.17).map(({ count, unit }) => `${count} ${unit}`)).toEqual([
      '1 minute',
      '1 hour',
      '1 day',
      '1 year',
    ]);
  });

  it('lie where their time does, far enough apart', () => {
    const all = clockTicks(axisOfHours([0.5, 40, 3000]), 0.07);
    expect(all.length).toBeGreaterThan(6);
    for (const [i, { hours, place }] of all.entries()) {
      expect(place).toBeCloseTo(Math.log(hours / 0.5) / Math.log(6000), 12);
      if (i > 0) expect(place - (all[i - 1]?.place ?? 0)).toBeGreaterThanOrEqual(0.07);
    }
  });

  it('are none where time goes in rounds, and one where there is one moment', () => {
    expect(clockTicks(axisOfRounds(4), 0.1)).toEqual([]);
    expect(clockTicks(axisOfHours([1]), 0.1).length).toBeLessThanOrEqual(1);
  });
});
