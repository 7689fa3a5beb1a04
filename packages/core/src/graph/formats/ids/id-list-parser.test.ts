import { describe, expect, test } from 'vitest';
import { parseText } from '../../../../test/formats/file-bytes.ts';
import { IdListParser } from './id-list-parser.ts';

const read = (text: string | Uint8Array, size = Infinity) => parseText(new IdListParser(), text, size);

const messageOf = (text: string | Uint8Array): string => {
  try {
    read(text);
  } catch (error) {
    return (error as Error).message;
  }
  return 'no error';
};

describe('a list of ids', () => {
  test('has one on each line, beside comments and empty lines', () => {
    expect(read('\uFEFF# chosen\nann\r\n\r\n zoë b. \n% 12\n7')).toEqual(['ann', 'zoë b.', '7']);
  });

  test('may be a column of CSV, in any place', () => {
    expect(read('id\n007\n7\n')).toEqual(['007', '7']);
    expect(read('followers,id\n12,"Ann, ""B."""\n3,bo\n')).toEqual(['Ann, "B."', 'bo']);
    expect(read('id;followers\nann;3\n')).toEqual(['ann']);
  });

  test('gives the same wherever chunks are cut', () => {
    const text = 'id,followers\r\nzoë,12\nbo,7\n# x\n"a ""b""",1e3';
    const whole = read(text);
    for (let size = 1; size < 30; size += 1) expect(read(text, size)).toEqual(whole);
  });
});

test.each([
  ['', 'expected an id on each line; found none in the file'],
  ['id\n', 'expected an id on each line; found none in the file'],
  ['ann\nbo\nann\n', 'line 3: expected each id once; found "ann", as on line 1'],
  ['ann\nbo,cy\n', 'line 2: expected one id; found "bo,cy"'],
  ['ann,bo\n', 'line 1: expected a column named id; found "ann,bo"'],
  ['id,price\nann\n', 'line 2: expected 2 fields, as on the first line; found "ann"'],
  ['id,price\n,3\n', 'line 2: expected an id; found ""'],
  [Uint8Array.of(97, 10, 0xff, 10), 'line 2: expected an id; found "bytes that are not UTF-8"'],
])('%j is refused: %s', (text, message) => {
  expect(messageOf(text)).toBe(message);
});
