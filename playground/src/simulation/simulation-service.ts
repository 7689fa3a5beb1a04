import type { SimulationService, SimulationUpdate } from './messages.ts';
import { runSimulation, showRun } from './run-simulation.ts';

/** Lets messages in that wait, so that a newer request is known. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}

/**
 * What simulates, in a worker or in the page itself.
 * @param release - Told of each callback that is not called again.
 */
export function createService(
  release: (tell: (update: SimulationUpdate) => void) => void = () => {},
): SimulationService {
  let latest = 0;
  return {
    async run(scenario, shown, request, tell) {
      latest = Math.max(latest, request);
      await runSimulation(
        scenario,
        async () => {
          await nextTask();
          return request === latest;
        },
        tell,
        shown,
      );
      release(tell);
    },
    async stop(request) {
      latest = Math.max(latest, request);
    },
    async show(scenario, shown, tell) {
      await showRun(scenario, shown, tell);
      release(tell);
    },
  };
}
