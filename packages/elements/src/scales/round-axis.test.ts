import { describe, expect, it } from 'vitest';
import { alongRounds, lightsAt, roundAt } from './round-axis.ts';

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
    expect([-0.35, 0, 1, 4, 5].map((time) => alongRounds(time, 4))).toEqual([0, 0, 0.25, 1, 1]);
    expect(alongRounds(0, 0)).toBe(0);
  });
});
