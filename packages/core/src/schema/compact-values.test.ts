import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCompactly, writeCompactly } from './compact-values.ts';
import type { SchemaNode } from './schema-node.ts';
import { anyNumber, listOf, object, oneOf, union, variant } from './schema-parts.ts';

const number = anyNumber('a number');
const list = listOf(number, 9, 'numbers');
const laws = variant([
  object({ law: oneOf('one'), a: number }),
  object({ law: oneOf('two'), a: number, b: number }),
  object({ law: oneOf('many'), rows: listOf(object({ a: number, b: number }), 9, 'rows') }),
]);
const law = union([number, laws, list]);
const table = union([listOf(list, 9, 'lists'), object({ inside: number, outside: number })]);

test.each<[string, SchemaNode, object, string]>([
  ['a list', list, [6, 6, 6], '6:6:6'],
  ['a list of one', list, [6], '6'],
  ['a list of one where a number is something else', law, [6], '6:'],
  ['a law', law, { law: 'two', a: -1.2, b: 0.8 }, 'two:-1.2:0.8'],
  [
    'a law with a list of objects',
    law,
    {
      law: 'many',
      rows: [
        { a: 2, b: 0.75 },
        { a: 12, b: 0.25 },
      ],
    },
    'many:2:0.75:12:0.25',
  ],
  [
    'rows',
    table,
    [
      [1, 0.2],
      [0.2, 1],
    ],
    '1:0.2,0.2:1',
  ],
  ['one row', table, [[0.5, 1]], '0.5:1,'],
  ['an object of numbers', table, { inside: 1, outside: 1e-7 }, '1:1e-7'],
])('%s is written and read', (_, node, value, text) => {
  expect(writeCompactly(node, value)).toBe(text);
  expect(readCompactly(node, text)).toEqual(value);
});

describe('what is no list of numbers', () => {
  test.each([
    ['a list with a text', list, [1, 'anna']],
    ['texts that look like numbers', list, ['1', '2']],
    ['a law with a text', law, { law: 'one', a: '1' }],
    ['an empty row', table, [[], [1]]],
  ])('is not written: %s', (_, node, value) => {
    expect(writeCompactly(node, value)).toBeNull();
  });

  test.each([
    ['a number', law, '6'],
    ['a law that lacks a value', law, 'two:1'],
    ['a law with a value too many', law, 'one:1:2'],
    ['half an object in a list', law, 'many:2:0.75:12'],
    ['a law that nobody knows', law, 'three:1'],
    ['a word in a list', list, '1:anna'],
    ['one value of two', table, '1'],
    ['rows where there are none', law, '1,2'],
    ['nothing', list, ''],
    ['JSON', list, '[1,2]'],
  ])('is not read: %s', (_, node, text) => {
    expect(readCompactly(node, text)).toBeUndefined();
  });
});

test('every number comes back exactly', () => {
  const double = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  fc.assert(
    fc.property(fc.array(double, { minLength: 1, maxLength: 5 }), (numbers) => {
      expect(readCompactly(list, writeCompactly(list, numbers) ?? '')).toEqual(numbers);
      expect(readCompactly(law, writeCompactly(law, numbers) ?? '')).toEqual(numbers);
      expect(readCompactly(table, writeCompactly(table, [numbers, numbers]) ?? '')).toEqual([numbers, numbers]);
    }),
    { seed: 3, numRuns: 300 },
  );
});
