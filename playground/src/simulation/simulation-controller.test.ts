import { presets } from 'ripplecast/scenario';
import { expect, it } from 'vitest';
import type { SimulationUpdate } from './messages.ts';
import { runSimulation } from './run-simulation.ts';
import { SimulationController } from './simulation-controller.ts';

/** In place of a worker: it answers when it is told to. */
const worker = { tell: (_update: SimulationUpdate): void => {} };
const nothing = (): void => {};
const asked = {
  load: nothing,
  close: nothing,
  give: nothing,
  around: nothing,
  run: nothing,
  show: nothing,
  stop: nothing,
};

const host = {
  addController: () => {},
  removeController: () => {},
  requestUpdate: () => {},
  updateComplete: Promise.resolve(true),
};
const silent: SimulationUpdate = { kind: 'failed', reason: 'silent', message: '' };
const scenario = { ...presets.classroom, experiment: { ...presets.classroom.experiment, replicates: 20 } };

async function answersTo(shown: number | null): Promise<readonly SimulationUpdate[]> {
  const updates: SimulationUpdate[] = [];
  await runSimulation(
    scenario,
    () => Promise.resolve(true),
    (update) => updates.push(update),
    shown,
  );
  return updates;
}

it('a silent worker is told of while an answer is waited for, and not once it is there', async () => {
  const controller = new SimulationController(
    host,
    () => {},
    () => null,
    (tell) => {
      worker.tell = tell;
      return asked;
    },
  );
  controller.run(scenario, null);
  worker.tell(silent);
  expect(controller.answer.failure).toBe('silent');
  for (const update of await answersTo(null)) worker.tell(update);
  expect([controller.answer.progress, controller.answer.failure]).toEqual(['done', null]);
  worker.tell(silent);
  expect(controller.answer.failure, 'nothing is waited for').toBeNull();
  controller.show(scenario, controller.answer.shownRun + 1);
  worker.tell(silent);
  expect(controller.answer.failure, 'another run is').toBe('silent');
});
