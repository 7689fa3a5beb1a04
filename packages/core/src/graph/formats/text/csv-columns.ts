import type { CsvLine } from './csv-line.ts';
import { InvalidFileError, quotePiece } from '../invalid-file-error.ts';
import { decodeUtf8 } from './utf8.ts';

/** A column that is looked for. */
export interface WantedColumn {
  readonly name: string;
  readonly isRequired: boolean;
}

/** Where the columns of a CSV file stand. */
export interface CsvColumns {
  /** How many columns each line has. */
  readonly count: number;
  /** Place of each wanted column, from 0; −1 where the file does not have it. */
  readonly places: readonly number[];
}

/**
 * Finds columns by the names on the first line.
 * @throws InvalidFileError where a required column is missing or a name comes twice.
 */
export function findColumns({ bytes, places }: CsvLine, wanted: readonly WantedColumn[], line: number): CsvColumns {
  const names: string[] = [];
  for (let place = 0; place < places.length; place += 2) {
    const name = decodeUtf8(bytes, places[place], places[place + 1]);
    if (name === null) throw new InvalidFileError(line, 'expected names of columns in UTF-8; found bytes that are not');
    if (name !== '' && names.includes(name)) {
      throw new InvalidFileError(line, `expected each column once; found ${quotePiece(name)} twice`);
    }
    names.push(name);
  }
  const found = wanted.map(({ name }) => names.indexOf(name));
  if (wanted.some(({ isRequired }, place) => isRequired && found[place] === -1)) {
    const required = wanted.filter(({ isRequired }) => isRequired).map(({ name }) => name);
    const hint = names.every((name) => /^[\d.]+$/.test(name))
      ? '. Without names of columns a file is an edge list'
      : hintAtCase(required, names);
    const expected = `expected ${required.length === 1 ? 'a column' : 'columns'} named ${required.join(' and ')}`;
    throw new InvalidFileError(line, `${expected}; found ${quotePiece(names.join(','))}${hint}`);
  }
  return { count: names.length, places: found };
}

/** What to write, where columns are missed only because of capital letters. */
function hintAtCase(required: readonly string[], names: readonly string[]): string {
  const advice = required.flatMap((name) => {
    const found = names.find((other) => other.toLowerCase() === name.toLowerCase());
    return names.includes(name) || found === undefined ? [] : [`${name}, not ${quotePiece(found)}`];
  });
  return advice.length === 0 ? '' : `. Capital letters matter: write ${advice.join(', and ')}`;
}
