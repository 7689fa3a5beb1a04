import { areWholeRows, arraysOfRows, rowColumns } from '../cascade/cascade-rows.ts';
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
 * const job = JSON.stringify({ scenario: presets.classroom, range: { first: 0, count: 1000 } });
 * // Elsewhere:
 * const { scenario, range } = JSON.parse(job);
 * const answer = writeShard(simulateShard(scenario, range));
 * // And back:
 * reduceShards(presets.classroom, [readShard(answer)]).outcomes.reach.length; // => 1000
 * ```
 */
export function writeShard(shard: CascadeRows): string {
  checkObject('shard', shard);
  for (const array of arraysOfRows(shard)) checkArray('shard', array);
  if (!areWholeRows(shard)) throw new InvalidParameterError('shard', 'rows as simulateShard returns them', shard);
  const { first, count, offsets } = shard;
  const lists = Object.keys(rowColumns).map((column) => [column, Array.from(shard[column as keyof typeof rowColumns])]);
  return JSON.stringify({
    ripplecast: version,
    first,
    count,
    offsets: Array.from(offsets),
    ...Object.fromEntries(lists),
  });
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
 * const shard = simulateShard(presets.classroom, { first: 20, count: 5 });
 * readShard(writeShard(shard)).first; // => 20
 * ```
 */
export function readShard(text: string): CascadeRows {
  checkText('text', text);
  const written = parse(text);
  const from = written['ripplecast'];
  if (from !== version) throw new InvalidParameterError('text.ripplecast', `this version, "${version}"`, from);
  const columns = Object.entries(rowColumns).map(([column, { array }]) => {
    const numbers = numbersOf(column, written[column]);
    return [column, array === 'Uint8Array' ? Uint8Array.from(numbers) : Float64Array.from(numbers)];
  });
  const { first, count } = written as { first: number; count: number };
  const offsets = Float64Array.from(numbersOf('offsets', written['offsets']));
  const shard = { first, count, offsets, ...Object.fromEntries(columns) } as CascadeRows;
  if (!areWholeRows(shard)) throw new InvalidParameterError('text', expected, 'columns that do not fit together');
  return shard;
}

function parse(text: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new InvalidParameterError('text', expected, text);
  }
  if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
  throw new InvalidParameterError('text', expected, text);
}

function numbersOf(column: string, value: unknown): readonly number[] {
  if (Array.isArray(value) && value.every((entry): entry is number => typeof entry === 'number')) return value;
  throw new InvalidParameterError(`text.${column}`, 'a list of numbers', value);
}
