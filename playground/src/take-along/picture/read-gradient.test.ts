import { expect, test } from 'vitest';
import { lengthOf, parseGradient, splitOutside } from './read-gradient.ts';

test('lengths of a style sheet are pixels, sums and the largest or smallest of several included', () => {
  expect(['5px', '50%', '0px'].map((text) => lengthOf(text, 200))).toEqual([5, 100, 0]);
  expect(lengthOf('max(3px, 1%)', 200)).toBe(3);
  expect(lengthOf('min(28px, 100% - 1px)', 20)).toBe(19);
  expect(lengthOf('calc(50% + 2px - 10%)', 100)).toBe(42);
  expect(lengthOf('max(3px, calc(0.5 * 1px), 60%)', 10)).toBe(6);
});

test('a list is split where it is in no brackets', () => {
  expect(splitOutside('rgb(1, 2, 3) 0px, max(3px, 4%)', ',')).toEqual(['rgb(1, 2, 3) 0px', 'max(3px, 4%)']);
  expect(splitOutside('min(28px, 100% - 1px) 100%', ' ')).toEqual(['min(28px, 100% - 1px)', '100%']);
});

test('a gradient has its direction and its colours with their places', () => {
  expect(parseGradient('linear-gradient(to top, rgb(213, 94, 0) max(3px, 60%), rgba(0, 0, 0, 0) 0px)')).toEqual({
    angle: 0,
    isRepeated: false,
    stops: [
      { colour: 'rgb(213, 94, 0)', places: ['max(3px, 60%)'] },
      { colour: 'rgba(0, 0, 0, 0)', places: ['0px'] },
    ],
  });
  const stripes = parseGradient('repeating-linear-gradient(135deg, rgb(0, 0, 0) 0px 5px, rgb(9, 9, 9) 5px 10px)');
  expect(stripes).toMatchObject({ angle: 0.75 * Math.PI, isRepeated: true });
  expect(stripes?.stops.map(({ places }) => places)).toEqual([
    ['0px', '5px'],
    ['5px', '10px'],
  ]);
  expect(parseGradient('linear-gradient(rgb(1, 1, 1) 0px, rgb(2, 2, 2) 0px), none')?.angle).toBe(Math.PI);
});

test('another picture is none', () => {
  expect(parseGradient('none')).toBeNull();
  expect(parseGradient('url("a.png")')).toBeNull();
});
