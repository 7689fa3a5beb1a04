import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexGrid, peoplePerDot, spaceBelow } from './hex-grid.ts';

describe('the grid', () => {
  it('has exactly the dots asked for, all inside the box', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 20_000 }),
        fc.integer({ min: 150, max: 1000 }),
        fc.integer({ min: 150, max: 800 }),
        (count, width, height) => {
          const grid = hexGrid(count, width, height);
          expect(grid.x).toHaveLength(count);
          expect(grid.x.every((x) => x >= 0 && x <= width)).toBe(true);
          expect(grid.y.every((y) => y >= 0 && y <= height)).toBe(true);
        },
      ),
      { seed: 1, numRuns: 40 },
    );
  });

  it('keeps all neighbours at the same distance where dots are large', () => {
    const grid = hexGrid(30, 400, 300);
    for (let i = 0; i < grid.count; i++) {
      let nearest = Infinity;
      for (let j = 0; j < grid.count; j++) {
        if (i === j) continue;
        nearest = Math.min(nearest, Math.hypot(grid.x[i] - grid.x[j], grid.y[i] - grid.y[j]));
      }
      expect(nearest).toBeCloseTo(grid.pitch, 0);
    }
  });

  it('of nobody is empty', () => {
    expect(hexGrid(0, 100, 100).count).toBe(0);
  });
});

describe('the space below the dots', () => {
  it('is what the lowest of them leaves', () => {
    const grid = hexGrid(30, 300, 900);
    expect(spaceBelow(grid)).toBeCloseTo(900 - Math.max(...grid.y) - grid.pitch / 2, 5);
    expect(spaceBelow(grid)).toBeGreaterThan(50);
    expect(spaceBelow(hexGrid(0, 10, 10))).toBe(0);
  });
});

describe('people for each dot', () => {
  it('are the smallest round number that needs no more dots than allowed', () => {
    expect(peoplePerDot(30, 40_000)).toBe(1);
    expect(peoplePerDot(294_650_000, 40_000)).toBe(10_000);
    expect(peoplePerDot(294_650_000, 8000)).toBe(50_000);
    expect(peoplePerDot(1e10, 60_000)).toBe(200_000);
    expect(peoplePerDot(0, 10)).toBe(1);
  });
});
