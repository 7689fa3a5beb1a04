import { expect, test } from 'vitest';
import { findCrossings } from './find-crossings.ts';
import { searchPlaces } from './search-places.ts';

const places = searchPlaces({ range: [0, 1], whole: false, smallestStep: 1e-5, present: 0.3, tippingPoint: null });

function crossingsOf(f: (x: number) => number, how: { refines?: boolean; whole?: boolean; at?: number[] } = {}) {
  const { refines = true, whole = false, at = places } = how;
  const asked: number[] = [];
  const steps = findCrossings(at, { tolerance: whole ? 1 : 1e-7, whole, refines });
  let step = steps.next();
  while (step.done !== true) {
    asked.push(step.value);
    step = steps.next(f(step.value));
  }
  return { brackets: step.value, asked };
}

test('each change of sign is narrowed down, in ascending order', () => {
  const { brackets } = crossingsOf((x) => (x - 0.001) * (x - 0.02) * (x - 0.7));
  expect(brackets.map(({ low, high }) => [0.001, 0.02, 0.7].some((root) => low <= root && root <= high))).toEqual([
    true,
    true,
    true,
  ]);
  for (const { low, high } of brackets) expect(high - low).toBeLessThanOrEqual(1e-7);
  expect(brackets.map(({ atLow }) => atLow < 0)).toEqual([true, false, true]);
});

// 64 steps from 1e-5 to 1 are apart by a fifth; a window of a thousandth lies between two of them.
test.each([0.00713, 0.0112, 0.23])('a window around %d that is narrower than the steps is found', (middle) => {
  const window = (x: number): number => 1 - ((x / middle - 1) / 0.0005) ** 2;
  expect(crossingsOf(window).brackets).toHaveLength(2);
  expect(crossingsOf((x) => -window(x)).brackets).toHaveLength(2);
  expect(crossingsOf(window, { refines: false }).brackets).toHaveLength(0);
});

test('a peak that stays far below is left after the places themselves, one that nearly touches is followed', () => {
  const peak = (height: number) => (x: number) => height - (x / 0.01 - 1) ** 2;
  expect(crossingsOf(peak(-3)).asked.length).toBe(places.length);
  const near = crossingsOf(peak(-1e-7));
  expect(near.brackets).toEqual([]);
  expect(near.asked.length).toBeGreaterThan(places.length + 10);
  expect(near.asked.length).toBeLessThan(places.length + 40);
});

test('no place is asked for twice', () => {
  const { asked } = crossingsOf((x) => Math.sin(30 * x) - 0.99);
  expect(new Set(asked).size).toBe(asked.length);
});

test('whole numbers: neighbours, and a window of one number', () => {
  const at = searchPlaces({ range: [1, 1000], whole: true, smallestStep: 1, present: 5, tippingPoint: null });
  const { brackets, asked } = crossingsOf((x) => 0.4 - Math.abs(x - 437), { whole: true, at });
  expect(brackets.map(({ low, high }) => [low, high])).toEqual([
    [436, 437],
    [437, 438],
  ]);
  expect(asked.every(Number.isInteger)).toBe(true);
});

test('0 counts as positive', () => {
  const { brackets } = crossingsOf((x) => Math.min(0, 0.5 - x), { at: [0, 0.25, 0.75, 1] });
  expect(brackets).toHaveLength(1);
  expect(brackets[0].low).toBeLessThanOrEqual(0.5);
  expect(brackets[0].high).toBeGreaterThan(0.5);
});

test('what is known is not asked for', () => {
  const steps = findCrossings([0, 1], { tolerance: 2, whole: false, refines: true }, [
    { point: 0, value: -1 },
    { point: 1, value: 1 },
  ]);
  expect(steps.next()).toEqual({ done: true, value: [{ low: 0, atLow: -1, high: 1, atHigh: 1 }] });
});
