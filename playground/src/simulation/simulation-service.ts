import type { SimulationService } from './asked-of-worker.ts';
import { takeNetwork } from './load-parts.ts';
import { nextTask } from './next-task.ts';
import { telling } from './telling.ts';
import { runSimulation, showAround, showRun } from './run-simulation.ts';

/**
 * What simulates, in a worker or in the page itself.
 * @param release - Told of each callback that is not called again.
 */
export function createService(release: (tell: (update: never) => void) => void = () => {}): SimulationService {
  let latest = 0;
  const isLatest = async (request: number): Promise<boolean> => {
    await nextTask();
    return request === latest;
  };
  return {
    async run(scenario, shown, request, tell) {
      latest = Math.max(latest, request);
      await runSimulation(scenario, () => isLatest(request), tell, shown);
      release(tell);
    },
    async stop(request) {
      latest = Math.max(latest, request);
    },
    async take(network) {
      await takeNetwork(network);
    },
    async around(scenario, shown, whom, tell) {
      await showAround(scenario, shown, whom, tell);
      release(tell);
    },
    async show(scenario, shown, tell) {
      await showRun(scenario, shown, tell);
      release(tell);
    },
    async comparePlans(question, request, tell) {
      latest = Math.max(latest, request);
      await telling(tell, async () => {
        const { comparePlans } = await import('./compare-plans.ts');
        await comparePlans(question, () => isLatest(request), tell);
      });
      release(tell);
    },
    async showPlans(plans, index, tell) {
      await telling(tell, async () => {
        const { showPlans } = await import('./compare-plans.ts');
        await showPlans(plans, index, tell);
      });
      release(tell);
    },
    async choosePeople(question, request, tell) {
      latest = Math.max(latest, request);
      await telling(tell, async () => {
        const { choosePeople } = await import('./choose-people.ts');
        await choosePeople(question, () => isLatest(request), tell);
      });
      release(tell);
    },
  };
}
