/**
 * Pools of workers, as far as they do not depend on where they are: runs, shards, what workers hold, errors on their way, ends.
 * A host brings its workers and its clock: `@ripplecast/node` threads, `@ripplecast/web` Web Workers.
 *
 * @packageDocumentation
 * @experimental
 */
export { CampaignSimulator } from './campaign-simulator.ts';
export type { CampaignAnswer, CampaignTask } from './campaign-task.ts';
export { checkCampaignRunOptions, checkRunOptions } from './check-run-options.ts';
export { checkBreakEvenSearch, checkSolveSearch, checkSplitSearch } from './check-search.ts';
export { checkInfluenceRunOptions } from './influence-run-options.ts';
export type { InfluenceProgress, InfluenceRunOptions } from './influence-run-options.ts';
export { maxWorkers } from './pool-host.ts';
export type { PoolHost } from './pool-host.ts';
export { ScenarioPool } from './scenario-pool.ts';
export type { MeasuredResult } from './scenario-pool.ts';
export type { GrowthAnswer, NetworkOfResult, ResultAnswer, ResultTask } from './result-task.ts';
export { SetDrawer } from './set-drawer.ts';
export type { SetsAnswer, SetsTask } from './sets-task.ts';
export { ShardSimulator } from './shard-simulator.ts';
export { buffersOf } from './shard-task.ts';
export type { NetworkToSend, ShardAnswer, ShardService, ShardTask } from './shard-task.ts';
export { isShared, SharedCopies } from './shared-copies.ts';
export { mapArrays } from './map-arrays.ts';
export type { NumberArray } from './map-arrays.ts';
export { sendError } from './travelling-error.ts';
export type { TravellingError } from './travelling-error.ts';
export type { WorkerPort } from './worker-connection.ts';
export type { EndSignal } from './end-signal.ts';
export type { Progress } from './progress.ts';
export type {
  CampaignRunOptions,
  CampaignSteps,
  Search,
  ShardOptions,
  SimulateOptions,
  WorkerPool,
} from './worker-pool.ts';
