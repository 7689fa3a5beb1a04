import { expose, releaseProxy, type Remote } from 'comlink';
import type { SimulationService } from './messages.ts';
import { runSimulation } from './run-simulation.ts';

let latest = 0;

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

const service: SimulationService = {
  async run(scenario, traced, request, tell) {
    latest = Math.max(latest, request);
    await runSimulation(
      scenario,
      async () => {
        await nextTask();
        return request === latest;
      },
      tell,
      traced,
    );
    // The page made a port for this callback alone.
    (tell as Remote<typeof tell>)[releaseProxy]();
  },
};

expose(service);
