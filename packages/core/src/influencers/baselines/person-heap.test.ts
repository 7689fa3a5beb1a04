import { expect, test } from 'vitest';
import { openStream } from '../../random/index.ts';
import { PersonHeap } from './person-heap.ts';

test('gives the highest score first, of equal ones the lower number', () => {
  const stream = openStream('heap', 0, 'entries');
  const entries = Array.from({ length: 300 }, () => ({
    person: Math.floor(stream.nextUniform() * 100),
    score: Math.floor(stream.nextUniform() * 12) - 6,
  }));
  const heap = new PersonHeap();
  for (const { person, score } of entries) heap.push(person, score);
  const popped = entries.map(() => ({ score: heap.topScore, person: heap.pop() }));
  const sorted = entries.toSorted((a, b) => b.score - a.score || a.person - b.person);
  expect(popped).toEqual(sorted.map(({ person, score }) => ({ score, person })));
  expect(heap.size).toBe(0);
});

test('takes no score and endless ones', () => {
  const heap = new PersonHeap();
  [0, Infinity, -Infinity, Infinity, 1].forEach((score, person) => heap.push(4 - person, score));
  expect(Array.from({ length: 5 }, () => heap.pop())).toEqual([1, 3, 0, 4, 2]);
});
