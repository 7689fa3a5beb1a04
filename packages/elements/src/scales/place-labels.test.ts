import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeLabels, type AxisLabel } from './place-labels.ts';

const room = { low: 0, high: 300, gap: 8 };
const label = (at: number, width: number): AxisLabel => ({ at, width });

describe('labels of an axis', () => {
  it('stand in the middle of their marks where there is room', () => {
    expect(placeLabels([label(100, 40), label(200, 60)], room)).toEqual([80, 170]);
  });

  it('stay inside, and move apart by as little as they can', () => {
    expect(placeLabels([label(2, 40)], room)).toEqual([0]);
    expect(placeLabels([label(100, 40), label(120, 40)], room)).toEqual([66, 114]);
  });

  it('are left out where they would have to leave their marks, the last first', () => {
    expect(placeLabels([label(100, 80), label(101, 80), label(250, 20)], room)).toEqual([16.5, 104.5, 240]);
    expect(placeLabels([label(100, 80), label(101, 80), label(102, 20)], room)[2]).toBeNull();
    expect(placeLabels([label(10, 400), label(10, 30)], room)).toEqual([null, 0]);
  });

  it('never overlap, and keep the order of their marks', () => {
    const labels = fc.array(
      fc.record({ at: fc.integer({ min: 0, max: 300 }), width: fc.integer({ min: 1, max: 120 }) }),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(labels, (given) => {
        const placed = placeLabels(given, room).flatMap((left, index) => {
          const { at, width } = given[index] ?? { at: 0, width: 0 };
          return left === null ? [] : [{ left, right: left + width, at }];
        });
        if (given.length > 0) expect(placed.length).toBeGreaterThan(0);
        const inOrder = placed.toSorted((a, b) => a.left - b.left);
        for (const [index, { left, right, at }] of inOrder.entries()) {
          expect(left).toBeGreaterThanOrEqual(room.low);
          expect(right).toBeLessThanOrEqual(room.high);
          expect(at).toBeGreaterThanOrEqual(left - room.gap);
          expect(at).toBeLessThanOrEqual(right + room.gap);
          const next = inOrder[index + 1];
          if (next === undefined) continue;
          expect(next.left - right).toBeGreaterThan(room.gap - 1e-9);
          expect(next.at).toBeGreaterThanOrEqual(at);
        }
      }),
      { seed: 7, numRuns: 500 },
    );
  });
});
