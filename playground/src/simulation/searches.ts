import { RipplecastError, type BreakEvenDocument, type BreakEvenParameter, type CompleteScenario } from 'ripplecast';
import { breakEvenStepsOf, decidingValues, reducePrepared, type PreparedScenario } from 'ripplecast/prepared';
import { breakEvenParameters, getScenarioValue, withReplicates, type DecidingValue } from 'ripplecast/scenario';
import { spreadOf } from './load-parts.ts';
import type { SimulationUpdate } from './messages.ts';
import { simulateInShards, type StillWanted } from './simulate-in-shards.ts';

/** A search simulates about thirty scenarios, so it takes the first runs only; its answer is said to be approximate. */
const SEARCH_RUNS = 200;

/** In time a run may take seconds. */
const TIMED_SEARCH_RUNS = 20;

/** What follows the answer of all runs: which assumptions decide the costs, and the break-evens. */
export async function search(
  prepared: PreparedScenario,
  stillWanted: StillWanted,
  tell: (update: SimulationUpdate) => void,
): Promise<void> {
  if (!(await stillWanted())) return;
  tell({ kind: 'deciding', deciding: await decidingOf(prepared.scenario) });
  if (prepared.scenario.broadcast === null) return;
  // The budget takes one simulation and comes first; the share probability takes about thirty.
  const budget = await findBreakEven(prepared, 'budget', stillWanted);
  if (!(await stillWanted())) return;
  tell({ kind: 'breakEven', share: null, budget, done: false });
  const share = await findBreakEven(fewerRuns(prepared), 'shareProbability', stillWanted);
  if (await stillWanted()) tell({ kind: 'breakEven', share, budget, done: true });
}

/** Null where the mean field, by which it is worked out, does not stand for the scenario. */
async function decidingOf(scenario: CompleteScenario): Promise<readonly DecidingValue[] | null> {
  const { timing: _, ...inRounds } = scenario;
  const spread = await spreadOf((scenario.message.perHour ?? 0) > 0 ? scenario : inRounds);
  try {
    return decidingValues(scenario, spread);
  } catch (error) {
    if (error instanceof RipplecastError) return null;
    throw error;
  }
}

function fewerRuns(prepared: PreparedScenario): PreparedScenario {
  const { scenario } = prepared;
  const most = scenario.timing === undefined ? SEARCH_RUNS : TIMED_SEARCH_RUNS;
  return prepared.vary(withReplicates(scenario, Math.min(most, scenario.experiment.replicates)));
}

/** Null where the question has no meaning: no cost was given, or chance of sharing is not one number; and where it is not wanted any more. */
async function findBreakEven(
  prepared: PreparedScenario,
  parameter: BreakEvenParameter,
  stillWanted: StillWanted,
): Promise<BreakEvenDocument | null> {
  const { scenario } = prepared;
  const single = typeof getScenarioValue(scenario, breakEvenParameters.shareProbability) === 'number';
  if (parameter === 'shareProbability' && (scenario.cost === null || !single)) return null;
  const steps = breakEvenStepsOf(prepared, { parameter, lookBy: 'meanField' });
  let step = steps.next();
  while (step.done !== true) {
    const point = prepared.vary(step.value);
    const shards = await simulateInShards(point, stillWanted);
    if (shards === null) return null;
    step = steps.next(reducePrepared(point, shards, { broadcast: false }));
  }
  return step.value;
}
