import { expect, test } from 'vitest';
import vectors from '../../test/golden/beta-vectors.json' with { type: 'json' };
import { betaQuantile, betaTails, layOutBetaLaw } from './beta-law.ts';

type Row = readonly number[];

/** Rows whose last number is not what is computed from the first three, up to a relative error. */
function wrongRows(rows: readonly Row[], compute: (a: number, b: number, at: number) => number, error: number): Row[] {
  return rows.filter(([a = 0, b = 0, at = 0, exact = 0]) => {
    const computed = compute(a, b, at);
    return !(exact === 0 ? computed === 0 : Math.abs(computed / exact - 1) <= error);
  });
}

const lowerOf = (a: number, b: number, x: number): number => betaTails(layOutBetaLaw(a, b), x).lower;
const upperOf = (a: number, b: number, x: number): number => betaTails(layOutBetaLaw(a, b), x).upper;
const quantileOf = (a: number, b: number, u: number): number => betaQuantile(layOutBetaLaw(a, b), u);

test('both tails are right to 1e-12, and to 1e-11 where they are below 1e-30', () => {
  const rows = vectors.tails as Row[];
  for (const [compute, place] of [
    [lowerOf, 3],
    [upperOf, 4],
  ] as const) {
    const exact = rows.map((row) => [...row.slice(0, 3), row[place] ?? 0]);
    expect(
      wrongRows(
        exact.filter(([, , , tail = 0]) => tail > 1e-30),
        compute,
        1e-12,
      ),
    ).toEqual([]);
    expect(wrongRows(exact, compute, 1e-11)).toEqual([]);
  }
});

test('quantiles are right to 1e-12, whatever the law', () => {
  expect(vectors.quantiles.length).toBeGreaterThan(100);
  expect(wrongRows(vectors.quantiles, quantileOf, 1e-12)).toEqual([]);
});

test('the ends are exact', () => {
  const law = layOutBetaLaw(0.288, 99.712);
  expect(betaTails(law, 0)).toEqual({ lower: 0, upper: 1 });
  expect(betaTails(law, 1)).toEqual({ lower: 1, upper: 0 });
  expect(betaQuantile(law, 0)).toBe(0);
});

test.each([
  [0.288, 99.712],
  [0.5, 0.5],
  [40, 3],
  [20, 2e5],
  [1e-4, 3],
  [3, 1e-4],
])('quantiles of %f and %f rise with the probability, through both tails', (a, b) => {
  const values = Array.from({ length: 999 }, (_, i) => quantileOf(a, b, (i + 1) / 1000));
  expect(values).toEqual(values.toSorted((x, y) => x - y));
  expect(values.every((x) => x >= 0 && x <= 1)).toBe(true);
});

test('the law of 1 and 1 is uniform', () => {
  for (const u of [1e-9, 0.25, 0.5, 0.75, 1 - 1e-9]) expect(quantileOf(1, 1, u) / u).toBeCloseTo(1, 14);
});
