import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import * as fc from 'fast-check';
import { resolveScenario, type Scenario } from 'ripplecast';
import { isBadInput } from '../../../packages/node/src/bad-input.ts';
import { runCommandLine } from '../../../packages/node/src/cli/command-line.ts';
import { outcomeOf, startProcess } from '../../../packages/node/test/run-process.ts';
import { Collector, type Outcome } from '../../../packages/node/test/run-ripplecast.ts';
import { type Attack, attackOf, hold, type Verdict } from '../machinery/attack.ts';
import { byteMutation, mutateBytes } from '../mutations/mutate-bytes.ts';
import { anyText, nastyKeys, nastyNumbers, wellFormed } from '../mutations/nasty-values.ts';
import { peopleFile } from './graph-bytes.ts';
import { namedGraph } from './graph-inputs.ts';
import { bytesOfGraph } from './graph-laws.ts';
import { refusedOr } from './refusal.ts';
import { madeQuick, validScenario } from './scenario-inputs.ts';
import { scenarioFile } from './scenarios.ts';

/** A command line with the files beside it. `{…}` in an argument stands for the folder. */
interface CommandInput {
  readonly args: readonly string[];
  readonly files: Readonly<Record<string, Uint8Array>>;
}

const encoder = new TextEncoder();

/** A quick scenario as a file, with a change or none. */
const quickFile: fc.Arbitrary<Uint8Array> = fc
  .tuple(validScenario, fc.array(byteMutation, { maxLength: 1 }))
  .map(([scenario, changes]) => mutateBytes(encoder.encode(JSON.stringify(quickOf(scenario), null, 2)), changes));

function quickOf(scenario: Scenario): Scenario {
  return refusedOr(() => madeQuick(resolveScenario(scenario))) ?? scenario;
}

const value = fc.oneof(
  fc.constantFrom(...nastyNumbers).map(String),
  fc.constantFrom('0,500', '1.000', '5%', '1e3', '01,000', 'null', '{"column":"a"}', '[1]', 'meanField', 'arithmetic'),
  anyText,
);
const path = fc.oneof(
  fc.constantFrom('level', 'universe', 'message.fans', 'model.shareProbability', 'followers', 'title', 'cost.fixed'),
  fc.constantFrom(...nastyKeys),
);
const setting = fc.tuple(path, value).map(([at, text]) => ['--set', `${at}=${text}`]);

/** Few runs again, whatever the settings before say. */
const few = ['--set', 'experiment.replicates=3', '--set', 'experiment.maxGenerations=8'];
const settings = fc.array(setting, { maxLength: 2 }).map((all) => [...all.flat(), ...few]);
const output = fc.constantFrom<string[][]>(
  [],
  ['--json'],
  ['--csv'],
  ['--markdown'],
  ['--out', '{}/out.json'],
  ['--out', '{}/out.txt', '--markdown'],
  ['--json', '--csv'],
  ['--quiet', '--json'],
);

/** What scenarios on a network in files name: a graph of people 0, 1, …, and their share probabilities; perhaps damaged. */
const networkFiles: fc.Arbitrary<CommandInput['files']> = fc
  .record({
    graph: namedGraph.map(({ graph }) => ({ graph, ids: null })),
    changes: fc.array(byteMutation, { maxLength: 1 }),
    isPeople: fc.boolean(),
  })
  .map(({ graph, changes, isPeople }) => {
    const edges = refusedOr(() => bytesOfGraph(graph, 'csv')) ?? new Uint8Array();
    const people = peopleFile(graph, [0, 1, 0.5, 0.25, 0.1, 1, 1, 0.75, 0.3]);
    const changed = (bytes: Uint8Array, isMeant: boolean): Uint8Array =>
      isMeant ? mutateBytes(bytes, changes) : bytes;
    return { 'edges.csv': changed(edges, !isPeople), 'people.csv': changed(people, isPeople) };
  });

/** Few sets, whatever else is said. */
const coarse = ['--epsilon=.5', '--max-memory=2MB', '--workers=1'];

const onScenario: fc.Arbitrary<CommandInput> = fc
  .record({
    command: fc.constantFrom(
      ['compare'],
      ['simulate'],
      ['simulate', '--reach-at-least', '3'],
      ['simulate', '--trace', '{}/trace.csv'],
      ['validate'],
      ['break-even', '--people', '20'],
      ['influencers', '--count=2', ...coarse],
    ),
    scenario: fc.oneof({ arbitrary: quickFile, weight: 4 }, { arbitrary: scenarioFile, weight: 1 }),
    network: networkFiles,
    settings,
    output,
  })
  .map(({ command: [name = '', ...rest], scenario, network, settings: set, output: out }) => ({
    args: [name, '{}/scenario.json', ...(name === 'validate' ? out : [...rest, ...set, '--workers', '1', ...out])],
    files: { 'scenario.json': scenario, ...network },
  }));

const graphFile: fc.Arbitrary<CommandInput['files']> = fc
  .record({
    graph: namedGraph,
    changes: fc.array(byteMutation, { maxLength: 1 }),
    format: fc.constantFrom('edges', 'csv', 'ripple'),
  })
  .map(({ graph, changes, format }) => {
    const bytes = refusedOr(() => bytesOfGraph(graph, format)) ?? new Uint8Array();
    return { [`graph.${format}`]: mutateBytes(bytes, changes) };
  });

/** What stands before and after the name of a graph file. */
const influencers = fc
  .record({
    many: fc.oneof(
      { arbitrary: fc.constantFrom('--count=1', '--count=2', '--budget=7', '--count=0'), weight: 6 },
      {
        arbitrary: fc
          .tuple(fc.constantFrom('count', 'budget', 'seeds'), value)
          .map(([flag, text]) => `--${flag}=${text}`),
        weight: 1,
      },
    ),
    model: fc.constantFrom(
      ['--share-probability=.3', '--visibility=.5'],
      ['--model=independent-cascade', '--edge-probability=weightedCascade'],
      ['--model=linear-threshold'],
      ['--share-probability=1', '--set', 'model.shareProbability={"byExposure":[0.1,0.2]}'],
    ),
    price: fc.constantFrom([], ['--price=2'], ['--price-per-thousand-followers=900'], ['--price=0']),
    more: fc.array(
      fc.oneof(
        {
          arbitrary: fc.constantFrom(
            '--metric=sharers',
            '--no-sensitivity',
            '--advertisement=1',
            '--booked=0',
            '--excluded=1',
          ),
          weight: 6,
        },
        {
          arbitrary: fc
            .tuple(fc.constantFrom('price', 'booked', 'excluded', 'candidates', 'advertisement', 'confidence'), value)
            .map(([flag, text]) => `--${flag}=${text}`),
          weight: 1,
        },
      ),
      { maxLength: 3 },
    ),
    out: output,
  })
  .map(({ many, model, price, more, out }) => ({
    before: ['influencers', '--graph'],
    after: [many, ...model, ...price, ...more, ...coarse, ...out],
  }));

const onGraph: fc.Arbitrary<CommandInput> = fc
  .record({
    files: graphFile,
    command: fc.oneof(
      output.map((out) => ({ before: ['graph', 'info'], after: out })),
      fc
        .constantFrom('txt', 'csv', 'ripple', 'graphml', 'gexf', 'txt.gz', 'ripple.gz', 'png', 'tsv')
        .map((ending) => ({ before: ['graph', 'convert'], after: [`{}/out.${ending}`] })),
      fc.tuple(value, value, output).map(([seeds, share, out]) => ({
        before: ['simulate', '--graph'],
        after: [`--seeds=${seeds}`, `--share-probability=${share}`, ...few, '--workers', '1', ...out],
      })),
      influencers,
    ),
    flags: fc.subarray(
      [
        '--undirected',
        '--direction=follower-first',
        '--ignore-third-column',
        '--duplicates=first',
        '--self-loops=error',
      ],
      {
        maxLength: 2,
      },
    ),
  })
  .map(({ files, command: { before, after }, flags }) => ({
    args: [
      ...before,
      `{}/${Object.keys(files)[0]}`,
      ...after,
      ...(before[0] === 'graph' ? flags : flags.filter((flag) => !/dup|loops|third/.test(flag)).slice(0, 1)),
    ],
    files,
  }));

const kinds = ['random-regular', 'star', 'complete', 'tree', 'chung-lu', 'communities', 'erdos-renyi', 'nothing'];
const generate: fc.Arbitrary<CommandInput> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    people: fc.constantFrom('0', '1', '5', '40', '1e2', '-1', '1,5', '0x10', ''),
    option: fc.constantFrom(
      '--friends',
      '--children',
      '--clustering',
      '--edge-probability',
      '--mean-friends',
      '--blocks',
    ),
    value: fc.oneof(fc.constantFrom('2', '0.3', '50%', '[3,2,1]', '{"distribution":"poisson","mean":3}'), value),
    ending: fc.constantFrom('txt', 'csv', 'ripple', 'graphml', 'gexf.gz'),
  })
  .map(({ kind, people, option, value: text, ending }) => ({
    args: ['graph', 'generate', kind, `{}/out.${ending}`, `--people=${people}`, `${option}=${text}`],
    files: {},
  }));

const typed: fc.Arbitrary<CommandInput> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'compare',
        'graph',
        'info',
        'help',
        'validate',
        'presets',
        'schema',
        'scenario',
        'classroom',
        '--help',
        '--',
      ),
      anyText,
    ),
    { maxLength: 4 },
  )
  .map((args) => ({ args, files: {} }));

const commandInput: fc.Arbitrary<CommandInput> = fc.oneof(
  { arbitrary: onScenario, weight: 6 },
  { arbitrary: onGraph, weight: 3 },
  { arbitrary: generate, weight: 2 },
  { arbitrary: typed, weight: 1 },
);

/** What a folder holds after a command line. */
interface Ended extends Outcome {
  readonly files: readonly string[];
  /** The files that the command line wrote, as text. */
  readonly written: string;
}

/** Runs a command line in a folder of its own. Arguments of a process are UTF-8 without zeros. */
async function inFolder(
  { args, files }: CommandInput,
  run: (args: readonly string[], folder: string) => Promise<Outcome>,
): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), 'ripplecast-attack-'));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    const outcome = await run(
      args.map((text) => wellFormed(text).replaceAll('\0', '').replace('{}', folder)),
      folder,
    );
    const after = readdirSync(folder).filter((name) => !(name in files));
    const written = after.map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
    const clean = (text: string): string => text.replaceAll(folder, '{}');
    return { ...outcome, stdout: clean(outcome.stdout), stderr: clean(outcome.stderr), files: after, written };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function runHere(args: readonly string[]): Promise<Outcome> {
  const [stdout, stderr] = [new Collector(), new Collector()];
  try {
    const code = await runCommandLine(args, {
      stdin: Readable.from([]),
      stdout,
      stderr,
      env: { COLUMNS: '80' },
      availableMemory: () => 2 ** 30,
      onInterrupt: () => () => {},
    });
    return { code, stdout: stdout.text, stderr: stderr.text };
  } catch (error) {
    hold(false, () => `not one of our errors (${String(isBadInput(error))}): ${(error as Error).stack}`);
    throw error;
  }
}

/** What programs write instead of a number or a word that they do not have. */
const strange = /\b(NaN|-?Infinity|undefined)\b|\[object /;

/** Characters that steer a terminal: C0 but line feeds and tabs, C1, and those of direction. */
const steering = /[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/u;

function check({ args, files }: CommandInput, { code, stdout, stderr, files: after, written }: Ended): Verdict {
  hold(code === 0 || code === 2, () => `exit code ${code}\n${stderr}`);
  const given = `${args.join(' ')} ${Object.values(files)
    .map((bytes) => new TextDecoder().decode(bytes))
    .join(' ')}`;
  const answer = `${stdout}\n${written}`;
  if (!strange.test(given))
    hold(!strange.test(answer), () => `an answer without its number: ${strange.exec(answer)?.[0]}\n${answer}`);
  if (!args.includes('--json')) {
    hold(!steering.test(stdout), () => `an answer that steers the terminal: ${JSON.stringify(stdout)}`);
  }
  hold(!steering.test(stderr), () => `a message that steers the terminal: ${JSON.stringify(stderr)}`);
  hold(
    after.every((name) => /^(out|trace)\.[\w.]+$/.test(name)),
    () => `files left: ${after.join(', ')}`,
  );
  if (code === 2) {
    hold(stdout === '', () => `an answer with exit code 2: ${stdout}`);
    hold(stderr.trim() !== '', () => 'exit code 2 without a word');
    hold(after.length === 0, () => `exit code 2, and files written: ${after.join(', ')}`);
    return 'refused';
  }
  if (args.includes('--json') && stdout !== '') JSON.parse(stdout);
  return 'accepted';
}

/** Command lines, in this process. */
export const commandLines: Attack = attackOf({
  name: 'command line',
  inputs: commandInput,
  strike: async (input) => check(input, await inFolder(input, runHere)),
});

/** Command lines as processes: what they end with is what they end with here. */
export const processes: Attack = attackOf({
  name: 'process',
  inputs: commandInput,
  strike: async (input) => {
    const here = await inFolder(input, runHere);
    const there = await inFolder(input, (args, cwd) => outcomeOf(endInput(startProcess(args, { cwd }))));
    const verdict = check(input, there);
    for (const part of ['code', 'stdout', 'stderr'] as const) {
      hold(here[part] === there[part], () => `${part} of a process: ${there[part]}; here: ${here[part]}`);
    }
    return verdict;
  },
});

/** Processes that are interrupted at any moment. */
export const interrupts: Attack = attackOf({
  name: 'interrupt',
  inputs: fc.record({ input: commandInput, after: fc.integer({ min: 0, max: 900 }) }),
  strike: async ({ input, after }) => {
    const ended = await inFolder(input, async (args, cwd) => {
      const child = endInput(startProcess(args, { cwd }));
      const timer = setTimeout(() => child.kill('SIGINT'), after);
      const outcome = await outcomeOf(child);
      clearTimeout(timer);
      return outcome;
    });
    if (ended.code !== 130) return check(input, ended);
    hold(!/unexpected error|\n {4}at /.test(ended.stderr), () => `an interrupted process says ${ended.stderr}`);
    hold(
      ended.files.every((name) => /^(out|trace)\.[\w.]+$/.test(name)),
      () => `files left: ${ended.files.join(', ')}`,
    );
    return 'refused';
  },
});

function endInput(child: ReturnType<typeof startProcess>): ReturnType<typeof startProcess> {
  child.stdin?.on('error', () => {}).end();
  return child;
}
