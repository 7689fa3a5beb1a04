import { describe, expect, it } from 'vitest';
import { mixInks } from './dot-inks.ts';
import { UNREACHED } from './dot-times.ts';
import { drawEnlargedDots, type CircleContext } from './draw-enlarged-dots.ts';
import { hexGrid } from './hex-grid.ts';

const grid = hexGrid(400, 100, 80);
const inks = mixInks({
  unlit: [200, 200, 200, 255],
  palette: [
    [255, 0, 0, 255],
    [0, 255, 0, 128],
  ],
});

/** Circles that are filled, by colour. */
function circlesAt(scale: number): ReadonlyMap<string, readonly (readonly number[])[]> {
  const filled = new Map<string, readonly (readonly number[])[]>();
  let path: number[][] = [];
  const context: CircleContext & { fillStyle: string } = {
    fillStyle: '',
    beginPath: () => (path = []),
    moveTo: () => undefined,
    arc: (x, y, radius) => path.push([x, y, radius]),
    fill: () => filled.set(context.fillStyle, path),
  };
  const generationOf = Uint16Array.from({ length: 400 }, (_, dot) => (dot < 100 ? 0 : dot < 200 ? 1 : UNREACHED));
  const bornAt = Float32Array.from({ length: 400 }, (_, dot) => (dot < 150 ? 0 : Infinity));
  drawEnlargedDots(context, { grid, inks }, { generationOf, bornAt }, 0, scale);
  return filled;
}

describe('enlarged dots', () => {
  it('have the colours of the picture', () => {
    const counts = [...circlesAt(1)].map(([colour, circles]) => [colour, circles.length]);
    expect(counts).toEqual([
      ['rgb(255 0 0 / 1)', 100],
      [`rgb(0 255 0 / ${128 / 255})`, 50],
      ['rgb(200 200 200 / 1)', 250],
    ]);
  });

  it('are farther from the middle and larger by the same factor, those inside of the canvas only', () => {
    const [before, after] = [1, 4].map((scale) => [...circlesAt(scale).values()].flat());
    const [[, , radius = 0] = []] = before ?? [];
    const expected = (before ?? [])
      .map(([x = 0, y = 0]) => [50 + 4 * (x - 50), 40 + 4 * (y - 40), 4 * radius] as const)
      .filter(([x, y, r]) => x >= -r && x <= 100 + r && y >= -r && y <= 80 + r);
    expect(after).toHaveLength(expected.length);
    expect(expected.length).toBeLessThan(60);
    expect((after ?? []).map(String).toSorted()).toEqual(expected.map(String).toSorted());
  });
});
