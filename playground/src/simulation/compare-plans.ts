import { reducePreparedPlans, toPlansDocument, type PreparedScenario } from 'ripplecast/prepared';
import { replicatesOf } from 'ripplecast/scenario';
import type { PlanQuestion, PlansQuestion, PlansUpdate } from './plans-messages.ts';
import { prepare } from './prepare.ts';
import { simulateInShards, type StillWanted } from './simulate-in-shards.ts';
import { singleRun } from './single-run.ts';

/** So often at most the page hears how far it is, in milliseconds. */
const TOLD_EVERY = 100;

/** Runs plans one after the other with the same chance, and compares them run by run. */
export async function comparePlans(
  { plans, people }: PlansQuestion,
  stillWanted: StillWanted,
  tell: (update: PlansUpdate) => void,
): Promise<void> {
  const prepared = await preparePlans(plans);
  const wanted = prepared.reduce((sum, { scenario }) => sum + replicatesOf(scenario.scenario), 0);
  let before = 0;
  let told = performance.now();
  const simulated = [];
  for (const plan of prepared) {
    const shards = await simulateInShards(plan.scenario, stillWanted, (_, done) => {
      if (performance.now() - told < TOLD_EVERY) return;
      told = performance.now();
      tell({ kind: 'progress', counted: before + done, wanted });
    });
    if (shards === null) return;
    before += replicatesOf(plan.scenario.scenario);
    simulated.push({ ...plan, shards });
  }
  const result = reducePreparedPlans(simulated, people === null ? {} : { people });
  const outcomes = result.runs === null ? [] : result.plans.map((plan) => plan.result.outcomes.reach);
  tell({ kind: 'plans', document: toPlansDocument(result), outcomes });
}

/** Simulates one run of every plan alone. */
export async function showPlans(
  plans: readonly PlanQuestion[],
  index: number,
  tell: (update: PlansUpdate) => void,
): Promise<void> {
  const prepared = await preparePlans(plans);
  tell({ kind: 'run', index, rows: prepared.map(({ scenario }) => singleRun(scenario, index)) });
}

async function preparePlans(
  plans: readonly PlanQuestion[],
): Promise<readonly { readonly name: string; readonly scenario: PreparedScenario }[]> {
  const prepared = [];
  // One after the other: plans on one network grow it once.
  for (const { name, scenario } of plans) prepared.push({ name, scenario: (await prepare(scenario)).prepared });
  return prepared;
}
