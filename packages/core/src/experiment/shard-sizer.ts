import { checkNumber, checkOptions, checkPositive, checkWhole } from '../check.ts';

/** How large shards should be. None of it can change a result. */
export interface ShardSizing {
  /** Shards that run at a time, a whole number ≥ 1; default 1. */
  readonly workers?: number;
  /** Seconds that a shard should take, > 0; default 0.05: long beside a message, short for who waits for the last one. */
  readonly seconds?: number;
  /** Replicates of the first shard, a whole number ≥ 1; default 1. */
  readonly start?: number;
  /** Most replicates of a shard, a whole number ≥ 1; default: no limit. */
  readonly max?: number;
  /** A shard is at most so many times as large as the largest before it, ≥ 1; default 4. */
  readonly growth?: number;
}

/** Where several run at a time, each gets about so many shards more of what is left, so that none waits long for another. */
const SHARDS_LEFT = 2;
/** Part of the seconds that a shard should take, below which a message costs more than waiting for the last shard. */
const LEAST_PART = 0.1;
/** Clocks of browsers are coarse: what seems to take no time may have taken this. */
const LEAST_SECONDS = 1e-4;

/**
 * Sizes shards by what the shards before them took: small ones first, while nothing is known and the engine still compiles, then as
 * many replicates as take the time that is wanted, and fewer towards the end where several run at a time. It has no clock:
 * whoever runs the shards says what each took.
 * @example
 * ```ts
 * import { presets, reduceShards, simulateShard } from 'ripplecast';
 * import { ShardSizer } from 'ripplecast/experiment';
 *
 * const { replicates } = presets.oneFan.experiment;
 * const sizer = new ShardSizer();
 * const shards = [];
 * for (let first = 0; first < replicates;) {
 *   const count = sizer.next(replicates - first);
 *   const start = performance.now();
 *   shards.push(simulateShard(presets.oneFan, { first, count }));
 *   sizer.took(count, (performance.now() - start) / 1000);
 *   first += count;
 * }
 * reduceShards(presets.oneFan, shards).outcomes.reach.length; // => 1000
 * ```
 */
export class ShardSizer {
  readonly #sizing: Required<ShardSizing>;
  #largest = 0;
  #secondsEach: number | null = null;

  /** @throws InvalidParameterError for a number outside its bounds, and for an unknown key. */
  constructor(sizing: ShardSizing = {}) {
    checkOptions('sizing', sizing, ['workers', 'seconds', 'start', 'max', 'growth']);
    const { workers = 1, seconds = 0.05, start = 1, max = Infinity, growth = 4 } = sizing;
    checkWhole('workers', workers, 1);
    checkWhole('start', start, 1);
    if (max !== Infinity) checkWhole('max', max, 1);
    checkPositive('seconds', seconds);
    checkNumber('growth', growth, 1);
    this.#sizing = { workers, seconds, start, max, growth };
  }

  /** Seconds that a replicate of the last shard took; null before the first one is done. */
  get secondsEach(): number | null {
    return this.#secondsEach;
  }

  /**
   * Replicates of the next shard, at least 1.
   * @param left - Replicates that nobody has begun, a whole number ≥ 1.
   * @throws InvalidParameterError for another number.
   */
  next(left: number): number {
    checkWhole('left', left, 1);
    const { seconds, start, max, growth } = this.#sizing;
    const fair = this.#fairPart(left);
    const grown = this.#largest === 0 ? start : Math.floor(growth * this.#largest);
    const timely = this.#secondsEach === null ? grown : Math.floor(seconds / this.#secondsEach);
    const count = Math.max(1, Math.min(fair, grown, timely, max));
    this.#largest = Math.max(this.#largest, count);
    return count;
  }

  #fairPart(left: number): number {
    const { workers, seconds } = this.#sizing;
    if (workers === 1) return left;
    const least = this.#secondsEach === null ? 1 : Math.floor((LEAST_PART * seconds) / this.#secondsEach);
    return Math.min(left, Math.max(least, Math.ceil(left / (SHARDS_LEFT * workers))));
  }

  /**
   * Takes in what a shard took.
   * @param count - Its replicates, a whole number ≥ 1.
   * @param seconds - Seconds of work, ≥ 0, without waiting and sending.
   * @throws InvalidParameterError for other numbers.
   */
  took(count: number, seconds: number): void {
    checkWhole('count', count, 1);
    checkNumber('seconds', seconds, 0);
    this.#secondsEach = Math.max(seconds, LEAST_SECONDS) / count;
  }
}
