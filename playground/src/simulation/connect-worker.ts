import { proxy, wrap, type Remote } from 'comlink';
import type { SimulationService, SimulationUpdate } from './messages.ts';

/** A worker that was started, and how it is spoken to. */
export interface Connection {
  readonly worker: Worker;
  readonly service: Remote<SimulationService>;
  /** A function of the page as the worker may call it. */
  readonly callable: (tell: (update: SimulationUpdate) => void) => (update: SimulationUpdate) => void;
}

/** Starts the worker: the page loads this file when it first asks something that it does not know already. */
export function connectWorker(failed: (message: string) => void): Connection {
  const worker = new Worker(new URL('./simulation-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('error', ({ message }) => failed(message));
  return { worker, service: wrap<SimulationService>(worker), callable: proxy };
}
