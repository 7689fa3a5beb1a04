import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { zoomPictures } from './dot-zoom.ts';

const people = fc.integer({ min: 1, max: 1_000_000 });

describe('a change of zoom', () => {
  it('begins with the picture before and ends with the one after', () => {
    fc.assert(
      fc.property(people, people, (from, to) => {
        const [start, end] = [zoomPictures(from, to, 0), zoomPictures(from, to, 1)];
        expect(start.from).toEqual({ scale: 1, opacity: 1 });
        expect(start.to.opacity).toBe(0);
        expect(end.to).toEqual({ scale: 1, opacity: 1 });
        expect(end.from.opacity).toBe(0);
      }),
      { seed: 1 },
    );
  });

  it('gives a person the same area in both pictures, all the way', () => {
    fc.assert(
      fc.property(people, people, fc.double({ min: 0, max: 1, noNaN: true }), (from, to, progress) => {
        const pictures = zoomPictures(from, to, progress);
        const before = pictures.from.scale ** 2 / from;
        const after = pictures.to.scale ** 2 / to;
        expect(before / after).toBeCloseTo(1, 9);
        expect(Math.max(pictures.from.opacity, pictures.to.opacity), 'never faint').toBe(1);
      }),
      { seed: 2 },
    );
  });
});
