import { execFileSync, spawnSync } from 'node:child_process';
import { link, mkdir, readdir, readFile, readlink, realpath, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { presets } from 'ripplecast';
import { describe, test } from 'vitest';
import { makeDirectory, runRipplecast, type Outcome } from './run-ripplecast.ts';

/** Where a scenario stands that runs on `edges.csv` and `people.csv`. */
const onNetwork = {
  version: 1,
  level: 'network',
  universe: null,
  network: { edges: 'edges.csv', people: 'people.csv' },
  message: { fans: 1 },
  model: { shareProbability: { column: 'keen' } },
  experiment: { replicates: 3 },
};

type Finished = Parameters<typeof makeDirectory>[0];

/** A directory with a scenario, a network, a pipe, a folder and links. */
async function makeFiles(onTestFinished: Finished): Promise<string> {
  const cwd = await makeDirectory(onTestFinished);
  const put = (name: string, text: string): Promise<void> => writeFile(join(cwd, name), text);
  await Promise.all([
    put('in.json', JSON.stringify({ ...presets.oneFan, level: 'arithmetic' })),
    put('network.json', JSON.stringify(onNetwork)),
    put('edges.csv', 'source,target\n1,2\n2,1\n'),
    put('people.csv', 'id,keen\n1,0.5\n2,1\n'),
    mkdir(join(cwd, 'folder')),
  ]);
  execFileSync('mkfifo', ['pipe.csv'], { cwd });
  await symlink('edges.csv', join(cwd, 'symbolic.csv'));
  await link(join(cwd, 'edges.csv'), join(cwd, 'hard.csv'));
  await link(join(cwd, 'people.csv'), join(cwd, 'hard-people.csv'));
  await symlink('in.json', join(cwd, 'symbolic.json'));
  await symlink('folder/new.json', join(cwd, 'dangling.json'));
  await symlink('nowhere/new.json', join(cwd, 'lost.json'));
  return cwd;
}

const refusal = (message: string): Outcome => ({ code: 2, stdout: '', stderr: `ripplecast: ${message}\n` });

const toFile = 'Write it to a file first; a file packed by gzip (.gz) is read as it is';
const graph = (path: string): string => `simulate --graph ${path} --fans 1 --share-probability .5`;

describe('what is no regular file', () => {
  test.for([
    [
      'compare ./pipe.csv',
      './pipe.csv is a pipe; a scenario file was expected. Standard input is read as -: zcat scenario.json.gz | ripplecast compare -',
    ],
    [graph('pipe.csv'), `pipe.csv is a pipe; a graph file was expected. ${toFile}`],
    ['graph info pipe.csv', `pipe.csv is a pipe; a graph file was expected. ${toFile}`],
    ['graph convert pipe.csv out.txt', `pipe.csv is a pipe; a graph file was expected. ${toFile}`],
    ['simulate network.json --set network.edges=pipe.csv', `pipe.csv is a pipe; a graph file was expected. ${toFile}`],
    [
      'simulate network.json --set network.people=pipe.csv',
      'pipe.csv is a pipe; CSV with the people was expected. Write it to a file first',
    ],
    ['compare ./folder', './folder is a directory; a scenario file was expected'],
    ['graph info folder --format csv', 'folder is a directory; a graph file was expected'],
    ['compare /dev/null', '/dev/null is a device; a scenario file was expected'],
    ['graph info /dev/zero --format edges', '/dev/zero is a device; a graph file was expected'],
  ])('is not read: %s', async ([typed, message], { expect, onTestFinished }) => {
    const cwd = await makeFiles(onTestFinished);
    expect(await runRipplecast(typed.split(' '), { cwd })).toEqual(refusal(message));
  });

  test.for([
    [
      'simulate in.json --out pipe.csv',
      'cannot write pipe.csv: it is a pipe. Write to standard output instead: ripplecast … | …',
    ],
    ['graph generate star folder --to csv --people 9', 'cannot write folder: it is a directory'],
    ['graph convert edges.csv folder/', 'cannot write "folder/": the name of a file was expected', '--to=csv'],
    ['simulate in.json --out none/new.json', 'cannot write none/new.json: there is no directory none'],
    [
      'simulate in.json --out edges.csv/new.json',
      'cannot write edges.csv/new.json: a part of the path is not a directory',
    ],
    ['simulate in.json --out /dev/full', 'cannot write /dev/full: no space is left'],
  ])('is not written: %s', async ([typed, message, more], { expect, onTestFinished }) => {
    const cwd = await makeFiles(onTestFinished);
    const args = [...typed.split(' '), ...(more === undefined ? [] : [more])];
    expect(await runRipplecast(args, { cwd })).toEqual(refusal(message));
  });

  test('but standard output is: by its name, and by -', async ({ expect }) => {
    const run = (...out: string[]): Promise<Outcome> =>
      runRipplecast(['graph', 'generate', 'path', ...out, '--people', '3', '--quiet']);
    const edges = { code: 0, stdout: '# people: 3\tedges: 4\n0\t1\n1\t0\n1\t2\n2\t1\n', stderr: '' };
    expect(await run('-', '--to', 'edges')).toEqual(edges);
    expect(await run('/dev/stdout', '--to', 'edges')).toEqual(edges);
    const printed = await runRipplecast(['compare', '--set', 'level=arithmetic', '--json']);
    const written = ['compare', '--set', 'level=arithmetic', '--json', '--out', '/dev/stdout'];
    expect(await runRipplecast(written)).toEqual(printed);
  });
});

describe('an output that is an input', () => {
  const overwrites = (by: string, output: string, name: string, input: string): string =>
    `${by} ${output} would overwrite what is read: it is the same file as ${name} (${input})`;

  test.for([
    [`${graph('edges.csv')} --trace edges.csv`, overwrites('--trace', 'edges.csv', 'edges.csv', '--graph')],
    [`${graph('edges.csv')} --csv --out symbolic.csv`, overwrites('--out', 'symbolic.csv', 'edges.csv', '--graph')],
    [`${graph('hard.csv')} --csv --out edges.csv`, overwrites('--out', 'edges.csv', 'hard.csv', '--graph')],
    ['simulate in.json --json --out in.json', overwrites('--out', 'in.json', 'in.json', 'the scenario')],
    ['compare ./symbolic.json --out in.json', overwrites('--out', 'in.json', './symbolic.json', 'the scenario')],
    ['break-even in.json --out symbolic.json', overwrites('--out', 'symbolic.json', 'in.json', 'the scenario')],
    ['validate in.json --json --out ./in.json', overwrites('--out', './in.json', 'in.json', 'the scenario')],
    ['simulate network.json --csv --out hard.csv', overwrites('--out', 'hard.csv', 'edges.csv', 'network.edges')],
    [
      'simulate network.json --trace hard-people.csv',
      overwrites('--trace', 'hard-people.csv', 'people.csv', 'network.people'),
    ],
    ['graph convert edges.csv symbolic.csv', overwrites('the output', 'symbolic.csv', 'edges.csv', 'the input')],
    ['graph info edges.csv --csv --out hard.csv', overwrites('--out', 'hard.csv', 'edges.csv', 'the input')],
    [
      'simulate network.json --csv --trace symbolic.csv --out hard.csv',
      '--trace and --out must be different files; got "symbolic.csv" and "hard.csv", which are the same',
    ],
    [
      'simulate network.json --csv --trace new.csv --out folder/../new.csv',
      '--trace and --out must be different files; got "new.csv" and "folder/../new.csv", which are the same',
    ],
  ])('is refused: %s', async ([typed, message], { expect, onTestFinished }) => {
    const cwd = await makeFiles(onTestFinished);
    const before = await contentsOf(cwd);
    expect(await runRipplecast(typed.split(' '), { cwd })).toEqual(refusal(message));
    expect(await contentsOf(cwd)).toEqual(before);
  });
});

async function contentsOf(cwd: string): Promise<Record<string, string>> {
  const contents: Record<string, string> = {};
  for (const name of (await readdir(cwd)).toSorted()) {
    const stats = await stat(join(cwd, name)).catch(() => null);
    contents[name] = stats?.isFile() === true ? await readFile(join(cwd, name), 'utf8') : '';
  }
  return contents;
}

describe('a link to nothing', () => {
  test('becomes a link to the file that is written', async ({ expect, onTestFinished }) => {
    const cwd = await makeFiles(onTestFinished);
    const outcome = await runRipplecast(['simulate', 'in.json', '--json', '--out', 'dangling.json'], { cwd });
    expect(outcome).toEqual({ code: 0, stdout: '', stderr: 'Wrote dangling.json\n' });
    expect(await readlink(join(cwd, 'dangling.json'))).toBe('folder/new.json');
    expect((await readFile(join(cwd, 'folder/new.json'), 'utf8')).startsWith('{')).toBe(true);
    expect(await readdir(join(cwd, 'folder'))).toEqual(['new.json']);
  });

  test('is refused where it leads to no directory', async ({ expect, onTestFinished }) => {
    const cwd = await makeFiles(onTestFinished);
    const { code, stderr } = await runRipplecast(['simulate', 'in.json', '--out', 'lost.json'], { cwd });
    expect([code, stderr.replaceAll(await realpath(cwd), 'HERE')]).toEqual([
      2,
      'ripplecast: cannot write lost.json: it is a link to nowhere/new.json; cannot write HERE/nowhere/new.json: there is no directory HERE/nowhere\n',
    ]);
    expect(await readlink(join(cwd, 'lost.json'))).toBe('nowhere/new.json');
  });
});

describe('temporary files that a killed run has left', () => {
  const left = (pid: number): string => `.ripplecast-${pid}-0123abcd.tmp`;

  test('are named, those of others are not', async ({ expect, onTestFinished }) => {
    const cwd = await makeFiles(onTestFinished);
    const ended = spawnSync('true').pid;
    const others = [left(process.ppid), `.ripplecast-${ended}-0123.tmp`, 'ripplecast-1-0123abcd.tmp'];
    for (const name of [left(ended), left(process.pid), ...others]) await writeFile(join(cwd, 'folder', name), '');
    const args = ['simulate', 'in.json', '--json', '--out', 'folder/new.json'];
    const { code, stderr } = await runRipplecast(args, { cwd });
    const [line, ...rest] = stderr.replaceAll(`${await realpath(cwd)}/folder/`, '').split('\n');
    expect([code, ...rest]).toEqual([0, 'Wrote folder/new.json', '']);
    const expected = [left(ended), left(process.pid)].toSorted().join(', ');
    expect(line).toBe(`Runs that were killed left files that can be deleted: ${expected}`);
    expect(await runRipplecast([...args, '--quiet'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
    expect((await readdir(join(cwd, 'folder'))).length).toBe(6);
  });
});
