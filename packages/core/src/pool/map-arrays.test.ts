import { expect, test } from 'vitest';
import { mapArrays } from './map-arrays.ts';

const array = Float64Array.of(1, 2);
const other = Float64Array.of(3);
const value = { a: array, list: [1, 'x', null, [array]], deep: { b: array, kept: { c: 1 } } };

test('arrays are replaced wherever they lie, in lists too', () => {
  expect(mapArrays(value, () => other as never)).toEqual({
    a: other,
    list: [1, 'x', null, [other]],
    deep: { b: other, kept: { c: 1 } },
  });
});

test('where nothing is replaced, the object is the same', () => {
  expect(mapArrays(value, (each) => each)).toBe(value);
  expect(mapArrays(value, () => other as never).deep.kept).toBe(value.deep.kept);
  expect(mapArrays('text', (each) => each)).toBe('text');
});
