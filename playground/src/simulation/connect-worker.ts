import { proxy, wrap } from 'comlink';
import type { FailureReason } from './messages.ts';
import type { SimulationService } from './asked-of-worker.ts';
import type { Connection } from './connection.ts';
import { watchSilence } from './watch-silence.ts';

/**
 * Starts the worker: the page loads this file when it first asks something that it does not know already. Where the browser has no workers,
 * or refuses ours, the page simulates by itself.
 * @param ended - Called when the worker ends by itself, or cannot be loaded.
 */
export async function connectWorker(ended: (reason: FailureReason) => void): Promise<Connection<SimulationService>> {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./simulation-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    const { createService } = await import('./simulation-service.ts');
    return { service: createService(), isInPage: true, close: () => {} };
  }
  // What is thrown has a message; a script that does not come has none.
  worker.addEventListener('error', (event) => ended(event instanceof ErrorEvent ? 'died' : 'notLoaded'));
  const ending = new AbortController();
  const remote = wrap<SimulationService>(worker);
  return {
    service: {
      run: (scenario, shown, request, tell) =>
        watchSilence(tell, (watched) => remote.run(scenario, shown, request, proxy(watched)), ending.signal),
      stop: (request) => remote.stop(request),
      take: (network) => remote.take(network),
      around: (scenario, shown, whom, tell) =>
        watchSilence(tell, (watched) => remote.around(scenario, shown, whom, proxy(watched)), ending.signal),
      show: (scenario, shown, tell) =>
        watchSilence(tell, (watched) => remote.show(scenario, shown, proxy(watched)), ending.signal),
      comparePlans: (question, request, tell) =>
        watchSilence(tell, (watched) => remote.comparePlans(question, request, proxy(watched)), ending.signal),
      showPlans: (plans, index, tell) =>
        watchSilence(tell, (watched) => remote.showPlans(plans, index, proxy(watched)), ending.signal),
      choosePeople: (question, request, tell) =>
        watchSilence(tell, (watched) => remote.choosePeople(question, request, proxy(watched)), ending.signal),
    },
    isInPage: false,
    close: () => {
      ending.abort();
      worker.terminate();
    },
  };
}
