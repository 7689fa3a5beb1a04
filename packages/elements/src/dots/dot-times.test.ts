import { describe, expect, it } from 'vitest';
import { CRITICISED, dotTimes, litAt, UNREACHED } from './dot-times.ts';

const order = Uint32Array.from([3, 0, 4, 1, 2]);

describe('times of dots', () => {
  it('give each round its share of whole dots, in order', () => {
    const { generationOf } = dotTimes(order, [10, 30, 39], 10);
    expect([...order].map((dot) => generationOf[dot])).toEqual([0, 1, 1, 2, UNREACHED]);
  });

  it('light round 0 at once and every later round before its end', () => {
    const { generationOf, bornAt } = dotTimes(order, [20, 50], 10);
    for (const dot of order) {
      const round = generationOf[dot];
      expect(bornAt[dot]).toBeLessThanOrEqual(round);
      expect(bornAt[dot]).toBeGreaterThan(round - 1);
    }
    expect(bornAt[3]).toBe(0);
  });

  it('give the last dots of a round to those who saw criticism first, as many as by then in all', () => {
    const { generationOf, bornAt } = dotTimes(order, [20, 50], 10, [4, 16]);
    expect([...order].map((dot) => generationOf[dot])).toEqual([0, 0, 1, CRITICISED, CRITICISED]);
    expect(bornAt).toEqual(dotTimes(order, [20, 50], 10).bornAt);
    const all = dotTimes(order, [20, 50], 10, [20, 50]).generationOf;
    expect([...all]).toEqual(Array.from({ length: 5 }, () => CRITICISED));
  });

  it('never light more dots than there are', () => {
    const { generationOf } = dotTimes(order, [1e9], 10);
    expect([...generationOf]).toEqual([0, 0, 0, 0, 0]);
  });

  it('light those of a window as early as they would among all', () => {
    const among = dotTimes(
      Uint32Array.from({ length: 20 }, (_, i) => i),
      [20, 200],
      10,
    );
    const window = dotTimes(
      Uint32Array.from({ length: 5 }, (_, i) => i),
      [20, 200],
      10,
    );
    expect(window.bornAt).toEqual(among.bornAt.slice(0, 5));
  });

  it('show as much criticism in a window as among all whom a round reaches', () => {
    const window = dotTimes(
      Uint32Array.from({ length: 6 }, (_, i) => i),
      [20, 200],
      10,
      [0, 90],
    );
    expect([...window.generationOf]).toEqual([0, 0, 1, 1, CRITICISED, CRITICISED]);
  });

  it('say how many are lit at any time', () => {
    const times = dotTimes(order, [10, 30, 39], 10);
    for (const t of [-1, 0, 0.15, 0.5, 0.575, 1, 1.9, 2, 99]) {
      expect(litAt(times, t)).toBe([...times.bornAt].filter((born) => born <= t).length);
    }
    expect([...times.starts]).toEqual([0, 1, 3, 4]);
  });

  it('leave everyone dark where nobody is reached', () => {
    expect([...dotTimes(order, [], 10).generationOf]).toEqual(Array.from({ length: 5 }, () => UNREACHED));
  });
});
