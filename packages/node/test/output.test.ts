import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { presets } from 'ripplecast';
import { describe, test } from 'vitest';
import { makeDirectory, runRipplecast } from './run-ripplecast.ts';

const quick = ['compare', '--set', 'level=arithmetic'];

describe('--out', () => {
  test('writes what standard output would have, and says so on standard error', async ({ expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    const printed = await runRipplecast([...quick, '--json']);
    const written = await runRipplecast([...quick, '--json', '--out', 'result.txt'], { cwd });
    expect(written).toEqual({ code: 0, stdout: '', stderr: 'Wrote result.txt\n' });
    expect(await readFile(join(cwd, 'result.txt'), 'utf8')).toBe(printed.stdout);
    expect(await readdir(cwd)).toEqual(['result.txt']);
  });

  test.for([
    ['result.json', /^\{\n {2}"version": 1,/],
    ['result.csv', /^arm,generation,impressions,/],
    ['result.md', /^## The example against Super Bowl XLV\n/],
    ['result.txt', /^The example against Super Bowl XLV\n\n4 rounds/],
    ['result.xlsx', /^The example against Super Bowl XLV\n\n4 rounds/],
    ['result', /^The example against Super Bowl XLV\n\n4 rounds/],
  ] as const)('takes the format from the ending of %s', async ([name, start], { expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    const outcome = await runRipplecast([...quick, '--out', name, '--quiet'], { cwd, env: { FORCE_COLOR: '1' } });
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(await readFile(join(cwd, name), 'utf8')).toMatch(start);
  });

  test('replaces an old file through a link, and keeps its permissions', async ({ expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    await writeFile(join(cwd, 'old.json'), 'old');
    await chmod(join(cwd, 'old.json'), 0o600);
    await symlink('old.json', join(cwd, 'link.json'));
    expect((await runRipplecast([...quick, '--out', 'link.json', '--quiet'], { cwd })).code).toBe(0);
    expect((await readFile(join(cwd, 'old.json'), 'utf8')).startsWith('{')).toBe(true);
    expect((await stat(join(cwd, 'old.json'))).mode & 0o777).toBe(0o600);
    expect((await readdir(cwd)).toSorted()).toEqual(['link.json', 'old.json']);
  });

  test('keeps the old file where the scenario is bad', async ({ expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    await writeFile(join(cwd, 'old.json'), 'old');
    const outcome = await runRipplecast(['compare', '--set', 'universe=5', '--out', 'old.json'], { cwd });
    expect(outcome.code).toBe(2);
    expect(await readFile(join(cwd, 'old.json'), 'utf8')).toBe('old');
    expect(await readdir(cwd)).toEqual(['old.json']);
  });

  test('writes to a device without replacing it', async ({ expect }) => {
    const outcome = await runRipplecast([...quick, '--json', '--out', '/dev/null', '--quiet']);
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await stat('/dev/null')).isCharacterDevice()).toBe(true);
  });
});

describe('standard output', () => {
  test('has colours only where they are wanted', async ({ expect }) => {
    const run = async (env: Record<string, string>): Promise<boolean> =>
      (await runRipplecast(quick, { env })).stdout.includes('\u001b[');
    expect(await run({})).toBe(false);
    expect(await run({ FORCE_COLOR: '1' })).toBe(true);
    expect(await run({ FORCE_COLOR: '0' })).toBe(false);
    expect(await run({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });
});

describe('a name', () => {
  const title = (stdout: string): string => JSON.parse(stdout).provenance.scenario.title;
  const file = JSON.stringify({ ...presets.classroom, title: 'A file' });

  test('means the preset, with a separator the file', async ({ expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    await writeFile(join(cwd, 'classroom'), file);
    const [preset, path] = await Promise.all([
      runRipplecast(['simulate', 'classroom', '--json'], { cwd }),
      runRipplecast(['simulate', './classroom', '--json'], { cwd }),
    ]);
    expect([title(preset.stdout), title(path.stdout)]).toEqual([presets.classroom.title, 'A file']);
  });

  test('that is no preset means a file even without an ending', async ({ expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    await writeFile(join(cwd, 'mine'), file);
    await mkdir(join(cwd, 'folder'));
    await writeFile(join(cwd, 'folder', 'classroom.json'), file);
    for (const name of ['mine', 'folder/classroom.json']) {
      expect(title((await runRipplecast(['simulate', name, '--json'], { cwd })).stdout)).toBe('A file');
    }
  });
});
