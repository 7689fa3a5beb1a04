/**
 * Experiments of scenarios that are complete already, for programs that load code when a scenario needs it: rounds first, hours,
 * criticism and mutual ties by `import()`. Everybody else has them all in `ripplecast/experiment`, with the same numbers.
 *
 * @packageDocumentation
 * @experimental
 */
export { breakEvenStepsOf } from './experiment/break-even.ts';
export type { BreakEvenOptions, BreakEvenSteps, PreparedBreakEvenOptions } from './experiment/break-even.ts';
export { prepareComplete } from './experiment/prepare-complete.ts';
export type { PreparedScenario, Spread } from './experiment/prepared-scenario.ts';
export { reducePreparedPlans } from './experiment/reduce-plans.ts';
export type { ComparePlansOptions, PlanRows, PlansResult, PreparedPlan } from './experiment/reduce-plans.ts';
export { toPlansDocument } from './experiment/tabulate-plans.ts';
export type { PlansDocument } from './experiment/tabulate-plans.ts';
export { reducePrepared } from './experiment/reduce-shards.ts';
export type { ReduceOptions, SimulationResult } from './experiment/reduce-shards.ts';
export type {
  GraphDigest,
  Network,
  NetworkLayout,
  NetworkOption,
  NetworkTipping,
} from './experiment/scenario-network.ts';
export type { ShardRange } from './experiment/shard-range.ts';
export { hasOnlyRounds, spreadRounds } from './experiment/spread-rounds.ts';
export { spreadScenario } from './experiment/spread-scenario.ts';
export { decidingValues } from './experiment/what-decides.ts';
export type { WhatDecidesOptions } from './experiment/what-decides.ts';
