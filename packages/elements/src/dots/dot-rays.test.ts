import { describe, expect, it } from 'vitest';
import { litByRays, rayPath } from './dot-rays.ts';

const lengths = (path: string): readonly number[] =>
  [...path.matchAll(/l(\S+) (\S+?)(?=M|$)/g)].map(([, x, y]) => Math.hypot(Number(x), Number(y)));

describe('the rays of a broadcast', () => {
  it('end spread over the whole circle, and are no longer than it', () => {
    const ends = lengths(rayPath(0, 0, 100, 5000, 1));
    expect(ends).toHaveLength(120);
    expect(Math.max(...ends)).toBeLessThan(100);
    expect(ends.filter((length) => length < 50).length).toBe(30);
  });

  it('arrive all at once: each is as far along as any other', () => {
    const [half, whole] = [lengths(rayPath(0, 0, 1000, 500, 0.3)), lengths(rayPath(0, 0, 1000, 500, 0.7))];
    const parts = half.map((length, i) => length / (whole[i] ?? 0));
    expect(Math.max(...parts) - Math.min(...parts)).toBeLessThan(0.005);
    expect(parts[0]).toBeLessThan(0.7);
  });

  it('are no more than those who are reached, and none for nobody', () => {
    expect(lengths(rayPath(0, 0, 10, 7, 1))).toHaveLength(7);
    expect(rayPath(0, 0, 0, 0, 1)).toBe('');
  });

  it('light everyone after they have arrived', () => {
    expect([0, 0.3, 0.7, 0.85, 1].map(litByRays).map((part) => Number(part.toFixed(3)))).toEqual([0, 0, 0, 0.5, 1]);
  });
});
