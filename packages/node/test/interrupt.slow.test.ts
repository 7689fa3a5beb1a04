import { once } from 'node:events';
import { watch } from 'node:fs';
import { readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { generateNetwork, networkKinds } from 'ripplecast/graph';
import { openStream } from 'ripplecast/random';
import type { InfluencersDocument } from 'ripplecast/scenario';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGraphFile } from '../src/files/graph/read.ts';
import { writeGraphFile } from '../src/files/graph/write.ts';
import { HANGS, outcomeOf, startProcess } from './run-process.ts';
import { makeDirectory, type Outcome } from './run-ripplecast.ts';

/** How many moments are drawn for every case; without RIPPLECAST_MOMENTS, one for one case of each kind. */
const everyMoment = Number(process.env['RIPPLECAST_MOMENTS'] ?? 0);
const chance = openStream('moments', 0, 'interrupt');

/** Milliseconds after which an interrupted process is taken to go on; no statement about speed. */
const GOES_ON = 60_000;

/** Tens of seconds of work each, most of it in one piece. */
const generators: Readonly<Record<(typeof networkKinds)[number], string>> = {
  erdosRenyi: '--people 5e6 --edge-probability 1e-6',
  erdosRenyiEdges: '--people 1.4e6 --edges 4e7',
  randomRegular: '--people 5e6 --friends 8',
  configurationModel: '--people 5e6 --friends 8',
  chungLu: '--people 5e6 --friends 8',
  barabasiAlbert: '--people 5e6 --friends-of-newcomer 4',
  wattsStrogatz: '--people 5e6 --friends 8 --rewiring-probability .1',
  stochasticBlockModel: '--blocks [2000000,2000000] --edge-probabilities [[1e-6,1e-6],[1e-6,1e-6]]',
  communities: '--people 5e6 --mean-friends 8 --clustering .3',
  directedFollowers: '--people 5e6 --followers 8 --follows 8 --reciprocity .3',
  uniformFollowers: '--people 5e6 --followers 8',
  path: '--people 2e7',
  cycle: '--people 2e7',
  star: '--people 2e7',
  complete: '--people 6000',
  tree: '--people 2e7 --children 2',
};

const toKebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
const endings = ['txt', 'csv', 'csv.gz', 'ripple', 'graphml', 'gexf'];

/** Every generator, reader and converter, by kind. `old.json` and what is named `in` stand there before. */
const commands: Readonly<Record<string, readonly (readonly string[])[]>> = {
  growing: networkKinds.map((kind) => ['graph', 'generate', toKebab(kind), 'out.csv', ...generators[kind].split(' ')]),
  reading: endings.map((ending) => ['graph', 'info', `in.${ending}`, '--json', '--out', 'old.json']),
  converting: [
    ...endings.map((ending) => ['graph', 'convert', `in.${ending}`, 'out.gexf']),
    ...endings.map((ending) => ['graph', 'convert', 'in.ripple', `out.${ending}`]),
  ],
};

const drawOne = <T>(from: readonly T[]): T => from[Math.floor(chance.nextUniform() * from.length)];
const drawn = Object.values(commands).flatMap((kind) => (everyMoment > 0 ? kind : [drawOne(kind)]));

let inputs = '';
let removeInputs = (): Promise<void> => Promise.resolve();
let slowest = 0;

beforeAll(async () => {
  inputs = await makeDirectory((remove) => (removeInputs = remove));
  const edges = everyMoment > 0 ? 2e6 : 3e4;
  const graph = generateNetwork({ kind: 'erdosRenyiEdges', people: 1e4, edges }, openStream('in', 'graph', 'network'));
  const asked = endings.filter((ending) => drawn.flat().includes(`in.${ending}`));
  for (const ending of asked) await writeGraphFile(join(inputs, `in.${ending}`), { graph });
});
afterAll(async () => {
  await removeInputs();
  if (everyMoment > 0) process.stderr.write(`the slowest end took ${Math.round(slowest)} ms\n`);
});

/** What becomes of a process that is sent a signal at a moment. */
async function interrupt(
  args: readonly string[],
  moment: () => Promise<unknown>,
  { cwd, signal = 'SIGINT' }: { cwd?: string; signal?: NodeJS.Signals } = {},
): Promise<Outcome> {
  const child = startProcess(args, cwd === undefined ? {} : { cwd });
  const outcome = outcomeOf(child);
  await Promise.race([moment(), once(child, 'exit')]);
  const start = performance.now();
  child.kill(signal);
  const goesOn = setTimeout(() => child.kill('SIGKILL'), GOES_ON);
  try {
    return await outcome;
  } finally {
    clearTimeout(goesOn);
    slowest = Math.max(slowest, performance.now() - start);
  }
}

/** When the first temporary file appears in a directory. */
async function temporaryFileIn(directory: string): Promise<void> {
  const watching = new AbortController();
  const watcher = watch(directory, { signal: watching.signal });
  try {
    for (;;) {
      const [, name] = (await once(watcher, 'change')) as [string, string | null];
      if (name?.endsWith('.tmp') === true) return;
    }
  } finally {
    watching.abort();
  }
}

const interrupted = { code: 130, stdout: '', stderr: '' };

/** Minutes of work. */
const long = ['compare', 'seed-example', '--set', 'experiment.replicates=1000000'];

describe.concurrent('Ctrl-C', { timeout: HANGS }, () => {
  const cases = drawn.flatMap((args) =>
    Array.from({ length: everyMoment || 1 }, () => [args.join(' '), args, 200 + 1500 * chance.nextUniform()] as const),
  );

  test.for(cases)('ends graph work at any moment: %s', async ([, args, milliseconds], context) => {
    const cwd = await makeDirectory(context.onTestFinished);
    await writeFile(join(cwd, 'old.json'), 'old');
    const own = ['old.json'];
    for (const name of args.filter((one) => one.startsWith('in.'))) {
      await symlink(join(inputs, name), join(cwd, name));
      own.push(name);
    }
    const { code, stderr } = await interrupt(args, () => wait(milliseconds), { cwd });
    context.expect(code === 0 ? 130 : code).toBe(130);
    // The signal may come between the end of the work, which is told, and that of the process.
    context.expect(code === 0 || stderr.startsWith('Wrote ') ? '' : stderr).toBe('');
    const left = await readdir(cwd);
    const written = args.filter((name) => name.startsWith('out.') && left.includes(name));
    context.expect(left.toSorted()).toEqual([...own, ...written].toSorted());
    // What was done before the moment came is whole.
    for (const name of written) await readGraphFile(join(cwd, name));
    const old = await readFile(join(cwd, 'old.json'), 'utf8');
    if (old !== 'old') JSON.parse(old);
  });

  test('leaves no temporary file while one is written', async (context) => {
    const cwd = await makeDirectory(context.onTestFinished);
    await writeFile(join(cwd, 'out.csv'), 'old');
    const args = ['graph', 'generate', 'complete', 'out.csv', '--people', '9000'];
    context.expect(await interrupt(args, () => temporaryFileIn(cwd), { cwd })).toEqual(interrupted);
    context.expect(await readFile(join(cwd, 'out.csv'), 'utf8')).toBe('old');
    context.expect(await readdir(cwd)).toEqual(['out.csv']);
  });

  test('ends workers on a network', async (context) => {
    const cwd = await makeDirectory(context.onTestFinished);
    await writeFile(join(cwd, 'ring.txt'), Array.from({ length: 500 }, (_, i) => `${i} ${(i + 1) % 500}\n`).join(''));
    const what = '--undirected --fans 400 --share-probability 0.9 --replicates 1000000 --workers 2 --trace t.csv';
    const args = ['simulate', '--graph', 'ring.txt', ...what.split(' '), '--out', 'r.json'];
    context.expect(await interrupt(args, () => wait(1500), { cwd })).toEqual(interrupted);
    context.expect(await readdir(cwd)).toEqual(['ring.txt']);
  });

  test.for([
    ['one worker', [...long, '--workers', '1']],
    ['two workers', [...long, '--workers', '2']],
    ['the search for fans', 'break-even measured-2012 --people 1e8 --set experiment.replicates=1000000'.split(' ')],
    ['the wait for standard input', ['compare', '-']],
  ] as const)('ends %s', async ([, args], context) => {
    context.expect(await interrupt(args, () => wait(1500))).toEqual(interrupted);
  });

  test('keeps the best people so far', async (context) => {
    const cwd = await makeDirectory(context.onTestFinished);
    const graph = generateNetwork(
      { kind: 'barabasiAlbert', people: 5000, friendsOfNewcomer: 3 },
      openStream('town', 'graph', 'network'),
    );
    await writeGraphFile(join(cwd, 'town.ripple'), { graph });
    const search = '--share-probability 2% --count 10 --epsilon .001 --max-memory 8GB --json';
    const args = ['influencers', '--graph', 'town.ripple', ...search.split(' ')];
    // When the search has begun nobody sees from outside: a moment is looked for at which there is something to keep.
    let outcome: Outcome = interrupted;
    for (let seconds = 3; outcome.stdout === '' && seconds < 60; seconds *= 1.5) {
      outcome = await interrupt(args, () => wait(1000 * seconds), { cwd });
      context.expect(outcome.code).toBe(130);
    }
    const { stdout, stderr } = outcome;
    context.expect(stderr).toBe('Interrupted: keeping the best so far. Ctrl-C again ends at once.\n');
    const { reason, seeds, certifiedRatio } = JSON.parse(stdout) as InfluencersDocument;
    context.expect({ reason, people: seeds.length }).toEqual({ reason: 'aborted', people: 10 });
    context.expect(certifiedRatio).toBeGreaterThan(0);
  });

  test('has a sister, SIGTERM, with code 143', async (context) => {
    const outcome = await interrupt(long, () => wait(1000), { signal: 'SIGTERM' });
    context.expect(outcome).toEqual({ code: 143, stdout: '', stderr: '' });
  });
});

test('the generators that are interrupted are all there are', () => {
  expect(Object.keys(generators).toSorted()).toEqual([...networkKinds].toSorted());
});
