import { expect, test } from 'vitest';
import { measureLoop } from './measure-loop.ts';

test('expansion and acceleration are those counted by hand', () => {
  // With the factor 4, 9, 15 people up to the end of each week; without it 2, 5, 8. In the end 7 more; by the first week 2 sooner, then
  // min(9, 8) - 5 = 3, then none.
  const { expansion, acceleration } = measureLoop(Float64Array.of(4, 5, 6), Float64Array.of(2, 3, 3), 3);
  expect(expansion).toEqual({ mean: 7, standardError: null });
  expect(acceleration).toEqual({ mean: 5, standardError: null });
});

test('each replicate is measured by itself', () => {
  const earned = Float64Array.of(4, 5, 6, 1, 0, 0);
  const { expansion, acceleration } = measureLoop(earned, Float64Array.of(2, 3, 3, 1, 0, 2), 3);
  // The second replicate: −2 in the end; min(1, 3) − 1 = 0, 0, then min(1, 3) − 3 = −2.
  expect(expansion).toEqual({ mean: 2.5, standardError: 4.5 });
  expect(acceleration).toEqual({ mean: 1.5, standardError: 3.5 });
});
