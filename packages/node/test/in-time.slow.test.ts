import { describe, test } from 'vitest';
import { runRipplecast } from './run-ripplecast.ts';

const hours = ['--set', 'level=meanField', '--set', 'timing={"horizonHours":12}', '--quiet'];
const compareHours = ['compare', 'seed-example', ...hours];

describe('a scenario in hours', () => {
  test('is told by its hours, and its table has lines up to them', async ({ expect }) => {
    const { stdout } = await runRipplecast(compareHours);
    expect(stdout).toContain('It passes Super Bowl XLV after');
    expect(stdout).toMatch(/^Time {2,}It reaches half of its people in \d+ minutes\./m);
    const labels = [...stdout.matchAll(/^\s+(?:▸ )?(\d+ h) {2}/gm)].map((match) => match[1]);
    expect(labels).toEqual(['1 h', '2 h', '3 h', '6 h', '12 h', '0 h']);
    expect(stdout).not.toContain('Round');
  });

  test('has all its rows as CSV, and those of criticism only where there is some', async ({ expect }) => {
    const { stdout } = await runRipplecast([...compareHours, '--csv']);
    const [head, ...rows] = stdout.trim().split('\n');
    expect(head).toMatch(/^arm,hours,impressions,newReach,reach,sharers,reachQuantiles\.p05,/);
    expect(head).not.toContain('critics');
    expect(rows).toHaveLength(13);
    expect(rows.map((row) => row.split(',')[1])).toEqual([...Array.from({ length: 12 }, (_, i) => `${i + 1}`), '0']);
    const critical = await runRipplecast([...compareHours, '--set', 'criticism={}', '--csv']);
    expect(critical.stdout.split('\n')[0]).toBe(`${head},supporters,critics,newReachByCriticism`);
  });

  test('has tables of praise and criticism, on a terminal and in a report', async ({ expect }) => {
    const critical = [...compareHours, '--set', 'criticism={}'];
    const text = await runRipplecast(critical);
    expect(text.stdout).toMatch(/^ +Praise +Criticism$/m);
    expect(text.stdout).toMatch(/^Criticism +Of [\d.]+ million people who pass it on, [\d.]+ million criticise;/m);
    const report = await runRipplecast([...critical, '--markdown', '--plot']);
    expect(report.stdout).toMatch(/^\| +\| +Praise \| +Criticism \|$/m);
    expect(report.stdout).toMatch(/^```text\n +▲/m);
  });
});

describe('questions of chance, in hours', () => {
  const scenario = JSON.stringify({
    version: 1,
    level: 'network',
    universe: null,
    network: { generator: { kind: 'randomRegular', people: 300, friends: 8 } },
    message: { fans: 2, fanVisibility: 1 },
    model: { kind: 'share', visibility: 0.5, shareProbability: 0.4 },
    broadcast: {
      placements: [{ audience: 60, insertions: 1, costPerInsertion: 15 }],
      universe: 300,
      source: 'made up',
    },
    timing: { horizonHours: 48 },
    experiment: { replicates: 120 },
  });
  const ask = (...args: string[]) => runRipplecast([...args, '--quiet'], { stdin: scenario });

  test('--reach-at-least counts up to the horizon, and --until-standard-error stops', async ({ expect }) => {
    const { stdout } = await ask('simulate', '-', '--until-standard-error', '10', '--reach-at-least', '20');
    expect(stdout).toMatch(/^Chance {2,}[\d.]+ % of runs reach at least 20 people \(95 % interval:/m);
    expect(stdout).toMatch(/^Time {2,}It reaches half of its people in [\d.]+ hours \(9 runs in 10:/m);
  });

  test('compare says how often it passes, and within how many hours', async ({ expect }) => {
    const { stdout } = await ask('compare', '-');
    expect(stdout).toMatch(/^It passes the broadcast after [\d.]+ hours.*\sin \d+ runs? of \d+\.\n/);
    expect(stdout.replaceAll(/\n +/g, ' ')).toMatch(
      /\d+ of 120 runs pass the broadcast, half of those within [\d.]+ hours\./,
    );
  });

  test('break-even searches by what is reached within the horizon', async ({ expect }) => {
    const { code, stdout } = await ask('break-even', '-', '--parameter', 'fans', '--target', 'reach');
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/null|NaN|undefined/);
    expect((await ask('break-even', '-', '--people', '80', '--json')).stdout).toMatch(/"fans": \d+/);
  });
});

describe('--plot', () => {
  test('draws in text, and leaves everything else as it was', async ({ expect }) => {
    const plain = await runRipplecast(['compare', '--set', 'level=meanField', '--quiet']);
    const drawn = await runRipplecast(['compare', '--set', 'level=meanField', '--quiet', '--plot']);
    const [before = '', after = ''] = drawn.stdout.split(/ +▲\n[^]*┄ Super Bowl XLV\n\n/);
    expect(before + after).toBe(plain.stdout);
  });

  test.for(['--json', '--csv'])('is refused with %s', async (format, { expect }) => {
    const outcome = await runRipplecast(['simulate', 'classroom', '--plot', format]);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain(`--plot draws in text and in Markdown; got ${format.slice(2).toUpperCase()}`);
  });
});
