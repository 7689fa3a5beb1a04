import type { CompleteScenario } from 'ripplecast';
import type { SimulationUpdate } from '../src/simulation/messages.ts';
import { runSimulation } from '../src/simulation/run-simulation.ts';

/** What the worker says of a scenario in the end: the last update of each kind, in the order in which they came. */
export async function lastUpdates(scenario: CompleteScenario): Promise<readonly SimulationUpdate[]> {
  const last = new Map<SimulationUpdate['kind'], SimulationUpdate>();
  await runSimulation(
    scenario,
    async () => true,
    (update) => {
      last.delete(update.kind);
      last.set(update.kind, update);
    },
  );
  const failed = last.get('failed');
  if (failed?.kind === 'failed') throw new Error(`the scenario must have an answer; got "${failed.message}"`);
  return [...last.values()];
}
