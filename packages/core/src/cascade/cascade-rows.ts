import { TooLargeError } from '../errors.ts';
import { growArray } from '../graph/grow-array.ts';
import type { Conversation } from './conversation.ts';

/** A part of a cascade that brings columns of its own, beside those that all rows have. */
export type RowPart = 'timing' | 'criticism' | 'desk' | 'mix';

const rowParts: readonly RowPart[] = ['timing', 'criticism', 'desk', 'mix'];

/**
 * The parts of rows that a cascade brings.
 * @param television - What television does at its start, if anything.
 */
export function partsOf(
  conversation: Pick<Conversation, Exclude<RowPart, 'mix'>> | undefined,
  television?: object,
): readonly RowPart[] {
  return rowParts.filter((part) => {
    if (part === 'mix') return television !== undefined;
    return conversation !== undefined && conversation[part] !== null;
  });
}

/**
 * The columns of {@link CascadeRows}: whether they have entries for each round, replicate or answer, how many, in which
 * array, and which part of a cascade brings them. Types, memory, comparison and transfer of rows follow from here. A new column is a line
 * here, and a value where rounds or rows are added. A result has a mean of every column of rounds, over `all` replicates, of which those
 * that have ended count as 0, or over those that are `running`, which have the round. In time a round is a row of hours.
 */
export const rowColumns = {
  /** Impressions received in each round. */
  impressions: { part: 'always', per: 'round', width: 1, array: 'Float64Array', meanOver: 'all' },
  /** People first reached in each round. */
  newReach: { part: 'always', per: 'round', width: 1, array: 'Float64Array', meanOver: 'all' },
  /** People who became sharers in each round (in rounds they show the message in the next). */
  sharers: { part: 'always', per: 'round', width: 1, array: 'Float64Array', meanOver: 'all' },
  /** Shape [count × 10]: people with at least 1, 2, …, 10 impressions. */
  kPlusReach: { part: 'always', per: 'row', width: 10, array: 'Float64Array' },
  /** Shape [count]: 1 where maxGenerations ended the row while it still had sharers, or the horizon while sights were to come. */
  truncated: { part: 'always', per: 'row', width: 1, array: 'Uint8Array' },
  /** Shape [count]: people who saw the brand's post, seeds and complainers, however they were first reached: what is not earned. */
  ownReach: { part: 'timing', per: 'row', width: 1, array: 'Float64Array' },
  /** Shape [count]: their impressions of the post, and those of seeds and complainers. */
  ownImpressions: { part: 'timing', per: 'row', width: 1, array: 'Float64Array' },
  /** Sharers of each round who criticise. */
  critics: { part: 'criticism', per: 'round', width: 1, array: 'Float64Array', meanOver: 'all' },
  /** People first reached by criticism in each round, complainers included. */
  newReachByCriticism: { part: 'criticism', per: 'round', width: 1, array: 'Float64Array', meanOver: 'all' },
  /** Impressions of criticism in each round, one for each complainer included. */
  impressionsOfCriticism: { part: 'criticism', per: 'round', width: 1, array: 'Float64Array', meanOver: 'all' },
  /** Criticism that waits for an answer at the end of each row of hours. */
  waiting: { part: 'desk', per: 'round', width: 1, array: 'Float64Array', meanOver: 'all' },
  /** Shape [count]: sights of criticism without an answer on the brand's pages, one for each complainer included. */
  sightsBeforeAnswer: { part: 'desk', per: 'row', width: 1, array: 'Float64Array' },
  /** Shape [count]: sights of criticism with its answer on the brand's pages. */
  sightsWithAnswer: { part: 'desk', per: 'row', width: 1, array: 'Float64Array' },
  /** Shape [count]: sights of criticism on other pages, their readers included. */
  sightsElsewhere: { part: 'desk', per: 'row', width: 1, array: 'Float64Array' },
  /** Shape [count]: sights on the brand's pages that hiding has prevented. */
  sightsPrevented: { part: 'desk', per: 'row', width: 1, array: 'Float64Array' },
  /** Shape [count]: sights of critics' shares that would have come without publicity too, readers left out. */
  coverableSights: { part: 'desk', per: 'row', width: 1, array: 'Float64Array' },
  /** Shape [count]: those of them that come after the answer. */
  coveredSights: { part: 'desk', per: 'row', width: 1, array: 'Float64Array' },
  /** Shape [count]: criticism that asks for an answer. */
  asked: { part: 'desk', per: 'row', width: 1, array: 'Float64Array' },
  /** Shape [count]: how much criticism has its answer by the end; a result has the fraction of what was asked, here and below. */
  answered: { part: 'desk', per: 'row', width: 1, array: 'Float64Array' },
  /** Shape [count]: criticism whose author has given up waiting by the end. */
  gaveUp: { part: 'desk', per: 'row', width: 1, array: 'Float64Array' },
  /** Shape [count]: criticism that has its answer within an hour. */
  answeredWithinHour: { part: 'desk', per: 'row', width: 1, array: 'Float64Array' },
  /** Shape [count]: hours that all people at the desk together have worked on answers. */
  busyHours: { part: 'desk', per: 'row', width: 1, array: 'Float64Array' },
  /** Shape [count]: hours that all people at the desk together were there; `Desk.openHours` says from when to when they are. */
  openHours: { part: 'desk', per: 'row', width: 1, array: 'Float64Array' },
  /** Shape [count]: people who have seen the brand's post or a paid one, or noticed television, in round 0. */
  informed: { part: 'mix', per: 'row', width: 1, array: 'Float64Array' },
  /** Shape [count]: people with impressions of television, and none of posts. */
  televisionOnly: { part: 'mix', per: 'row', width: 1, array: 'Float64Array' },
  /** Shape [count]: people with impressions of posts, and none of television. */
  postsOnly: { part: 'mix', per: 'row', width: 1, array: 'Float64Array' },
  /** Hours from criticism to the beginning of its answer, for each that has one, in the order of asking. */
  waits: { part: 'desk', per: 'answer', width: 1, array: 'Float64Array' },
} as const;

/** Number of entries of `kPlusReach`: people with at least 1, 2, …, 10 impressions. */
export const K_PLUS_LEVELS: 10 = rowColumns.kPlusReach.width;

type Columns = typeof rowColumns;
/** A column of rows. */
type Column = keyof Columns;

/** The array of a column. */
type ArrayOf<C extends Column> = Columns[C]['array'] extends 'Uint8Array' ? Uint8Array : Float64Array;

/** Columns by what they have entries for. */
type ColumnPer<Per> = { [C in Column]: Columns[C]['per'] extends Per ? C : never }[Column];

/** The columns that all rows have. */
type ColumnOfAll = { [C in Column]: Columns[C]['part'] extends 'always' ? C : never }[Column];

/** The columns of {@link CascadeRows}: {@link rowColumns} says how many entries each has; those of parts that a cascade lacks are absent. */
export type ColumnArrays = { readonly [C in ColumnOfAll]: ArrayOf<C> } & {
  readonly [C in Exclude<Column, ColumnOfAll>]?: ArrayOf<C>;
};

/** A column with an entry for each round. */
export type RoundColumn = ColumnPer<'round'>;

/** A column of rounds that all rows have. */
export type RoundColumnOfAll = RoundColumn & ColumnOfAll;

/** A column with one entry for each replicate, of a part. */
type TotalColumn = Exclude<ColumnPer<'row'>, ColumnOfAll>;

const columns = Object.keys(rowColumns) as readonly Column[];

/** The columns of rounds that all rows have. */
export const roundColumns: readonly RoundColumnOfAll[] = roundColumnsOf([]) as readonly RoundColumnOfAll[];

/** The columns with an entry for each round, of rows with these parts. */
export function roundColumnsOf(parts: readonly RowPart[]): readonly RoundColumn[] {
  return columnsOf(parts).filter((column) => isOfRounds(column));
}

function columnsOf(parts: readonly RowPart[]): readonly Column[] {
  return columns.filter((column) => rowColumns[column].part === 'always' || parts.some((part) => has(part, column)));
}

function has(part: RowPart, column: Column): boolean {
  return rowColumns[column].part === part;
}

function isOfRounds(column: Column): column is RoundColumn {
  return rowColumns[column].per === 'round';
}

/** The parts of which rows have columns. */
export function partsOfRows(rows: CascadeRows): readonly RowPart[] {
  return rowParts.filter((part) => columns.some((column) => has(part, column) && rows[column] !== undefined));
}

/** The names of the columns that rows have. */
export function columnsOfRows(rows: CascadeRows): readonly Column[] {
  return columns.filter((column) => rows[column] !== undefined);
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
  /** Shape [count + 1]: the same for the columns of answers; absent without a desk. */
  readonly answerOffsets?: Float64Array;
  /** The same replicates by the same chance with nobody at the desk; absent without a desk. */
  readonly withoutDesk?: CascadeRows;
}

/** Rows without what a part has brought. */
export function dropPart({ answerOffsets, withoutDesk, ...rows }: CascadeRows, part: RowPart): CascadeRows {
  const kept = Object.entries(rows).filter(([name]) => !(name in rowColumns && has(part, name as Column)));
  const ofDesk = part === 'desk' ? {} : { answerOffsets, withoutDesk };
  return Object.fromEntries(
    [...kept, ...Object.entries(ofDesk)].filter(([, value]) => value !== undefined),
  ) as CascadeRows;
}

/** All arrays of rows, such as a thread hands over with them. */
export function arraysOfRows(rows: CascadeRows): readonly (Float64Array | Uint8Array)[] {
  const { offsets, answerOffsets, withoutDesk } = rows;
  return [
    offsets,
    ...(answerOffsets === undefined ? [] : [answerOffsets]),
    ...columns.flatMap((column) => rows[column] ?? []),
    ...(withoutDesk === undefined ? [] : arraysOfRows(withoutDesk)),
  ];
}

/** Whether rows are equal, number for number. */
export function areSameRows(a: CascadeRows, b: CascadeRows): boolean {
  const [ones, others] = [arraysOfRows(a), arraysOfRows(b)];
  if (ones.length !== others.length) return false;
  return ones.every((values, i) => {
    const same = others[i];
    return values.length === same.length && values.every((value, entry) => value === same[entry]);
  });
}

/** Whether the arrays of rows fit together: at least one row, each with at least round 0, and every column with all its entries. */
export function areWholeRows(rows: CascadeRows): boolean {
  const { first, count, offsets, answerOffsets, withoutDesk } = rows;
  if (!(Number.isInteger(first) && first >= 0 && Number.isInteger(count) && count >= 1)) return false;
  if (!areOffsets(offsets, count, 1)) return false;
  const parts = partsOfRows(rows);
  const hasDesk = parts.includes('desk');
  if (hasDesk !== (answerOffsets !== undefined)) return false;
  if (answerOffsets !== undefined && !areOffsets(answerOffsets, count, 0)) return false;
  const entries = { row: count, round: offsets[count], answer: answerOffsets?.[count] ?? 0 };
  if (!columnsOf(parts).every((column) => rows[column]?.length === entriesOf(column, entries))) return false;
  if (withoutDesk === undefined) return true;
  return hasDesk && withoutDesk.first === first && withoutDesk.count === count && areWholeRows(withoutDesk);
}

/** Whether entries begin at 0 and grow by at least so many in each row. */
function areOffsets(offsets: Float64Array, count: number, least: number): boolean {
  if (offsets.length !== count + 1 || offsets[0] !== 0) return false;
  return offsets.every((offset, row) => row === 0 || offset >= offsets[row - 1] + least);
}

/** How many entries there are for each of what a column may have entries for. */
type Entries = Readonly<Record<'row' | 'round' | 'answer', number>>;

function entriesOf(column: Column, entries: Entries): number {
  const { per, width } = rowColumns[column];
  return entries[per] * width;
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

/** Bytes that rows with this many replicates and rounds use; answers are left out. */
export function bytesOfRows(replicates: number, rounds: number, parts: readonly RowPart[] = []): number {
  const entries = { row: replicates, round: rounds, answer: 0 };
  const bytesOf = (column: Column): number =>
    entriesOf(column, entries) * arrayTypes[rowColumns[column].array].BYTES_PER_ELEMENT;
  return columnsOf(parts).reduce(
    (bytes, column) => bytes + bytesOf(column),
    Float64Array.BYTES_PER_ELEMENT * (replicates + 1),
  );
}

const arrayTypes = { Float64Array, Uint8Array };

/** Throws where the rows of an ensemble would need more memory than one result may use. */
export function checkRowBytes(replicates: number, rounds: number, parts: readonly RowPart[] = []): void {
  const bytes = bytesOfRows(replicates, rounds, parts);
  if (bytes <= MAX_ROW_BYTES) return;
  const gibibytes = (bytes / 1024 ** 3).toFixed(1);
  throw new TooLargeError(
    `the rows of ${replicates} replicates need at least ${gibibytes} GiB (${rounds} rounds so far); at most 2 GiB are allowed: ask for fewer replicates or a smaller maxGenerations`,
  );
}

/** What a round brought: the three counts that every producer of rows knows, and the columns of parts, else 0. */
export type RoundCounts = Readonly<Record<RoundColumnOfAll, number> & Partial<Record<RoundColumn, number>>>;

/** What a replicate came to, in the columns of parts; what is left out is 0. */
export type RowTotals = Readonly<Partial<Record<TotalColumn, number>>> & {
  /** One entry for each answer. */
  readonly waits?: Float64Array | undefined;
};

/** Collects rounds and replicates into {@link CascadeRows}; its arrays double when they are full. */
export class CascadeRowsBuilder {
  readonly #first: number;
  readonly #count: number;
  readonly #parts: readonly RowPart[];
  readonly #offsets: Float64Array;
  readonly #answerOffsets: Float64Array;
  readonly #kPlusReach: Float64Array;
  readonly #truncated: Uint8Array;
  readonly #ofParts: readonly RoundColumn[];
  readonly #totals: readonly (readonly [TotalColumn, Float64Array])[];
  readonly #waits: Float64Array[] = [];
  #ofRounds: OfRounds;
  #room = FIRST_ROUNDS;
  #rounds = 0;
  #rows = 0;

  constructor(first: number, count: number, parts: readonly RowPart[] = []) {
    this.#first = first;
    this.#count = count;
    this.#parts = parts;
    this.#offsets = new Float64Array(count + 1);
    this.#answerOffsets = new Float64Array(count + 1);
    this.#kPlusReach = new Float64Array(count * K_PLUS_LEVELS);
    this.#truncated = new Uint8Array(count);
    this.#ofParts = roundColumnsOf(parts).filter((column) => rowColumns[column].part !== 'always');
    this.#totals = columnsOf(parts).flatMap((column) =>
      isTotal(column) ? [[column, new Float64Array(count)] as const] : [],
    );
    this.#ofRounds = makeOfRounds(parts, () => new Float64Array(FIRST_ROUNDS));
  }

  /** Appends a round to the current row. Throws TooLargeError above 2 GiB. */
  addRound(counts: RoundCounts): void {
    if (this.#rounds === this.#room) this.#grow();
    const { impressions, newReach, sharers } = this.#ofRounds;
    impressions[this.#rounds] = counts.impressions;
    newReach[this.#rounds] = counts.newReach;
    sharers[this.#rounds] = counts.sharers;
    for (const column of this.#ofParts) {
      const values = this.#ofRounds[column];
      if (values !== undefined) values[this.#rounds] = counts[column] ?? 0;
    }
    this.#rounds += 1;
  }

  /**
   * Ends the current row.
   * @param peopleByExposures - People with exactly 0, 1, …, cap − 1 and with cap or more impressions, cap ≥ 10.
   */
  endRow(peopleByExposures: Float64Array, truncated: boolean, totals: RowTotals = {}): void {
    const row = this.#rows * K_PLUS_LEVELS;
    let people = 0;
    for (let k = peopleByExposures.length - 1; k >= 1; k -= 1) {
      people += peopleByExposures[k];
      if (k <= K_PLUS_LEVELS) this.#kPlusReach[row + k - 1] = people;
    }
    this.#truncated[this.#rows] = truncated ? 1 : 0;
    for (const [column, values] of this.#totals) values[this.#rows] = totals[column] ?? 0;
    const { waits } = totals;
    if (waits !== undefined) this.#waits.push(waits);
    this.#rows += 1;
    this.#offsets[this.#rows] = this.#rounds;
    this.#answerOffsets[this.#rows] = this.#answerOffsets[this.#rows - 1] + (waits?.length ?? 0);
  }

  /** The rows collected; the builder must not be used afterwards. */
  finish(): CascadeRows {
    const { impressions, newReach, sharers, ...ofParts } = this.#ofRounds;
    const cut = (values: Float64Array): Float64Array => values.slice(0, this.#rounds);
    return {
      first: this.#first,
      count: this.#count,
      offsets: this.#offsets,
      impressions: cut(impressions),
      newReach: cut(newReach),
      sharers: cut(sharers),
      kPlusReach: this.#kPlusReach,
      truncated: this.#truncated,
      ...Object.fromEntries(Object.entries(ofParts).map(([column, values]) => [column, cut(values)])),
      ...Object.fromEntries(this.#totals),
      ...(this.#parts.includes('desk') && { waits: this.#joinWaits(), answerOffsets: this.#answerOffsets }),
    };
  }

  #joinWaits(): Float64Array {
    const joined = new Float64Array(this.#answerOffsets[this.#rows]);
    let filled = 0;
    for (const waits of this.#waits) {
      joined.set(waits, filled);
      filled += waits.length;
    }
    return joined;
  }

  #grow(): void {
    checkRowBytes(this.#count, this.#rounds + 1, this.#parts);
    this.#room *= 2;
    const before = this.#ofRounds;
    this.#ofRounds = makeOfRounds(this.#parts, (column) =>
      growArray(before[column] ?? new Float64Array(0), this.#room),
    );
  }
}

/** Rounds for which there is room at first. */
const FIRST_ROUNDS = 64;

/** Arrays of the columns of rounds. */
type OfRounds = Record<RoundColumnOfAll, Float64Array<ArrayBuffer>> &
  Partial<Record<RoundColumn, Float64Array<ArrayBuffer>>>;

function makeOfRounds(parts: readonly RowPart[], make: (column: RoundColumn) => Float64Array<ArrayBuffer>): OfRounds {
  return Object.fromEntries(roundColumnsOf(parts).map((column) => [column, make(column)])) as OfRounds;
}

function isTotal(column: Column): column is TotalColumn {
  const { part, per } = rowColumns[column];
  return part !== 'always' && per === 'row';
}
