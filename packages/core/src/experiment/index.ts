/** Experiments: shards of replicates, their reduction to a result, comparison with a buy, break-even. */
export { breakEven, breakEvenSteps } from './break-even.ts';
export type { BreakEvenOptions, BreakEvenSteps } from './break-even.ts';
export { fansToReach, fansToReachSteps } from './fans-to-reach.ts';
export type { FansToReach, FansToReachSteps } from './fans-to-reach.ts';
export { growNetwork, openNetwork } from './open-network.ts';
export type { NetworkCascadeParts, NetworkData, OpenNetwork } from './open-network.ts';
export type { Outcomes } from './outcomes.ts';
export { reduceShards } from './reduce-shards.ts';
export type { ReduceOptions, SimulationResult } from './reduce-shards.ts';
export type { Network, NetworkOption, NetworkTipping } from './scenario-network.ts';
export { compare, simulate } from './simulate.ts';
export { simulateShard } from './simulate-shard.ts';
export type { ShardRange } from './simulate-shard.ts';
export { toDocument } from './to-document.ts';
export { version } from './version.ts';
