import type { CascadeRows } from 'ripplecast/cascade';
import type { NetworkCascadeParts, ShardRange } from 'ripplecast/experiment';
import { type NetworkCascade, prepareNetworkCascade } from 'ripplecast/network';
import type { CompleteScenario } from 'ripplecast/scenario';
import Tinypool from 'tinypool';
import { BadInputError } from '../bad-input.ts';
import type { RowsAnswer } from './shard-handler.ts';
import type { NetworkTask, UnknownRun } from './network-worker.ts';
import type { ShardTask } from './shard-worker.ts';
import { shareMemory } from './share-memory.ts';
import { threadFile, threadOptions } from './thread-file.ts';

/** Simulates a range of replicates of one scenario on the next free thread. */
export type SimulateRange = (range: ShardRange) => Promise<CascadeRows>;

/** Worker threads that simulate. Kept open between scenarios; idle, they do not keep the process alive. */
export interface WorkerPool {
  readonly workers: number;
  /** Prepares the threads for a scenario without a network. */
  forScenario(scenario: CompleteScenario): SimulateRange;
  /** Prepares the threads for a scenario on a network, which they share. Copies what does not lie in shared memory yet. */
  forNetwork(scenario: CompleteScenario, parts: NetworkCascadeParts): SimulateRange;
  /** Ends the threads at once; work under way is rejected. */
  close(): Promise<void>;
}

/**
 * Opens a pool of worker threads.
 * @param workers - Number of threads, a whole number ≥ 1. All start at once, and load the core while the caller goes on.
 * @param task - What they will run first, and load now.
 */
export function openWorkerPool(workers: number, task: 'scenario' | 'network'): WorkerPool {
  const files = {
    scenario: threadFile('shard-worker', import.meta.url).href,
    network: threadFile('network-worker', import.meta.url).href,
  };
  const pool = new Tinypool({
    filename: files[task],
    name: task === 'scenario' ? 'simulate' : 'spread',
    minThreads: workers,
    maxThreads: workers,
    ...threadOptions(),
  });
  let runs = 0;
  return {
    workers,
    forScenario: (scenario) => async (range) => {
      const shard: ShardTask = { scenario, range };
      return rowsOf(await pool.run(shard, { filename: files.scenario, name: 'simulate' }));
    },
    forNetwork(scenario, { graph, message, model }) {
      const { rngSeed, maxGenerations } = scenario.experiment;
      const cascade: NetworkCascade = shareMemory(prepareNetworkCascade(graph, message, model));
      const run = (runs += 1);
      const spread = (sent: NetworkTask): Promise<RowsAnswer | UnknownRun> =>
        pool.run(sent, { filename: files.network, name: 'spread' });
      return async (range) => {
        const ensemble = { rngSeed, ...range, maxGenerations };
        const answer = await spread({ run, ensemble });
        return rowsOf('unknown' in answer ? await spread({ run, ensemble, cascade }) : answer);
      };
    },
    close: () => pool.destroy(),
  };
}

function rowsOf(answer: RowsAnswer | UnknownRun): CascadeRows {
  if ('rows' in answer) return answer.rows;
  throw new BadInputError('refused' in answer ? answer.refused : 'a thread does not know its network');
}
