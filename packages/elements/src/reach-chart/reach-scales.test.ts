import { describe, expect, it } from 'vitest';
import type { ReachPoint } from '../scales/reach-point.ts';
import { axisOfPoints, ghostSteps, nearestStep, pathAlong, reachScales } from './reach-scales.ts';

const box = { left: 0, top: 0, right: 100, bottom: 100 };
const points: readonly ReachPoint[] = [
  { generation: 0, reach: 1000, low: 1000, high: 1000 },
  { generation: 1, reach: 31_000, low: 25_000, high: 37_000 },
  { generation: 2, reach: 929_000, low: 750_000, high: 1_100_000 },
];

describe('scales of reach by round', () => {
  it('hold every point, band and the broadcast line', () => {
    const { y } = reachScales(points, 111_000_000, 'linear', box);
    expect(y(111_000_000)).toBeGreaterThan(0);
    expect(y(0)).toBe(100);
  });

  it('on a log scale start at a power of ten and put counts below it on the axis', () => {
    const { y, yTicks } = reachScales(points, 111_000_000, 'log', box);
    expect(y(1000)).toBe(100);
    expect(y(1)).toBe(100);
    expect(yTicks[0]).toBe(1000);
  });

  it('stand with a single round and with nobody reached', () => {
    const { x, y } = reachScales([{ generation: 0, reach: 0, low: null, high: null }], null, 'log', box);
    expect(Number.isFinite(x(0))).toBe(true);
    expect(Number.isFinite(y(0))).toBe(true);
  });
});

describe('a path', () => {
  it('goes straight from place to place, and nowhere without places', () => {
    expect(
      pathAlong([
        [0, 1.23456],
        [10, 2],
      ]),
    ).toBe('M0.000,1.235L10.000,2.000');
    expect(pathAlong([])).toBe('');
  });
});

describe('a ghost', () => {
  const clock = [1, 10, 100].map((hours, generation) => ({ generation, hours, reach: 5, low: null, high: null }));

  it('lies by round on an axis of rounds, as far as that goes', () => {
    const ghost = [...points, { generation: 3, reach: 9, low: null, high: null }];
    expect(ghostSteps(ghost, axisOfPoints(points)).map(({ step }) => step)).toEqual([0, 1, 2]);
  });

  it('lies by hour on a clock, whatever moments that has', () => {
    const ghost = [0.5, 10, 50, 200].map((hours, generation) => ({
      generation,
      hours,
      reach: 1,
      low: null,
      high: null,
    }));
    const steps = ghostSteps(ghost, axisOfPoints(clock)).map(({ step }) => step);
    expect(steps[0]).toBeCloseTo(1, 9);
    expect(steps[1]).toBeCloseTo(1 + Math.log10(5), 9);
    expect(steps).toHaveLength(2);
  });

  it('of another kind of time is not drawn', () => {
    expect(ghostSteps(points, axisOfPoints(clock))).toEqual([]);
  });

  it('has room on the scale', () => {
    const { y } = reachScales(points, null, 'linear', box, [{ generation: 0, reach: 5e6, low: null, high: null }]);
    expect(y(5e6)).toBeGreaterThanOrEqual(0);
  });
});

it('the step nearest to a pointer is found', () => {
  expect([-5, 4, 6, 40, 99].map((x) => nearestStep(x, [0, 10, 50]))).toEqual([0, 0, 1, 2, 2]);
});

it('a narrow chart has few rounds on its axis', () => {
  const many = Array.from({ length: 11 }, (_, generation) => ({ generation, reach: 1, low: null, high: null }));
  expect(reachScales(many, null, 'linear', box).xTicks.length).toBeLessThanOrEqual(4);
  expect(reachScales(many, null, 'linear', { ...box, right: 600 }).xTicks).toHaveLength(11);
});
