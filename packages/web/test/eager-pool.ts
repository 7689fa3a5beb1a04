import { ScenarioPool } from 'ripplecast/pool';
import { hostOfWebWorkers } from '../src/worker-pool.ts';

/** A pool that starts all its workers for the smallest work. */
export function openEagerPool(workers: number): ScenarioPool {
  return new ScenarioPool({ ...hostOfWebWorkers(workers), startSeconds: 0 });
}
