import { InvalidParameterError } from '../errors.ts';
import { ShardSizer, type ShardSizing } from './shard-sizer.ts';
import { describe, expect, test } from 'vitest';

/** Sizes of the shards of 1,000 replicates, each of which takes so many seconds. */
function sizesFor(secondsEach: number, sizing: ShardSizing): readonly number[] {
  const sizer = new ShardSizer(sizing);
  const sizes: number[] = [];
  for (let left = 1000; left > 0; left -= sizes.at(-1)!) {
    const count = sizer.next(left);
    sizes.push(count);
    sizer.took(count, secondsEach * count);
  }
  expect(sizes.reduce((sum, size) => sum + size)).toBe(1000);
  return sizes;
}

describe('shards', () => {
  test('begin with one replicate, grow to twenty a second, and shrink towards the end', () => {
    const sizes = sizesFor(0.005, { workers: 2 });
    expect(sizes.slice(0, 4)).toEqual([1, 4, 10, 10]);
    expect(Math.max(...sizes)).toBe(10);
    expect(sizes.slice(-4)).toEqual([2, 1, 1, 1]);
  });

  test('do not shrink where nobody waits for another', () => {
    expect(sizesFor(0.005, {}).slice(-2)).toEqual([10, 5]);
  });

  test('are single replicates where each takes long', () => {
    expect(sizesFor(3, { workers: 4 })).toEqual(Array.from({ length: 1000 }, () => 1));
  });

  test('leave each worker something where all are quick, and where clocks see nothing', () => {
    const sizes = sizesFor(0, { workers: 2 });
    expect(sizes.slice(0, 4)).toEqual([1, 4, 16, 64]);
    expect(sizes.length).toBeLessThan(10);
  });

  test('begin, grow and take as long as they are told to', () => {
    expect(sizesFor(0.001, { start: 8, growth: 2, seconds: 0.025 }).slice(0, 4)).toEqual([8, 16, 25, 25]);
  });

  test('have no more replicates than they may', () => {
    expect(Math.max(...sizesFor(0, { max: 100 }))).toBe(100);
  });

  test('may be handed out before anything is known of their time', () => {
    const sizer = new ShardSizer({ workers: 3 });
    expect(sizer.secondsEach).toBeNull();
    expect([sizer.next(100), sizer.next(99), sizer.next(95)]).toEqual([1, 4, 16]);
    sizer.took(4, 0.1);
    expect(sizer.secondsEach).toBe(0.025);
    expect(sizer.next(79)).toBe(2);
  });
});

test.each<[ShardSizing, string]>([
  [{ workers: 0 }, 'workers must be a whole number of at least 1; got 0'],
  [{ start: 1.5 }, 'start must be a whole number of at least 1; got 1.5'],
  [{ max: 0 }, 'max must be a whole number of at least 1; got 0'],
  [{ seconds: 0 }, 'seconds must be a finite number above 0; got 0'],
  [{ growth: Number.NaN }, 'growth must be a finite number of at least 1; got NaN'],
])('%j is refused', (sizing, message) => {
  expect(() => new ShardSizer(sizing)).toThrow(InvalidParameterError);
  expect(() => new ShardSizer(sizing)).toThrow(message);
});
