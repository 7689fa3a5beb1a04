import { expect, test } from 'vitest';
import { wrapText } from './wrap-text.ts';

test('breaks at spaces, never inside a number with its unit', () => {
  expect(wrapText('It reaches 27.6 % of the 111 million people', 14)).toEqual([
    'It reaches',
    '27.6 % of the',
    '111 million',
    'people',
  ]);
  expect(wrapText('at R = 30 it grows', 7)).toEqual(['at', 'R = 30', 'it', 'grows']);
});

test('indents the first line and the others as asked', () => {
  expect(wrapText('one two three', 9, '- ', '  ')).toEqual(['- one two', '  three']);
  expect(wrapText('one two three', 9, '  ')).toEqual(['  one two', '  three']);
});

test('words longer than a line stay whole, and no text is one empty line', () => {
  expect(wrapText('a verylongword b', 4)).toEqual(['a', 'verylongword', 'b']);
  expect(wrapText('', 10)).toEqual(['']);
});
