import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesOf, parseText } from '../../../../test/formats/file-bytes.ts';
import { EdgeListParser, type EdgeListOptions } from './edge-list-parser.ts';
import { idOf } from '../ids/person-ids.ts';

function read(text: string | Uint8Array, options: EdgeListOptions = {}, size = Infinity) {
  const { people, ids, sources, targets, visibility } = parseText(new EdgeListParser(options), text, size);
  return {
    people,
    ids: Array.from({ length: people }, (_, person) => idOf(ids, person)),
    edges: Array.from(sources, (source, edge) => `${idOf(ids, source)}>${idOf(ids, targets[edge])}`),
    visibility: visibility === null ? null : [...visibility],
  };
}

const messageOf = (text: string | Uint8Array, options: EdgeListOptions = {}): string => {
  try {
    parseText(new EdgeListParser(options), text);
  } catch (error) {
    return `${(error as { code: string }).code}: ${(error as Error).message}`;
  }
  return 'no error';
};

describe('an edge list', () => {
  test('is read as SNAP publishes them: comments, tabs, ids with gaps', () => {
    const text = '# Directed graph\n# FromNodeId\tToNodeId\n30\t1412\n30\t3352\n1412\t5\n';
    expect(read(text)).toEqual({
      people: 4,
      ids: ['5', '30', '1412', '3352'],
      edges: ['30>1412', '30>3352', '1412>5'],
      visibility: null,
    });
  });

  test('may be separated by commas, tabs, blanks or several of them, with any line ends and empty lines', () => {
    const text = '\uFEFF0,1\r\n\r\n  1 \t 2  \n2 , 0\n% of KONECT\n \t\n0\t2';
    expect(read(text)).toMatchObject({ people: 3, edges: ['0>1', '1>2', '2>0', '0>2'] });
  });

  test('keeps ids 0 … n − 1 without a table', () => {
    expect(parseText(new EdgeListParser(), '2 0\n1 2\n').ids).toBeNull();
  });

  test('numbers people by numbers first, ascending, then by texts as they come', () => {
    const { ids, edges } = read('zoë 7\nann zoë\n3 ann\n007 7\n2147483648 2147483647\n99999999999999999999 3\n');
    expect(ids).toEqual(['3', '7', '2147483647', 'zoë', 'ann', '007', '2147483648', '99999999999999999999']);
    expect(edges).toContain('99999999999999999999>3');
    expect(edges).toContain('007>7');
  });

  test('may have a visibility in a third column', () => {
    const { visibility } = read('0 1 0.25\n1,2,1\n2\t0\t1e-3\n0 2 0\n');
    expect(visibility).toEqual([0.25, 1, Math.fround(1e-3), 0]);
  });

  test('may have columns that do not matter', () => {
    const text = '0 1 1217567877 x y\n1 2\n2,0,-1\n3 a 1 2\r\n';
    expect(read(text, { thirdColumn: 'ignored' })).toMatchObject({
      edges: ['0>1', '1>2', '2>0', '3>a'],
      visibility: null,
    });
  });

  test('names people without edges in comments of our own', () => {
    expect(read('#person\t9\n#person\tann\n1 2\n#person \n')).toMatchObject({
      ids: ['1', '2', '9', 'ann'],
      edges: ['1>2'],
    });
  });

  test('without edges has nobody in it', () => {
    for (const text of ['', '\n', '# nothing', '\uFEFF', 'x'.repeat(0)]) {
      expect(read(text)).toEqual({ people: 0, ids: [], edges: [], visibility: null });
    }
  });

  test('gives the same wherever chunks are cut', () => {
    const text = '\uFEFF# x\n10 1200 0.5\nzoë,10,0.125\r\n\n1200\t10\t1\n#person\t77\n  5 6 .5';
    const whole = read(text);
    for (let size = 1; size < 40; size += 1) expect(read(text, {}, size)).toEqual(whole);
  });

  test('agrees with a slow reader on any edges, in any of its forms', () => {
    const id = fc.oneof(
      fc.nat({ max: 30 }).map(String),
      fc.nat({ max: 2 ** 31 + 5 }).map(String),
      fc.stringMatching(/^[a-zé_😀]{1,6}$/u),
      fc.constantFrom('00', '01', '4294967296', '999999999', '1000000000'),
    );
    const weight = fc.constantFrom('0', '1', '0.5', '0.1', '1e-7', '.25', '0.30000000000000004', '1.', '1.0000');
    const end = fc.constantFrom('\n', '\r\n', ' \n', '\n\n', '\n# a b c d\n');
    const line = fc.tuple(id, fc.constantFrom(' ', '\t', ',', ' , ', '  '), id, weight, end);
    fc.assert(
      fc.property(
        fc.array(line, { maxLength: 40 }),
        fc.boolean(),
        fc.integer({ min: 1, max: 50 }),
        (lines, weighted, size) => {
          const text = lines.map(([a, by, b, w, feed]) => `${a}${by}${b}${weighted ? by + w : ''}${feed}`).join('');
          // Two names over a column of numbers are taken for a header, and refused.
          fc.pre(!/^\D/.test(text));
          const result = read(text, {}, size);
          expect(result.edges).toEqual(lines.map(([a, , b]) => `${a}>${b}`));
          if (weighted && lines.length > 0) {
            expect(result.visibility).toEqual(lines.map(([, , , w]) => Math.fround(Number(w))));
          } else expect(result.visibility).toBeNull();
          expect(result.ids.toSorted()).toEqual([...new Set(lines.flatMap(([a, , b]) => [a, b]))].toSorted());
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });

  test('counts its lines, those without an edge too', () => {
    const parser = new EdgeListParser();
    for (const piece of ['# x\n1 2\n\n2 ', '3\n3 1']) parser.push(bytesOf(piece));
    expect(parser.lines).toBe(4);
    parser.finish();
    expect(parser.lines).toBe(5);
  });

  test('grows beyond its first guess of the size', () => {
    const lines = Array.from({ length: 20_000 }, (_, edge) => `${edge % 701} ${edge % 997}\n`);
    for (const size of [0, 10, 1e6]) {
      const { edges } = read(`# ${'x'.repeat(5000)}\n${lines.join('')}`, { size }, 3000);
      expect(edges).toEqual(lines.map((line) => line.trim().replace(' ', '>')));
    }
  });

  test('has room for few ids in a wide range', () => {
    const lines = Array.from({ length: 3000 }, (_, edge) => `${edge * 700_001} ${(edge % 50) * 40_000_003}\n`);
    const { edges, ids } = read(lines.join(''));
    expect(edges).toEqual(lines.map((line) => line.trim().replace(' ', '>')));
    expect(ids.map(Number)).toEqual(ids.map(Number).toSorted((a, b) => a - b));
  });
});

describe('a file that is no edge list is refused with line and content', () => {
  test.each([
    ['1 2\n3\n', 'invalidFile: line 2: expected two ids and perhaps a visibility; found "3"'],
    ['1 2\n\n# x\n3 4 5 6\n', 'invalidFile: line 4: expected two ids and perhaps a visibility; found "3 4 5 6"'],
    [
      '1 2\n1 2 0.5\n',
      'invalidFile: line 2: this edge has a visibility, edges before it have none; expected one for all edges or for none',
    ],
    [
      '1 2 0.5\n2 1\n',
      'invalidFile: line 2: this edge has no visibility, edges before it have one; expected one for all edges or for none',
    ],
    ['1 2 0.5\n2 3 1.5\n', 'invalidFile: line 2: expected a visibility in [0, 1]; found "1.5"'],
    ['1 2 0.5\n2 3 -0.5\n', 'invalidFile: line 2: expected a visibility in [0, 1]; found "-0.5"'],
    ['1 2 NaN\n', 'invalidFile: line 1: expected a visibility in [0, 1]; found "NaN"'],
    ['1 2 0x1\n', 'invalidFile: line 1: expected a visibility in [0, 1]; found "0x1"'],
    ['1 2,\n', 'invalidFile: line 1: expected a visibility in [0, 1]; found ""'],
    ['1 2e-05\n', 'invalidFile: line 1: expected an id, a whole number from 0 or a text; found "2e-05"'],
    ['1 1.5e3\n', 'invalidFile: line 1: expected an id, a whole number from 0 or a text; found "1.5e3"'],
    ['1 2\n1,,2\n', 'invalidFile: line 2: expected an id, a whole number from 0 or a text; found ""'],
    [',2\n', 'invalidFile: line 1: expected an id, a whole number from 0 or a text; found ""'],
    ['1 2\n1 NaN\n', 'invalidFile: line 2: expected an id, a whole number from 0 or a text; found "NaN"'],
    ['1 2\n1 -3\n', 'invalidFile: line 2: expected an id, a whole number from 0 or a text; found "-3"'],
    ['0.5 2\n', 'invalidFile: line 1: expected an id, a whole number from 0 or a text; found "0.5"'],
    ['"1","2"\n', 'invalidFile: line 1: expected an id, a whole number from 0 or a text; found "\\"1\\""'],
    ['1 a\u0007b\n', 'invalidFile: line 1: expected an id, a whole number from 0 or a text; found "a\\u0007b"'],
    [`1 ${'x'.repeat(2000)}\n`, 'invalidFile: line 1: expected an id, a text of at most 1024 bytes; found 2000 bytes'],
    [
      'from to\n1 2\n2 3\n',
      'invalidFile: line 1: expected an edge; found what looks like names of columns, as all other ids are numbers. Begin the line with #, or read the file as CSV',
    ],
    [
      '\uFEFF'.repeat(0) + 'x'.repeat(1_100_000),
      'invalidFile: a line has more than 1048576 bytes: this is no text file of edges',
    ],
  ])('%#', (text, message) => {
    expect(messageOf(text)).toBe(message);
  });

  test.each([
    ['1 2 0.5\n2 3 1.5\n', 'visibility'],
    ['1 2\n1 -3\n', null],
  ])('with a reason where a program may want to know it: %j', (text, reason) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code: 'invalidFile', reason }));
  });

  test('also where the bytes are no text', () => {
    expect(messageOf(Uint8Array.of(0x31, 0x20, 0xc3, 0x28, 10))).toBe(
      'invalidFile: line 1: expected an id, a text of at most 1024 bytes; found bytes that are not UTF-8',
    );
    expect(messageOf(Uint8Array.of(0xff, 0xfe, 0x31, 0, 0x20, 0))).toMatch(
      /^invalidFile: line 1: expected UTF-8; found a byte-order mark/,
    );
    expect(messageOf(Uint8Array.of(0, 0, 0, 10))).toMatch(/^invalidFile: line 1: expected two ids/);
  });

  test('before memory is taken, where it needs more than it may', () => {
    const text = '1 2\n'.repeat(1000);
    const message = messageOf(bytesOf(text), { maxBytes: 1000 * 8, size: text.length });
    expect(message).toMatch(/^tooLarge: .* edges takes .* of memory; at most 7\.81 KiB may be used$|^no error$/);
    const parser = new EdgeListParser({ maxBytes: 10_000, size: 4_000_000 });
    parser.push(bytesOf(text));
    expect(() => parser.push(bytesOf(text))).toThrow(
      /^reading a file of about 10500\d\d edges takes 16\.0\d MiB of memory/,
    );
  });
});
