import { describe, expect, test } from 'vitest';
import { normalTail } from '../../test/statistics/index.ts';
import { drawNormal } from './draw-normal.ts';
import { openStream } from './open-stream.ts';

/** Probability of the cells before the given one: a tail below −5, 100 cells of width 0.1, a tail above 5. */
function below(cell: number): number {
  if (cell <= 0) return 0;
  return cell > 101 ? 1 : normalTail(-((cell - 1) / 10 - 5));
}

describe('drawNormal', () => {
  test('has the normal distribution', () => {
    // n = 400,000, alpha = 1e-5, 100 cells of width 0.1 and two tails: catches w = 0.0161.
    const n = 400_000;
    const stream = openStream('normal', 0, 'fit');
    const counts = new Float64Array(102);
    for (let index = 0; index < n; index += 1) {
      counts[Math.min(101, Math.max(0, Math.floor((drawNormal(stream) + 5) * 10) + 1))] += 1;
    }
    const masses = counts.map((_, cell) => below(cell + 1) - below(cell));
    expect(counts).toFollow(masses);
  });

  test('has the moments 0, 1, 0, 3', () => {
    // n = 400,000, alpha = 1e-5 each: catches a mean of 0.009, a variance off by 1.3 %, a skewness of 0.035, a kurtosis off by 0.09.
    const n = 400_000;
    const stream = openStream('normal', 0, 'moments');
    const sums = [0, 0, 0, 0];
    for (let index = 0; index < n; index += 1) {
      const z = drawNormal(stream);
      sums[0] += z;
      sums[1] += z * z;
      sums[2] += z * z * z;
      sums[3] += z * z * z * z;
    }
    // Variances of z, z², z³, z⁴: 1, 2, 15, 96.
    expect(sums[0] / n).toHaveMean(0, { variance: 1, n });
    expect(sums[1] / n).toHaveMean(1, { variance: 2, n });
    expect(sums[2] / n).toHaveMean(0, { variance: 15, n });
    expect(sums[3] / n).toHaveMean(3, { variance: 96, n });
  });

  test('the two numbers of a pair are independent', () => {
    // n = 200,000 pairs, alpha = 1e-5 each: catches a correlation of 0.013, a covariance of the squares of 0.026.
    const n = 200_000;
    const stream = openStream('normal', 0, 'pairs');
    let products = 0;
    let squares = 0;
    for (let index = 0; index < n; index += 1) {
      const x = drawNormal(stream);
      const y = drawNormal(stream);
      products += x * y;
      squares += (x * x - 1) * (y * y - 1);
    }
    expect(products / n).toHaveMean(0, { variance: 1, n });
    expect(squares / n).toHaveMean(0, { variance: 4, n });
  });

  test('the number that waits belongs to its stream alone', () => {
    const interrupted = openStream('normal', 1, 'spare');
    const other = openStream('normal', 2, 'spare');
    const straight = openStream('normal', 1, 'spare');
    const expected = Array.from({ length: 6 }, () => drawNormal(straight));
    const got = expected.map(() => {
      drawNormal(other);
      drawNormal(other);
      drawNormal(other);
      return drawNormal(interrupted);
    });
    expect(got).toEqual(expected);
    expect(interrupted.spareNormal).toBeNaN();
  });
});
