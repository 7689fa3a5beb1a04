/**
 * Tools for statistical tests. The form of such a test: fix the rngSeed, state the exact expectation, n and the smallest
 * error that it would catch (`detectableShift` for a mean, `detectableDistance` for a distribution), then one of the matchers
 * below, at `ALPHA`. No tolerance by taste, no retry. A failure says what was observed and expected, the statistic, its p-value,
 * and what the test would have caught.
 *
 * - a distribution with known probabilities: `expect(counts).toFollow(masses)`, masses from `binomialMasses` and its like
 * - a distribution with a known distribution function: `expect(values).toFollowFunction(function)`
 * - a mean: `expect(values).toHaveMean(exact)`, with the exact variance where it is known
 * - how often an event happened: `expect(times).toHappenWith(probability, { n })`
 * - two programs that should do the same: `expect(counts).toAgreeWithCounts(others)`, `expect(values).toAgreeWithValues(others)`
 *
 * The matchers are registered for every test of the core (matchers.ts); the functions behind them are exported here.
 */
export * from './binomial.ts';
export * from './chi-square.ts';
export * from './kolmogorov-smirnov.ts';
export * from './masses.ts';
export * from './normal.ts';
export * from './power.ts';
export * from './special-functions.ts';
export * from './student.ts';
