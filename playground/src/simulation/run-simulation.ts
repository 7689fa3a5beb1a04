import {
  reduceShards,
  RipplecastError,
  simulateShard,
  toDocument,
  type BreakEvenDocument,
  type BreakEvenParameter,
  type CascadeRows,
  type CompleteScenario,
} from 'ripplecast';
import { breakEvenSteps, prepareScenario, ShardSizer, whatDecides, type PreparedScenario } from 'ripplecast/experiment';
import {
  breakEvenParameters,
  getScenarioValue,
  replicatesOf,
  withReplicates,
  type DecidingValue,
} from 'ripplecast/scenario';
import { poolOfThisThread } from './pool-of-this-thread.ts';
import type { SimulationUpdate, RunsCounted, WantedRun } from './messages.ts';
import { singleRun } from './single-run.ts';
import { SmallWorlds, type GrownWorld } from './small-worlds.ts';
import { takeOffOf } from './take-off.ts';

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

/** Runs whose outcomes are shown one by one. */
const OUTCOMES = 100;

type ResultUpdate = Extract<SimulationUpdate, { kind: 'result' }>;

/** The network of the last scenario, for the next one on the same. */
const worlds = new SmallWorlds();

/**
 * Runs a scenario: a quick answer, better ones while many runs are counted, the full one, then its break-evens. Chance
 * belongs to each run, so each answer is made of the first runs of the full one.
 * @param shown - The run that is shown.
 */
export async function runSimulation(
  scenario: CompleteScenario,
  stillWanted: StillWanted,
  tell: (update: SimulationUpdate) => void,
  shown: WantedRun = null,
): Promise<void> {
  try {
    const world = scenario.level === 'network' ? await worlds.grow(scenario) : null;
    if (world !== null && !(await stillWanted())) return;
    const prepared = prepareScenario(scenario, world === null ? {} : { network: world.network });
    const wanted = replicatesOf(scenario);
    const teller = new RunTeller(prepared, world, tell);
    if (shown !== null) teller.trace(shown);
    const answer = (shards: readonly CascadeRows[], counted: number): void => {
      const update = summarise(prepared, shards, { counted, wanted }, world);
      teller.tellBefore(update, shown, shards);
      tell(update);
    };
    let told = 0;
    let nextTold = performance.now() + QUICK_MILLISECONDS;
    const shards = await simulateInShards(prepared, stillWanted, (soFar, counted) => {
      if (counted === wanted || counted < 2 * told || performance.now() < nextTold) return;
      answer(soFar, counted);
      told = counted;
      nextTold = performance.now() + REFINE_MILLISECONDS;
    });
    if (shards === null) return;
    answer(shards, wanted);
    if (!(await stillWanted())) return;
    tell({ kind: 'deciding', deciding: decidingOf(prepared) });
    if (scenario.broadcast === null) return;
    // The budget takes one simulation and comes first; the share probability takes about thirty.
    const budget = await findBreakEven(prepared, 'budget', stillWanted);
    if (!(await stillWanted())) return;
    tell({ kind: 'breakEven', share: null, budget, done: false });
    const share = await findBreakEven(fewerRuns(prepared), 'shareProbability', stillWanted);
    if (await stillWanted()) tell({ kind: 'breakEven', share, budget, done: true });
  } catch (error) {
    tell(failure(error));
  }
}

/** Simulates one run of a scenario alone, the last one where there are fewer; nothing without chance. */
export async function showRun(
  scenario: CompleteScenario,
  index: number,
  tell: (update: SimulationUpdate) => void,
): Promise<void> {
  try {
    const world = scenario.level === 'network' ? await worlds.grow(scenario) : null;
    const prepared = prepareScenario(scenario, world === null ? {} : { network: world.network });
    const teller = new RunTeller(prepared, world, tell);
    teller.trace(index);
    teller.tellRows(index, []);
  } catch (error) {
    tell(failure(error));
  }
}

/** Tells of the run that is shown, each thing once. */
class RunTeller {
  readonly #prepared: PreparedScenario;
  readonly #world: GrownWorld | null;
  readonly #tell: (update: SimulationUpdate) => void;
  #traced: number | null = null;
  #told: number | null = null;

  constructor(prepared: PreparedScenario, world: GrownWorld | null, tell: (update: SimulationUpdate) => void) {
    this.#prepared = prepared;
    this.#world = world;
    this.#tell = tell;
  }

  /** Before a result: the run that was asked for, or the one to begin with, for good only once all are counted. */
  tellBefore({ takesOff, done }: ResultUpdate, shown: WantedRun, shards: readonly CascadeRows[]): void {
    if (this.#told !== null && (shown !== null || !done)) return;
    const index = shown ?? takesOff?.run ?? 0;
    this.trace(index);
    this.tellRows(index, shards);
  }

  /** Person by person. */
  trace(index: number): void {
    const run = this.#within(index);
    if (this.#world === null || run === this.#traced) return;
    this.#traced = run;
    this.#tell({ kind: 'trace', ...this.#world.traceRun(this.#prepared.scenario, run) });
  }

  /** Row by row. */
  tellRows(index: number, shards: readonly CascadeRows[]): void {
    const run = this.#within(index);
    if (this.#prepared.isDeterministic || run === this.#told) return;
    this.#told = run;
    this.#tell({ kind: 'run', index: run, run: singleRun(this.#prepared, run, shards) });
  }

  #within(index: number): number {
    return Math.min(index, replicatesOf(this.#prepared.scenario) - 1);
  }
}

/** Null where the mean field, by which it is worked out, does not stand for the scenario. */
function decidingOf(prepared: PreparedScenario): readonly DecidingValue[] | null {
  try {
    return whatDecides(prepared);
  } catch (error) {
    if (error instanceof RipplecastError) return null;
    throw error;
  }
}

function failure(error: unknown): SimulationUpdate {
  return { kind: 'failed', message: error instanceof Error ? error.message : String(error) };
}

function summarise(
  prepared: PreparedScenario,
  shards: readonly CascadeRows[],
  runs: RunsCounted,
  world: GrownWorld | null,
): ResultUpdate {
  const { scenario } = prepared;
  const done = runs.counted === runs.wanted;
  const part = done ? prepared : prepared.vary(withReplicates(scenario, runs.counted));
  const result = reduceShards(part, shards);
  const { reach } = result.outcomes;
  return {
    kind: 'result',
    runs,
    done,
    document: toDocument(result),
    outcomes: prepared.isDeterministic ? [] : Array.from(reach.subarray(0, OUTCOMES)),
    takesOff: world === null ? null : takeOffOf(reach, world.network.graph.people),
  };
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
