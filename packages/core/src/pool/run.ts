import { ShardSizer } from '../experiment/index.ts';
import type { ShardRange } from '../experiment/index.ts';
import type { TravellingError } from './travelling-error.ts';
import type { WorkersPay } from './when-workers-pay.ts';
import type { WorkerConnection } from './worker-connection.ts';
import type { SimulateOptions } from './worker-pool.ts';

/** What came of a piece of work, and the seconds that it took, without laying out, waiting and sending. */
export interface PieceDone<Part> {
  readonly part: Part;
  readonly seconds: number;
}

/** Numbered units of work, such as replicates, that do not depend on one another: any thread may do any consecutive ones. */
export interface Work<Part> {
  /** Which units. */
  readonly range: ShardRange;
  /** Units of the first piece, while nobody knows what one takes. */
  readonly firstPiece: number;
  /** Foresees from what units like these took whether they are worth workers. */
  readonly pay: WorkersPay;
  /** Lays out what the caller's thread needs to compute. */
  readonly layOut: () => void;
  /** Does a piece on the caller's thread. */
  readonly compute: (piece: ShardRange) => Part;
  /**
   * Lays out what workers are sent; called once, before the first piece is.
   * @returns Bytes that each of them needs for it.
   */
  readonly share: () => number;
  /** Has a worker do a piece. Rejected where the worker breaks. */
  readonly send: (
    worker: WorkerConnection,
    piece: ShardRange,
  ) => PromiseLike<PieceDone<Part> | { readonly failed: TravellingError }>;
}

/** A work that is under way, handed out in pieces. */
export class Run<out Part = unknown> {
  readonly work: Work<Part>;
  /** Workers that are at it. */
  readonly connections: Set<WorkerConnection> = new Set<WorkerConnection>();
  /** What came of all pieces, in the order of their units, when it is there; rejected when the run ends before. */
  readonly outcome: Promise<readonly Part[]>;
  /** Whether it is on the caller's thread. */
  isHere = false;
  /** Whether workers may take pieces of it. */
  isOffered = false;
  /** Bytes that each worker needs for it. */
  bytesOfWorker = 0;
  /** Workers that there should be for it. */
  workers = 0;
  /** Sizes the pieces of the caller's thread. */
  readonly sizerHere: ShardSizer;
  /** Sizes those of workers, which compile what the caller's thread has compiled already, and are slower at first. */
  sizer: ShardSizer;
  #resolve: (parts: unknown) => void = () => {};
  #reject: (error: unknown) => void = () => {};
  readonly #onProgress: SimulateOptions['onProgress'];
  readonly #parts: { readonly first: number; readonly part: Part }[] = [];
  #handedOut = 0;
  #done = 0;

  /** @param onProgress - Told after each piece. */
  constructor(work: Work<Part>, onProgress?: SimulateOptions['onProgress']) {
    this.work = work;
    this.sizerHere = new ShardSizer({ start: work.firstPiece });
    this.sizer = this.sizerHere;
    this.#onProgress = onProgress;
    this.outcome = new Promise((resolve, reject) => {
      this.#resolve = resolve as (parts: unknown) => void;
      this.#reject = reject;
    });
  }

  /** Units in all. */
  get total(): number {
    return this.work.range.count;
  }

  /** Units that nobody has begun. */
  get left(): number {
    return this.total - this.#handedOut;
  }

  get isDone(): boolean {
    return this.#done === this.total;
  }

  /** The next piece, as a sizer of this run says; some must be left. */
  next(sizer: ShardSizer): ShardRange {
    const count = sizer.next(this.left);
    const first = this.work.range.first + this.#handedOut;
    this.#handedOut += count;
    return { first, count };
  }

  /** Takes what came of a piece that {@link next} gave, and says so. Throws what `onProgress` throws. */
  add({ first, count }: ShardRange, part: Part): void {
    this.#parts.push({ first, part });
    this.#done += count;
    this.#onProgress?.({ done: this.#done, total: this.total });
    if (!this.isDone) return;
    this.#resolve(this.#parts.toSorted((a, b) => a.first - b.first).map((piece) => piece.part));
  }

  /** Ends it before it is done. */
  fail(error: unknown): void {
    this.#reject(error);
  }
}
