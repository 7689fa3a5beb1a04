import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { compare, presets, simulate, toDocument, version } from 'ripplecast';
import { describe, test } from 'vitest';
import { command, HANGS, outcomeOf, runProcess } from './run-process.ts';
import { makeDirectory, type Outcome } from './run-ripplecast.ts';
import { smallPopulation } from '../../core/test/small-population.ts';

const json = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;

/** Runs a line of a shell in which `"$0" "$@"` is the command line from its sources. */
function shell(line: string, cwd?: string): Promise<Outcome> {
  const env = { ...process.env, COLUMNS: '80' };
  return outcomeOf(
    spawn('bash', ['-c', `set -o pipefail; ${line}`, ...command], { env, ...(cwd !== undefined && { cwd }) }),
  );
}

/** What tests in one process cannot see: exit codes, signals and pipes of the system, threads of a real start. */
describe.concurrent('the process ripplecast', { timeout: HANGS }, () => {
  test('prints the document of the core and nothing else, on any number of threads', async ({ expect }) => {
    const outcome = { code: 0, stdout: json(toDocument(compare(presets.oneFan))), stderr: '' };
    for (const workers of ['1', '2']) {
      expect(await runProcess(['compare', 'one-fan', '--json', '--workers', workers])).toEqual(outcome);
    }
  });

  test('ends with code 2 for bad input', async ({ expect }) => {
    const stderr = 'ripplecast: --set folowers=1: unknown key folowers; did you mean followers?\n';
    expect(await runProcess(['compare', '--set', 'folowers=1'])).toEqual({ code: 2, stdout: '', stderr });
  });

  test('ends with code 0 after --version and help', async ({ expect }) => {
    expect(await runProcess(['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    const help = await runProcess([]);
    expect({ ...help, stdout: help.stdout.split('\n')[0] }).toEqual({
      code: 0,
      stdout: 'Usage: ripplecast [options] [command]',
      stderr: '',
    });
  });

  test('reads a scenario from a pipe and from a file', async ({ expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    const scenario = { ...smallPopulation, title: 'From a pipe' };
    await writeFile(join(cwd, 'scenario.json'), JSON.stringify(scenario));
    const outcome = { code: 0, stdout: json(toDocument(simulate(scenario))), stderr: '' };
    expect(await shell('cat scenario.json | "$0" "$@" simulate - --json', cwd)).toEqual(outcome);
    expect(await shell('"$0" "$@" simulate - --json < scenario.json', cwd)).toEqual(outcome);
  });

  test('does not write over its standard input, and refuses pipes that are no -', async ({
    expect,
    onTestFinished,
  }) => {
    const cwd = await makeDirectory(onTestFinished);
    await writeFile(join(cwd, 'in.json'), JSON.stringify(presets.classroom));
    const over = await shell('"$0" "$@" simulate - --json --out in.json < in.json', cwd);
    expect(over.stderr).toBe(
      'ripplecast: --out in.json would overwrite what is read: it is the same file as standard input (the scenario)\n',
    );
    const substituted = await shell('"$0" "$@" simulate <(cat in.json)', cwd);
    expect(substituted.stderr).toMatch(
      /^ripplecast: \/dev\/fd\/\d+ is a pipe; a scenario file was expected\. Standard input is read as -: /,
    );
    expect([over.code, substituted.code]).toEqual([2, 2]);
  });

  test('writes a file where its directory is the current one', async ({ expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    const outcome = await runProcess(['presets', 'classroom', '--json', '--out', 'scenario.json'], { cwd });
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: 'Wrote scenario.json\n' });
    expect(await shell('"$0" "$@" validate scenario.json', cwd)).toMatchObject({ code: 0, stderr: '' });
  });

  test('takes its width from COLUMNS and its colours from the environment', async ({ expect }) => {
    const env = { COLUMNS: '40', FORCE_COLOR: '1' };
    const { stdout } = await runProcess(['presets'], { env });
    expect(stdout).toContain('\u001b[');
    for (const line of stripVTControlCharacters(stdout).split('\n')) expect(line.length).toBeLessThanOrEqual(40);
  });
});

describe.concurrent('standard output', { timeout: HANGS }, () => {
  test('may be closed early by its reader', async ({ expect }) => {
    const outcome = await shell('"$0" "$@" compare --set experiment.replicates=3 --json | head -n 1');
    expect(outcome).toEqual({ code: 0, stdout: '{\n', stderr: '' });
  });

  test('takes graphs too, as far as its reader reads', async ({ expect }) => {
    const outcome = await shell('"$0" "$@" graph generate complete - --to edges --people 500 --quiet | head -n 1');
    expect(outcome).toEqual({ code: 0, stdout: '# people: 500\tedges: 249500\n', stderr: '' });
  });

  test('that cannot be written to is an unexpected error, code 1', async ({ expect }) => {
    const outcome = await shell('"$0" "$@" compare --set level=arithmetic > /dev/full');
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toMatch(/^ripplecast: cannot write to standard output: .*ENOSPC/);
  });
});
