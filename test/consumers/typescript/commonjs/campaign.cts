import { openWorkerPool } from '@ripplecast/node';
import { compare, presets, type SimulationResult } from 'ripplecast';

export function reachOf({ cascade }: SimulationResult): number {
  return cascade.reach.mean;
}

export async function bothWays(): Promise<readonly number[]> {
  const pool = openWorkerPool(2);
  const results = [compare(presets.oneFan), await pool.compareScenario(presets.oneFan)];
  await pool.close();
  return results.map(reachOf);
}
