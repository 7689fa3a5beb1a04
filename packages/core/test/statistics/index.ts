/**
 * Tools for statistical tests. The form of such a test: fix the rngSeed, state the exact expectation, n, alpha = 1e-5 and the
 * smallest error that it would catch (`detectableShift` for a mean, `detectableDistance` for a distribution), then
 * `expect(pValue).toBeGreaterThan(1e-5)`. No tolerance by taste, no retry.
 *
 * - a distribution with known probabilities: `chiSquareGoodnessOfFit`, masses from `binomialMasses` and its like
 * - the mean of many values with known variance: `meanTest`; where it is not known: `meanTestOfValues`
 * - how often an event happened: `binomialTest`
 * - two programs that should do the same: `chiSquareTwoSample`, `chiSquareTwoSampleOfValues`, `kolmogorovSmirnovTwoSample`
 */
export * from './binomial.ts';
export * from './chi-square.ts';
export * from './kolmogorov-smirnov.ts';
export * from './masses.ts';
export * from './normal.ts';
export * from './power.ts';
export * from './special-functions.ts';
export * from './student.ts';
