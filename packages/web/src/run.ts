import type { CascadeRows } from 'ripplecast/cascade';
import type { NetworkCascadeParts, OpenNetwork, ShardRange } from 'ripplecast/experiment';
import type { CompleteScenario } from 'ripplecast/scenario';
import type { Lane } from './worker-connection.ts';

/** How far a scenario has come. */
export interface Progress {
  /** Replicates that are done. */
  readonly done: number;
  /** Replicates in all. */
  readonly total: number;
}

/** What a scenario is run with. Only `network` can change its result. */
export interface SimulateOptions {
  /**
   * The network of a scenario of level "network", made by `openNetwork` or `growNetwork` of `ripplecast/experiment`. Default: grown
   * on the thread of the caller, where the scenario has a generator; each time anew.
   */
  readonly network?: OpenNetwork | undefined;
  /** Ends the work, and the workers that are at it; the promise is rejected with the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Called after every shard. */
  readonly onProgress?: ((progress: Progress) => void) | undefined;
}

/** A shard is sized to take about this long: long beside a message, short for who waits for the last one. */
const SHARD_SECONDS = 0.05;
/** A shard is at most so many times as large as the largest before, as long as the engine is still compiling. */
const MAX_GROWTH = 4;
/** At the end each worker gets so many shards more, so that none waits long for another. */
const SHARDS_LEFT = 2;

/** Consecutive replicates of a scenario, handed out in shards. */
export class Job {
  readonly scenario: CompleteScenario;
  readonly parts: NetworkCascadeParts | null;
  /** Lanes that are at it. */
  readonly lanes: Set<Lane> = new Set<Lane>();
  /** All rows, as shards in the order of their replicates, when they are there; rejected when the job ends before. */
  readonly outcome: Promise<readonly CascadeRows[]>;
  #resolve: (shards: readonly CascadeRows[]) => void = () => {};
  #reject: (error: unknown) => void = () => {};
  readonly #range: ShardRange;
  readonly #onProgress: SimulateOptions['onProgress'];
  readonly #shards: CascadeRows[] = [];
  #handedOut = 0;
  #done = 0;
  #largest = 0;
  #secondsEach = Infinity;

  constructor(
    scenario: CompleteScenario,
    range: ShardRange,
    parts: NetworkCascadeParts | null,
    onProgress: SimulateOptions['onProgress'],
  ) {
    this.scenario = scenario;
    this.parts = parts;
    this.#range = range;
    this.#onProgress = onProgress;
    this.outcome = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  /** Whether there are replicates that nobody has begun. */
  get hasWork(): boolean {
    return this.#handedOut < this.#range.count;
  }

  get isDone(): boolean {
    return this.#done === this.#range.count;
  }

  /** The next shard to run: as many replicates as take the time that is wanted, fewer towards the end. */
  next(workers: number): ShardRange {
    const left = this.#range.count - this.#handedOut;
    const fair = Math.ceil(left / (SHARDS_LEFT * workers));
    const count = Math.max(
      1,
      Math.min(fair, MAX_GROWTH * this.#largest, Math.floor(SHARD_SECONDS / this.#secondsEach)),
    );
    const first = this.#range.first + this.#handedOut;
    this.#handedOut += count;
    this.#largest = Math.max(this.#largest, count);
    return { first, count };
  }

  /** Takes the rows of a shard that {@link next} gave and what it took, and says so. Throws what `onProgress` throws. */
  add(range: ShardRange, rows: CascadeRows, seconds: number): void {
    this.#shards.push(rows);
    this.#done += range.count;
    // Clocks of browsers are coarse: what seems to take no time may have taken this.
    this.#secondsEach = Math.max(seconds, 1e-4) / range.count;
    this.#onProgress?.({ done: this.#done, total: this.#range.count });
    if (this.isDone) this.#resolve(this.#shards.toSorted((a, b) => a.first - b.first));
  }

  /** Ends it before it is done. */
  fail(error: unknown): void {
    this.#reject(error);
  }
}
