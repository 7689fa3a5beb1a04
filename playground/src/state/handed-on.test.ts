import { expect, test } from 'vitest';
import { handOn, whyNotHandedOn } from './handed-on.ts';

/** A square 0–1–2–3–0, and 4, who is a friend of 3 alone. */
const square = {
  people: 5,
  offsets: [0, 2, 4, 6, 9, 10],
  followers: [1, 3, 0, 2, 1, 3, 2, 0, 4, 3],
};

test('before anybody tells it, one knows', () => {
  const handed = handOn(square, 0, []);
  expect(handed).toMatchObject({ know: 1, messages: 0, again: 0 });
  expect(handed.trace.people).toEqual([0]);
});

test('each tells all of their friends, also those who know it', () => {
  const handed = handOn(square, 0, [0, 1, 3]);
  // 0 tells 1 and 3; 1 tells 0 again, and 2; 3 tells 2 and 0 again, and 4.
  expect(handed).toMatchObject({ know: 5, messages: 7, again: 3 });
  expect(handed.trace).toMatchObject({
    people: [0, 1, 3, 2, 4],
    generations: [0, 1, 1, 2, 3],
    shownBy: [-1, 0, 0, 1, 3],
    sharedIn: [0, 1, 2, -1, -1],
  });
  expect(handed.exposures.from).toEqual([-1, 0, 0, 1, 1, 3, 3, 3]);
  expect(handed.exposures.isFirst).toEqual([1, 1, 1, 0, 1, 0, 0, 1]);
});

test('who does not know it cannot tell it, and nobody tells it twice', () => {
  const handed = handOn(square, 0, [0]);
  expect([1, 2, 0].map((person) => whyNotHandedOn(handed, person))).toEqual([null, 'unknown', 'before']);
  expect(() => handOn(square, 0, [2])).toThrow('by[0] must know it by then; got 2');
});
