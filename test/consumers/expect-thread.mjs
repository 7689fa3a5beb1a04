import { Worker } from 'node:worker_threads';

/** So many runs that they are always worth threads. */
const many = { replicates: 1e6 };

/** Milliseconds that threads have to start and to simulate something. */
const PATIENCE = 120_000;

/**
 * Fails unless a thread of a pool simulates: gives the pool a lot of work, and stops it when rows come from a thread.
 * @param {import('@ripplecast/node').WorkerPool} pool
 * @param {import('ripplecast').Scenario} scenario
 */
export async function expectThread(pool, scenario) {
  const stop = new AbortController();
  const answered = new Error('a thread has answered');
  const { postMessage } = Worker.prototype;
  // The answer to a task has rows, and comes on the thread that the task was sent to.
  Worker.prototype.postMessage = function (...task) {
    this.once('message', (answer) => {
      if (answer?.rows !== undefined) stop.abort(answered);
    });
    return postMessage.apply(this, task);
  };
  const timer = setTimeout(() => stop.abort(new Error('no thread has answered')), PATIENCE);
  const onProgress = () => {
    if (pool.workers < 2) stop.abort(new Error('threads could not be started'));
  };
  try {
    await pool.runScenario({ ...scenario, experiment: many }, { signal: stop.signal, onProgress });
    throw new Error('everything ran in one thread');
  } catch (error) {
    if (error !== answered) throw error;
  } finally {
    clearTimeout(timer);
    Worker.prototype.postMessage = postMessage;
  }
}
