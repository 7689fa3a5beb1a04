import type { CountSummary } from '../scenario/index.ts';
import { mean, quantileFractions, quantiles, standardError } from '../statistics/index.ts';

/**
 * Summary of a count over replicates.
 * @param values - Shape [replicates]; on a deterministic level [1], the expected value.
 */
export function summarizeCount(values: Float64Array, isDeterministic: boolean): CountSummary {
  if (isDeterministic) return { mean: values[0]!, standardError: null, p05: null, p50: null, p95: null };
  const [p05, p50, p95] = quantiles(values, Object.values(quantileFractions));
  return { mean: mean(values), standardError: standardError(values), p05: p05!, p50: p50!, p95: p95! };
}

/**
 * The quantiles that summaries have.
 * @returns Null for no values.
 */
export function summarizeQuantiles(
  values: Float64Array,
): Readonly<Record<keyof typeof quantileFractions, number>> | null {
  if (values.length === 0) return null;
  const [p05, p50, p95] = quantiles(values, Object.values(quantileFractions));
  return { p05: p05!, p50: p50!, p95: p95! };
}

/** Fraction of the entries for which something holds. */
export function fractionOf(
  values: Float64Array | Int32Array | Uint8Array,
  holds: (value: number, index: number) => boolean,
): number {
  let count = 0;
  for (let i = 0; i < values.length; i += 1) if (holds(values[i]!, i)) count += 1;
  return count / values.length;
}
