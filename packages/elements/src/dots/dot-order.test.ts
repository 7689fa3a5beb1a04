import { describe, expect, it } from 'vitest';
import { dotOrder, radiusOfDots } from './dot-order.ts';
import { hexGrid } from './hex-grid.ts';

const grid = hexGrid(5000, 400, 400);

function distance(dot: number): number {
  return Math.hypot(grid.x[dot] - 200, grid.y[dot] - 200);
}

describe('the order of dots', () => {
  it('holds every dot once', () => {
    expect([...dotOrder(grid, 'a')].toSorted((one, other) => one - other)).toEqual([...grid.x.keys()]);
  });

  it('is the same for the same text and another for another', () => {
    expect(dotOrder(grid, 'a')).toEqual(dotOrder(grid, 'a'));
    expect(dotOrder(grid, 'a')).not.toEqual(dotOrder(grid, 'b'));
  });

  it('grows outwards: the first thousand dots lie near the circle that holds a thousand', () => {
    const radius = radiusOfDots(grid, 1000);
    const first = Array.from(dotOrder(grid, 'a').slice(0, 1000), distance);
    expect(Math.max(...first)).toBeLessThan(radius * 1.25);
    const inside = first.filter((value) => value <= radius).length;
    expect(inside).toBeGreaterThan(900);
  });
});

describe('the circle of dots', () => {
  it('covers the area of its dots', () => {
    const radius = radiusOfDots(grid, 1000);
    const areaPerDot = grid.pitch * grid.pitch * (Math.sqrt(3) / 2);
    expect(Math.PI * radius * radius).toBeGreaterThan(1000 * areaPerDot * 0.95);
    expect(Math.PI * radius * radius).toBeLessThan(1000 * areaPerDot * 1.1);
  });

  it('of nobody has no radius', () => {
    expect(radiusOfDots(grid, 0)).toBe(0);
  });
});
