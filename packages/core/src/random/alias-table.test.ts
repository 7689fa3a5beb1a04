import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AliasTable, buildAliasTable, drawFromAliasTable } from './alias-table.ts';
import { openStream } from './open-stream.ts';

/** Probability that a table gives each index, read from the table itself. */
function tableProbabilities(table: AliasTable): Float64Array {
  const count = table.thresholds.length;
  const probabilities = new Float64Array(count);
  for (let column = 0; column < count; column += 1) {
    probabilities[column] += table.thresholds[column] / count;
    probabilities[table.aliases[column]] += (1 - table.thresholds[column]) / count;
  }
  return probabilities;
}

describe('the alias table', () => {
  test('holds exactly the weights it was built from', () => {
    const weight = fc.oneof(
      fc.constant(0),
      fc.double({ min: 0, max: 1e6, noNaN: true }),
      fc.integer({ min: 1, max: 3 }),
    );
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 100 }), (list) => {
        const weights = Float64Array.from(list);
        const sum = weights.reduce((total, value) => total + value, 0);
        fc.pre(sum > 0);
        const probabilities = tableProbabilities(buildAliasTable(weights));
        for (const [index, probability] of probabilities.entries()) {
          expect(Math.abs(probability - weights[index] / sum)).toBeLessThan(1e-14);
          if (weights[index] === 0) expect(probability).toBe(0);
        }
      }),
      { seed: 20261122, numRuns: 500 },
    );
  });

  test.each([
    [[1, 2, 3, 4]],
    [[5]],
    [[0, 1, 0, 1e-3, 0]],
    [[1e-300, 1e-300, 2e-300]],
    [Array.from({ length: 60 }, (_, index) => 1 / (index + 1))],
  ])('draws indices in proportion to %j', (list) => {
    // n = 200,000, alpha = 1e-5 each: with 4 cells it catches w = 0.0138, with 60 w = 0.0206.
    const weights = Float64Array.from(list);
    const sum = weights.reduce((total, value) => total + value, 0);
    const stream = openStream('alias', list.length, 'fit');
    const table = buildAliasTable(weights);
    const counts = new Float64Array(list.length);
    for (let index = 0; index < 200_000; index += 1) counts[drawFromAliasTable(stream, table)] += 1;
    expect(counts).toFollow(weights.map((weight) => weight / sum));
  });

  test('the same stream gives the same indices, and the weights are not changed', () => {
    const weights = Float64Array.of(3, 1, 2);
    const table = buildAliasTable(weights);
    const draw = (): number[] => {
      const stream = openStream('alias', 0, 'same');
      return Array.from({ length: 50 }, () => drawFromAliasTable(stream, table));
    };
    expect(draw()).toEqual(draw());
    expect([...weights]).toEqual([3, 1, 2]);
  });

  test('refuses weights that are no weights', () => {
    expect(() => buildAliasTable(new Float64Array(0))).toThrow('weights must be at least one weight');
    expect(() => buildAliasTable(Float64Array.of(1, -1))).toThrow(
      'weights[1] must be a finite number of at least 0; got -1',
    );
    expect(() => buildAliasTable(Float64Array.of(NaN))).toThrow('weights[0]');
    expect(() => buildAliasTable(Float64Array.of(Infinity))).toThrow('weights[0]');
    expect(() => buildAliasTable(Float64Array.of(0, 0))).toThrow('a finite sum above 0');
    expect(() => buildAliasTable(Float64Array.of(1e308, 1e308))).toThrow('a finite sum above 0');
  });
});
