/**
 * Experiments: shards of replicates, their reduction to a result, comparison with a buy, break-even.
 *
 * @packageDocumentation
 * @stable
 */
export { breakEven, breakEvenSteps } from './break-even.ts';
export type { BreakEvenOptions, BreakEvenSteps } from './break-even.ts';
export { comparePlans, preparePlans, reducePlans } from './compare-plans.ts';
export type { Plan, SimulatedPlan } from './compare-plans.ts';
export { planLetters, planLimits } from './plan-limits.ts';
export type { ComparePlansOptions, PlanRows, PlansResult, PreparedPlan } from './reduce-plans.ts';
export { comparedFigures, tabulatePlans, toPlansDocument } from './tabulate-plans.ts';
export type { ComparedFigure, PlansDocument } from './tabulate-plans.ts';
export type { PassingDifference, PlanDifference } from './plan-difference.ts';
export type { IntervalLack, PairedDifference, RunsAhead } from './paired-difference.ts';
export type { Answer } from './measure-difference.ts';
export type { MeasuredBroadcast } from './measure-broadcast.ts';
export { fansToReach, fansToReachSteps } from './fans-to-reach.ts';
export type { FansToReach, FansToReachSteps } from './fans-to-reach.ts';
export { bestSplit, bestSplitSteps } from './mix/best-split.ts';
export type { BestSplitOptions, BestSplitSteps } from './mix/best-split.ts';
export { measureMix, measureMixSteps } from './mix/measure-mix.ts';
export type { MixAnswer, MixSteps } from './mix/measure-mix.ts';
export { columnsOfModel, needsOnwardEdges } from './model-on-network.ts';
export type { ModelColumn } from './model-on-network.ts';
export { growNetwork, networkOrigin, openNetwork } from './open-network.ts';
export { measureInfluencers, measureInfluencersSteps } from './influencers/measure-influencers.ts';
export type { InfluencersOptions } from './influencers/measure-influencers.ts';
export { columnsOfChoose } from './columns-of-choose.ts';
export type { ChooseColumns } from './columns-of-choose.ts';
export type { NetworkColumns } from './network-columns.ts';
export type { NetworkData, OpenNetwork } from './open-network.ts';
export type { NetworkCascadeParts, OpenNetworkLayout } from './open-network-layout.ts';
export type { Outcomes } from './replicate-columns.ts';
export { prepareScenario } from './prepare-scenario.ts';
export type { PrepareOptions } from './prepare-scenario.ts';
export type { PreparedScenario, Spread } from './prepared-scenario.ts';
export { probabilityOfReach } from './probability-of-reach.ts';
export { rangesOf } from './ranges-of.ts';
export { reduceShards } from './reduce-shards.ts';
export type { ReduceOptions, SimulationResult } from './reduce-shards.ts';
export type {
  ChoiceFrom,
  GraphDigest,
  Network,
  NetworkLayout,
  NetworkOption,
  NetworkTipping,
} from './scenario-network.ts';
export { compare, simulate } from './simulate.ts';
export { simulateUntil, simulateUntilSteps } from './simulate-until.ts';
export type { UntilOptions, UntilSteps } from './simulate-until.ts';
export { readShard, writeShard } from './shard-text.ts';
export { simulateShard } from './simulate-shard.ts';
export type { ShardRange } from './shard-range.ts';
export { ShardSizer } from './shard-sizer.ts';
export type { ShardSizing } from './shard-sizer.ts';
export { solveFor, solveForSteps } from './solve/solve-for.ts';
export type { SolveForOptions, SolveForSteps } from './solve/solve-for.ts';
export { toDocument } from './to-document.ts';
export { traceScenario } from './trace-scenario.ts';
export type { ScenarioTrace, TraceScenarioOptions } from './trace-scenario.ts';
export { version } from './version.ts';
export { whatDecides } from './what-decides.ts';
export type { WhatDecidesOptions } from './what-decides.ts';
