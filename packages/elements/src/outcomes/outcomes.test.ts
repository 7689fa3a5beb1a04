import { describe, expect, it } from 'vitest';
import { orderOfOutcomes, splitOfOutcomes } from './outcome-order.ts';
import { outcomePitch, outcomeScale } from './outcome-scale.ts';

describe('runs', () => {
  it('stand in order of luck, equal ones as they came, the first hundred of them', () => {
    expect(orderOfOutcomes([5, 1, 9, 1])).toEqual([1, 3, 0, 2]);
    expect(orderOfOutcomes(Float64Array.from({ length: 150 }, (_, run) => 150 - run))).toHaveLength(100);
    expect(orderOfOutcomes([])).toEqual([]);
  });

  it('split where none ends in between, over half of what the best one reaches', () => {
    expect(splitOfOutcomes([1, 295e6, 1, 1, 1, 294e6])).toBe(4);
    expect(splitOfOutcomes([1, 12, 22, 30])).toBeNull();
    expect(splitOfOutcomes([1, 14, 30])).toBe(2);
    expect(splitOfOutcomes([7, 7, 7])).toBeNull();
    expect(splitOfOutcomes([0, 0])).toBeNull();
    expect(splitOfOutcomes([])).toBeNull();
  });
});

describe('the scale of outcomes', () => {
  it('starts at 0 and has room for the best run', () => {
    const { top, ticks } = outcomeScale(30, null, null);
    expect(top).toBeGreaterThan(30);
    expect(ticks[0]).toBe(0);
    expect(ticks.every(Number.isInteger)).toBe(true);
  });

  it('holds the buy and everyone, unless all runs would be flat beside them', () => {
    expect(outcomeScale(295e6, 111e6, 295e6).holdsBroadcast).toBe(true);
    expect(outcomeScale(60e6, 111e6, null)).toMatchObject({ holdsBroadcast: true, top: 1.04 * 111e6 });
    expect(outcomeScale(9000, 111e6, 295e6)).toMatchObject({ holdsBroadcast: false, top: 1.04 * 9000 });
    expect(outcomeScale(22, null, 30).top).toBe(1.04 * 30);
  });

  it('stands where nobody is reached', () => {
    expect(outcomeScale(0, null, null)).toMatchObject({ top: 1, ticks: [0, 1] });
  });

  it('makes all runs equally wide where there are pixels enough', () => {
    expect(outcomePitch(484, 100)).toBe(4);
    expect(outcomePitch(175, 100)).toBe(1.75);
  });
});
