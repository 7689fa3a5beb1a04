export { spreadArithmetic } from './arithmetic.ts';
export { arraysOfRows, checkRowBytes, K_PLUS_LEVELS } from './cascade-rows.ts';
export type { CascadeRows, EnsembleRange } from './cascade-rows.ts';
export { binFollowers, maxFollowers } from './population/follower-bins.ts';
export type { FollowerBins } from './population/follower-bins.ts';
export type { LaidOutCascade } from './population/laid-out-cascade.ts';
export { spreadMeanField } from './mean-field.ts';
export { spreadMutualPopulation } from './mutual/population-mutual.ts';
export { spreadPopulation } from './population/population.ts';
export { reproductionNumber } from './reproduction-number.ts';
export type {
  ClassFollowers,
  FollowerClass,
  FollowerLaw,
  LognormalFollowers,
  PoissonFollowers,
  ShareCascade,
  ShareCurve,
  ShareProbability,
} from './share-cascade.ts';
export { shareProbabilityOnExposure } from './share-curve.ts';
export { tippingPoint } from './tipping-point.ts';
export type { CascadeTippingPoint } from './tipping-point.ts';
