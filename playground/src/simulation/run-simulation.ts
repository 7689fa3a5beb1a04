import { toDocument, type CascadeRows, type CompleteScenario } from 'ripplecast';
import { reducePrepared, type PreparedScenario } from 'ripplecast/prepared';
import { replicatesOf, withReplicates } from 'ripplecast/scenario';
import { openWorld } from './load-parts.ts';
import type { SimulationUpdate, RunsCounted, WantedRun, Whom } from './messages.ts';
import { prepare } from './prepare.ts';
import { simulateInShards, type StillWanted } from './simulate-in-shards.ts';
import { singleRun } from './single-run.ts';
import { takeOffOf } from './take-off.ts';
import type { World } from './world.ts';

/** The first answer comes after this time, with the runs that are done by then. */
const QUICK_MILLISECONDS = 30;
/** Further answers come when twice the runs are counted, but not sooner than this after the one before. */
const REFINE_MILLISECONDS = 400;
/** Runs whose outcomes are shown one by one. */
const OUTCOMES = 100;

type ResultUpdate = Extract<SimulationUpdate, { kind: 'result' }>;

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
    const { prepared, world } = await prepare(scenario);
    if (world !== null && !(await stillWanted())) return;
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
    const { search } = await import('./searches.ts');
    await search(prepared, stillWanted, tell);
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
    const { prepared, world } = await prepare(scenario);
    const teller = new RunTeller(prepared, world, tell);
    teller.trace(index);
    teller.tellRows(index, []);
  } catch (error) {
    tell(failure(error));
  }
}

/** Looks at one run of a scenario around somebody; null is told where nobody is called so. */
export async function showAround(
  scenario: CompleteScenario,
  index: number,
  whom: Whom,
  tell: (update: SimulationUpdate) => void,
): Promise<void> {
  try {
    const world = await openWorld(scenario);
    tell({ kind: 'around', whom, around: world?.runAround(scenario, index, whom) ?? null });
  } catch (error) {
    tell(failure(error));
  }
}

/** Tells of the run that is shown, each thing once. */
class RunTeller {
  readonly #prepared: PreparedScenario;
  readonly #world: World | null;
  readonly #tell: (update: SimulationUpdate) => void;
  #traced: number | null = null;
  #told: number | null = null;

  constructor(prepared: PreparedScenario, world: World | null, tell: (update: SimulationUpdate) => void) {
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
    const traced = this.#world.traceRun(this.#prepared.scenario, run);
    if (traced !== null) this.#tell({ kind: 'trace', ...traced });
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

function failure(error: unknown): SimulationUpdate {
  return { kind: 'failed', reason: 'refused', message: error instanceof Error ? error.message : String(error) };
}

function summarise(
  prepared: PreparedScenario,
  shards: readonly CascadeRows[],
  runs: RunsCounted,
  world: World | null,
): ResultUpdate {
  const { scenario } = prepared;
  const done = runs.counted === runs.wanted;
  const part = done ? prepared : prepared.vary(withReplicates(scenario, runs.counted));
  const result = reducePrepared(part, shards);
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
