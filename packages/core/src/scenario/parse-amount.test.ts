import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAmount } from './parse-amount.ts';

describe('an amount as people write it', () => {
  test.each([
    ['10%', 0.1],
    ['0.288%', 0.00288],
    ['0.288 %', 0.00288],
    ['100%', 1],
    ['1e3%', 10],
    ['300', 300],
    ['-3', -3],
    ['+3', 3],
    ['.5', 0.5],
    ['1e6', 1_000_000],
    ['111,000,000', 111_000_000],
    ['111_000_000', 111_000_000],
    [' 7 ', 7],
  ])('%s is %d', (text, expected) => {
    expect(parseAmount(text)).toBe(expected);
  });

  test.each(['', '%', 'ten', '1,00', '1,0000', '1.2.3', '3 million', '0x10', 'Infinity', 'NaN', '1e', '--1', '5%%'])(
    '%o is none',
    (text) => {
      expect(parseAmount(text)).toBeNull();
    },
  );

  test('is the number that JavaScript writes, exactly', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(parseAmount(String(value))).toBe(value + 0);
      }),
      { seed: 3 },
    );
  });
});
