import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, test } from 'vitest';
import { HANGS, outcomeOf, startProcess } from './run-process.ts';
import { makeDirectory } from './run-ripplecast.ts';

/** Long enough to be interrupted on any machine: minutes of work. */
const long = ['compare', 'seed-example', '--set', 'experiment.replicates=1000000'];

describe('Ctrl-C', { timeout: HANGS }, () => {
  test.for(['1', '2'])('ends %s workers with code 130 and nothing half-written', async (workers, context) => {
    const { expect } = context;
    const cwd = await makeDirectory(context.onTestFinished);
    await writeFile(join(cwd, 'result.json'), 'old');
    const child = startProcess([...long, '--workers', workers, '--out', 'result.json'], { cwd });
    const outcome = outcomeOf(child);
    await wait(2500);
    expect(child.exitCode).toBeNull();
    child.kill('SIGINT');
    expect(await outcome).toEqual({ code: 130, stdout: '', stderr: '' });
    expect(await readFile(join(cwd, 'result.json'), 'utf8')).toBe('old');
    expect(await readdir(cwd)).toEqual(['result.json']);
  });

  test.for(['1', '2'])('ends %s workers on a network', async (workers, context) => {
    const { expect } = context;
    const cwd = await makeDirectory(context.onTestFinished);
    await writeFile(join(cwd, 'ring.txt'), Array.from({ length: 500 }, (_, i) => `${i} ${(i + 1) % 500}\n`).join(''));
    const what = ['--undirected', '--fans', '400', '--share-probability', '0.9', '--replicates', '1000000'];
    const args = [
      'simulate',
      '--graph',
      'ring.txt',
      ...what,
      '--workers',
      workers,
      '--trace',
      't.csv',
      '--out',
      'r.json',
    ];
    const child = startProcess(args, { cwd });
    const outcome = outcomeOf(child);
    await wait(2500);
    expect(child.exitCode).toBeNull();
    child.kill('SIGINT');
    expect(await outcome).toEqual({ code: 130, stdout: '', stderr: '' });
    expect(await readdir(cwd)).toEqual(['ring.txt']);
  });

  test('ends the search for fans', async ({ expect }) => {
    const child = startProcess([
      'break-even',
      'measured-2012',
      '--people',
      '1e8',
      '--set',
      'experiment.replicates=1000000',
    ]);
    const outcome = outcomeOf(child);
    await wait(2500);
    child.kill('SIGINT');
    expect(await outcome).toEqual({ code: 130, stdout: '', stderr: '' });
  });

  test('ends the wait for standard input', async ({ expect }) => {
    const child = startProcess(['compare', '-']);
    const outcome = outcomeOf(child);
    await wait(1500);
    child.kill('SIGINT');
    expect(await outcome).toEqual({ code: 130, stdout: '', stderr: '' });
  });

  test('has a sister, SIGTERM, with code 143', async ({ expect }) => {
    const child = startProcess(long);
    const outcome = outcomeOf(child);
    await wait(2500);
    child.kill('SIGTERM');
    expect(await outcome).toEqual({ code: 143, stdout: '', stderr: '' });
  });
});
