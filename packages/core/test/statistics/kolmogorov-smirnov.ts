/** What a two-sample Kolmogorov–Smirnov test gives. */
export interface KolmogorovSmirnovTest {
  /** Largest distance of the two empirical distribution functions, on the side that is tested. */
  readonly distance: number;
  readonly pValue: number;
}

/**
 * Two-sample Kolmogorov–Smirnov test that two lists of values come from one distribution.
 *
 * The p-value is the limit law at distance·√(nm / (n + m)). With discrete values it is too large, never too small: the test is
 * then conservative (it raises fewer false alarms than alpha, and sees a little less). Prefer chi-square for few distinct values.
 */
export function kolmogorovSmirnovTwoSample(first: ArrayLike<number>, second: ArrayLike<number>): KolmogorovSmirnovTest {
  const a = Float64Array.from(first).toSorted();
  const b = Float64Array.from(second).toSorted();
  let i = 0;
  let j = 0;
  let distance = 0;
  while (i < a.length && j < b.length) {
    const value = Math.min(a[i], b[j]);
    while (i < a.length && a[i] === value) i += 1;
    while (j < b.length && b[j] === value) j += 1;
    distance = Math.max(distance, Math.abs(i / a.length - j / b.length));
  }
  return { distance, pValue: kolmogorovSurvival(distance * Math.sqrt((a.length * b.length) / (a.length + b.length))) };
}

/**
 * One-sample Kolmogorov–Smirnov test that values come from a law with this distribution function, P(value ≤ x). The function may
 * step where values have a mass of their own; the p-value is then too large, never too small.
 */
export function kolmogorovSmirnovOneSample(
  values: ArrayLike<number>,
  distribution: (x: number) => number,
): KolmogorovSmirnovTest {
  const sorted = Float64Array.from(values).toSorted();
  const n = sorted.length;
  let distance = 0;
  let below = 0;
  for (let i = 0; i < n; i += 1) {
    if (i + 1 < n && sorted[i + 1] === sorted[i]) continue;
    const upTo = distribution(sorted[i]);
    const before = distribution(sorted[i] - 1e-12 * Math.max(1e-12, Math.abs(sorted[i])));
    distance = Math.max(distance, Math.abs(upTo - (i + 1) / n), Math.abs(before - below / n));
    below = i + 1;
  }
  return { distance, pValue: kolmogorovSurvival(distance * Math.sqrt(n)) };
}

/**
 * One-sided two-sample Kolmogorov–Smirnov test that P(larger ≤ x) lies nowhere above P(smaller ≤ x): that `larger` is, in law, no
 * smaller. The distance is the largest rise; the p-value is the upper bound exp(−2·distance²·nm / (n + m)), conservative where
 * values are discrete.
 */
export function kolmogorovSmirnovOneSided(
  larger: ArrayLike<number>,
  smaller: ArrayLike<number>,
): KolmogorovSmirnovTest {
  const high = Float64Array.from(larger).toSorted();
  const low = Float64Array.from(smaller).toSorted();
  let distance = 0;
  let below = 0;
  for (let i = 0; i < high.length; i += 1) {
    if (i + 1 < high.length && high[i + 1] === high[i]) continue;
    while (below < low.length && low[below] <= high[i]) below += 1;
    distance = Math.max(distance, (i + 1) / high.length - below / low.length);
  }
  const n = (high.length * low.length) / (high.length + low.length);
  return { distance, pValue: Math.exp(-2 * distance * distance * n) };
}

/** P(K ≥ x) of Kolmogorov's limit law: 2·Σ (−1)^(k−1)·exp(−2k²x²). */
export function kolmogorovSurvival(x: number): number {
  if (x < 0.2) return 1;
  let sum = 0;
  for (let k = 1; k <= 100; k += 1) {
    const term = Math.exp(-2 * k * k * x * x);
    sum += k % 2 === 1 ? term : -term;
    if (term < 1e-18) break;
  }
  return Math.min(1, Math.max(0, 2 * sum));
}
