import { compare, presets, toDocument, type Scenario } from 'ripplecast';
import { describe, expect, it } from 'vitest';
import type { SimulationUpdate } from './messages.ts';
import { runSimulation } from './run-simulation.ts';

type Result = Extract<SimulationUpdate, { kind: 'result' }>;

const small: Scenario = { ...presets.classroom, experiment: { ...presets.classroom.experiment, replicates: 3000 } };

async function updatesOf(scenario: Scenario, wanted: () => boolean = () => true): Promise<readonly SimulationUpdate[]> {
  const updates: SimulationUpdate[] = [];
  await runSimulation(
    scenario,
    async () => wanted(),
    (update) => updates.push(update),
  );
  return updates;
}

function results(updates: readonly SimulationUpdate[]): readonly Result[] {
  return updates.filter((update) => update.kind === 'result');
}

describe('a simulation', () => {
  it('ends with the answer of all tries, the same as in one piece', async () => {
    const last = results(await updatesOf(small)).at(-1);
    expect(last?.done).toBe(true);
    expect(last?.tries).toEqual({ counted: 3000, wanted: 3000 });
    expect(last?.document).toEqual(toDocument(compare(small)));
  });

  it('answers before with fewer tries, each time at least twice as many, and says how many', async () => {
    const counted = results(await updatesOf({ ...small, experiment: { ...small.experiment, replicates: 60_000 } }));
    for (const [index, update] of counted.entries()) {
      expect(update.tries.wanted).toBe(60_000);
      expect(update.done).toBe(index === counted.length - 1);
      const before = counted[index - 1]?.tries.counted ?? 0;
      if (!update.done) expect(update.tries.counted).toBeGreaterThanOrEqual(2 * before);
    }
  });

  it('falls silent when it is not wanted any more', async () => {
    expect(await updatesOf(small, () => false)).toEqual([]);
  });

  it('has one try and no luck on a level without chance', async () => {
    const [only, ...others] = results(await updatesOf({ ...small, level: 'meanField' }));
    expect(others).toEqual([]);
    expect([only?.tries.wanted, only?.firstTry]).toEqual([1, null]);
  });

  it('says what is wrong with a scenario that cannot be computed', async () => {
    const [update] = await updatesOf({ ...presets.seedExample, universe: 1000 });
    expect(update?.kind).toBe('invalid');
  });
});
