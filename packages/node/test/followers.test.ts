import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ResultDocument } from 'ripplecast/scenario';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFollowerList } from '../src/index.ts';
import { runRipplecast, type Outcome } from './run-ripplecast.ts';

let cwd = '';
beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'ripplecast followers '));
  await writeFile(join(cwd, 'counted.csv'), 'name,followers\nann,300\nben,100\ncem,100\ndee,100\n');
  await writeFile(join(cwd, 'counted.txt.gz'), gzipSync('# May\n100\n100\n300\n100\n'));
  await writeFile(join(cwd, 'bad.txt'), '5\nmany\n');
});
afterAll(() => rm(cwd, { recursive: true }));

const run = (...args: readonly string[]): Promise<Outcome> => runRipplecast([...args], { cwd });
const few = ['--set', 'experiment.replicates=20', '--set', 'universe=100000', '--set', 'message.fans=5'];
const law = {
  distribution: 'classes',
  classes: [
    { followers: 100, share: 0.75 },
    { followers: 300, share: 0.25 },
  ],
};

test('a list of numbers of followers is the law of a scenario', async () => {
  const { stdout, stderr } = await run('simulate', '--followers', 'counted.csv', ...few, '--json', '--quiet');
  expect(stderr).toBe('');
  const listed = JSON.parse(stdout) as ResultDocument;
  expect(listed.provenance.scenario.followers).toEqual(law);
  const written = await run('simulate', '--set', `followers=${JSON.stringify(law)}`, ...few, '--json', '--quiet');
  expect(written.stdout).toBe(stdout);
  const packed = await run('simulate', '--followers', 'counted.txt.gz', ...few, '--json', '--quiet');
  expect(packed.stdout).toBe(stdout);
});

test('a link to the page that was made on a list needs it', async () => {
  const link = 'https://example.org/#v=2&followers=150~followersFile=counted.csv&sha256=ab';
  const without = await run('simulate', link);
  expect(without.stderr).toBe(
    "ripplecast: the link's numbers of followers are in a file, counted.csv, which it has only the name of; name it by --followers\n",
  );
  const { stdout } = await run('simulate', link, '--followers', 'counted.csv', ...few, '--json', '--quiet');
  expect((JSON.parse(stdout) as ResultDocument).provenance.scenario.followers).toEqual(law);
});

test('what is no list, or does not go with it, is refused with file and line', async () => {
  for (const [args, message] of [
    [
      ['simulate', '--followers', 'bad.txt'],
      'bad.txt, line 2: expected a number of followers, a whole number from 0 to 1,000,000; found "many"',
    ],
    [['compare', '--followers', 'none.txt'], 'cannot read none.txt: there is no such file'],
    [
      ['simulate', '--graph', 'counted.csv', '--fans', '1', '--share-probability', '1', '--followers', 'counted.csv'],
      '--followers goes with a scenario: --graph says itself who follows whom',
    ],
    [
      ['simulate', 'classroom', '--followers', 'counted.csv'],
      'classroom: followers must be null on a network, which says who follows whom; got {"distribution":"classes"',
    ],
    [
      ['compare', '--followers', 'counted.csv', '--out', 'counted.csv'],
      '--out counted.csv would overwrite what is read: it is the same file as counted.csv (--followers)',
    ],
  ] as const) {
    const { code, stderr } = await run(...args);
    expect(code).toBe(2);
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain(message);
  }
});

test('readFollowerList gives the numbers', async () => {
  const { counts, column, passedOver } = await readFollowerList(join(cwd, 'counted.csv'));
  expect([[...counts], column, passedOver]).toEqual([[300, 100, 100, 100], 'followers', 1]);
});
