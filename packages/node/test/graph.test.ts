import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { networkKinds, networkOptionNames } from 'ripplecast/graph';
import { describe, expect, test } from 'vitest';
import { readGraphFile } from '../src/index.ts';
import { makeDirectory, runRipplecast } from './run-ripplecast.ts';

const followers = '# who is followed, who follows\nann\tbo\nbo\tann\nann\tzoe\nzoe\tzoe\nann\tbo\n';

test('the command line has an option for each option of each generator, and says what it means', async () => {
  const { stdout } = await runRipplecast(['graph', 'generate', '--help']);
  for (const name of networkKinds.flatMap((kind) => Object.values(networkOptionNames(kind)).flat())) {
    const flag = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    expect(stdout).toMatch(new RegExp(`^ +--${flag} .*\\w`, 'm'));
  }
  expect((await runRipplecast(['help', 'graph', 'generate'])).stdout).toBe(stdout);
});

test('help of graph generate says whose an option is, each of its meanings, and a range worth knowing', async () => {
  const { stdout } = await runRipplecast(['graph', 'generate', '--help'], { env: { COLUMNS: '300' } });
  const help = stdout.replaceAll(/\s+/g, ' ');
  expect(help).toContain('--people <number> number of people in the graph');
  expect(help).toContain('random-regular: friends that everybody has; people × friends must be even');
  expect(help).toContain('configuration-model, chung-lu: friends of each person: a number, a law');
  expect(help).toContain('watts-strogatz: neighbours on the ring');
  expect(help).toMatch(/--clustering <number> communities: [^-]* \(0\.05 to 0\.5\)/);
  expect(help).toContain('--blocks <json> stochastic-block-model: people of each block, such as [10, 20]');
});

describe('ripplecast graph', () => {
  test('generate takes no more memory than the command line has', async ({ expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    const args = ['graph', 'generate', 'random-regular', 'g.ripple', '--people', '1000', '--friends', '4'];
    const { code, stderr } = await runRipplecast(args, { cwd, availableMemory: 1000 });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^ripplecast: growing a graph of 1000 people and 4000 edges takes .*1000 bytes/);
    expect(await readdir(cwd)).toEqual([]);
  });

  test('info measures a file, and says what was left out', async ({ expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    await writeFile(join(cwd, 'f.txt'), followers);
    const [text, json, csv, friends] = await Promise.all([
      runRipplecast(['graph', 'info', 'f.txt'], { cwd }),
      runRipplecast(['graph', 'info', 'f.txt', '--json'], { cwd }),
      runRipplecast(['graph', 'info', 'f.txt', '--csv'], { cwd }),
      runRipplecast(['graph', 'info', 'f.txt', '--undirected', '--json'], { cwd }),
    ]);
    expect(text.code).toBe(0);
    expect(text.stdout).toMatch(/^f\.txt\n\n/);
    expect(text.stdout).toMatch(/people +3\n.*a friendship is two\) +3\n.*themselves +1\n.*repeated edges +1\n/);
    expect(text.stdout).toMatch(/reciprocated edges +66\.7 %\n/);
    expect(JSON.parse(json.stdout)).toMatchObject({
      version: 1,
      format: 'edges',
      people: 3,
      edges: 3,
      duplicates: 1,
      selfLoops: 1,
      hasVisibility: false,
      followers: { mean: 1, p50: 1, max: 2 },
      reciprocity: 2 / 3,
      components: 1,
      largestComponent: 3,
    });
    expect(csv.stdout.split('\n')).toHaveLength(3);
    expect(csv.stdout).toMatch(/^version,file,format,people,edges,.*\n1,f\.txt,edges,3,3,/);
    expect(JSON.parse(friends.stdout)).toMatchObject({ edges: 4, reciprocity: 1, duplicates: 2 });
  });

  test('info knows a graph without people', async ({ expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    await writeFile(join(cwd, 'f.txt'), '# nobody\n');
    const { code, stdout } = await runRipplecast(['graph', 'info', 'f.txt', '--json'], { cwd });
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      people: 0,
      edges: 0,
      followers: { mean: null },
      reciprocity: null,
      clustering: null,
    });
    expect((await runRipplecast(['graph', 'info', 'f.txt', '--markdown'], { cwd })).stdout).toMatch(
      /^\| Measure +\| +Value \|\n/,
    );
  });

  test('convert writes every form, and reads it back with the ids of the file', async ({ expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    await writeFile(join(cwd, 'f.txt'), followers);
    let from = 'f.txt';
    for (const to of ['a.ripple', 'b.csv.gz', 'c.graphml', 'd.gexf', 'e.tsv']) {
      const { code, stdout, stderr } = await runRipplecast(['graph', 'convert', from, to], { cwd });
      const left = from === 'f.txt' ? ', 1 repeated edge left out, 1 edge from a person to themselves left out' : '';
      expect({ code, stdout, stderr }).toEqual({
        code: 0,
        stdout: '',
        stderr: `Wrote ${to}: 3 people, 3 follower edges${left}\n`,
      });
      from = to;
    }
    const lines = (await readFile(join(cwd, 'e.tsv'), 'utf8')).split('\n').slice(1);
    expect(lines.toSorted()).toEqual(['', 'ann\tbo', 'ann\tzoe', 'bo\tann']);
  });

  test('generate gives the same file for the same options, another for another seed', async ({
    expect,
    onTestFinished,
  }) => {
    const cwd = await makeDirectory(onTestFinished);
    const generate = (out: string, ...more: string[]) =>
      runRipplecast(
        [
          'graph',
          'generate',
          'erdosRenyi',
          out,
          '--people',
          '1,000',
          '--edge-probability',
          '1%',
          '--directed',
          ...more,
        ],
        { cwd },
      );
    const [first] = await Promise.all([
      generate('a.ripple'),
      generate('b.ripple'),
      generate('c.ripple', '--rng-seed', '7'),
    ]);
    expect(first).toMatchObject({ code: 0, stdout: '' });
    expect(first.stderr).toMatch(/^Wrote a\.ripple: 1,000 people, (9|10),\d{3} follower edges\n$/);
    const [a, b, c] = await Promise.all(['a', 'b', 'c'].map((name) => readFile(join(cwd, `${name}.ripple`))));
    expect(a.equals(b)).toBe(true);
    expect(a.equals(c)).toBe(false);
    expect((await readGraphFile(join(cwd, 'a.ripple'))).graph.people).toBe(1000);
  });

  test.for([
    [['info', 'none.txt'], 'cannot read none.txt: there is no such file or directory'],
    [['info', 'bad.txt'], 'bad.txt, line 2: expected two ids and perhaps a visibility; found "3"'],
    [
      ['info', 'f.txt', '--duplicates', 'error'],
      'f.txt: expected edges that differ; found one that comes again. Say whether the first or the last counts',
    ],
    [
      ['info', 'f.txt', '--format', 'csv'],
      'f.txt, line 1: expected columns named source and target; found "# who is followed,who follows"',
    ],
    [['convert', 'bad.txt', 'out.ripple'], 'bad.txt, line 2: expected two ids and perhaps a visibility; found "3"'],
    [['convert', 'f.txt', 'out.doc'], 'out.doc: the ending says nothing about its format'],
    [['generate', 'path', 'out.txt', '--people', 'x'], '--people needs a number, or JSON; got "x"'],
    [
      ['generate', 'paths', 'out.txt', '--people', '5'],
      'there is no generator called "paths"; expected one of erdos-renyi, ',
    ],
    [['generate', 'path', 'out.txt'], 'path needs --people'],
    [
      ['generate', 'path', 'out.txt', '--people', '5', '--friends', '3'],
      'path does not take --friends; it takes --people',
    ],
    [['generate', 'path', 'out.txt', '--people', '-5'], 'people must be'],
  ] as const)('%j is bad input, and leaves nothing behind', async ([args, message], { expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    await writeFile(join(cwd, 'f.txt'), followers);
    await writeFile(join(cwd, 'bad.txt'), '1 2\n3\n');
    const { code, stdout, stderr } = await runRipplecast(['graph', ...args], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`ripplecast: ${message}`);
    expect((await readdir(cwd)).toSorted()).toEqual(['bad.txt', 'f.txt']);
  });
});
