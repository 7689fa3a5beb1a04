import { ScenarioPool } from 'ripplecast/pool';
import { hostOfWebWorkers } from '../src/worker-pool.ts';

/** A pool that starts all its workers for the smallest work, however few processors there are. */
export function openEagerPool(workers: number): ScenarioPool {
  return new ScenarioPool({ ...hostOfWebWorkers(workers), processors: workers, startSeconds: 0 });
}
