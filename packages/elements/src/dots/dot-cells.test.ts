import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotCells, dotRadius, FULL } from './dot-cells.ts';
import { hexGrid, type HexGrid } from './hex-grid.ts';

/** How many of a pixel's sixteen samples lie in a dot whose centre is rounded down to eighths. */
function covered(grid: HexGrid, dot: number, px: number, py: number): number {
  const centreX = Math.floor(grid.x[dot] * 8) / 8;
  const centreY = Math.floor(grid.y[dot] * 8) / 8;
  let inside = 0;
  for (let i = 0; i < 16; i++) {
    const x = px + ((i % 4) + 0.5) / 4 - centreX;
    const y = py + (Math.floor(i / 4) + 0.5) / 4 - centreY;
    if (x * x + y * y <= dotRadius(grid) ** 2) inside += 1;
  }
  return inside;
}

describe('the pixels of dots', () => {
  it('belong to the dot that covers most of them, the first of two, and are covered by all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 20, max: 40 }), (count, width) => {
        const grid = hexGrid(count, width, 24);
        const { starts, places, coverage } = dotCells(grid);
        const said = new Map<number, readonly [dot: number, covered: number]>();
        for (let dot = 0; dot < count; dot++) {
          for (let at = starts[dot]; at < starts[dot + 1]; at++) said.set(places[at], [dot, coverage[at]]);
        }
        expect(said.size, 'no pixel has two owners').toBe(places.length);
        const wrong: number[] = [];
        for (let place = 0; place < width * 24; place++) {
          const parts = Array.from(grid.x, (_, dot) => covered(grid, dot, place % width, Math.floor(place / width)));
          const most = Math.max(...parts);
          const all = parts.reduce((sum, part) => sum + part, 0);
          const total = Math.min(FULL, all);
          const expected = most === 0 ? undefined : [parts.indexOf(most), total];
          if (String(said.get(place)) !== String(expected)) wrong.push(place);
        }
        expect(wrong).toEqual([]);
      }),
      { seed: 1, numRuns: 12 },
    );
  });

  it('are at least one for each dot where there is little more than a pixel for each', () => {
    const grid = hexGrid(40_000, 216, 216);
    expect(grid.pitch).toBeLessThan(1.2);
    const { starts } = dotCells(grid);
    let without = 0;
    for (let dot = 0; dot < grid.count; dot++) if (starts[dot] === starts[dot + 1]) without += 1;
    expect(without).toBe(0);
  });

  it('of nobody are none', () => {
    expect(dotCells(hexGrid(0, 10, 10)).places).toHaveLength(0);
  });
});
