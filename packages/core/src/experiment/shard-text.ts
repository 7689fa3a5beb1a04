import { areWholeRows, arraysOfRows, columnsOfRows, rowColumns } from '../cascade/cascade-rows.ts';
import type { CascadeRows } from '../cascade/index.ts';
import { checkArray, checkObject, checkText } from '../check.ts';
import { InvalidParameterError } from '../errors.ts';
import { version } from './version.ts';

const expected = 'a shard as writeShard writes it';

/**
 * Writes the rows of a shard as a line of JSON, for a queue or a file that carries text.
 * @param shard - Rows as `simulateShard` returns them.
 * @returns Text that {@link readShard} makes the same rows of, number for number.
 * @throws InvalidParameterError for rows that do not fit together.
 * @example
 * ```ts
 * import { readShard, simulateShard, reduceShards, writeShard } from 'ripplecast/experiment';
 * import { presets } from 'ripplecast';
 *
 * const job = JSON.stringify({ scenario: presets.oneFan, range: { first: 0, count: 1000 } });
 * // Elsewhere:
 * const { scenario, range } = JSON.parse(job);
 * const answer = writeShard(simulateShard(scenario, range));
 * // And back:
 * reduceShards(presets.oneFan, [readShard(answer)]).outcomes.reach.length; // => 1000
 * ```
 */
export function writeShard(shard: CascadeRows): string {
  checkObject('shard', shard);
  for (const array of arraysOfRows(shard)) checkArray('shard', array);
  if (!areWholeRows(shard)) throw new InvalidParameterError('shard', 'rows as simulateShard returns them', shard);
  return JSON.stringify({ ripplecast: version, ...listsOf(shard) });
}

/** Rows with lists of numbers for arrays. */
function listsOf(shard: CascadeRows): object {
  const { first, count, offsets, answerOffsets, withoutDesk } = shard;
  return {
    first,
    count,
    offsets: Array.from(offsets),
    ...Object.fromEntries(columnsOfRows(shard).map((column) => [column, Array.from(shard[column] ?? [])])),
    ...(answerOffsets !== undefined && { answerOffsets: Array.from(answerOffsets) }),
    ...(withoutDesk !== undefined && { withoutDesk: listsOf(withoutDesk) }),
  };
}

/**
 * Reads what {@link writeShard} has written.
 * @param text - From the same version of Ripplecast: rows of another may have other numbers.
 * @returns Rows for `reduceShards`.
 * @throws InvalidParameterError for any other text.
 * @example
 * ```ts
 * import { readShard, simulateShard, writeShard } from 'ripplecast/experiment';
 * import { presets } from 'ripplecast';
 *
 * const shard = simulateShard(presets.oneFan, { first: 20, count: 5 });
 * readShard(writeShard(shard)).first; // => 20
 * ```
 */
export function readShard(text: string): CascadeRows {
  checkText('text', text);
  const written = parse(text);
  const from = written['ripplecast'];
  if (from !== version) throw new InvalidParameterError('text.ripplecast', `this version, "${version}"`, from);
  const shard = rowsOf(written, 'text');
  if (!areWholeRows(shard)) throw new InvalidParameterError('text', expected, 'columns that do not fit together');
  return shard;
}

/** Rows of what {@link listsOf} makes of them. */
function rowsOf(written: Readonly<Record<string, unknown>>, path: string): CascadeRows {
  const numbersOf = (column: string): readonly number[] => readNumbers(`${path}.${column}`, written[column]);
  const columns = Object.entries(rowColumns).flatMap(([column, { array, part }]) => {
    if (part !== 'always' && written[column] === undefined) return [];
    const numbers = numbersOf(column);
    return [[column, array === 'Uint8Array' ? Uint8Array.from(numbers) : Float64Array.from(numbers)]];
  });
  const { first, count, answerOffsets, withoutDesk } = written as Partial<CascadeRows>;
  return {
    first,
    count,
    offsets: Float64Array.from(numbersOf('offsets')),
    ...Object.fromEntries(columns),
    ...(answerOffsets !== undefined && { answerOffsets: Float64Array.from(numbersOf('answerOffsets')) }),
    ...(withoutDesk !== undefined && { withoutDesk: rowsOf(asRecord(withoutDesk), `${path}.withoutDesk`) }),
  } as CascadeRows;
}

function parse(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InvalidParameterError('text', expected, text);
  }
  return asRecord(value, text);
}

function asRecord(value: unknown, got: unknown = value): Readonly<Record<string, unknown>> {
  if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
  throw new InvalidParameterError('text', expected, got);
}

function readNumbers(path: string, value: unknown): readonly number[] {
  if (Array.isArray(value) && value.every((entry): entry is number => typeof entry === 'number')) return value;
  throw new InvalidParameterError(path, 'a list of numbers', value);
}
