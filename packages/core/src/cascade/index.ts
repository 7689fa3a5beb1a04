/**
 * Cascades of people counted by class: the share model at three levels, mutual ties, R and the tipping point.
 *
 * @packageDocumentation
 * @stable
 */
export { spreadArithmetic } from './arithmetic.ts';
export { arraysOfRows, checkRowBytes, K_PLUS_LEVELS, partsOf, rowColumns } from './cascade-rows.ts';
export type { CascadeRows, ColumnArrays, EnsembleRange, RowPart } from './cascade-rows.ts';
export { binFollowers } from '../random/count-law/follower-bins.ts';
export type { FollowerBins, FollowerNumbers } from '../random/count-law/follower-bins.ts';
export type {
  ClassCounts as ClassFollowers,
  CountClass as FollowerClass,
  FollowerLaw,
  LognormalCounts as LognormalFollowers,
  PoissonCounts as PoissonFollowers,
} from '../random/count-law/count-law.ts';
export type { LaidOutCascade } from './population/laid-out-cascade.ts';
export { spreadMeanField } from './mean-field.ts';
export { spreadArithmeticInTime, spreadMeanFieldInTime } from './in-time/spread-in-time.ts';
export { spreadMutualPopulation } from './mutual/population-mutual.ts';
export { spreadPopulation } from './population/population.ts';
export { reproductionNumber } from './reproduction-number.ts';
export { roleNames } from './role-schema.ts';
export type { RoleName } from './role-schema.ts';
export { MAX_FRIENDS_OF_ALL, maxFollowers } from './share-cascade.ts';
export type { TelevisionStart } from './television-start.ts';
export type { ShareCascade, ShareCurve, ShareProbability } from './share-cascade.ts';
export { shareProbabilityOnExposure } from './share-curve.ts';
export { tippingPoint } from './tipping-point.ts';
export type { CascadeTippingPoint } from './tipping-point.ts';
export { expectedSharers } from './branching/expected-sharers.ts';
export type { ExpectedSharers } from './branching/expected-sharers.ts';
export { extinction } from './branching/extinction.ts';
export type { Extinction } from './branching/extinction.ts';
export type { BinomialOffspring, Colours, Offspring, PoissonOffspring } from './branching/offspring.ts';
export { probabilityOfSharers } from './branching/probability-of-sharers.ts';
export type { CascadeTiming } from './cascade-timing.ts';
export { completeComplaints, completeConversation, plainConversation } from './conversation.ts';
export type * from './conversation.ts';
