/**
 * Cascades on a network, one core, as ratios against C that this benchmark compiles itself (gcc -O3) and runs in turns with the
 * library: independent cascade against a coin for each edge, share once against the same algorithm.
 * Times are processor times of one thread.
 * NETWORK_BENCHMARK=small leaves the graph of 60 million edges out.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FollowerGraph } from 'ripplecast/graph';
import { type NetworkModel, createNetworkState, prepareNetworkCascade, spreadNetwork } from 'ripplecast/network';
import { openStream } from 'ripplecast/random';
import { type GraphName, growGraph, rngSeed, seedsOf } from '../graphs.ts';
import { type Finding, atMost, measured, peakMemoryBytes, printReport } from '../measure.ts';

type Mode = 'coin' | 'gaps' | 'share-once' | 'share-once-plain';

interface Workload {
  readonly name: string;
  readonly graph: GraphName;
  readonly mode: Mode;
  readonly probability: number;
  readonly runs: number;
  /** C's time over the library's: at least this. */
  readonly aim: number;
}

const workloads: readonly Workload[] = [
  {
    name: 'IC, 100,000 people × 10 edges, p = 0.05',
    graph: 'preferential',
    mode: 'coin',
    probability: 0.05,
    runs: 200,
    aim: 1.8,
  },
  {
    name: 'IC, 200,000 people × 300 friends, p = 0.005',
    graph: 'regular',
    mode: 'coin',
    probability: 0.005,
    runs: 20,
    aim: 4,
  },
  {
    name: 'IC, 200,000 people × 300 friends, p = 0.1',
    graph: 'regular',
    mode: 'coin',
    probability: 0.1,
    runs: 6,
    aim: 1.5,
  },
  {
    name: 'share once, 100,000 people × 10 edges, s = 0.1',
    graph: 'preferential',
    mode: 'share-once',
    probability: 0.1,
    runs: 200,
    aim: 1.3,
  },
  {
    name: 'share once, 200,000 people × 300 friends, s = 0.1',
    graph: 'regular',
    mode: 'share-once',
    probability: 0.1,
    runs: 20,
    aim: 1.3,
  },
];
/** Turns of each workload: short ones are disturbed more easily. */
const TURNS = { preferential: 15, regular: 5 };

const modelOf = ({ mode, probability }: Workload): NetworkModel =>
  mode === 'share-once'
    ? { kind: 'share', visibility: 1, shareProbability: probability }
    : { kind: 'independentCascade', edgeProbability: probability };

interface Answer {
  readonly milliseconds: number;
  /** For each run: people reached, sharers, impressions, people who saw it twice or more. */
  readonly runs: readonly (readonly [number, number, number, number])[];
}

/** The library, on a state that it keeps from turn to turn. */
function openLibrary(graph: FollowerGraph, workload: Workload): () => Answer {
  const cascade = prepareNetworkCascade(graph, { seeds: seedsOf(graph) }, modelOf(workload));
  const state = createNetworkState(cascade);
  return () => {
    const start = process.cpuUsage();
    const rows = spreadNetwork(state, { rngSeed, first: 0, count: workload.runs });
    const { user, system } = process.cpuUsage(start);
    const milliseconds = (user + system) / 1000;
    const sum = (values: Float64Array, i: number): number =>
      values.subarray(rows.offsets[i], rows.offsets[i + 1]).reduce((a, b) => a + b, 0);
    const runs = Array.from(
      { length: rows.count },
      (_, i) =>
        [rows.kPlusReach[i * 10], sum(rows.sharers, i), sum(rows.impressions, i), rows.kPlusReach[i * 10 + 1]] as const,
    );
    return { milliseconds, runs };
  };
}

/** Writes what the C program reads. */
function writeGraph(path: string, graph: FollowerGraph): void {
  const file = openSync(path, 'w');
  const writeWords = (words: Uint32Array): void => {
    const bytes = new Uint8Array(words.buffer, words.byteOffset, words.byteLength);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at, Math.min(2 ** 26, bytes.length - at));
  };
  writeWords(Uint32Array.of(graph.people, graph.edges));
  writeWords(graph.offsets);
  writeWords(graph.followers);
  closeSync(file);
}

function writeRuns(path: string, graph: FollowerGraph, { mode, runs }: Workload): void {
  const purpose = mode === 'share-once' ? 'shares' : 'views';
  const states = Array.from({ length: runs }, (_, run) => Array.from(openStream(rngSeed, run, purpose).state));
  const seeds = seedsOf(graph);
  writeFileSync(path, Int32Array.of(seeds.length, ...seeds, runs, ...states.flat()));
}

const folder = mkdtempSync(join(tmpdir(), 'ripplecast-benchmark-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const program = join(folder, 'cascades');
const compiler = process.env['CC'] ?? 'gcc';
const compiled = spawnSync(compiler, ['-O3', '-o', program, join(import.meta.dirname, 'c/cascades.c'), '-lm'], {
  encoding: 'utf8',
});
const hasCompiler = compiled.status === 0;
if (!hasCompiler) {
  const reason = compiled.error === undefined ? compiled.stderr : `there is no ${compiler}`;
  process.stderr.write(`Skipped: the ratios against C (${reason.trim()}). Only times of the library are measured.\n`);
}

const runC = (graphPath: string, runsPath: string, mode: Mode, probability: number): Answer =>
  JSON.parse(
    execFileSync(program, [graphPath, runsPath, mode, String(probability)], { encoding: 'utf8', maxBuffer: 2 ** 28 }),
  ) as Answer;

/** Other programs only ever add time, also to processor time (they take its caches): the fastest turn is least disturbed. */
const fastest = (values: readonly number[]): number => Math.min(...values);

function meanAndError(values: readonly number[]): { mean: number; error: number } {
  const mean = values.reduce((a, b) => a + b, 0) / values.length;
  const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / (values.length - 1);
  return { mean, error: Math.sqrt(variance / values.length) };
}

const checked: string[] = [];
const findings: Finding[] = [];

/** The same algorithm must give the same numbers, run by run; a coin for each edge the same mean. */
function checkAnswers(workload: Workload, library: Answer, same: Answer, coin: Answer | null): void {
  assert.deepEqual(library.runs, same.runs, `${workload.name}: C with the same algorithm gives other numbers`);
  if (coin === null) return;
  const ours = meanAndError(library.runs.map((run) => run[1]));
  const theirs = meanAndError(coin.runs.map((run) => run[1]));
  const error = Math.sqrt(ours.error ** 2 + theirs.error ** 2);
  assert.ok(
    Math.abs(ours.mean - theirs.mean) <= 5 * error,
    `${workload.name}: ${ours.mean} and ${theirs.mean} sharers`,
  );
}

function runWorkload(workload: Workload, graph: FollowerGraph, graphPath: string): void {
  const { name, mode, probability, runs, aim } = workload;
  const library = openLibrary(graph, workload);
  library();
  const sameMode = mode === 'coin' ? 'gaps' : mode;
  const runsPath = join(folder, 'runs');
  const ours: number[] = [];
  const rivals: number[] = [];
  const twins: number[] = [];
  const plain: number[] = [];
  if (hasCompiler) {
    writeRuns(runsPath, graph, workload);
    const coin = mode === 'coin' ? runC(graphPath, runsPath, mode, probability) : null;
    checkAnswers(workload, library(), runC(graphPath, runsPath, sameMode, probability), coin);
  }
  for (let turn = 0; turn < TURNS[workload.graph]; turn += 1) {
    ours.push(library().milliseconds / runs);
    if (!hasCompiler) continue;
    twins.push(runC(graphPath, runsPath, sameMode, probability).milliseconds / runs);
    if (mode === 'share-once')
      plain.push(runC(graphPath, runsPath, 'share-once-plain', probability).milliseconds / runs);
    if (mode === 'coin') rivals.push(runC(graphPath, runsPath, mode, probability).milliseconds / runs);
  }
  findings.push(measured(`${name}: the library, a run`, fastest(ours), 'ms'));
  if (!hasCompiler) return;
  const against = fastest(ours) / fastest(twins);
  if (mode === 'share-once') {
    // Reading the beginnings of rows ahead is a trick of memory, not of the algorithm: with and without it in C.
    const withoutTrick = fastest(ours) / fastest(plain);
    findings.push(
      atMost(`${name}: time ÷ C with the same algorithm, which reads no rows ahead`, withoutTrick, aim, ''),
    );
    findings.push(
      atMost(`${name}: time ÷ C with the same algorithm, which reads rows ahead as we do`, against, aim, ''),
    );
    return;
  }
  const ratio = fastest(rivals) / fastest(ours);
  findings.push(measured(`${name}: C with a coin for each edge, a run`, fastest(rivals), 'ms'));
  findings.push({
    what: `${name}: C with a coin for each edge ÷ the library`,
    value: ratio,
    unit: '',
    aim: `at least ${aim}`,
    reached: ratio >= aim,
  });
  findings.push(measured(`${name}: time ÷ C with the same algorithm`, against, ''));
}

const kinds =
  process.env['NETWORK_BENCHMARK'] === 'small' ? (['preferential'] as const) : (['preferential', 'regular'] as const);
for (const kind of kinds) {
  const graph = growGraph[kind]();
  const graphPath = join(folder, kind);
  if (hasCompiler) writeGraph(graphPath, graph);
  for (const workload of workloads) if (workload.graph === kind) runWorkload(workload, graph, graphPath);
}
if (hasCompiler) {
  checked.push(
    'C with the same algorithm reaches the same people in every run: reach, sharers, impressions and 2+ reach are equal',
    'means of the sharers of C with a coin for each edge lie within 5 standard errors',
  );
} else {
  checked.push('nothing against C: there is no compiler');
}
findings.push(measured('peak memory of the process, growing the graphs included', peakMemoryBytes() / 1e6, 'MB'));

printReport({ title: 'Cascades on a network, one core, against C compiled with -O3', checked, findings });
