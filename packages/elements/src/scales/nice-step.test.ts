import { expect, it } from 'vitest';
import { niceStep } from './nice-step.ts';

it.each([
  [0, 1],
  [1, 1],
  [1.5, 2],
  [3, 5],
  [6, 10],
  [200, 200],
  [2_000_001, 5_000_000],
])('of at least %d the nice step is %d', (least, step) => {
  expect(niceStep((value) => value >= least)).toBe(step);
});
