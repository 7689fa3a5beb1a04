/**
 * Buying people on television: the catalogue of buys, and what a buy reaches and costs.
 *
 * @packageDocumentation
 * @stable
 */
export { broadcastCatalogue, findCatalogueBuy } from './catalogue.ts';
export type { BuyFigures } from './buy-figures.ts';
export type { CatalogueBuy } from './catalogue.ts';
export type { Confidence } from './catalogue-row.ts';
export { buyExposure } from './buy-exposure.ts';
export { independentExposure, independentReach } from './independent-exposure.ts';
export type { ExposureDistribution, Vehicle } from './independent-exposure.ts';
export { measureBuy } from './measure-buy.ts';
export type { BuyMeasures } from './measure-buy.ts';
export { planReach } from './plan-reach.ts';
export type { MarginalInsertion, PlanReachOptions, ReachPlan } from './plan-reach.ts';
export type { Schedule, ScheduledPlacement } from './schedule.ts';
export type { ReachModel } from './viewers/viewers.ts';
export { agostini } from './models/agostini.ts';
export type { AgostiniOptions } from './models/agostini.ts';
export { betaBinomial, betaShapeOf } from './models/beta-binomial.ts';
export type { BetaShape } from './models/beta-binomial.ts';
export { binomial } from './models/binomial.ts';
export { canonicalExpansion } from './models/canonical-expansion.ts';
export type { ExpandedExposure } from './models/canonical-expansion.ts';
export { dirichletMultinomial, dirichletMultinomialMass } from './models/dirichlet-multinomial.ts';
export type { SharedExposure, SharedViews } from './models/dirichlet-multinomial.ts';
export { goerg } from './models/goerg.ts';
export type { CurvePoint, KnownPoint } from './models/goerg.ts';
export { hofmansAccumulation } from './models/hofmans-accumulation.ts';
export type { AccumulatingVehicle } from './models/hofmans-accumulation.ts';
export { hofmans } from './models/hofmans.ts';
export { metheringham } from './models/metheringham.ts';
export type { ModelledSchedule, ModelledVehicle, SharedReach } from './models/modelled-schedule.ts';
export { morgensztern } from './models/morgensztern.ts';
export { dispersionOfReach, negativeBinomial } from './models/negative-binomial.ts';
export type { UnboundedViews } from './models/negative-binomial.ts';
export { pairwiseUnion } from './models/pairwise-union.ts';
export type { PublisherOverlap, PublisherReach } from './models/pairwise-union.ts';
export type { ModelOptions, ReachEstimate } from './models/reach-estimate.ts';
export { sainsbury } from './models/sainsbury.ts';
export type { SainsburyOptions } from './models/sainsbury.ts';
export { resolveBuy } from './resolve-buy.ts';
export type { Buy } from './resolve-buy.ts';
export { readMediaPlan } from './files/read-media-plan.ts';
export { readScheduleCsv } from './files/read-schedule-csv.ts';
export type { ScheduleFile } from './files/schedule-file.ts';
export { tabulateSchedule } from './files/tabulate-schedule.ts';
export { writeMediaPlan } from './files/write-media-plan.ts';
export type { MediaPlan, MediaPlanFacts, MediaPlanSchedule } from './files/write-media-plan.ts';
export { reachCurve } from './planning/reach-curve.ts';
export type { ReachCurve, ReachCurveOptions, ReachCurvePoint } from './planning/reach-curve.ts';
export { scheduleFor } from './planning/schedule-for.ts';
export type {
  FoundSchedule,
  ImpossibleSchedule,
  ScheduleAnswer,
  ScheduleAsked,
  ScheduleMeasure,
  ScheduleQuestion,
} from './planning/schedule-for.ts';
export { adstock } from './response/adstock.ts';
export { adstockWeights } from './response/adstock-weights.ts';
export type {
  AdstockForm,
  AdstockOptions,
  DelayedAdstock,
  GeometricAdstock,
  HalfLifeAdstock,
  WeibullAdstock,
} from './response/adstock-weights.ts';
export { optimalFrequency, saturation } from './response/saturation.ts';
export type { Saturation } from './response/saturation.ts';
export type * from './broadcast.generated.ts';
