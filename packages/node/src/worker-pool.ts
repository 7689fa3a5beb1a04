import type { CascadeRows } from 'ripplecast/cascade';
import type { ShardRange } from 'ripplecast/experiment';
import type { ScenarioInput } from 'ripplecast/scenario';
import Tinypool from 'tinypool';
import { BadInputError } from './bad-input.ts';
import type { ShardAnswer, ShardTask } from './shard-worker.ts';

/** Worker threads that simulate. Kept open between scenarios; idle, they do not keep the process alive. */
export interface WorkerPool {
  readonly workers: number;
  /** Simulates a range of replicates on the next free thread. */
  simulate(scenario: ScenarioInput, range: ShardRange): Promise<CascadeRows>;
  /** Ends the threads at once; work under way is rejected. */
  close(): Promise<void>;
}

/**
 * Opens a pool of worker threads.
 * @param workers - Number of threads, a whole number ≥ 1. All start at once, and load the core while the caller goes on.
 */
export function openWorkerPool(workers: number): WorkerPool {
  const fromSources = import.meta.url.endsWith('.ts');
  const pool = new Tinypool({
    filename: new URL(fromSources ? './shard-worker.ts' : './shard-worker.js', import.meta.url).href,
    minThreads: workers,
    maxThreads: workers,
    execArgv: fromSources ? withSourceCondition(process.execArgv) : process.execArgv,
  });
  return {
    workers,
    async simulate(scenario, range) {
      const answer: ShardAnswer = await pool.run({ scenario, range } satisfies ShardTask, { name: 'simulate' });
      if ('refused' in answer) throw new BadInputError(answer.refused);
      return answer.rows;
    },
    close: () => pool.destroy(),
  };
}

/** Threads resolve the workspace's packages to their sources exactly as this thread does, whoever started it. */
function withSourceCondition(execArgv: readonly string[]): string[] {
  const known = execArgv.some((argument) => argument.includes('ripplecast/source'));
  return known ? [...execArgv] : [...execArgv, '--conditions=ripplecast/source'];
}
