import type { CascadeRows } from '../cascade/index.ts';
import type { NetworkCascade } from '../cascade/network/index.ts';
import { checkWhole } from '../check.ts';
import { ShardSizer } from '../experiment/index.ts';
import type { PreparedScenario, ShardRange } from '../experiment/index.ts';
import { checkRange } from '../experiment/shard-range.ts';
import type { WorkerConnection } from './worker-connection.ts';
import type { SimulateOptions } from './worker-pool.ts';

/** Consecutive replicates of a scenario, handed out in shards. */
export class Run {
  readonly prepared: PreparedScenario;
  /** Workers that are at it. */
  readonly connections: Set<WorkerConnection> = new Set<WorkerConnection>();
  /** All rows, as shards in the order of their replicates, when they are there; rejected when the run ends before. */
  readonly outcome: Promise<readonly CascadeRows[]>;
  /** Whether it is on the caller's thread. */
  isHere = false;
  /** Whether workers may take shards of it. */
  isOffered = false;
  /** The scenario on its network as workers are sent it; null on levels without one. */
  cascade: NetworkCascade | null = null;
  /** Workers that there should be for it. */
  workers = 0;
  /** Sizes the shards of the caller's thread. */
  readonly sizerHere: ShardSizer = new ShardSizer();
  /** Sizes those of workers, which compile what the caller's thread has compiled already, and are slower at first. */
  sizer: ShardSizer = new ShardSizer();
  #resolve: (shards: readonly CascadeRows[]) => void = () => {};
  #reject: (error: unknown) => void = () => {};
  readonly #range: ShardRange;
  readonly #onProgress: SimulateOptions['onProgress'];
  readonly #shards: CascadeRows[] = [];
  #handedOut = 0;
  #done = 0;

  constructor(prepared: PreparedScenario, range: ShardRange, onProgress?: SimulateOptions['onProgress']) {
    this.prepared = prepared;
    this.#range = range;
    this.#onProgress = onProgress;
    this.outcome = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  /** Replicates in all. */
  get total(): number {
    return this.#range.count;
  }

  /** Replicates that nobody has begun. */
  get left(): number {
    return this.#range.count - this.#handedOut;
  }

  get isDone(): boolean {
    return this.#done === this.#range.count;
  }

  /** The next shard to run, as a sizer of this run says; some must be left. */
  next(sizer: ShardSizer): ShardRange {
    const count = sizer.next(this.left);
    const first = this.#range.first + this.#handedOut;
    this.#handedOut += count;
    return { first, count };
  }

  /** Takes the rows of a shard that {@link next} gave, and says so. Throws what `onProgress` throws. */
  add(range: ShardRange, rows: CascadeRows): void {
    this.#shards.push(rows);
    this.#done += range.count;
    this.#onProgress?.({ done: this.#done, total: this.#range.count });
    if (this.isDone) this.#resolve(this.#shards.toSorted((a, b) => a.first - b.first));
  }

  /** Ends it before it is done. */
  fail(error: unknown): void {
    this.#reject(error);
  }
}

/**
 * The replicates of a run, by default all; levels without chance have one row, whatever was asked.
 * @throws InvalidParameterError for replicates that the scenario does not have.
 */
export function rangeOf(prepared: PreparedScenario, { first = 0, count }: Partial<ShardRange>): ShardRange {
  checkWhole('first', first);
  if (count !== undefined) checkWhole('count', count, 1);
  if (prepared.isDeterministic) return { first: 0, count: 1 };
  const range = { first, count: count ?? prepared.scenario.experiment.replicates - first };
  checkRange(range, prepared.scenario.experiment.replicates);
  return range;
}
