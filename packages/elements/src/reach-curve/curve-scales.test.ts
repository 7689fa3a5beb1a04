import { describe, expect, it } from 'vitest';
import { curveScales } from './curve-scales.ts';

const box = { left: 50, top: 10, right: 450, bottom: 210 };
const points = [
  { insertions: 1, cost: 1000, kPlusReach: [400] },
  { insertions: 12, cost: 12_000, kPlusReach: [900, 500] },
];

describe('scales of a reach curve', () => {
  it('begin at 0 on both axes and hold the last point', () => {
    const { x, y } = curveScales(points, 'cost', null, box, 60);
    expect([x(0), x(12_000), y(0)]).toEqual([50, 450, 210]);
    expect(y(900)).toBeGreaterThan(10);
  });

  it('have whole insertions only, as many as there is room for', () => {
    expect(curveScales(points, 'insertions', null, box, 60).xTicks).toEqual([0, 2, 4, 6, 8, 10, 12]);
    expect(curveScales(points, 'insertions', null, box, 180).xTicks).toEqual([0, 10]);
    expect(curveScales(points.slice(0, 1), 'insertions', null, box, 60).xTicks).toEqual([0, 1]);
  });

  it('end at everyone where the curve comes near', () => {
    const { y } = curveScales(points, 'cost', 920, box, 60);
    expect(y(920)).toBe(10);
    expect(curveScales(points, 'cost', 5000, box, 60).y(900 * 1.08)).toBe(10);
  });

  it('stand where nothing costs anything, and without points', () => {
    const free = points.map((point) => ({ ...point, cost: 0 }));
    expect(curveScales(free, 'cost', null, box, 60).x(0)).toBe(50);
    expect(curveScales([], 'insertions', null, box, 60).y(0)).toBe(210);
  });
});
