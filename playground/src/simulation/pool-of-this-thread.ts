import { ScenarioPool } from 'ripplecast/pool';

/**
 * A pool that runs everything on the thread of the caller, which is a worker already.
 * @param nextTurn - Lets messages in that wait.
 */
export function poolOfThisThread(nextTurn: () => Promise<void>): ScenarioPool {
  return new ScenarioPool({
    workers: 1,
    processors: 1,
    freeBytes: () => Infinity,
    startSeconds: Infinity,
    startWorker() {
      throw new Error('a pool of one thread starts no worker');
    },
    seconds: () => performance.now() / 1000,
    nextTurn,
    here: 'all',
    openNetwork: async () => undefined,
    share: (cascade) => cascade,
  });
}
