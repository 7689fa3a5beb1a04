/**
 * Ripplecast in a browser: the core's experiments on a pool of Web Workers.
 *
 * @packageDocumentation
 * @stable
 */
export type {
  CampaignRunOptions,
  CampaignSteps,
  InfluenceProgress,
  InfluenceRunOptions,
  Progress,
  ShardOptions,
  SimulateOptions,
  WorkerPool,
} from 'ripplecast/pool';
export { compareScenario, runScenario } from './run-scenario.ts';
export type { RunOptions } from './run-scenario.ts';
export { findCampaignBands, runCampaign } from './run-campaign.ts';
export type { RunCampaignOptions } from './run-campaign.ts';
export { findInfluencers } from './run-influencers.ts';
export type { FindInfluencersOptions } from './run-influencers.ts';
export { runInfluence } from './run-influence.ts';
export type { RunInfluenceOptions } from './run-influence.ts';
export { findBestSplit, findMix } from './run-mix.ts';
export { findBreakEven, findFansToReach, findSolution } from './run-search.ts';
export { shareGraph } from './shared-memory.ts';
export { openWorkerPool } from './worker-pool.ts';
export type { PoolOptions } from './worker-pool.ts';
