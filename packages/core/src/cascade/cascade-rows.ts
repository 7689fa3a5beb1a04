import { TooLargeError } from '../errors.ts';
import { growArray } from '../graph/grow-array.ts';

/**
 * The columns of {@link CascadeRows}: whether they have entries for each round or for each replicate, how many, and in which
 * array. Types, memory, comparison and transfer of rows follow from here. A new column is a line here, and a value where rounds
 * or rows are added. A result has a mean of every column of rounds, over `all` replicates, of which those that have ended
 * count as 0, or over those that are `running`, which have the round.
 */
export const rowColumns = {
  /** Impressions received in each round. */
  impressions: { per: 'round', width: 1, array: 'Float64Array', meanOver: 'all' },
  /** People first reached in each round. */
  newReach: { per: 'round', width: 1, array: 'Float64Array', meanOver: 'all' },
  /** People who became sharers in each round (they show the message in the next). */
  sharers: { per: 'round', width: 1, array: 'Float64Array', meanOver: 'all' },
  /** Shape [count × 10]: people with at least 1, 2, …, 10 impressions. */
  kPlusReach: { per: 'row', width: 10, array: 'Float64Array' },
  /** Shape [count]: 1 where maxGenerations ended the row while it still had sharers. */
  truncated: { per: 'row', width: 1, array: 'Uint8Array' },
} as const;

/** Number of entries of `kPlusReach`: people with at least 1, 2, …, 10 impressions. */
export const K_PLUS_LEVELS: 10 = rowColumns.kPlusReach.width;

type Columns = typeof rowColumns;
type Column = keyof Columns;

/** The columns of {@link CascadeRows}: {@link rowColumns} says how many entries each has. */
export type ColumnArrays = {
  readonly [C in keyof typeof rowColumns]: (typeof rowColumns)[C]['array'] extends 'Uint8Array'
    ? Uint8Array
    : Float64Array;
};

/** A column with an entry for each round. */
export type RoundColumn = { [C in Column]: Columns[C]['per'] extends 'round' ? C : never }[Column];

const columns = Object.keys(rowColumns) as readonly Column[];

/** The columns with an entry for each round. */
export const roundColumns: readonly RoundColumn[] = columns.filter((column) => isOfRounds(column));

function isOfRounds(column: Column): column is RoundColumn {
  return rowColumns[column].per === 'round';
}

/**
 * Replicates of a cascade, one row each, in typed arrays that can be moved between threads. Rows of several shards are
 * joined in replicate order before anything is summed, so that no split can change a result.
 */
export interface CascadeRows extends ColumnArrays {
  /** Index of the first replicate. */
  readonly first: number;
  /** Number of replicates. */
  readonly count: number;
  /** Shape [count + 1]: rounds of row i are entries offsets[i] … offsets[i + 1] − 1 of the columns of rounds. */
  readonly offsets: Float64Array;
}

/** All arrays of rows, such as a thread hands over with them. */
export function arraysOfRows(rows: CascadeRows): readonly (Float64Array | Uint8Array)[] {
  return [rows.offsets, ...columns.map((column) => rows[column])];
}

/** Whether rows are equal, number for number. */
export function areSameRows(a: CascadeRows, b: CascadeRows): boolean {
  const others = arraysOfRows(b);
  return arraysOfRows(a).every((values, i) => {
    const same = others[i];
    return values.length === same.length && values.every((value, entry) => value === same[entry]);
  });
}

/** Whether the arrays of rows fit together: at least one row, each with at least round 0, and every column with all its entries. */
export function areWholeRows(rows: CascadeRows): boolean {
  const { first, count, offsets } = rows;
  if (!(Number.isInteger(first) && first >= 0 && Number.isInteger(count) && count >= 1)) return false;
  if (offsets.length !== count + 1 || offsets[0] !== 0) return false;
  if (!offsets.every((offset, row) => row === 0 || offset > offsets[row - 1])) return false;
  return columns.every((column) => rows[column].length === entriesOf(column, count, offsets[count]));
}

function entriesOf(column: Column, count: number, rounds: number): number {
  return (isOfRounds(column) ? rounds : count) * rowColumns[column].width;
}

/** Which replicates of an ensemble to draw, and the text that fixes their chance. */
export interface EnsembleRange {
  /** The text that fixes all chance. */
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
  const bytesOf = (column: Column): number =>
    entriesOf(column, replicates, rounds) * arrayTypes[rowColumns[column].array].BYTES_PER_ELEMENT;
  return columns.reduce((bytes, column) => bytes + bytesOf(column), Float64Array.BYTES_PER_ELEMENT * (replicates + 1));
}

const arrayTypes = { Float64Array, Uint8Array };

/** Throws where the rows of an ensemble would need more memory than one result may use. */
export function checkRowBytes(replicates: number, rounds: number): void {
  const bytes = bytesOfRows(replicates, rounds);
  if (bytes <= MAX_ROW_BYTES) return;
  const gibibytes = (bytes / 1024 ** 3).toFixed(1);
  throw new TooLargeError(
    `the rows of ${replicates} replicates need at least ${gibibytes} GiB (${rounds} rounds so far); at most 2 GiB are allowed: ask for fewer replicates or a smaller maxGenerations`,
  );
}

/** What a round brought: the three counts that every producer of rows knows, and the columns that only some do, else 0. */
export type RoundCounts = Readonly<
  Record<'impressions' | 'newReach' | 'sharers', number> & Partial<Record<RoundColumn, number>>
>;

/** Collects rounds and replicates into {@link CascadeRows}; its arrays double when they are full. */
export class CascadeRowsBuilder {
  readonly #first: number;
  readonly #count: number;
  readonly #offsets: Float64Array;
  readonly #kPlusReach: Float64Array;
  readonly #truncated: Uint8Array;
  #ofRounds: Record<RoundColumn, Float64Array<ArrayBuffer>> = makeOfRounds(() => new Float64Array(FIRST_ROUNDS));
  #room = FIRST_ROUNDS;
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
  addRound({ impressions, newReach, sharers }: RoundCounts): void {
    if (this.#rounds === this.#room) this.#grow();
    const ofRounds = this.#ofRounds;
    ofRounds.impressions[this.#rounds] = impressions;
    ofRounds.newReach[this.#rounds] = newReach;
    ofRounds.sharers[this.#rounds] = sharers;
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
      ...makeOfRounds((column) => this.#ofRounds[column].slice(0, this.#rounds)),
      kPlusReach: this.#kPlusReach,
      truncated: this.#truncated,
    };
  }

  #grow(): void {
    checkRowBytes(this.#count, this.#rounds + 1);
    this.#room *= 2;
    this.#ofRounds = makeOfRounds((column) => growArray(this.#ofRounds[column], this.#room));
  }
}

/** Rounds for which there is room at first. */
const FIRST_ROUNDS = 64;

function makeOfRounds(
  make: (column: RoundColumn) => Float64Array<ArrayBuffer>,
): Record<RoundColumn, Float64Array<ArrayBuffer>> {
  return Object.fromEntries(roundColumns.map((column) => [column, make(column)])) as Record<
    RoundColumn,
    Float64Array<ArrayBuffer>
  >;
}
