import { expect, test } from 'vitest';
import { readPairs, writePairs } from './typed-pairs.ts';

test('pairs are written with nothing that an address escapes', () => {
  const pairs = [
    [3, 7],
    [12, 20],
  ];
  expect(writePairs(pairs)).toBe('3-7.12-20');
  expect(encodeURIComponent(writePairs(pairs))).toBe('3-7.12-20');
  expect(readPairs('3-7.12-20')).toEqual(pairs);
  expect(readPairs('3-7, 12-20')).toEqual(pairs);
});

test.each(['', '3', '3-7.', '3-7-9', '-3-7', '3-7;4-9', '3.7', '1e3-2', '12345678901-1'])('%s is no pairs', (text) => {
  expect(readPairs(text)).toBeNull();
});
