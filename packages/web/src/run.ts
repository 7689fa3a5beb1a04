import type { CascadeRows } from 'ripplecast/cascade';
import { type NetworkCascadeParts, type OpenNetwork, type ShardRange, ShardSizer } from 'ripplecast/experiment';
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
  readonly #sizer: ShardSizer;

  /** @param workers - Shards that run at a time. */
  constructor(
    scenario: CompleteScenario,
    range: ShardRange,
    parts: NetworkCascadeParts | null,
    workers: number,
    onProgress: SimulateOptions['onProgress'],
  ) {
    this.#sizer = new ShardSizer({ workers });
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

  /** The next shard to run. */
  next(): ShardRange {
    const count = this.#sizer.next(this.#range.count - this.#handedOut);
    const first = this.#range.first + this.#handedOut;
    this.#handedOut += count;
    return { first, count };
  }

  /** Takes the rows of a shard that {@link next} gave and what it took, and says so. Throws what `onProgress` throws. */
  add(range: ShardRange, rows: CascadeRows, seconds: number): void {
    this.#shards.push(rows);
    this.#done += range.count;
    this.#sizer.took(range.count, seconds);
    this.#onProgress?.({ done: this.#done, total: this.#range.count });
    if (this.isDone) this.#resolve(this.#shards.toSorted((a, b) => a.first - b.first));
  }

  /** Ends it before it is done. */
  fail(error: unknown): void {
    this.#reject(error);
  }
}
