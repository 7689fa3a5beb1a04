import { describe, expect, it } from 'vitest';
import { areaUntil, pathUntil, valueAt, weekScales } from './week-scales.ts';

const box = { left: 40, top: 10, right: 560, bottom: 210 };

describe('weeks on an axis', () => {
  it('go from the start to the last week, with ticks every four weeks of a year', () => {
    const { x, weeks, weekAt } = weekScales(52, [94, 111], box, 30);
    expect([x(0), x(26), x(52)]).toEqual([40, 300, 560]);
    expect(weeks).toEqual([0, 4, 8, 12, 16, 20, 24, 28, 32, 36, 40, 44, 48, 52]);
    expect([weekAt(0), weekAt(301), weekAt(9999)]).toEqual([0, 26, 52]);
  });

  it('have fewer ticks where there is little room, and steps of their own for a few weeks', () => {
    expect(weekScales(52, [0, 1], box, 100).weeks).toEqual([0, 13, 26, 39, 52]);
    expect(weekScales(52, [0, 1], box, 250).weeks).toEqual([0, 26, 52]);
    expect(weekScales(10, [0, 1], box, 60).weeks).toEqual([0, 2, 4, 6, 8, 10]);
    expect(weekScales(0, [0, 1], box, 60).weeks).toEqual([0]);
  });

  it('stand beside round values', () => {
    const { y, values } = weekScales(52, [94.4, 110.2], box, 30);
    expect(values).toEqual([90, 95, 100, 105, 110, 115]);
    expect([y(90), y(115)], 'both ends are moved out').toEqual([210, 10]);
  });
});

describe('a line up to a time', () => {
  const scales = { x: (week: number) => 10 * week, y: (value: number) => 100 - value };

  it('ends between two weeks where time is', () => {
    expect(valueAt([0, 10, 30], 1.5)).toBe(20);
    expect(pathUntil([0, 10, 30], 1.5, scales)).toBe('M0.000,100.000L10.000,90.000L15.000,80.000');
    expect(pathUntil([0, 10, 30], 9, scales)).toBe('M0.000,100.000L10.000,90.000L20.000,70.000');
    expect(pathUntil([0, 10], -1, scales)).toBe('M0.000,100.000');
    expect(pathUntil([], 1, scales)).toBe('');
  });

  it('bounds an area with another', () => {
    expect(areaUntil([0, 0], [10, 20], 1, scales)).toBe('M0.000,90.000L10.000,80.000L10.000,100.000L0.000,100.000Z');
    expect(areaUntil([], [], 1, scales)).toBe('');
  });
});
