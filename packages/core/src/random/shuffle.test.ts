import { expect, test } from 'vitest';
import { openStream } from './index.ts';
import { drawBelow } from './draw-below.ts';
import { drawSubset } from './draw-subset.ts';
import { shuffle } from './shuffle.ts';

test.each([1, 2, 3, 10, 1000, 2 ** 21, 2 ** 21 + 1, 2 ** 40])('numbers below %d are uniform', (bound) => {
  // 100,000 draws, alpha = 1e-5, at most 10 cells: catches w = 0.022.
  const cells = Math.min(bound, 10);
  const stream = openStream('draw below', 0, String(bound));
  const counts = new Float64Array(cells);
  for (let draw = 0; draw < 100_000; draw += 1) counts[Math.floor((drawBelow(stream, bound) / bound) * cells)] += 1;
  const masses = counts.map(
    (_, cell) => (Math.ceil(((cell + 1) * bound) / cells) - Math.ceil((cell * bound) / cells)) / bound,
  );
  expect(counts).toFollow(masses);
});

test('all orders of 4 are equally likely', () => {
  // 48,000 shuffles, 24 orders, alpha = 1e-5: catches w = 0.036.
  const stream = openStream('shuffle', 0, 'four');
  const counts = new Map<string, number>();
  for (let draw = 0; draw < 48_000; draw += 1) {
    const values = Uint32Array.of(0, 1, 2, 3);
    shuffle(values, new Uint32Array(4), stream);
    counts.set(values.join(''), (counts.get(values.join('')) ?? 0) + 1);
  }
  expect(counts.size).toBe(24);
  expect([...counts.values()]).toFollow(new Float64Array(24).fill(1 / 24));
});

test('a million numbers keep nothing of their order, though they are dealt into buckets', () => {
  const length = 2 ** 20;
  const values = Uint32Array.from({ length }, (_, index) => index);
  shuffle(values, new Uint32Array(length), openStream('shuffle', 0, 'many'));
  expect(values.toSorted().every((value, index) => value === index)).toBe(true);
  // From which 32nd to which 32nd each went, and the same for neighbours' differences; 1,024 cells, alpha = 1e-5: w =
  // 0.014.
  const moved = new Float64Array(1024);
  const apart = new Float64Array(32);
  for (let place = 0; place < length; place += 1) {
    moved[(place >>> 15) * 32 + (values[place] >>> 15)] += 1;
    apart[((values[place] - values[(place + 1) % length] + length) % length) >>> 15] += 1;
  }
  expect(moved).toFollow(new Float64Array(1024).fill(1 / 1024));
  expect(apart).toFollow(new Float64Array(32).fill(1 / 32));
});

test.each([
  [6, 2, 15],
  [6, 4, 15],
  [40, 1, 40],
  [5, 5, 1],
])('of %d people, each set of %d is as likely as any other', (population, size, sets) => {
  // 30,000 subsets, at most 40 cells, alpha = 1e-5: catches w = 0.052.
  const stream = openStream('subset', population, String(size));
  const marks = new Uint32Array(population);
  const counts = new Map<string, number>();
  for (let draw = 1; draw <= 30_000; draw += 1) {
    const chosen = new Uint32Array(size);
    drawSubset(stream, population, chosen, marks, draw);
    expect(chosen.every((one, index) => index === 0 || one > chosen[index - 1])).toBe(true);
    counts.set(chosen.join(), (counts.get(chosen.join()) ?? 0) + 1);
  }
  expect(counts.size).toBe(sets);
  expect([...counts.values()]).toFollow(new Float64Array(sets).fill(1 / sets));
});
