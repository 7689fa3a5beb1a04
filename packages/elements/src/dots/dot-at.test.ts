import { expect, test } from 'vitest';
import { dotAt } from './dot-at.ts';
import { dotOrder } from './dot-order.ts';
import { hexGrid } from './hex-grid.ts';

const grid = hexGrid(500, 300, 200);
const order = dotOrder(grid, 'a');

test('the dot at its own place is the one that lights up there', () => {
  const ranks = Array.from(order, (dot, rank) => [rank, dotAt(grid, order, grid.x[dot] + 0.3, grid.y[dot] - 0.2)]);
  expect(ranks.every(([rank, found]) => rank === found)).toBe(true);
});

test('nothing is far from every dot', () => {
  const far = 2 * grid.pitch;
  expect(dotAt(grid, order, -far, -far)).toBeNull();
  expect(dotAt(hexGrid(0, 10, 10), new Uint32Array(0), 5, 5)).toBeNull();
});
