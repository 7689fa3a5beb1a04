import { expect, test } from 'vitest';
import { refuseCircles } from '../scripts/build/refuse-circles.mjs';

const loads = (files: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, readonly string[]> =>
  new Map(Object.entries(files));

test('bundled files may load what others load', () => {
  const files = loads({ a: ['b', 'c'], b: ['d'], c: ['d', 'of another package'], d: [] });
  expect(() => refuseCircles(files)).not.toThrow();
});

test('bundled files that load each other are named', () => {
  const files = loads({ start: ['a'], a: ['b'], b: ['c'], c: ['a'] });
  expect(() => refuseCircles(files)).toThrow('bundled files load each other: a → b → c → a');
});
