/** What runs came to: for each column a number for each run. */
export type RunColumns = Readonly<Record<string, readonly number[]>>;

/** What is compared of a column. */
export type Aspect = 'mean' | 'spread' | 'distribution';

/** One comparison of two programs' runs. */
export interface Comparison {
  readonly column: string;
  readonly aspect: Aspect;
  /** The mean, the variance, or (distribution) the largest distance of the two distribution functions as both have 0 and it. */
  readonly ours: number;
  readonly oracle: number;
  /** Of a mean or a variance: the difference in its standard errors. Of a distribution: the scaled distance. */
  readonly statistic: number;
  /** An upper bound, for any law that the runs may have and any number of them. */
  readonly pValue: number;
}

const meanOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Compares two lists of independent values, of one length, that should have the same law: run i of one with run i of the other.
 *
 * The difference of a pair is then as likely d as −d, so that for any law T = Σd / √Σd² has P(|T| ≥ t) ≤ 2·exp(−t²/2)
 * (Hoeffding 1963, for given |d|): no normal distribution stands in, however skewed the values are. Variances are compared in the
 * same way, as squares of the distance to the mean of both lists.
 */
function comparePairs(ours: readonly number[], oracle: readonly number[]): { statistic: number; pValue: number } {
  let sum = 0;
  let squares = 0;
  for (const [i, value] of ours.entries()) {
    const difference = value - oracle[i];
    sum += difference;
    squares += difference * difference;
  }
  const statistic = squares === 0 ? 0 : sum / Math.sqrt(squares);
  return { statistic, pValue: Math.min(1, 2 * Math.exp((-statistic * statistic) / 2)) };
}

/**
 * The largest distance of two empirical distribution functions. For two samples of n ≥ 4 the p-value is at most
 * 2.17·exp(−n·distance²) (Wei and Dudley 2012), for values with ties too.
 */
function compareDistributions(
  ours: readonly number[],
  oracle: readonly number[],
): { distance: number; statistic: number; pValue: number } {
  const a = Float64Array.from(ours).toSorted();
  const b = Float64Array.from(oracle).toSorted();
  const count = a.length;
  let distance = 0;
  for (let i = 0, j = 0; i < count && j < count;) {
    const value = Math.min(a[i], b[j]);
    while (i < count && a[i] === value) i += 1;
    while (j < count && b[j] === value) j += 1;
    distance = Math.max(distance, Math.abs(i - j) / count);
  }
  const statistic = distance * Math.sqrt(count);
  return { distance, statistic, pValue: Math.min(1, 2.17 * Math.exp(-statistic * statistic)) };
}

function compareColumn(column: string, ours: readonly number[], oracle: readonly number[]): Comparison[] {
  const center = (meanOf(ours) + meanOf(oracle)) / 2;
  const squaresOf = (values: readonly number[]): number[] => values.map((value) => (value - center) ** 2);
  const [ourSquares, oracleSquares] = [squaresOf(ours), squaresOf(oracle)];
  const { distance, ...distribution } = compareDistributions(ours, oracle);
  return [
    { column, aspect: 'mean', ours: meanOf(ours), oracle: meanOf(oracle), ...comparePairs(ours, oracle) },
    {
      column,
      aspect: 'spread',
      ours: meanOf(ourSquares),
      oracle: meanOf(oracleSquares),
      ...comparePairs(ourSquares, oracleSquares),
    },
    { column, aspect: 'distribution', ours: 0, oracle: distance, ...distribution },
  ];
}

/** Every comparison of two programs that ran equally often. */
export function compareRuns(ours: RunColumns, oracle: RunColumns): Comparison[] {
  const names = Object.keys(oracle);
  const missing = Object.keys(ours).filter((name) => !names.includes(name));
  if (missing.length > 0) throw new Error(`the oracle has no column ${missing.join(', ')}`);
  return names.flatMap((name) => {
    if (ours[name] === undefined) throw new Error(`ours has no column ${name}`);
    if (ours[name].length !== oracle[name].length) throw new Error(`${name}: the programs did not run equally often`);
    return compareColumn(name, ours[name], oracle[name]);
  });
}

/** Among comparisons with these p-values the places of those that Holm's procedure rejects: false ones with probability `alpha`. */
export function rejectByHolm(pValues: readonly number[], alpha: number): number[] {
  const order = pValues.map((_, place) => place).toSorted((a, b) => pValues[a] - pValues[b]);
  const kept = order.findIndex((place, rank) => pValues[place] > alpha / (pValues.length - rank));
  return kept < 0 ? order : order.slice(0, kept);
}

/**
 * The smallest relative error of a mean that the comparison of means would notice with probability 0.9, at a p-value of `alpha`.
 * Infinite where the mean is 0; 0 where every run is alike.
 */
export function noticeableError(ours: readonly number[], oracle: readonly number[], alpha: number): number {
  const center = (meanOf(ours) + meanOf(oracle)) / 2;
  let squares = 0;
  for (const values of [ours, oracle]) for (const value of values) squares += (value - center) ** 2;
  if (squares === 0) return 0;
  // 1.2816 is the normal distribution's 90 % point.
  const errors = Math.sqrt(2 * Math.log(2 / alpha)) + 1.2816;
  return (errors * Math.sqrt(squares)) / ours.length / Math.abs(center);
}
