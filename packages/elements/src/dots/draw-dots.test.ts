import { describe, expect, it } from 'vitest';
import { drawDots, UNREACHED, type DotBuffer } from './draw-dots.ts';
import { hexGrid } from './hex-grid.ts';

function buffer(count: number): DotBuffer {
  return {
    grid: hexGrid(count, 120, 100),
    pixels: new Uint32Array(120 * 100),
    width: 120,
    height: 100,
    unlit: [200, 200, 200, 255],
    palette: [
      [255, 0, 0, 255],
      [0, 255, 0, 128],
    ],
  };
}

/** Colour in the middle of a dot. */
function colourAt(target: DotBuffer, dot: number): readonly number[] {
  const at = Math.round(target.grid.y[dot]) * target.width + Math.round(target.grid.x[dot]);
  const word = target.pixels[at];
  return [word & 255, (word >>> 8) & 255, (word >>> 16) & 255, word >>> 24];
}

describe('drawing dots', () => {
  it('lights what is born, in the colour of its generation', () => {
    const target = buffer(4);
    const generationOf = Uint8Array.from([0, 1, 7, UNREACHED]);
    const bornAt = Float32Array.from([0, 0.5, 1, Infinity]);
    drawDots(target, generationOf, bornAt, 0.7);
    expect(colourAt(target, 0)).toEqual([255, 0, 0, 255]);
    expect(colourAt(target, 1)).toEqual([0, 255, 0, 128]);
    expect(colourAt(target, 2)).toEqual([200, 200, 200, 255]);
    expect(colourAt(target, 3)).toEqual([200, 200, 200, 255]);
    drawDots(target, generationOf, bornAt, 9);
    expect(colourAt(target, 2), 'the last colour stands for later generations').toEqual([0, 255, 0, 128]);
  });

  it('covers a part of a pixel at the edge of a dot, in the colour of the dot', () => {
    const target = buffer(1);
    drawDots(target, Uint8Array.from([1]), new Float32Array(1), 0);
    const painted = [...target.pixels].filter((word) => word !== 0);
    expect(new Set(painted.map((word) => word & 0xffffff))).toEqual(new Set([0x00ff00]));
    const opacities = painted.map((word) => word >>> 24);
    expect(Math.max(...opacities)).toBe(128);
    expect(Math.min(...opacities)).toBeLessThan(64);
  });

  it('is the same picture whatever was drawn before', () => {
    const one = buffer(40);
    const other = buffer(40);
    const generationOf = Uint8Array.from({ length: 40 }, (_, i) => i % 3);
    const bornAt = Float32Array.from({ length: 40 }, (_, i) => i / 10);
    drawDots(one, generationOf, bornAt, 1.5);
    drawDots(other, generationOf, bornAt, 4);
    drawDots(other, generationOf, bornAt, 1.5);
    expect(other.pixels).toEqual(one.pixels);
  });

  it('is transparent where there is nobody', () => {
    const target = buffer(0);
    drawDots(target, new Uint8Array(), new Float32Array(), 1);
    expect(new Set(target.pixels)).toEqual(new Set([0]));
  });
});
