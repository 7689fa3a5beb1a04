/**
 * Reading graph files, warm cache: an edge list in text against a byte loop in C that parses the same file, and a .ripple file against
 * reading its bytes in C. GRAPH_FILES_BENCHMARK=small takes a graph of 6 million edges instead of 60 million.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readGraphFile, writeGraphFile } from '@ripplecast/node';
import { EdgeListParser, type FollowerGraph, generateRandomRegular, type NumberedEdges } from 'ripplecast/graph';
import { openStream } from 'ripplecast/random';
import { atLeast, type Finding, measured, peakMemoryBytes, printReport } from '../measure.ts';

const people = process.env['GRAPH_FILES_BENCHMARK'] === 'small' ? 20_000 : 200_000;
const TURNS = 5;

const folder = mkdtempSync(join(tmpdir(), 'ripplecast-benchmark-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const program = join(folder, 'graph-files');
const compiler = process.env['CC'] ?? 'gcc';
const compiled = spawnSync(compiler, ['-O3', '-o', program, join(import.meta.dirname, 'c/graph-files.c')], {
  encoding: 'utf8',
});
const hasCompiler = compiled.status === 0;
if (!hasCompiler) {
  const reason = compiled.error === undefined ? compiled.stderr : `there is no ${compiler}`;
  process.stderr.write(`Skipped: the ratios against C (${reason.trim()}). Only times of the library are measured.\n`);
}

interface Answer {
  readonly milliseconds: number;
  readonly count: number;
  readonly sum: number;
}

const runC = (mode: 'parse' | 'graph' | 'read', path: string): Answer =>
  JSON.parse(execFileSync(program, [mode, path], { encoding: 'utf8' })) as Answer;

/** A text file into columns of edges: the part of reading that C's byte loop does too. */
function parseColumns(path: string): NumberedEdges {
  const parser = new EdgeListParser({ size: statSync(path).size });
  const chunk = new Uint8Array(1 << 20);
  const file = openSync(path, 'r');
  for (;;) {
    const bytes = readSync(file, chunk, 0, chunk.length, null);
    if (bytes === 0) break;
    parser.push(chunk.subarray(0, bytes));
  }
  closeSync(file);
  return parser.finish();
}

function sumOfColumns({ sources, targets }: NumberedEdges): number {
  let sum = 0;
  for (let edge = 0; edge < sources.length; edge += 1) {
    sum = (sum + Math.imul(31, sources[edge]) + Math.imul(7, targets[edge])) | 0;
  }
  return sum >>> 0;
}

function sumOfRows({ followers }: FollowerGraph): number {
  let sum = 0;
  for (let place = 0; place < followers.length; place += 1) sum = (sum + Math.imul(place % 1021, followers[place])) | 0;
  return sum >>> 0;
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const text = join(folder, 'graph.txt');
const ripple = join(folder, 'graph.ripple');
const graph = generateRandomRegular({ people, friends: 300 }, openStream('benchmark', 'graph', 'files'));
await writeGraphFile(text, { graph });
await writeGraphFile(ripple, { graph });

const same = (read: FollowerGraph): boolean =>
  read.edges === graph.edges &&
  Buffer.compare(
    Buffer.from(read.followers.buffer, 0, read.edges * 4),
    Buffer.from(graph.followers.buffer, 0, read.edges * 4),
  ) === 0;
assert.ok(same((await readGraphFile(text)).graph), 'the text file gives another graph');
assert.ok(same((await readGraphFile(ripple)).graph), 'the .ripple file gives another graph');
const checked = ['the text and the .ripple file give back the graph that was written'];
if (hasCompiler) {
  assert.equal(runC('parse', text).sum, sumOfColumns(parseColumns(text)), 'C parses other columns');
  assert.equal(runC('graph', text).sum, sumOfRows(graph), 'C sorts other rows');
  checked.push('C parses the same columns and sorts the same rows');
}

// In turns; other programs only ever add time: the fastest turn is the one that they disturbed least.
const best = { columns: Infinity, graph: Infinity, ripple: Infinity, readFile: Infinity };
const rival = { parse: Infinity, graph: Infinity, read: Infinity };
for (let turn = 0; turn < TURNS; turn += 1) {
  best.columns = Math.min(best.columns, await time(() => parseColumns(text)));
  if (hasCompiler) rival.parse = Math.min(rival.parse, runC('parse', text).milliseconds);
  best.graph = Math.min(best.graph, await time(() => readGraphFile(text)));
  if (hasCompiler) rival.graph = Math.min(rival.graph, runC('graph', text).milliseconds);
  best.ripple = Math.min(best.ripple, await time(() => readGraphFile(ripple)));
  if (hasCompiler) rival.read = Math.min(rival.read, runC('read', ripple).milliseconds);
  best.readFile = Math.min(best.readFile, await time(() => readFile(ripple)));
}

const size = (path: string): string => `${(statSync(path).size / 1e6).toFixed(0)} MB`;
const findings: Finding[] = [
  measured(`text, ${size(text)}: into columns`, best.columns / 1000, 's'),
  measured('text: into a graph', best.graph / 1000, 's'),
  measured(`.ripple, ${size(ripple)}: into a graph, checksum included`, best.ripple / 1000, 's'),
  measured('.ripple: speed ÷ speed of reading its bytes with readFile of Node', best.readFile / best.ripple, ''),
];
if (hasCompiler) {
  findings.push(
    measured('text: C, into columns', rival.parse / 1000, 's'),
    measured('text: C, into a graph', rival.graph / 1000, 's'),
    measured('.ripple: C, reading its bytes', rival.read / 1000, 's'),
    atLeast('text, into columns: speed ÷ speed of C', rival.parse / best.columns, 0.6, ''),
    measured(
      'text, in the order of the rows, into a graph: speed ÷ speed of C that sorts it',
      rival.graph / best.graph,
      '',
    ),
    measured('text, into a graph: speed ÷ speed of C into columns only', rival.parse / best.graph, ''),
    atLeast('.ripple, into a graph: speed ÷ speed of reading its bytes in C', rival.read / best.ripple, 0.7, ''),
  );
}
findings.push(measured('peak memory of the process, growing the graph included', peakMemoryBytes() / 1e6, 'MB'));
printReport({ title: `Graph files of ${graph.edges / 1e6} million edges, warm cache, one core`, checked, findings });
