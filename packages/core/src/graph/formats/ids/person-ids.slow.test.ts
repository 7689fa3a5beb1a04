import fc from 'fast-check';
import { Buffer } from 'node:buffer';
import { describe, expect, test } from 'vitest';
import { findBadText, findRepeatedNumber } from './find-bad-id.ts';
import { findPeople, idOf, personIdsFromTexts } from './person-ids.ts';
import { readDecimal } from '../text/read-decimal.ts';
import { formatFloat32 } from '../text/format-float32.ts';
import { TextIdTable } from './text-id-table.ts';
import { decodeUtf8, encodeUtf8 } from '../text/utf8.ts';

describe('ids of people', () => {
  test('take the smallest form that keeps them', () => {
    expect(personIdsFromTexts(['0', '1', '2'])).toBeNull();
    expect(personIdsFromTexts(['2', '1', '4294967295'])).toEqual(Uint32Array.of(2, 1, 4294967295));
    for (const texts of [['2', '01'], ['4294967296'], ['ann', 'bé', '7'], ['😀']]) {
      const ids = personIdsFromTexts(texts);
      expect(texts.map((_, person) => idOf(ids, person))).toEqual(texts);
      expect(findPeople(ids, texts.length, texts.toReversed())).toEqual(Uint32Array.from(texts.keys()).toReversed());
    }
    expect(() => personIdsFromTexts(['a', 'a'])).toThrow('ids must be distinct');
    expect(() => personIdsFromTexts(['a', ''])).toThrow('ids must be texts that are not empty');
  });

  test('are found as the file has them, each once', () => {
    expect(findPeople(null, 5, ['4', '0'])).toEqual(Uint32Array.of(4, 0));
    expect(findPeople(Uint32Array.of(9, 5), 2, [])).toEqual(new Uint32Array(0));
    for (const id of ['5', '01', '-1', '1e0', '', 'x']) {
      expect(() => findPeople(null, 5, [id])).toThrow(
        `seeds must be ids of people in the graph; got ${JSON.stringify(id)}`,
      );
      expect(() => findPeople(Uint32Array.of(9, 7), 2, ['9', id])).toThrow('seeds must be ids of people in the graph');
    }
    expect(() => findPeople(null, 5, ['1', '1'])).toThrow('seeds must be ids that are given once; got "1"');
  });
});

test('a table of texts gives each different text one number, in the order in which they come', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[abé]{1,4}$/u), { maxLength: 600 }), (texts) => {
      const table = new TextIdTable();
      const numbers = texts.map((text) => table.intern(encodeUtf8(`_${text}_`), 1, encodeUtf8(text).length + 1));
      const distinct = [...new Set(texts)];
      expect(numbers).toEqual(texts.map((text) => distinct.indexOf(text)));
      expect(distinct.map((_, number) => idOf(table.toTextIds(), number))).toEqual(distinct);
      expect(table.find(encodeUtf8('zz'), 0, 2)).toBe(-1);
    }),
    { seed: 5, numRuns: 50 },
  );
});

test('UTF-8 is read and written as Node does, and refused where it is none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const bytes = encodeUtf8(text);
      expect(Buffer.from(bytes).equals(Buffer.from(text, 'utf8'))).toBe(true);
      expect(decodeUtf8(bytes, 0, bytes.length)).toBe(text);
    }),
    { seed: 6, numRuns: 200 },
  );
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 6 }), (bytes) => {
      let expected: string | null = null;
      try {
        expected = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      } catch {}
      expect(decodeUtf8(bytes, 0, bytes.length)).toBe(expected);
    }),
    { seed: 7, numRuns: 2000 },
  );
});

test('decimals are read as Number does', () => {
  const digits = fc.stringMatching(/^\d{0,25}(\.\d{0,30})?([eE][+-]?\d{1,3})?$/);
  fc.assert(
    fc.property(fc.oneof(digits, fc.double({ noNaN: true }).map(String)), (text) => {
      const bytes = encodeUtf8(text);
      const expected = /^[+-]?(\d|\.\d)/.test(text) ? Number(text) : NaN;
      expect(readDecimal(bytes, 0, bytes.length)).toBe(expected);
    }),
    { seed: 8, numRuns: 3000 },
  );
  for (const text of ['', '.', '1.2.3', 'x', '0x1', '1 ', 'Infinity', '--1', '1e', '1'.repeat(500)]) {
    expect(readDecimal(encodeUtf8(text), 0, text.length)).toBeNaN();
  }
});

test('a 32-bit number is written in the shortest form that reads back', () => {
  expect([0, 1, 0.5, Math.fround(0.1), Math.fround(1 / 3)].map(formatFloat32)).toEqual([
    '0',
    '1',
    '0.5',
    '0.1',
    '0.33333334',
  ]);
  fc.assert(
    fc.property(fc.float({ min: 0, max: 1, noNaN: true }), (value) => {
      const text = formatFloat32(value);
      expect(Math.fround(Number(text))).toBe(Math.abs(value));
      expect(text.length).toBeLessThanOrEqual(16);
    }),
    { seed: 9, numRuns: 1000 },
  );
});

test('ids that cannot be those of people are found, the first of them', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', 'é', 'ab', 'ba', 'aé', '12'), { maxLength: 8 });
  fc.assert(
    fc.property(texts, (names) => {
      const pieces = names.map((name) => Buffer.from(name, 'utf8'));
      let end = 0;
      const ends = Uint32Array.from(pieces, ({ length }) => (end += length));
      const person = names.findIndex((name, place) => names.indexOf(name) < place);
      const expected = person === -1 ? null : { person, why: 'repeated' };
      expect(findBadText({ bytes: Buffer.concat(pieces), ends })).toEqual(expected);
      const numbers = Uint32Array.from(names, (name) => 2 ** 32 - 1 - name.charCodeAt(0) * 70_000);
      const second = names.findIndex((_, place) => numbers.indexOf(numbers[place]) < place);
      expect(findRepeatedNumber(numbers)).toEqual(second === -1 ? null : { person: second, why: 'repeated' });
    }),
    { seed: 16, numRuns: 300 },
  );
  // Two texts with one FNV-1a hash are no repetition.
  const collision = { bytes: encodeUtf8('costarringliquid'), ends: Uint32Array.of(10, 16) };
  expect(findBadText(collision)).toBeNull();
});

test('half of a surrogate pair is no text of an id', () => {
  expect(() => personIdsFromTexts(['a', 'b\ud83d'])).toThrow('ids must be texts without halves of surrogate pairs');
  expect(idOf(personIdsFromTexts(['a', 'b\ud83d\ude00']), 1)).toBe('b\ud83d\ude00');
});
