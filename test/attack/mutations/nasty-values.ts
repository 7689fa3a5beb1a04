import * as fc from 'fast-check';

/** Texts that programs stumble over. None has a word in it that a fault of a program would print. */
export const nastyTexts: readonly string[] = [
  '',
  ' ',
  '0',
  '-0',
  '1e999',
  '0x10',
  '0,500',
  '1,5',
  '１２',
  'ﬀ',
  'İ',
  'ß',
  'é́́',
  '\u{1F1E6}\u{1F1F9}',
  '\u{1F600}'.repeat(600),
  'x'.repeat(1000),
  'x'.repeat(1001),
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'none',
  'random',
  'weightedCascade',
  '\u0000',
  '\u0007\u0008',
  '\u001B[31mred',
  '\u001B]0;title\u0007',
  '\u009B2J',
  '\u202Eabc',
  '\u2066abc',
  '\u2028',
  '\uD800',
  'a\uDC00',
  '\uFEFF',
  '\r\n',
  'a\nb',
  '"',
  "'",
  '\\',
  '<b>&amp;',
  ']]>',
  '%',
  '%zz',
  '=',
  '#',
  '&',
  '+',
  '|',
  '../../etc/passwd',
  '/dev/null',
  '-',
  '--json',
];

/** A text without halves of surrogate pairs, which no encoding keeps. */
export function wellFormed(text: string): string {
  return text.replaceAll(/\p{Surrogate}/gu, '');
}

/** Numbers at and beyond the ends of every range that there is. */
export const nastyNumbers: readonly number[] = [
  0,
  -0,
  1,
  -1,
  2,
  3,
  10,
  100,
  1000,
  0.5,
  1.5,
  1 - 2 ** -53,
  1 + 2 ** -52,
  1e-9,
  1e-16,
  5e-324,
  -5e-324,
  100_001,
  1_000_000,
  1_000_001,
  2 ** 30,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 32 - 1,
  2 ** 32,
  1e10,
  1e10 + 1,
  1e15,
  2e15,
  2 ** 53,
  2 ** 53 + 2,
  1e21,
  1e300,
  Number.MAX_VALUE,
];

/** Numbers that JSON cannot say. */
const noNumbers: readonly number[] = [NaN, Infinity, -Infinity];

/** Keys that objects have anyway, that look like others, or that no document has. */
export const nastyKeys: readonly string[] = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'toJSON',
  'length',
  '0',
  '',
  ' ',
  'Universe',
  'universe ',
  'follower',
  'a.b',
  '\u001B[2J',
  '\u202Ekey',
  'x'.repeat(300),
];

/** Characters of any number, halves of surrogate pairs too; fc.string keeps a table of all million. */
const anyCharacters: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.nat(0x7f), fc.nat(0x10ffff), fc.integer({ min: 0xd800, max: 0xdfff })), { maxLength: 12 })
  .map((codes) => codes.map((code) => String.fromCodePoint(code)).join(''));

/** Any text: nasty, or of any characters, halves of surrogate pairs too. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...nastyTexts), weight: 3 },
  { arbitrary: anyCharacters, weight: 1 },
);

/** Any number that JSON can say. */
const anyNumber: fc.Arbitrary<number> = fc.oneof(
  { arbitrary: fc.constantFrom(...nastyNumbers), weight: 3 },
  { arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }), weight: 1 },
  { arbitrary: fc.double({ min: 0, max: 1, noNaN: true }), weight: 1 },
  { arbitrary: fc.integer({ min: -3, max: 30 }), weight: 1 },
);

/** A list of lists of lists …, so deep. */
function nested(depth: number): unknown {
  let value: unknown = [];
  for (let level = 1; level < depth; level += 1) value = [value];
  return value;
}

/** Any value that stands in documents, and some that do not. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { arbitrary: anyNumber, weight: 6 },
  { arbitrary: anyText, weight: 4 },
  { arbitrary: fc.constantFrom(null, true, false), weight: 3 },
  { arbitrary: fc.constantFrom(...noNumbers, undefined), weight: 1 },
  { arbitrary: fc.array(fc.oneof(anyNumber, anyText), { maxLength: 4 }), weight: 1 },
  { arbitrary: fc.dictionary(fc.constantFrom(...nastyKeys), anyNumber, { maxKeys: 3 }), weight: 1 },
  { arbitrary: fc.constantFrom(1, 50, 1500).map(nested), weight: 1 },
  {
    arbitrary: fc
      .record({ length: fc.constantFrom(0, 100, 101, 1001, 10_001), entry: fc.oneof(anyNumber, fc.constant('a')) })
      .map(({ length, entry }) => Array.from({ length }, () => entry)),
    weight: 1,
  },
);
