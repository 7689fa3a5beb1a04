/**
 * Ripplecast in Node: scenario files, and the core's experiments on worker threads. The command line is `ripplecast`.
 *
 * @packageDocumentation
 * @stable
 */
export { BadInputError } from './bad-input.ts';
export { graphFormats } from './files/graph/format.ts';
export type { GraphFormat } from './files/graph/format.ts';
export { readFollowerList } from './files/graph/follower-list.ts';
export { readPeopleFile } from './files/graph/people.ts';
export { readGraphFile } from './files/graph/read.ts';
export type { ReadGraphOptions } from './files/graph/read.ts';
export { writeGraphFile } from './files/graph/write.ts';
export type { WriteGraphOptions } from './files/graph/write.ts';
export type { ScenarioRunOptions } from './experiments/network-to-run-on.ts';
export { openScenarioNetwork } from './experiments/open-scenario-network.ts';
export type { OpenNetworkOptions } from './experiments/open-scenario-network.ts';
export type { DocumentFile, ReadDocumentOptions } from './files/document-file.ts';
export { readCampaignFile } from './files/read-campaign.ts';
export { readScenarioFile } from './files/read-scenario.ts';
export { readScheduleFile } from './files/read-schedule.ts';
export type { StrictJson } from './files/strict-json.ts';
export { findCampaignBands, runCampaign } from './experiments/run-campaign.ts';
export { findBreakEven } from './experiments/run-break-even.ts';
export { findSolution } from './experiments/run-solve.ts';
export { findFansToReach } from './experiments/run-fans-to-reach.ts';
export { findInfluencers } from './experiments/run-influencers.ts';
export type { FindInfluencersOptions } from './experiments/run-influencers.ts';
export { findBestSplit, findMix } from './experiments/run-mix.ts';
export { runInfluence } from './experiments/run-influence.ts';
export type { RunInfluenceOptions } from './experiments/run-influence.ts';
export { compareScenario, runScenario, runScenarioUntil } from './experiments/run-scenario.ts';
export type { RunUntilOptions } from './experiments/run-scenario.ts';
export type { RunOptions } from './experiments/run-options.ts';
export { openWorkerPool } from './experiments/worker-pool.ts';
export type { PoolOptions } from './experiments/worker-pool.ts';
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
export { writeFileSafely } from './files/write-file-safely.ts';
