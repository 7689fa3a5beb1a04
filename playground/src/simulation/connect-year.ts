import { proxy, wrap } from 'comlink';
import type { Connect } from './connection.ts';
import { watchSilence } from './watch-silence.ts';
import type { YearService } from './year-messages.ts';

/** Starts the worker that counts years; where the browser has no workers, or refuses ours, the page counts by itself. */
export const connectYear: Connect<YearService> = async (ended) => {
  let worker: Worker;
  try {
    worker = new Worker(new URL('./year-worker.ts', import.meta.url), { type: 'module' });
  } catch {
    const { createYearService } = await import('./year-service.ts');
    return { service: createYearService(), isInPage: true, close: () => {} };
  }
  // What is thrown has a message; a script that does not come has none.
  worker.addEventListener('error', (event) => ended(event instanceof ErrorEvent ? 'died' : 'notLoaded'));
  const ending = new AbortController();
  const remote = wrap<YearService>(worker);
  return {
    service: {
      run: (campaign, request, tell) =>
        watchSilence(tell, (watched) => remote.run(campaign, request, proxy(watched)), ending.signal),
      bands: (campaign, request, tell) =>
        watchSilence(tell, (watched) => remote.bands(campaign, request, proxy(watched)), ending.signal),
    },
    isInPage: false,
    close: () => {
      ending.abort();
      worker.terminate();
    },
  };
};
