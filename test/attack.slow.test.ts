import { expect, test } from 'vitest';
import { type FoundFault, runCases } from './attack/machinery/run-cases.ts';

const addressOf = (path: string): string => new URL(path, import.meta.url).href;

const tellingOf = ({ attack, message, smallest }: FoundFault): string => `${attack}: ${message} [${smallest}]`;

test('three hundred cases of the attack find nothing', async () => {
  const { faults, done } = await runCases({
    module: addressOf('./attack/deal.ts'),
    seed: 1,
    first: 0,
    end: 300,
    bound: 60_000,
    enough: 3,
  });
  expect(faults.map(tellingOf)).toEqual([]);
  expect(done).toBe(300);
});

test('the attack notices what is planted, makes it small, and goes on after a hang', async () => {
  const { faults, done } = await runCases({
    module: addressOf('./attack/machinery/planted-attacks.ts'),
    seed: 1,
    first: 0,
    end: 8,
    bound: 4000,
    enough: 100,
  });
  expect(done).toBe(8);
  expect([...new Set(faults.map(tellingOf).map((line) => line.split('\n')[0]))].toSorted()).toEqual([
    "crashes: not one of our errors: TypeError: Cannot read properties of null (reading 'length')",
    'ends the thread: the thread ended with code 3 [7]',
    'hangs: a hang: no end after 4 s [7]',
    'lies above 99: 100 is too much [100]',
    'never ends: a hang: no end after 4 s [7]',
  ]);
});
