import { describe, expect, it } from 'vitest';
import { alongAxis, axisOfHours, axisOfRounds, lightsAt, roundAt, stepAtHours, timeAt } from './time-axis.ts';

describe('the axis of rounds', () => {
  it('lights the last of a round at the round, and nobody before the round before is over', () => {
    const times = [1, 2, 3, 4].map((rank) => lightsAt(3, rank, 4, 0.3));
    expect(times.at(-1)).toBe(3);
    expect(times).toEqual(times.toSorted((one, other) => one - other));
    expect(times[0]).toBeGreaterThan(2);
  });

  it('lights round 0 within its lead-in', () => {
    expect([1, 2].map((rank) => lightsAt(0, rank, 2, 0.3))).toEqual([-0.15, 0]);
    expect([1, 2].map((rank) => lightsAt(0, rank, 2, 0) + 0)).toEqual([0, 0]);
  });

  it('gives a time to the round whose people light up, within the rounds there are', () => {
    expect([-0.35, 0, 0.1, 1, 1 + 1e-12, 2.5, 9].map((time) => roundAt(time, 4))).toEqual([0, 0, 1, 1, 1, 3, 4]);
    expect(roundAt(0, -1)).toBe(0);
  });

  it('goes from 0 to 1, and stays at 0 where there is one round', () => {
    expect([-0.35, 0, 1, 4, 5].map((time) => alongAxis(time, axisOfRounds(4)))).toEqual([0, 0, 0.25, 1, 1]);
    expect(alongAxis(0, axisOfRounds(0))).toBe(0);
  });

  it('has a time for each place', () => {
    expect([-1, 0, 0.25, 1, 2].map((place) => timeAt(place, axisOfRounds(4)))).toEqual([0, 0, 1, 4, 4]);
    expect(timeAt(0.5, axisOfRounds(0))).toBe(0);
  });
});

describe('the axis of hours', () => {
  const axis = axisOfHours([1, 10, 100]);

  it('has as much room for each tenfold time', () => {
    expect([-0.35, 0, 1, 2, 3].map((time) => alongAxis(time, axis))).toEqual([0, 0, 0.5, 1, 1]);
    expect(alongAxis(0.5, axis), 'between two steps time goes evenly').toBe(0.25);
    expect(alongAxis(0, axisOfHours([1])), 'of one row').toBe(0);
  });

  it('has a time for each place, the one that lies there', () => {
    const uneven = axisOfHours([1 / 60, 0.5, 1, 7, 24, 168, 8760]);
    for (let place = 0; place <= 1; place += 1 / 64) {
      expect(alongAxis(timeAt(place, uneven), uneven)).toBeCloseTo(place, 12);
    }
    expect([timeAt(-1, uneven), timeAt(2, uneven), timeAt(0.5, axisOfHours([1]))]).toEqual([0, 6, 0]);
  });

  it('finds the step of a time in hours, the last that is over', () => {
    expect([0, 1, 9.9, 10, 10.000_000_001, 1e9].map((hours) => stepAtHours(hours, axis))).toEqual([0, 0, 0, 1, 1, 2]);
    expect(stepAtHours(3, axisOfRounds(4))).toBe(0);
  });
});
