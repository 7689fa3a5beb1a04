import { describe, expect, it } from 'vitest';
import { dotRadius } from './dot-cells.ts';
import { UNREACHED } from './dot-times.ts';
import { dotBuffer, drawDots } from './draw-dots.ts';
import { drawEnlargedDots } from './draw-enlarged-dots.ts';
import { hexGrid } from './hex-grid.ts';

const [width, height] = [200, 160];
const grid = hexGrid(400, width, height);
const colours = { unlit: [200, 200, 200, 255], palette: [[255, 0, 0, 255]] } as const;
const times = {
  generationOf: Uint16Array.from({ length: 400 }, (_, dot) => (dot % 3 === 0 ? 0 : UNREACHED)),
  bornAt: Float32Array.from({ length: 400 }, (_, dot) => (dot % 2 === 0 ? 0 : 5)),
};

/** The picture at a scale: the value of red of each opaque pixel, −1 elsewhere. */
function redsAt(scale: number): readonly number[] {
  const buffer = dotBuffer(grid, colours);
  drawEnlargedDots(buffer, times, 0, scale);
  return Array.from(buffer.pixels, (word) => (word >>> 24 === 255 ? word & 255 : -1));
}

describe('enlarged dots', () => {
  it('are the picture itself where they are not enlarged', () => {
    const [plain, enlarged] = [dotBuffer(grid, colours), dotBuffer(grid, colours)];
    drawDots(plain, times, 0);
    drawEnlargedDots(enlarged, times, 0, 1);
    expect(enlarged.pixels).toEqual(plain.pixels);
  });

  it.each([1.3, 2.5, 7])('are farther from the middle and larger by %d, each in its colour', (scale) => {
    const reds = redsAt(scale);
    const radius = dotRadius(grid) * scale;
    const wrong: string[] = [];
    for (let dot = 0; dot < grid.count; dot++) {
      const x = width / 2 + (grid.x[dot] - width / 2) * scale;
      const y = height / 2 + (grid.y[dot] - height / 2) * scale;
      const red = dot % 6 === 0 ? 255 : 200;
      // The middle, and a place just inside of the rim in four directions; dots are rounded down by less than a pixel.
      for (const [dx, dy] of [
        [0, 0],
        [1, 0],
        [-1, 0],
        [0, 1],
        [0, -1],
      ] as const) {
        const [px, py] = [Math.floor(x + dx * (radius - 3)), Math.floor(y + dy * (radius - 3))];
        if (px < 0 || px >= width || py < 0 || py >= height || radius < 3) continue;
        if (reds[py * width + px] !== red) wrong.push(`${dot}: ${px}, ${py}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('are as opaque together as the picture has them where they touch', () => {
    const close = hexGrid(3000, width, height);
    const [plain, enlarged] = [dotBuffer(close, colours), dotBuffer(close, colours)];
    const nobody = { generationOf: new Uint16Array(3000).fill(UNREACHED), bornAt: new Float32Array(3000) };
    drawDots(plain, nobody, 0);
    drawEnlargedDots(enlarged, nobody, 0, 1);
    const differences = Array.from(plain.pixels, (word, at) => Math.abs((word >>> 24) - (enlarged.pixels[at] >>> 24)));
    // Parts of 16 are rounded to parts of 255 one by one, or together.
    expect(Math.max(...differences)).toBeLessThanOrEqual(2);
  });

  it('leave the gaps between them transparent', () => {
    const buffer = dotBuffer(grid, colours);
    drawEnlargedDots(buffer, times, 0, 6);
    const gaps = buffer.pixels.filter((word) => word === 0).length / (width * height);
    // Discs whose radius is 0.42 of their distance leave 1 − 0.42² × 2π / √3.
    expect(gaps).toBeGreaterThan(0.28);
    expect(gaps).toBeLessThan(0.4);
  });
});
