import { expect, test } from 'vitest';
import { openStream } from './index.ts';
import { buildLongGaps, drawLongGap } from './long-gaps.ts';

/*
 * 100,000 gaps against the geometric law, in 40 cells of about equal probability; alpha = 1e-5: catches a distance of w
 * = 0.026, which is an error of the probability of about 2.6 %.
 */
test.each([0.9, 0.5, 0.1, 0.01, 1e-3, 1e-5, 1e-9, 1e-14])('gaps at probability %d are geometric', (probability) => {
  const draws = 100_000;
  const stream = openStream('long gaps', 0, String(probability));
  const gaps = buildLongGaps(probability);
  const counts = new Float64Array(41);
  const width = Math.max(1, Math.round(0.1 / probability));
  for (let draw = 0; draw < draws; draw += 1) {
    const gap = drawLongGap(stream, gaps);
    expect(Number.isInteger(gap)).toBe(true);
    counts[Math.min(40, Math.floor(gap / width))] += 1;
  }
  const survival = (cell: number): number => Math.exp(cell * width * Math.log1p(-probability));
  const masses = Array.from(counts, (_, cell) => (cell === 40 ? survival(40) : survival(cell) - survival(cell + 1)));
  expect(counts).toFollow(masses);
});

test('the lowest digit of a long gap is as it should be', () => {
  // At 1e-6 the gap modulo 10 is uniform within 1e-5. 100,000 draws, alpha = 1e-5, 10 cells: catches w = 0.022.
  const stream = openStream('long gaps', 0, 'low');
  const gaps = buildLongGaps(1e-6);
  const counts = new Float64Array(10);
  for (let draw = 0; draw < 100_000; draw += 1) counts[drawLongGap(stream, gaps) % 10] += 1;
  expect(counts).toFollow(new Float64Array(10).fill(0.1));
});

test('at probability 1 there is never a gap', () => {
  const stream = openStream('long gaps', 0, 'one');
  const gaps = buildLongGaps(1);
  for (let draw = 0; draw < 1000; draw += 1) expect(drawLongGap(stream, gaps)).toBe(0);
});
