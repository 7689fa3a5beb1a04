import type { PreparedScenario } from './prepared-scenario.ts';
import { reduceRows } from './reduce-shards.ts';
import type { SimulationResult } from './reduce-shards.ts';

/** All replicates of a scenario in one piece, beside its buy or without it. */
export function runPrepared(prepared: PreparedScenario, withBroadcast: boolean): SimulationResult {
  // A buy that cannot be compared is an error before the work, not after it.
  if (withBroadcast) void prepared.broadcast;
  const rows = prepared.spread({ first: 0, count: prepared.scenario.experiment.replicates });
  return reduceRows(prepared, [rows], withBroadcast);
}
