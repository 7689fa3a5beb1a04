import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText, root } from '../source-files.ts';
import { runProgram, runScript } from './run-program.ts';

/** Programs as somebody writes them who has just installed the packages, and their files. */
const programs = {
  'the chance of a million, and costs against three spots': ['node-script/chance-of-a-million.js'],
  'a tree drawn from a file of followers': ['follower-tree/draw-tree.js'],
  'a sweep by hand': ['worker-pool/sweep.js'],
  'elements with a theme in oklch': ['plain-html/theme.html'],
  'a graph from pairs': ['node-script/graph-from-pairs.js'],
  'shards in a queue': ['queue/send-jobs.js', 'queue/do-job.js'],
};

test('the README names every example and every program', () => {
  const text = readText('examples/README.md');
  const folders = readdirSync(join(root, 'examples'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const expected = [
    ...folders.map(({ name }) => `](${name}`),
    ...Object.values(programs)
      .flat()
      .map((file) => `](${file})`),
  ];
  expect(expected.filter((link) => !text.includes(link))).toEqual([]);
});

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
  expect(await runScript('node-script', 'start')).toMatchInlineSnapshot(`
    "chance of a million people: 0.336
    a thousand people by sharing: $9.15
    a thousand people by spots: $16.61
    "
  `);
});

test('the tree of the file that comes with it has a line to everyone who is reached', async () => {
  const svg = await runScript('follower-tree', 'start');
  expect(svg).toMatch(/^<svg .*<\/svg>\n$/);
  // Five begin; all others have it from one of those.
  const lines = svg.match(/<path d="[^"]+" stroke="[^"]+"\/>/g) ?? [];
  expect(lines.filter((line) => line.startsWith('<path d="M0.0 0.0Q'))).toHaveLength(5);
  expect(lines.length).toBeGreaterThan(100);
});

test('a file of a million follows becomes a tree, too', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ripplecast followers '));
  try {
    const file = join(folder, 'million.csv');
    // Low numbers have many followers. Steps by a prime come to everyone once before they begin again.
    const follows = Array.from(
      { length: 1_000_000 },
      (_, i) => `${Math.floor(((i * 7919) % 1e6) ** 2 / 5e6)},${i % 200_000}`,
    );
    writeFileSync(file, `source,target\n${follows.join('\n')}\n`);
    const svg = await runProgram('follower-tree', 'draw-tree.js', file);
    expect(svg.match(/<path /g)?.length).toBeGreaterThan(1000);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('pairs of names become a network', async () => {
  expect(await runScript('node-script', 'pairs')).toMatchInlineSnapshot(`
    "Ben 3.732
    Ann 5.105
    Cem 5.276
    Dee 2.49
    Eve 1
    Fay 2.49
    Gus 4.339
    Hal 1
    Ida 2.49
    "
  `);
});

test('the sweep prints a value for each of 400 scenarios', async () => {
  const [head = '', ...rows] = (await runScript('worker-pool', 'start')).trim().split('\n');
  expect(head.split(',')).toHaveLength(21);
  const reach = rows.map((row) => row.split(',').slice(1).map(Number));
  expect(reach.map((row) => row.length)).toEqual(Array.from({ length: 20 }, () => 20));
  expect(reach[0]?.[0]).toBeGreaterThanOrEqual(200);
  expect(reach[19]?.[19]).toBeGreaterThan(1e7);
});

test('jobs in a queue come to the result of one thread', async () => {
  expect(await runScript('queue', 'start')).toMatchInlineSnapshot(`
    "0.104
    "
  `);
});
