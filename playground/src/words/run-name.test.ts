import { expect, it } from 'vitest';
import { namesFor } from './class-names.ts';
import { runName } from './run-name.ts';

const runs = { wanted: 1000 };
const named = (run: number, reached: number | null, share: number): string =>
  runName({ run, reached, people: 30 }, runs, { run: 2, share });

it('a run that has ended says whether it took off, and how many do', () => {
  expect(named(2, 23, 0.523)).toBe('Run 3, it took off; 52 in 100 do');
  expect(named(11, 15, 0.66)).toBe('Run 12, it took off; 66 in 100 do');
  expect(named(9, 14, 0.66)).toBe('Run 10, it fizzled; 66 in 100 take off');
  expect(named(2, 23, 0.999)).toBe('Run 3, it took off; nearly all do');
  expect(named(2, 23, 1)).toBe('Run 3, it took off; all do');
});

it('where few take off, the run in the middle is a typical one', () => {
  expect(named(2, 3, 0.03)).toBe('Run 3, a typical one; 3 in 100 take off');
  expect(named(2, null, 0.012)).toBe('Run 3, a typical one; 1 in 100 takes off');
  expect(named(2, 3, 0.001)).toBe('Run 3, a typical one; fewer than 1 in 100 take off');
  expect(named(2, 3, 0)).toBe('Run 3, a typical one; none takes off');
  expect(named(4, 29, 0.012)).toBe('Run 5, it took off; 1 in 100 does');
  expect(named(5, 1, 0.03)).toBe('Run 6, it fizzled; 3 in 100 take off');
});

it('nothing is told of how a run ends before it does', () => {
  expect(named(6, null, 0.5)).toBe('Run 7; 50 in 100 take off');
});

it('a run has its number alone until it is known how many take off', () => {
  expect(runName({ run: 6, reached: 20, people: 30 }, runs, null)).toBe('Run 7 of 1,000');
});

it('thirty people have names, all different; more have none', () => {
  const nameOf = namesFor(30);
  expect(new Set(Array.from({ length: 30 }, (_, person) => nameOf?.(person))).size).toBe(30);
  expect(namesFor(31)).toBeNull();
});
