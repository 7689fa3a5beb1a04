import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { resolveScenario } from 'ripplecast/scenario';
import { describe, test } from 'vitest';
import { smallPopulation } from '../../core/test/small-population.ts';
import { command, HANGS, outcomeOf } from './run-process.ts';
import { makeDirectory } from './run-ripplecast.ts';

const library = new URL('../src/index.ts', import.meta.url).href;

/** Ends the run when threads are at work, and then has nothing left to do. */
const program = (edges: number): string => `
import { runScenario } from '${library}';
const scenario = {
  version: 1,
  level: 'network',
  universe: null,
  network: { generator: { kind: 'erdosRenyiEdges', people: 50_000, edges: ${edges} } },
  message: { fans: 1000 },
  model: { shareProbability: 0.1 },
  experiment: { replicates: 1_000_000 },
};
const ending = new AbortController();
const areThreads = () => process.getActiveResourcesInfo().includes('MessagePort');
const onProgress = () => areThreads() && ending.abort(new Error('enough'));
await runScenario(scenario, { workers: 2, signal: ending.signal, onProgress }).catch(({ message }) => console.log(message));
`;

test(
  'threads run whatever options Node was given, also those that it takes for the whole process',
  async ({ expect }) => {
    const [node, ...rest] = command;
    const child = spawn(node, [
      '--expose-gc',
      ...rest,
      'simulate',
      'measured-2012',
      '--replicates',
      '5000',
      '--workers',
      '2',
      '--quiet',
    ]);
    child.stdin.end();
    const { code, stdout, stderr } = await outcomeOf(child);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('229,000 of 295 million people');
  },
  HANGS,
);

const threadPort = new URL('../src/threads/thread-port.ts', import.meta.url).href;

/** Ends a thread whose answer is on its way: this thread looks away until it must be there. */
const lateAnswer = `
import { ThreadPort } from '${threadPort}';
const port = new ThreadPort();
const task = { scenario: ${JSON.stringify(resolveScenario(smallPopulation))}, range: { first: 0, count: 1 }, network: null };
await port.ready;
await port.send(task);
void port.send(task);
Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500);
await port.end();
console.log('ended');
`;

test(
  'the process waits for a thread that it ends, also when its answer comes meanwhile',
  async ({ expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    await writeFile(join(cwd, 'late.mjs'), lateAnswer);
    const [node, condition] = command;
    const child = spawn(node, [condition, join(cwd, 'late.mjs')], { cwd });
    expect(await outcomeOf(child)).toEqual({ code: 0, stdout: 'ended\n', stderr: '' });
  },
  HANGS,
);

describe('an ensemble that is aborted', { timeout: HANGS }, () => {
  // 4,500,000 friendships are 9,000,000 edges: so many that a third thread hashes them, and ends too.
  test.for([100_000, 4_500_000])(
    'on a graph of %i friendships lets the process end by itself',
    async (edges, context) => {
      const { expect } = context;
      const cwd = await makeDirectory(context.onTestFinished);
      await writeFile(join(cwd, 'abort.mjs'), program(edges));
      const [node, condition] = command;
      const child = spawn(node, [condition, join(cwd, 'abort.mjs')], { cwd });
      expect(await outcomeOf(child)).toEqual({ code: 0, stdout: 'enough\n', stderr: '' });
    },
  );
});
