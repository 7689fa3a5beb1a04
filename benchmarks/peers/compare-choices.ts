/**
 * `npm run bench -- peers influencers`: fifty people of one graph, chosen by Ripplecast, PyNetIM and greedily with CyNetDiff, under weighted
 * cascade. All choices are judged by simulated cascades of CyNetDiff, after these and Ripplecast's have agreed on each. Writes
 * results/peers-influencers.json.
 *
 * --install  first installs the tools from the Python index, in pinned versions, in a Python environment of the project's cache.
 * --small    one turn, few simulated cascades; writes nothing.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { FollowerGraph } from 'ripplecast/graph';
import { type BaselineName, baselineSeeds } from 'ripplecast/influencers';
import { simulateNetwork } from 'ripplecast/network';
import { mean, quantile, standardError } from 'ripplecast/statistics';
import { machine, today } from '../machine.ts';
import { installPython } from '../python-environment.ts';
import { type Estimate, MAX_ERRORS, comparePairs } from './agreement.ts';
import { nameOfChoiceGraph, writeChoiceGraph } from './choice-graph.ts';
import { choicePeers, judge, waysOfChoosing } from './choice-tools.ts';
import type { ChoicesResult, JudgedChoice } from './choices-result.ts';
import { choicesSection } from './choices-section.ts';
import { environmentFolder, findPeers, programFolder } from './tools.ts';

const COUNT = 50;
const EPSILON = 0.1;

const { values: options } = parseArgs({
  options: { install: { type: 'boolean', default: false }, small: { type: 'boolean', default: false } },
});
const TURNS = options.small ? 1 : 5;
const RUNS = options.small ? 1000 : 20_000;

const say = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

if (options.install) installPython(environmentFolder, join(import.meta.dirname, 'requirements-influencers.txt'));
const { present, missing } = findPeers(choicePeers);
for (const { name, reason, install } of missing) say(`${name} is missing: ${reason}. To install it: ${install}`);
const judging = present.find(({ name }) => name === judge);
if (judging === undefined) {
  say(`${judge} judges all choices, so that there is nothing to compare without it.`);
  process.exit(1);
}
const { python } = judging;

const folder = mkdtempSync(join(tmpdir(), 'ripplecast-choices-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const { graph, probabilities } = writeChoiceGraph(folder);
const model = { kind: 'independentCascade', edgeProbability: probabilities } as const;

/** What a program that chooses answers. */
interface Answer {
  readonly milliseconds: number;
  readonly seeds: readonly number[];
  readonly peakBytes: number;
}

function ask(command: readonly string[]): unknown {
  const { status, stdout, error } = spawnSync(command[0], command.slice(1), {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 28,
    env: { ...process.env, OMP_NUM_THREADS: '1', PYTHONDONTWRITEBYTECODE: '1' },
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command.join(' ')} ended with code ${status}`);
  return JSON.parse(stdout);
}

const estimate = (values: ArrayLike<number>): Estimate => ({
  mean: mean(values),
  standardError: standardError(values) ?? 0,
});

function judgeByCyNetDiff(seeds: readonly number[]): Estimate {
  const program = join(programFolder, 'judge_cynetdiff.py');
  const answer = ask([python, program, folder, String(RUNS), seeds.join(',')]) as { spreads: readonly number[] };
  return estimate(answer.spreads);
}

function judgeByRipplecast(on: FollowerGraph, seeds: readonly number[]): Estimate {
  const ensemble = { rngSeed: 'judge', first: 0, count: RUNS, maxGenerations: on.people };
  const { kPlusReach } = simulateNetwork(on, { seeds }, model, ensemble);
  // Each run has ten of them: those reached once or more first.
  const levels = kPlusReach.length / RUNS;
  return estimate(Float64Array.from({ length: RUNS }, (_, run) => kPlusReach[run * levels]));
}

const programs = join(import.meta.dirname, 'choose-ripplecast.ts');
const ours = (epsilon: number): readonly string[] => [
  process.execPath,
  '--conditions',
  'ripplecast/source',
  programs,
  folder,
  String(COUNT),
  String(epsilon),
];
const commands: readonly (readonly [by: string, command: readonly string[]])[] = [
  ['Ripplecast', ours(EPSILON)],
  ['Ripplecast, ε = 0.02', ours(0.02)],
  ...waysOfChoosing
    .filter(({ tool }) => present.some(({ name }) => name === tool))
    .map(
      ({ by, program }) =>
        [by, [python, join(programFolder, program), folder, String(COUNT), String(EPSILON)]] as const,
    ),
];
const rules: readonly (readonly [by: string, name: BaselineName])[] = [
  ['one-hop reach', 'oneHopReach'],
  ['most followers', 'followers'],
  ['random people', 'random'],
];

const turns = new Map<string, Answer[]>(commands.map(([by]) => [by, []]));
for (let turn = 0; turn < TURNS; turn += 1) {
  for (const [by, command] of commands) {
    say(`${by} …`);
    turns.get(by)?.push(ask(command) as Answer);
  }
}

function judged(by: string, seeds: readonly number[], answers: readonly Answer[]): JudgedChoice {
  say(`${by}: judged …`);
  return {
    by,
    seeds,
    milliseconds:
      answers.length === 0
        ? null
        : quantile(
            Float64Array.from(answers, (one) => one.milliseconds),
            0.5,
          ),
    peakBytes: answers.length === 0 ? null : Math.max(...answers.map(({ peakBytes }) => peakBytes)),
    byCyNetDiff: judgeByCyNetDiff(seeds),
    byRipplecast: judgeByRipplecast(graph, seeds),
  };
}

const choices = [
  ...[...turns].map(([by, answers]) => judged(by, answers[0].seeds, answers)),
  ...rules.map(([by, name]) => judged(by, baselineSeeds(graph, name, { model, count: COUNT }), [])),
];
const [first] = turns.get('Ripplecast') as (Answer & { certificate: ChoicesResult['certificate'] })[];

const mistakes: string[] = [];
let largestDifference = 0;
for (const { by, byCyNetDiff, byRipplecast, seeds } of choices) {
  const [{ errors, means }] = comparePairs([
    { tool: judge, estimate: byCyNetDiff },
    { tool: 'Ripplecast', estimate: byRipplecast },
  ]);
  largestDifference = Math.max(largestDifference, errors);
  if (errors > MAX_ERRORS) mistakes.push(`the judges disagree on ${by}: ${means.join(' and ')}`);
  if (new Set(seeds).size !== COUNT) mistakes.push(`${by} chose ${new Set(seeds).size} people`);
  // Nobody may beat the bound of the best.
  const above = byCyNetDiff.mean - MAX_ERRORS * byCyNetDiff.standardError;
  if (above > first.certificate.upperBoundOfBest) mistakes.push(`${by} spreads beyond the bound of the best`);
}
if (mistakes.length > 0) {
  say(`No comparison is worth printing:\n${mistakes.join('\n')}`);
  process.exit(1);
}

const result: ChoicesResult = {
  date: today(),
  machine,
  tools: [
    { name: 'Ripplecast', version: machine.ripplecast, language: 'TypeScript', runtime: `Node ${machine.node}` },
    ...present.map(({ name, versionFound, language, pythonVersion }) => ({
      name,
      version: versionFound,
      language,
      runtime: `Python ${pythonVersion}`,
    })),
  ],
  missing,
  graph: nameOfChoiceGraph,
  people: graph.people,
  edges: graph.edges,
  count: COUNT,
  epsilon: EPSILON,
  turns: TURNS,
  runs: RUNS,
  choices,
  certificate: first.certificate,
  largestDifference,
  maxErrors: MAX_ERRORS,
};
process.stdout.write(`${choicesSection(result)}\n`);
if (!options.small) {
  const file = join(import.meta.dirname, '../results/peers-influencers.json');
  writeFileSync(file, `${JSON.stringify(result, null, 2)}\n`);
}
