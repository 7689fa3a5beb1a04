import { checkOptions, checkText, checkWhole } from '../../check.ts';
import { groupDigits } from '../../errors.ts';
import { InvalidFileError, quotePiece } from '../../graph/formats/invalid-file-error.ts';
import { nearestName } from '../../nearest-name.ts';
import { limits } from '../../schema/limits.ts';
import { type AmountKind, describeReadings, readingsOf } from '../../schema/readings-of.ts';
import type { Placement } from '../broadcast.generated.ts';
import { fieldsOfLines, type FileLine } from './fields-of-lines.ts';
import type { ScheduleFile } from './schedule-file.ts';

/** Columns that a schedule may have. */
const scheduleColumns = [
  'name',
  'audience',
  'rating',
  'grp',
  'insertions',
  'costPerInsertion',
  'secondReach',
  'basis',
  'currency',
] as const;

/** Name of a column. */
type ScheduleColumn = (typeof scheduleColumns)[number];

/** Where the columns of a file stand, from 0. */
type Places = ReadonlyMap<ScheduleColumn, number>;

/**
 * Reads a schedule from CSV (RFC 4180): names of the columns on the first line, then a line for each placement. Columns:
 * `insertions`, `costPerInsertion`, one of `audience` (people), `rating` (percent of the universe) and `grp` (rating points
 * of all insertions of the line), perhaps `name`, `secondReach`, `basis` and `currency`, in any order, among any others.
 * Case, blanks, `_` and `-` in names do not count, and semicolons or tabs may stand in the place of commas.
 * @param text - The file.
 * @param options - `universe`: people who could be reached, a whole number of at least 1. Ratings need it.
 * @returns A schedule; audiences from ratings are rounded to whole people.
 * @throws InvalidFileError with the line, for what is no number or out of its range, for mixed currencies, for mixed bases,
 * for rating points without a universe, and for no placement at all.
 * @example
 * ```ts
 * import { readScheduleCsv } from 'ripplecast/broadcast';
 *
 * const { placements } = readScheduleCsv('name,audience,insertions,costPerInsertion\nNews,250000,3,9000\n');
 * placements; // => [{ audience: 250000, insertions: 3, costPerInsertion: 9000, name: 'News' }]
 * ```
 */
export function readScheduleCsv(text: string, options: { readonly universe?: number | null } = {}): ScheduleFile {
  checkText('text', text);
  checkOptions('options', options, ['universe']);
  const { universe = null } = options;
  if (universe !== null) checkWhole('options.universe', universe, 1, limits.universe);
  const [head, ...lines] = fieldsOfLines(text);
  if (head === undefined) throw new InvalidFileError(null, `expected the columns of a schedule; found an empty file`);
  const places = findPlaces(head);
  if (lines.length === 0) throw new InvalidFileError(null, 'expected a line for each placement; found none');
  if (lines.length > limits.placements) {
    const most = groupDigits(limits.placements);
    throw new InvalidFileError(null, `expected at most ${most} placements; found ${groupDigits(lines.length)}`);
  }
  const placements = lines.map((line) => placementOf(line, head, places, universe));
  return {
    placements,
    duplications: [],
    production: 0,
    universe,
    currency: onlyOne('currency', lines, places),
    basis: onlyOne('basis', lines, places),
    leftOut: [],
  };
}

function plain(name: string): string {
  return name.toLowerCase().replaceAll(/[ _-]/g, '');
}

function findPlaces({ fields, line }: FileLine): Places {
  const places = new Map<ScheduleColumn, number>();
  const known = scheduleColumns.map(plain);
  for (const [place, name] of fields.entries()) {
    const column = scheduleColumns[known.indexOf(plain(name))];
    if (column === undefined) {
      const nearest = nearestName(plain(name), known);
      if (nearest === null) continue;
      const meant = scheduleColumns[known.indexOf(nearest)];
      throw new InvalidFileError(line, `unknown column ${quotePiece(name)}; did you mean ${meant}?`);
    }
    if (places.has(column)) throw new InvalidFileError(line, `expected each column once; found ${column} twice`);
    places.set(column, place);
  }
  const found = quotePiece(fields.join(','));
  for (const column of ['insertions', 'costPerInsertion'] as const) {
    if (!places.has(column)) throw new InvalidFileError(line, `expected a column named ${column}; found ${found}`);
  }
  if (!['audience', 'rating', 'grp'].some((column) => places.has(column as ScheduleColumn))) {
    throw new InvalidFileError(line, `expected a column named audience, rating or grp; found ${found}`);
  }
  return places;
}

function placementOf(line: FileLine, head: FileLine, places: Places, universe: number | null): Placement {
  if (line.fields.length !== head.fields.length) {
    const found = quotePiece(line.fields.join(','));
    throw new InvalidFileError(
      line.line,
      `expected ${head.fields.length} fields, as on the first line; found ${found}`,
    );
  }
  const cell = (column: ScheduleColumn): string => line.fields[places.get(column) ?? -1] ?? '';
  const read = (column: ScheduleColumn, kind: AmountKind, range: Range): number =>
    amountOf(line.line, column, inPoints(column, cell(column)), kind, range);
  const insertions = read('insertions', 'count', [1, limits.insertions]);
  const [name, basis] = [cell('name'), cell('basis')];
  return {
    audience: audienceOfLine(line.line, cell, read, insertions, universe),
    insertions,
    costPerInsertion: read('costPerInsertion', 'money', [0, limits.amount]),
    ...(cell('secondReach') !== '' && { secondReach: read('secondReach', 'count', [1, limits.universe]) }),
    ...(name !== '' && { name: textOf(line.line, 'name', name) }),
    ...(basis !== '' && { basis: textOf(line.line, 'basis', basis) }),
  };
}

/** Both ends belong to it. */
type Range = readonly [low: number, high: number];

function audienceOfLine(
  line: number,
  cell: (column: ScheduleColumn) => string,
  read: (column: ScheduleColumn, kind: AmountKind, range: Range) => number,
  insertions: number,
  universe: number | null,
): number {
  const given = (['audience', 'rating', 'grp'] as const).filter((column) => cell(column) !== '');
  const [column] = given;
  if (column === undefined || given.length > 1) {
    const found = given.length === 0 ? 'none of them' : given.join(' and ');
    throw new InvalidFileError(line, `expected one of audience, rating and grp; found ${found}`);
  }
  if (column === 'audience') return read('audience', 'count', [1, limits.universe]);
  if (universe === null) {
    const expected = `expected a universe for the column ${column}, which counts percents of it`;
    throw new InvalidFileError(line, `${expected}; found ${cell(column)} and no universe`);
  }
  const points =
    column === 'grp' ? read('grp', 'number', [0, 100 * insertions]) / insertions : read('rating', 'number', [0, 100]);
  const audience = Math.round((points * universe) / 100);
  if (audience > 0) return audience;
  throw new InvalidFileError(line, `expected a ${column} of at least one person; found ${cell(column)}`);
}

/** Ratings are percents already: a sign that says so again divides by nothing. */
function inPoints(column: ScheduleColumn, typed: string): string {
  return column === 'rating' || column === 'grp' ? typed.replace(/\s*%$/, '') : typed;
}

function amountOf(line: number, column: ScheduleColumn, typed: string, kind: AmountKind, [low, high]: Range): number {
  const [value, other] = readingsOf(typed, kind);
  if (value !== undefined && other !== undefined) {
    throw new InvalidFileError(line, `${column} ${quotePiece(typed)} ${describeReadings([value, other])}`);
  }
  const isWhole = kind !== 'count' || Number.isInteger(value);
  if (value !== undefined && isWhole && value >= low && value <= high) return value;
  const range = `from ${groupDigits(low)} to ${groupDigits(high)}`;
  const what = kind === 'count' ? 'a whole number' : 'a number';
  throw new InvalidFileError(line, `expected ${column} to be ${what} ${range}; found ${quotePiece(typed)}`);
}

function textOf(line: number, column: ScheduleColumn, text: string): string {
  if (text.length <= limits.text) return text;
  throw new InvalidFileError(line, `expected a ${column} of at most ${limits.text} characters; found ${text.length}`);
}

/** The text that a column has on all lines which have one; null where none has. */
function onlyOne(column: 'currency' | 'basis', lines: readonly FileLine[], places: Places): string | null {
  let only: string | null = null;
  for (const { fields, line } of lines) {
    const found = fields[places.get(column) ?? -1] ?? '';
    if (found === '') continue;
    if (only !== null && found !== only) {
      const reason = column === 'currency' ? 'amounts in different money' : 'audiences of different people';
      const expected = `expected the ${column} ${quotePiece(only)} of the lines before, because ${reason} cannot be added`;
      throw new InvalidFileError(line, `${expected}; found ${quotePiece(found)}`);
    }
    if (column === 'currency' && !/^[A-Z]{3}$/.test(found)) {
      throw new InvalidFileError(
        line,
        `expected a currency of three capital letters, such as USD; found ${quotePiece(found)}`,
      );
    }
    only = found;
  }
  return only;
}
