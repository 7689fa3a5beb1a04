import {
  reduceShards,
  simulateShard,
  toDocument,
  type BreakEvenDocument,
  type BreakEvenParameter,
  type CascadeRows,
  type CompleteScenario,
} from 'ripplecast';
import { breakEvenSteps, prepareScenario, ShardSizer, type PreparedScenario } from 'ripplecast/experiment';
import {
  breakEvenParameters,
  getScenarioValue,
  isDeterministic,
  replicatesOf,
  withReplicates,
} from 'ripplecast/scenario';
import { poolOfThisThread } from './pool-of-this-thread.ts';
import type { SimulationUpdate, RunsCounted, SingleRun } from './messages.ts';
import { SmallWorlds } from './small-worlds.ts';

/** Gives way to newer work; returns whether this work is still wanted. */
export type StillWanted = () => Promise<boolean>;

/** The first answer comes after this time, with the runs that are done by then. */
const QUICK_MILLISECONDS = 30;
/** Further answers come when twice the runs are counted, but not sooner than this after the one before. */
const REFINE_MILLISECONDS = 400;
/** A shard should take this long, so that stale work ends soon; the first one is small. */
const SHARD_SIZING = { seconds: 0.025, start: 8 };
/** In time a run may take seconds: the first answer is then that of one run. */
const TIMED_START = 1;

/** The network of the last scenario, for the next one on the same. */
const worlds = new SmallWorlds();

/**
 * Runs a scenario: a quick answer, better ones while many runs are counted, the full one, then its break-evens. Chance
 * belongs to each run, so each answer is made of the first runs of the full one.
 */
export async function runSimulation(
  scenario: CompleteScenario,
  stillWanted: StillWanted,
  tell: (update: SimulationUpdate) => void,
  traced = 0,
): Promise<void> {
  try {
    const world = scenario.level === 'network' ? worlds.grow(scenario) : null;
    let tracedRounds: number | null = null;
    if (world !== null) {
      if (!(await stillWanted())) return;
      const tracedRun = world.traceRun(scenario, traced);
      tracedRounds = tracedRun.trace.generations.at(-1) ?? 0;
      tell({ kind: 'trace', ...tracedRun });
    }
    const prepared = prepareScenario(scenario, world === null ? {} : { network: world.network });
    const wanted = replicatesOf(scenario);
    let told = 0;
    let nextTold = performance.now() + QUICK_MILLISECONDS;
    const answer = (shards: readonly CascadeRows[], counted: number): void =>
      tell(summarise(prepared, shards, { counted, wanted }, tracedRounds));
    const shards = await simulateInShards(prepared, stillWanted, (soFar, counted) => {
      if (counted === wanted || counted < 2 * told || performance.now() < nextTold) return;
      answer(soFar, counted);
      told = counted;
      nextTold = performance.now() + REFINE_MILLISECONDS;
    });
    if (shards === null) return;
    answer(shards, wanted);
    if (scenario.broadcast === null) return;
    // The budget takes one simulation and comes first; the share probability takes about thirty.
    const budget = await findBreakEven(prepared, 'budget', stillWanted);
    if (!(await stillWanted())) return;
    tell({ kind: 'breakEven', share: null, budget, done: false });
    const share = await findBreakEven(fewerRuns(prepared), 'shareProbability', stillWanted);
    if (await stillWanted()) tell({ kind: 'breakEven', share, budget, done: true });
  } catch (error) {
    tell({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
  }
}

function summarise(
  prepared: PreparedScenario,
  shards: readonly CascadeRows[],
  runs: RunsCounted,
  tracedRounds: number | null,
): SimulationUpdate {
  const { scenario } = prepared;
  const done = runs.counted === runs.wanted;
  const part = done ? prepared : prepared.vary(withReplicates(scenario, runs.counted));
  const result = toDocument(reduceShards(part, shards));
  // On a network, the run that is shown is the one that was traced.
  const hasFirstRun = tracedRounds === null && !isDeterministic(scenario.level);
  const document = tracedRounds === null ? result : { ...result, tracedRounds };
  return { kind: 'result', runs, done, document, firstRun: hasFirstRun ? firstRun(shards[0]) : null };
}

function firstRun(shard: CascadeRows | undefined): SingleRun | null {
  if (shard === undefined) return null;
  const [start = 0, end = 0] = shard.offsets;
  const { newReach, newReachByCriticism } = shard;
  return {
    reach: cumulative(newReach.subarray(start, end)),
    byCriticism: newReachByCriticism === undefined ? [] : cumulative(newReachByCriticism.subarray(start, end)),
  };
}

function cumulative(counts: Float64Array): readonly number[] {
  let people = 0;
  return Array.from(counts, (count) => (people += count));
}

/** A search simulates about thirty scenarios, so it takes the first runs only; its answer is said to be approximate. */
const SEARCH_RUNS = 200;

/** In time a run may take seconds. */
const TIMED_SEARCH_RUNS = 20;

function fewerRuns(prepared: PreparedScenario): PreparedScenario {
  const { scenario } = prepared;
  const most = scenario.timing === undefined ? SEARCH_RUNS : TIMED_SEARCH_RUNS;
  return prepared.vary(withReplicates(scenario, Math.min(most, scenario.experiment.replicates)));
}

/** Null where the question has no meaning: no cost was given, or chance of sharing is not one number. */
async function findBreakEven(
  prepared: PreparedScenario,
  parameter: BreakEvenParameter,
  stillWanted: StillWanted,
): Promise<BreakEvenDocument | null> {
  const { scenario } = prepared;
  const single = typeof getScenarioValue(scenario, breakEvenParameters.shareProbability) === 'number';
  if (parameter === 'shareProbability' && (scenario.cost === null || !single)) return null;
  const ending = new AbortController();
  const pool = poolOfThisThread(async () => {
    if (!(await stillWanted())) ending.abort();
  });
  try {
    return await pool.search(prepared, (base) => breakEvenSteps(base, { parameter }), { signal: ending.signal });
  } catch (error) {
    if (ending.signal.aborted) return null;
    throw error;
  } finally {
    await pool.close();
  }
}

/** Simulates all replicates, shard by shard; null where they are not wanted any more. */
async function simulateInShards(
  prepared: PreparedScenario,
  stillWanted: StillWanted,
  counted?: (shards: readonly CascadeRows[], done: number) => void,
): Promise<readonly CascadeRows[] | null> {
  const total = replicatesOf(prepared.scenario);
  const isTimed = prepared.scenario.timing !== undefined;
  const sizer = new ShardSizer(isTimed ? { ...SHARD_SIZING, start: TIMED_START } : SHARD_SIZING);
  const shards: CascadeRows[] = [];
  prepared.layOut();
  for (let done = 0; done < total;) {
    const count = sizer.next(total - done);
    const before = performance.now();
    shards.push(simulateShard(prepared, { first: done, count }));
    sizer.took(count, (performance.now() - before) / 1000);
    done += count;
    if (!(await stillWanted())) return null;
    counted?.(shards, done);
  }
  return shards;
}
