import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseText } from '../../../../test/formats/file-bytes.ts';
import { type FollowerListOptions, FollowerListParser } from './follower-list-parser.ts';

const read = (text: string | Uint8Array, options: FollowerListOptions = {}, size = Infinity) => {
  const { counts, ...rest } = parseText(new FollowerListParser(options), text, size);
  return { counts: [...counts], ...rest };
};

const messageOf = (text: string | Uint8Array, options: FollowerListOptions = {}): string => {
  try {
    read(text, options);
  } catch (error) {
    return `${(error as { code: string }).code}: ${(error as Error).message}`;
  }
  return 'no error';
};

describe('a follower list', () => {
  test('is a number on each line, with comments and empty lines counted', () => {
    expect(read('\uFEFF# followers\n12\r\n\r\n 0 \n% of May\n1000000')).toEqual({
      counts: [12, 0, 1_000_000],
      column: null,
      passedOver: 3,
    });
  });

  test('may be a column of CSV, by its name', () => {
    const text = 'name,followers,since\n"Ann, B.",12,2011\n\nben,"0",2012\n';
    expect(read(text)).toEqual({ counts: [12, 0], column: 'followers', passedOver: 2 });
    expect(read('id,fans\na,3\n', { column: 'fans' })).toEqual({ counts: [3], column: 'fans', passedOver: 1 });
    expect(read('followers\n3\n4\n').counts).toEqual([3, 4]);
  });

  test('gives the same wherever chunks are cut', () => {
    const text = 'name,followers\r\nzoë,12\nbo,7\n# x\n"a ""b""",1e3';
    const whole = read(text);
    expect(whole.counts).toEqual([12, 7, 1000]);
    for (let size = 1; size < 30; size += 1) expect(read(text, {}, size)).toEqual(whole);
  });

  test('of any numbers gives them back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1e6 }), { minLength: 1, maxLength: 3000 }), (numbers) => {
        expect(read(numbers.join('\n')).counts).toEqual(numbers);
      }),
      { seed: 9, numRuns: 40 },
    );
  });
});

describe('a file that is no follower list is refused with line and content', () => {
  test.each([
    ['', 'invalidFile: expected a number of followers on each line; found no number in the file'],
    ['name,followers\n', 'invalidFile: expected a number of followers on each line; found no number in the file'],
    [
      '12\nann\n',
      'invalidFile: line 2: expected a number of followers, a whole number from 0 to 1,000,000; found "ann"',
    ],
    ['12\n-3\n', 'invalidFile: line 2: expected a number of followers, a whole number from 0 to 1,000,000; found "-3"'],
    [
      '12\n1.5\n',
      'invalidFile: line 2: expected a number of followers, a whole number from 0 to 1,000,000; found "1.5"',
    ],
    [
      '12\n1000001',
      'invalidFile: line 2: expected a number of followers, a whole number from 0 to 1,000,000; found "1000001"',
    ],
    [
      '12\n3 4\n',
      'invalidFile: line 2: expected a number of followers, a whole number from 0 to 1,000,000; found "3 4"',
    ],
    ['12\n3,4\n', 'invalidFile: line 2: expected one number; found "3,4"'],
    [
      '1,2\n3,4\n',
      'invalidFile: line 1: expected a column named followers; found "1,2". Without names of columns a file is an edge list',
    ],
    ['a,b\n3,4\n', 'invalidFile: line 1: expected a column named followers; found "a,b"'],
    ['a,followers\n3\n', 'invalidFile: line 2: expected 2 fields, as on the first line; found "3"'],
    [
      'a,followers\n3,\n',
      'invalidFile: line 2: expected a number of followers, a whole number from 0 to 1,000,000; found ""',
    ],
  ])('%j', (text, message) => {
    expect(messageOf(text)).toBe(message);
  });

  test('also where the bytes are no text', () => {
    expect(messageOf(Uint8Array.of(0xff, 0xfe, 0x31, 0))).toMatch(/line 1: expected UTF-8; found a byte-order mark/);
    expect(messageOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 10))).toMatch(/line 1: /);
  });

  test('before memory is taken that it may not have', () => {
    expect(messageOf('1\n'.repeat(3000), { maxBytes: 10_000 })).toBe(
      'tooLarge: a list of more than 1024 people takes 16.00 KiB of memory; at most 9.77 KiB may be used',
    );
  });
});
