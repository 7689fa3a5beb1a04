import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotOrder } from './dot-order.ts';
import { CRITICISED, dotTimes, UNREACHED } from './dot-times.ts';
import { dotBuffer, drawDots, redrawDots, type DotBuffer } from './draw-dots.ts';
import { hexGrid } from './hex-grid.ts';

const colours = {
  unlit: [200, 200, 200, 255],
  palette: [
    [255, 0, 0, 255],
    [0, 255, 0, 128],
  ],
} as const;

function buffer(count: number): DotBuffer {
  return dotBuffer(hexGrid(count, 120, 100), colours);
}

/** Colour in the middle of a dot. */
function colourAt({ grid, pixels }: DotBuffer, dot: number): readonly number[] {
  const word = pixels[Math.round(grid.y[dot]) * grid.width + Math.round(grid.x[dot])];
  return [word & 255, (word >>> 8) & 255, (word >>> 16) & 255, word >>> 24];
}

describe('drawing dots', () => {
  it('lights what is born, in the colour of its generation', () => {
    const target = buffer(4);
    const generationOf = Uint16Array.from([0, 1, 7, UNREACHED]);
    const bornAt = Float32Array.from([0, 0.5, 1, Infinity]);
    drawDots(target, { generationOf, bornAt }, 0.7);
    expect(colourAt(target, 0)).toEqual([255, 0, 0, 255]);
    expect(colourAt(target, 1)).toEqual([0, 255, 0, 128]);
    expect(colourAt(target, 2)).toEqual([200, 200, 200, 255]);
    expect(colourAt(target, 3)).toEqual([200, 200, 200, 255]);
    drawDots(target, { generationOf, bornAt }, 9);
    expect(colourAt(target, 2), 'the last colour stands for later generations').toEqual([0, 255, 0, 128]);
  });

  it('gives the newest round its colour until the breath before the next, in which it settles', () => {
    const target = dotBuffer(hexGrid(2, 120, 100), { ...colours, newest: [255, 255, 0, 255] });
    const times = { generationOf: Uint16Array.from([0, CRITICISED]), bornAt: Float32Array.from([0, 0]) };
    const seen = [0, 0.075, 0.15, 1, 4].map((t) => {
      drawDots(target, times, t);
      expect(colourAt(target, 1), 'criticism stays').toEqual([0, 255, 0, 128]);
      return colourAt(target, 0)[1];
    });
    expect(seen).toEqual([255, 109, 0, 0, 0]);
  });

  it('covers a part of a pixel at the edge of a dot, in the colour of the dot', () => {
    const target = buffer(1);
    drawDots(target, { generationOf: Uint16Array.from([1]), bornAt: new Float32Array(1) }, 0);
    const painted = [...target.pixels].filter((word) => word !== 0);
    expect(new Set(painted.map((word) => word & 0xffffff))).toEqual(new Set([0x00ff00]));
    const opacities = painted.map((word) => word >>> 24);
    expect(Math.max(...opacities)).toBe(128);
    expect(Math.min(...opacities)).toBeLessThan(64);
  });

  it('is transparent where there is nobody', () => {
    const target = buffer(0);
    drawDots(target, { generationOf: new Uint16Array(), bornAt: new Float32Array() }, 1);
    expect(new Set(target.pixels)).toEqual(new Set([0]));
  });
});

describe('drawing what changes', () => {
  const time = fc.oneof(fc.double({ min: -2, max: 7, noNaN: true }), fc.integer({ min: -1, max: 6 }));

  it('is pixel for pixel the picture drawn anew, forwards and backwards, and nothing changes outside of what it says', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 4000 }),
        fc.integer({ min: 40, max: 90 }),
        fc.array(fc.integer({ min: 0, max: 2000 }), { maxLength: 6 }),
        fc.array(time, { minLength: 1, maxLength: 12 }),
        fc.array(fc.integer({ min: 0, max: 300 }), { maxLength: 6 }),
        fc.integer({ min: 1, max: 3 }),
        (count, width, people, visited, critics, perDot) => {
          const grid = hexGrid(count, width, 60);
          const palette = Array.from({ length: Math.max(1, people.length) }, (_, i) => [40 * i, 7, 9, 255] as const);
          const paints = { ...colours, palette, newest: [255, 250, 0, 255], criticism: [3, 5, 200, 130] } as const;
          const [changed, anew] = [dotBuffer(grid, paints), dotBuffer(grid, paints)];
          const sums = (counts: readonly number[]): number[] =>
            counts.map((_, i) => counts.slice(0, i + 1).reduce((sum, each) => sum + each, 0));
          const times = dotTimes(dotOrder(grid, 'a'), sums(people), perDot, sums(critics));
          let from = Number.NaN;
          for (const to of visited) {
            const before = changed.pixels.slice();
            const dirty = redrawDots(changed, times, from, to);
            drawDots(anew, times, to);
            expect(changed.pixels).toEqual(anew.pixels);
            const { x, y, width: wide, height } = dirty ?? { x: 0, y: 0, width: 0, height: 0 };
            const outside = changed.pixels.findIndex(
              (word, at) =>
                word !== before[at] &&
                (at % width < x || at % width >= x + wide || at < y * width || at >= (y + height) * width),
            );
            expect(outside).toBe(-1);
            from = to;
          }
        },
      ),
      { seed: 2, numRuns: 150 },
    );
  });

  it('touches little where little changes, and nothing between two rounds', () => {
    const grid = hexGrid(3000, 240, 200);
    const target = dotBuffer(grid, colours);
    const times = dotTimes(dotOrder(grid, 'a'), [10, 400, 500], 1);
    expect(redrawDots(target, times, Number.NaN, 0)).toEqual({ x: 0, y: 0, width: 240, height: 200 });
    const dirty = redrawDots(target, times, 0, 0.2);
    expect((dirty?.width ?? 0) * (dirty?.height ?? 0)).toBeLessThan(0.03 * 240 * 200);
    redrawDots(target, times, 0.2, 1);
    expect(redrawDots(target, times, 1, 1.05)).toBeNull();
    redrawDots(target, times, 1.05, 2);
    expect(redrawDots(target, times, 2, 40)).toBeNull();
    redrawDots(target, times, 40, -1);
    expect(redrawDots(target, times, -1, -2)).toBeNull();
  });
});
