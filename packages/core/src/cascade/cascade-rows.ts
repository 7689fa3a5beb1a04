import { TooLargeError } from '../errors.ts';
import { K_PLUS_LEVELS } from './share-cascade.ts';

/**
 * Replicates of a cascade, one row each, in typed arrays that can be moved between threads. Rows of several shards are
 * joined in replicate order before anything is summed, so that no split can change a result.
 */
export interface CascadeRows {
  /** Index of the first replicate. */
  readonly first: number;
  /** Number of replicates. */
  readonly count: number;
  /** Shape [count + 1]: rounds of row i are entries offsets[i] … offsets[i + 1] − 1 of the three arrays below. */
  readonly offsets: Float64Array;
  /** Impressions received in each round. */
  readonly impressions: Float64Array;
  /** People first reached in each round. */
  readonly newReach: Float64Array;
  /** People who became sharers in each round (they show the message in the next). */
  readonly sharers: Float64Array;
  /** Shape [count × 10]: people with at least 1, 2, …, 10 impressions. */
  readonly kPlusReach: Float64Array;
  /** Shape [count]: 1 where maxGenerations ended the row while it still had sharers. */
  readonly truncated: Uint8Array;
}

/** Which replicates of an ensemble to draw, and the text that fixes their chance. */
export interface EnsembleRange {
  readonly rngSeed: string;
  /** Index of the first replicate. */
  readonly first: number;
  /** Number of replicates. */
  readonly count: number;
}

/** Bytes that the rows of one ensemble may use. */
export const MAX_ROW_BYTES: number = 2 * 1024 ** 3;

/** Bytes that rows with this many replicates and rounds use. */
export function bytesOfRows(replicates: number, rounds: number): number {
  return 3 * 8 * rounds + replicates * (8 + 8 * K_PLUS_LEVELS + 1) + 8;
}

/** Throws where the rows of an ensemble would need more memory than one result may use. */
export function checkRowBytes(replicates: number, rounds: number): void {
  const bytes = bytesOfRows(replicates, rounds);
  if (bytes <= MAX_ROW_BYTES) return;
  const gibibytes = (bytes / 1024 ** 3).toFixed(1);
  throw new TooLargeError(
    `the rows of ${replicates} replicates need at least ${gibibytes} GiB (${rounds} rounds so far); at most 2 GiB are allowed: ask for fewer replicates or a smaller maxGenerations`,
  );
}

/** Collects rounds and replicates into {@link CascadeRows}; its arrays double when they are full. */
export class CascadeRowsBuilder {
  readonly #first: number;
  readonly #count: number;
  readonly #offsets: Float64Array;
  readonly #kPlusReach: Float64Array;
  readonly #truncated: Uint8Array;
  #impressions = new Float64Array(64);
  #newReach = new Float64Array(64);
  #sharers = new Float64Array(64);
  #rounds = 0;
  #rows = 0;

  constructor(first: number, count: number) {
    this.#first = first;
    this.#count = count;
    this.#offsets = new Float64Array(count + 1);
    this.#kPlusReach = new Float64Array(count * K_PLUS_LEVELS);
    this.#truncated = new Uint8Array(count);
  }

  /** Appends a round to the current row. Throws TooLargeError above 2 GiB. */
  addRound(impressions: number, newReach: number, sharers: number): void {
    if (this.#rounds === this.#impressions.length) this.#grow();
    this.#impressions[this.#rounds] = impressions;
    this.#newReach[this.#rounds] = newReach;
    this.#sharers[this.#rounds] = sharers;
    this.#rounds += 1;
  }

  /**
   * Ends the current row.
   * @param peopleByExposures - People with exactly 0, 1, …, cap − 1 and with cap or more impressions, cap ≥ 10.
   */
  endRow(peopleByExposures: Float64Array, truncated: boolean): void {
    const row = this.#rows * K_PLUS_LEVELS;
    let people = 0;
    for (let k = peopleByExposures.length - 1; k >= 1; k -= 1) {
      people += peopleByExposures[k];
      if (k <= K_PLUS_LEVELS) this.#kPlusReach[row + k - 1] = people;
    }
    this.#truncated[this.#rows] = truncated ? 1 : 0;
    this.#rows += 1;
    this.#offsets[this.#rows] = this.#rounds;
  }

  /** The rows collected; the builder must not be used afterwards. */
  finish(): CascadeRows {
    return {
      first: this.#first,
      count: this.#count,
      offsets: this.#offsets,
      impressions: this.#impressions.slice(0, this.#rounds),
      newReach: this.#newReach.slice(0, this.#rounds),
      sharers: this.#sharers.slice(0, this.#rounds),
      kPlusReach: this.#kPlusReach,
      truncated: this.#truncated,
    };
  }

  #grow(): void {
    checkRowBytes(this.#count, this.#rounds + 1);
    this.#impressions = doubled(this.#impressions);
    this.#newReach = doubled(this.#newReach);
    this.#sharers = doubled(this.#sharers);
  }
}

function doubled(values: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const larger = new Float64Array(values.length * 2);
  larger.set(values);
  return larger;
}
