import { expect, it } from 'vitest';
import { namesFor } from './class-names.ts';
import { runName } from './run-name.ts';

it('the run that is shown first says that it took off, and how many do', () => {
  const runs = { wanted: 1000 };
  const said = (share: number): string => runName(2, runs, { run: 2, share });
  expect(said(0.523)).toBe('Run 3, one that took off; 52 in 100 do');
  expect(said(0.012)).toBe('Run 3, one that took off; 1 in 100 does');
  expect(said(0.001)).toBe('Run 3, one that took off; fewer than 1 in 100 do');
  expect(said(0.999)).toBe('Run 3, one that took off; nearly all do');
  expect(said(1)).toBe('Run 3, one that took off; all do');
  expect(said(0)).toBe('Run 3, the middle one; none takes off');
});

it('any other run has its number alone', () => {
  expect(runName(6, { wanted: 1000 }, { run: 2, share: 0.5 })).toBe('Run 7 of 1,000');
  expect(runName(6, { wanted: 1000 }, null)).toBe('Run 7 of 1,000');
});

it('thirty people have names, all different; more have none', () => {
  const nameOf = namesFor(30);
  expect(new Set(Array.from({ length: 30 }, (_, person) => nameOf?.(person))).size).toBe(30);
  expect(namesFor(31)).toBeNull();
});
