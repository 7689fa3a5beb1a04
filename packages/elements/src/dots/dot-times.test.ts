import { describe, expect, it } from 'vitest';
import { dotTimes } from './dot-times.ts';
import { CRITICISED, UNREACHED } from './draw-dots.ts';

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

  it('leave everyone dark where nobody is reached', () => {
    expect([...dotTimes(order, [], 10).generationOf]).toEqual(Array.from({ length: 5 }, () => UNREACHED));
  });
});
