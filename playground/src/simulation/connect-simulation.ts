import type { SimulationService } from './asked-of-worker.ts';
import type { Connect } from './connection.ts';

/** Starts the worker that simulates scenarios; what starts it is loaded with the first question. */
export const connectSimulation: Connect<SimulationService> = async (ended) => {
  const { connectWorker } = await import('./connect-worker.ts');
  return connectWorker(ended);
};
