/** Seconds of work after which the speed of the last shard says something: before, the engine is still compiling. */
const WARM_UP_SECONDS = 0.15;
/** What it takes to send a scenario to workers that have loaded: a few messages, and laying out once more. */
const SEND_SECONDS = 0.05;
/** What a first shard for workers takes: as little as is worth a message, since nobody knows how alike scenarios are. */
const FIRST_SECONDS = 0.005;
/** Whoever has brought so many times what starting workers takes is taken to bring as much again, however little each scenario is. */
const STEADY = 3;

/** Foresees from what shards took whether work is worth workers. It has no clock, and none of it can change a result. */
export class WorkersPay {
  readonly #startSeconds: number;
  /** Seconds for each replicate of the last two shards; twice that of the last one, where it took long enough to say something alone. */
  #last: readonly [number, number] = [0, 0];
  #seconds = 0;

  /** @param startSeconds - What starting workers takes. */
  constructor(startSeconds: number) {
    this.#startSeconds = startSeconds;
  }

  /**
   * Seconds for each replicate, as in the faster one of the last two shards: the first ones of a scenario take less than a millisecond, and
   * if another program has the processor meanwhile, one alone makes a small scenario look large.
   */
  get #secondsEach(): number {
    return Math.min(...this.#last);
  }

  /** Replicates of the first shard for workers, if they are like the last ones. */
  get firstShard(): number {
    return this.#secondsEach === 0 ? 1 : Math.max(1, Math.floor(FIRST_SECONDS / this.#secondsEach));
  }

  /**
   * Takes in what a shard took.
   * @param count - Its replicates.
   * @param seconds - Seconds of work.
   */
  took(count: number, seconds: number): void {
    const each = seconds / count;
    this.#last = [seconds < WARM_UP_SECONDS ? this.#last[1] : each, each];
    this.#seconds += seconds;
  }

  /**
   * Whether workers that have loaded should be sent replicates that are like the last ones.
   * @param left - Replicates that nobody has begun, of all scenarios.
   */
  isWorthSending(left: number): boolean {
    return left * this.#secondsEach > Math.min(SEND_SECONDS, this.#startSeconds);
  }

  /**
   * Whether workers should be started for replicates that are like the last ones.
   * @param left - Replicates that nobody has begun, of all scenarios.
   */
  isWorthStarting(left: number): boolean {
    const start = this.#startSeconds;
    if (this.#seconds < Math.min(WARM_UP_SECONDS, start) || !this.isWorthSending(left)) return false;
    return left * this.#secondsEach > start || this.#seconds > STEADY * start;
  }
}
