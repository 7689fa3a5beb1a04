import { expect, test } from 'vitest';
import { readText } from '../source-files.ts';
import { runProgram } from './run-program.ts';

/** Programs as somebody writes them who has just installed the packages, and their files. */
const programs = {
  'the chance of a million, and costs against three spots': ['node-script/chance-of-a-million.js'],
  'a sweep by hand': ['worker-pool/sweep.js'],
  'shards in a queue': ['queue/send-jobs.js', 'queue/do-job.js'],
};

/** Lines that are neither blank nor a comment. */
function linesOfCode(file: string): readonly string[] {
  const lines = readText(`examples/${file}`).split('\n');
  return lines.filter((line) => line.trim() !== '' && !/^\s*(\/\/|<!--.*-->$)/.test(line));
}

test.each(Object.entries(programs))('%s takes at most 15 lines', (_, files) => {
  const lines = files.flatMap(linesOfCode);
  expect(lines.length).toBeLessThanOrEqual(15);
  // Nor are they lines that somebody has joined.
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
});

test('the script says how likely a million is, and what a thousand people cost', async () => {
  expect(await runProgram('node-script', 'chance-of-a-million.js')).toMatchInlineSnapshot(`
    "chance of a million people: 0.336
    a thousand people by sharing: $9.15
    a thousand people by spots: $16.61
    "
  `);
});

test('the sweep prints a value for each of 400 scenarios', async () => {
  const [head = '', ...rows] = (await runProgram('worker-pool', 'sweep.js')).trim().split('\n');
  expect(head.split(',')).toHaveLength(21);
  const reach = rows.map((row) => row.split(',').slice(1).map(Number));
  expect(reach.map((row) => row.length)).toEqual(Array.from({ length: 20 }, () => 20));
  expect(reach[0]?.[0]).toBe(20);
  expect(reach[19]?.[19]).toBeGreaterThan(1e7);
});

test('jobs in a queue come to the result of one thread', async () => {
  expect(await runProgram('queue', 'send-jobs.js')).toMatchInlineSnapshot(`
    "0.104
    "
  `);
});
