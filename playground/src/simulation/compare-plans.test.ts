import { comparePlans as compareInOnePiece, toPlansDocument } from 'ripplecast/experiment';
import { growNetwork, presets } from 'ripplecast';
import { prepareScenario } from 'ripplecast/experiment';
import { resolveScenario, type CompleteScenario } from 'ripplecast/scenario';
import { describe, expect, it } from 'vitest';
import { toSmallWorld } from '../state/small-world.ts';
import { comparePlans, showPlans } from './compare-plans.ts';
import type { PlanQuestion, PlansUpdate } from './plans-messages.ts';

const small = (fans: number): CompleteScenario =>
  resolveScenario({
    ...presets.seedExample,
    universe: 2000,
    followers: 12,
    message: { fans },
    broadcast: null,
    experiment: { replicates: 400, rngSeed: 'worker' },
  });
const plansOf = (...scenarios: readonly CompleteScenario[]): readonly PlanQuestion[] =>
  scenarios.map((scenario, at) => ({ name: `plan ${at}`, scenario }));

async function updatesOf(
  plans: readonly PlanQuestion[],
  people: number | null = null,
  wanted: () => boolean = () => true,
): Promise<readonly PlansUpdate[]> {
  const updates: PlansUpdate[] = [];
  await comparePlans(
    { plans, people },
    async () => wanted(),
    (update) => updates.push(update),
  );
  return updates;
}

describe('plans in the worker', () => {
  it('are compared as in one piece, shard by shard', async () => {
    const plans = plansOf(small(5), small(20), small(21));
    const last = (await updatesOf(plans, 100)).at(-1);
    const whole = compareInOnePiece(plans, { people: 100 });
    expect(last).toEqual({
      kind: 'plans',
      document: toPlansDocument(whole),
      outcomes: whole.plans.map(({ result }) => result.outcomes.reach),
    });
  });

  it('have no outcomes without luck', async () => {
    const without = (fans: number): CompleteScenario => ({ ...small(fans), level: 'meanField' });
    expect((await updatesOf(plansOf(without(5), without(6)))).at(-1)).toMatchObject({ kind: 'plans', outcomes: [] });
  });

  it('among the same people grow them once and share them', async () => {
    const world = (fans: number): CompleteScenario => ({
      ...toSmallWorld(
        { ...presets.seedExample, universe: 60, message: { fans, fanVisibility: 1 }, broadcast: null },
        8,
      ),
      experiment: { ...presets.seedExample.experiment, replicates: 30 },
    });
    const plans = plansOf(world(1), world(3));
    const network = growNetwork(world(1));
    const whole = compareInOnePiece(
      plans.map(({ name, scenario }) => ({ name, scenario: prepareScenario(scenario, { network }) })),
    );
    expect((await updatesOf(plans)).at(-1)).toMatchObject({ document: toPlansDocument(whole) });
  });

  it('give way to newer plans', async () => {
    expect(await updatesOf(plansOf(small(5), small(6)), null, () => false)).toEqual([]);
  });

  it('show one run of each as it is among all', async () => {
    const plans = plansOf(small(5), small(20));
    const { plans: whole } = compareInOnePiece(plans);
    const updates: PlansUpdate[] = [];
    await showPlans(plans, 123, (update) => updates.push(update));
    const [run] = updates;
    if (run?.kind !== 'run') throw new Error('a run must be told');
    expect(run.index).toBe(123);
    expect(run.rows.map(({ reach }) => reach.at(-1))).toEqual(whole.map(({ result }) => result.outcomes.reach[123]));
  });
});
