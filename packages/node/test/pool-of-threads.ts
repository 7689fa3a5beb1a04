import { ScenarioPool } from 'ripplecast/pool';
import { hostOfThreads } from '../src/experiments/worker-pool.ts';

/** A pool that runs everything on so many threads, also what is not worth them. */
export function openPoolOfThreads(workers: number): ScenarioPool {
  return new ScenarioPool({ ...hostOfThreads(workers), here: 'nothing', startSeconds: 0 });
}
