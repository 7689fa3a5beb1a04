/**
 * Whom to ask first, one core: reverse-reachable sets a second as ratios against C++ that this benchmark compiles itself (g++ -O3) and runs
 * in turns with the library, by the same algorithm, number for number; and a choice of 50 people. Times are processor times of one thread.
 * INFLUENCERS_BENCHMARK=small leaves the graph of a million people out.
 */
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type FollowerGraph, generateBarabasiAlbert } from 'ripplecast/graph';
import {
  chooseSeeds,
  chooseSeedsSteps,
  type InfluenceModel,
  type PreparedInfluence,
  prepareInfluence,
  runInfluenceTask,
  sampleSets,
} from 'ripplecast/influencers';
import { weightedCascadeProbabilities } from 'ripplecast/network';
import { openStream } from 'ripplecast/random';
import { rngSeed } from '../graphs.ts';
import { type Finding, atMost, measured, printReport } from '../measure.ts';

/** What the C++ program can be asked for. */
type Mode = 'cascade' | 'cascade-coins' | 'threshold';

interface Place {
  readonly name: string;
  readonly people: number;
  readonly friendsOfNewcomer: number;
  /** Sets that are drawn at once. */
  readonly sets: number;
  readonly turns: number;
}

/** As many of C++'s times as the library may take. */
const MOST_TIMES = 3;
const SETS_OF_A_BLOCK = 1024;
const CHOSEN = 50;

const places: readonly Place[] = [
  { name: '15,000 people × 2 friendships', people: 15_000, friendsOfNewcomer: 2, sets: 1_000_000, turns: 15 },
  { name: '1,000,000 people × 5 friendships', people: 1_000_000, friendsOfNewcomer: 5, sets: 400_000, turns: 5 },
].slice(0, process.env['INFLUENCERS_BENCHMARK'] === 'small' ? 1 : 2);

const models: readonly { name: string; mode: Mode; of: (graph: FollowerGraph) => InfluenceModel }[] = [
  {
    name: 'IC, weighted cascade',
    mode: 'cascade',
    of: (graph) => ({ kind: 'independentCascade', edgeProbability: weightedCascadeProbabilities(graph) }),
  },
  { name: 'LT', mode: 'threshold', of: () => ({ kind: 'linearThreshold', threshold: 'random' }) },
];

/** What was drawn, and how long it took. */
interface Answer {
  readonly milliseconds: number;
  readonly members: number;
  /** Of (place mod 1021 + 1) · member, modulo 2^32. */
  readonly sum: number;
}

function processorTimeOf<Value>(work: () => Value): { milliseconds: number; value: Value } {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return { milliseconds: (user + system) / 1000, value };
}

function drawSets(influence: PreparedInfluence, count: number): Answer {
  const range = { collection: 'choose', first: 0, count, rngSeed } as const;
  const { milliseconds, value } = processorTimeOf(() => sampleSets(influence, range));
  let sum = 0;
  for (const [place, member] of value.members.entries()) sum = (sum + Math.imul((place % 1021) + 1, member)) >>> 0;
  return { milliseconds, members: value.members.length, sum };
}

const folder = mkdtempSync(join(tmpdir(), 'ripplecast-benchmark-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const program = join(folder, 'reverse-sets');
const compiler = process.env['CXX'] ?? 'g++';
const source = join(import.meta.dirname, 'c/reverse-sets.cpp');
const compiled = spawnSync(compiler, ['-O3', '-std=c++17', '-o', program, source], { encoding: 'utf8' });
const hasCompiler = compiled.status === 0;
if (!hasCompiler) {
  const reason = compiled.error === undefined ? compiled.stderr : `there is no ${compiler}`;
  process.stderr.write(`Skipped: the ratios against C++ (${reason.trim()}). Only times of the library are measured.\n`);
}

/** Writes what the C++ program reads. */
function writeInput(graphPath: string, streamsPath: string, influence: PreparedInfluence, sets: number): void {
  const file = openSync(graphPath, 'w');
  for (const words of [Uint32Array.of(influence.people, influence.edges), influence.offsets, influence.followed]) {
    writeSync(file, new Uint8Array(words.buffer, words.byteOffset, words.byteLength));
  }
  closeSync(file);
  const blocks = Array.from({ length: Math.ceil(sets / SETS_OF_A_BLOCK) }, (_, block) => [
    ...openStream(rngSeed, block, 'influencers-choose').state,
  ]);
  writeFileSync(streamsPath, Int32Array.from(blocks.flat()));
}

/** Other programs only ever add time, also to processor time (they take its caches): the fastest turn is least disturbed. */
const fastest = (answers: readonly { milliseconds: number }[]): number =>
  Math.min(...answers.map(({ milliseconds }) => milliseconds));

const findings: Finding[] = [];

function compareSets(place: Place, graph: FollowerGraph): void {
  for (const { name, mode, of } of models) {
    const influence = prepareInfluence(graph, { model: of(graph) });
    const [graphPath, streamsPath] = [join(folder, 'graph'), join(folder, 'streams')];
    if (hasCompiler) writeInput(graphPath, streamsPath, influence, place.sets);
    const runRival = (asked: Mode): Answer =>
      JSON.parse(
        execFileSync(program, [graphPath, streamsPath, asked, String(place.sets)], { encoding: 'utf8' }),
      ) as Answer;
    const [ours, same, coins]: Answer[][] = [[], [], []];
    for (let turn = 0; turn < place.turns; turn += 1) {
      ours.push(drawSets(influence, place.sets));
      if (!hasCompiler) continue;
      same.push(runRival(mode));
      if (mode === 'cascade') coins.push(runRival('cascade-coins'));
      const [{ milliseconds: _, ...drawn }, { milliseconds: __, ...rival }] = [ours.at(-1)!, same.at(-1)!];
      assert.deepEqual(drawn, rival, `${name}, ${place.name}: C++ draws other sets`);
    }
    const what = `${name}, ${place.name}`;
    const time = fastest(ours);
    findings.push(
      measured(`${what}: people in a set, in the mean`, ours[0].members / place.sets, ''),
      measured(`${what}: sets of the library`, place.sets / time / 1000, 'million a second'),
    );
    if (!hasCompiler) continue;
    findings.push(atMost(`${what}: time ÷ C++ with the same algorithm`, time / fastest(same), MOST_TIMES, ''));
    if (mode === 'cascade') {
      findings.push(measured(`${what}: time ÷ C++ with a coin for each edge`, time / fastest(coins), ''));
    }
  }
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function bytesOfArrays(): number {
  // Arrays that were let go are counted until a second collection.
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().arrayBuffers;
}

/** Drives a choice step by step, and compares what its arrays hold with what it has said. */
function compareMemory(place: Place, name: string, graph: FollowerGraph, model: InfluenceModel): void {
  const before = bytesOfArrays();
  const steps = chooseSeedsSteps(graph, { model, count: CHOSEN, rngSeed });
  let [held, stated] = [0, 0];
  for (let step = steps.next(); step.done !== true;) {
    stated = Math.max(stated, step.value.bytes);
    held = Math.max(held, bytesOfArrays() - before);
    step = steps.next(runInfluenceTask(step.value.influence, step.value.task));
  }
  const what = `${name}, ${place.name}: memory of choosing ${CHOSEN}`;
  findings.push(
    measured(`${what}, as stated before`, stated / 1e6, 'MB'),
    atMost(`${what}, arrays held ÷ stated`, held / stated, 1, ''),
  );
}

for (const place of places) {
  const { people, friendsOfNewcomer } = place;
  const graph = generateBarabasiAlbert({ people, friendsOfNewcomer }, openStream(rngSeed, 'graph', 'influencers'));
  compareSets(place, graph);
  for (const { name, of } of models) {
    const model = of(graph);
    compareMemory(place, name, graph, model);
    const choices = Array.from({ length: place.turns }, () =>
      processorTimeOf(() => chooseSeeds(graph, { model, count: CHOSEN, epsilon: 0.1, rngSeed })),
    );
    const what = `${name}, ${place.name}: choosing ${CHOSEN}, ε = 0.1`;
    const seconds = fastest(choices) / 1000;
    findings.push(people === 15_000 ? atMost(what, seconds, 1, 's') : measured(what, seconds, 's'));
    findings.push(measured(`${what}: certified ratio`, choices[0].value.certifiedRatio, ''));
  }
}

printReport({
  title: 'Whom to ask first, one core, against C++ compiled with -O3',
  checked: [
    hasCompiler
      ? 'C++ with the same algorithm draws the same sets, person by person (number of members, and a sum over all of them and their places)'
      : 'nothing against C++: there is no compiler',
  ],
  findings,
});
