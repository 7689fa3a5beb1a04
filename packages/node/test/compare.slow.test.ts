import { availableParallelism } from 'node:os';
import {
  compare,
  presets,
  probabilityOfReach,
  simulate,
  toDocument,
  version,
  whatDecides,
  type CompleteScenario,
} from 'ripplecast';
import { rangesOf } from 'ripplecast/experiment';
import { describe, expect, test } from 'vitest';
import { runRipplecast } from './run-ripplecast.ts';
import { smallPopulation } from '../../core/test/small-population.ts';

const json = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;

describe('ripplecast compare and simulate', () => {
  test.for([
    [1, 6, 754_137_930],
    [100, 5, 2_513_793_000],
    [1000, 4, 837_930_000],
    [10_000, 3, 279_300_000],
  ])('with %i fans the arithmetic passes the broadcast in round %i', async ([fans, round, earned], { expect }) => {
    const settings = ['--set', 'level=arithmetic', '--set', `message.fans=${fans}`];
    const { code, stdout, stderr } = await runRipplecast(['compare', 'seed-example', ...settings, '--json']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const result = JSON.parse(stdout);
    expect(result.comparison.generationPassingBroadcast).toBe(round);
    const rows = result.cascade.generations;
    expect(rows[round].reach - rows[0].reach).toBe(earned);
  });

  test('--json prints the document of the core and nothing else', async ({ expect }) => {
    const { stdout } = await runRipplecast(['compare', 'one-fan', '--json']);
    expect(stdout).toBe(json(toDocument(compare(presets.oneFan))));
  });

  test('simulate leaves the buy out', async ({ expect }) => {
    const { stdout } = await runRipplecast(['simulate', 'measured-2012', '--json']);
    expect(stdout).toBe(json(toDocument(simulate(presets.measured2012))));
  });

  test('--ranges puts into the document what the text and the report have', async ({ expect }) => {
    const args = ['compare', 'measured-2012', '--set', 'experiment.replicates=40'];
    const [asJson, text, markdown] = await Promise.all(
      [['--ranges', '--json'], [], ['--markdown']].map((form) => runRipplecast([...args, ...form])),
    );
    const result = compare({ ...presets.measured2012, experiment: { replicates: 40 } });
    expect(asJson.stdout).toBe(json({ ...toDocument(result), ranges: rangesOf(result) }));
    const sentence =
      /In nine of ten runs, the cascade reaches 0\.00\d+ to 0\.00\d+ times the people that the broadcast reaches, and a person costs [\d.]+ to [\d.]+ times as much\./;
    expect(text.stdout.replaceAll(/\s+/g, ' ')).toMatch(sentence);
    expect(text.stdout).toMatch(/^ {4}per 1,000 reached +\$[\d.]+ +\$[\d.]+ – \$[\d.]+ +\$36\.92$/m);
    expect(markdown.stdout).toMatch(sentence);
    const { stdout } = await runRipplecast(['compare', '--set', 'level=meanField', '--ranges', '--json']);
    expect(JSON.parse(stdout)).not.toHaveProperty('ranges');
  });

  test('--reach-at-least says how often, and how sure that is, where the document, the text and the report are', async ({
    expect,
  }) => {
    const args = ['compare', 'one-fan', '--reach-at-least', '1000000'];
    const [asJson, text, markdown] = await Promise.all(
      [['--json'], [], ['--markdown']].map((form) => runRipplecast([...args, ...form])),
    );
    const result = compare(presets.oneFan);
    const reachAtLeast = probabilityOfReach(result, 1_000_000);
    expect(asJson.stdout).toBe(json({ ...toDocument(result), reachAtLeast }));
    const sentence = '10.4 % of runs reach at least 1,000,000 people (95 % interval: 8.66 % to 12.4 %).';
    expect(text.stdout.replaceAll(/\s+/g, ' ')).toContain(sentence);
    expect(markdown.stdout).toContain(`- **Chance:** ${sentence}`);
  });

  test('--what-decides names the assumptions that decide the costs in document, text and report', async ({
    expect,
  }) => {
    const args = ['compare', '--set', 'experiment.replicates=20', '--what-decides'];
    const [asJson, text, markdown] = await Promise.all(
      [['--json'], [], ['--markdown']].map((form) => runRipplecast([...args, ...form])),
    );
    const scenario = { ...presets.seedExample, experiment: { ...presets.seedExample.experiment, replicates: 20 } };
    expect(asJson.stdout).toBe(json({ ...toDocument(compare(scenario)), whatDecides: whatDecides(scenario) }));
    const sentence =
      'If 0.288 % of those who see it share it (measured in 2012; here 10 %), reaching 1,000 people costs $6,801, ' +
      '184 times what it costs by Super Bowl XLV. As it is, it costs 1/218 of that. These are expected values, without luck.';
    expect(text.stdout.replaceAll(/\s+/g, ' ')).toContain(`What decides it ${sentence}`);
    expect(markdown.stdout).toContain(`- **What decides it:** ${sentence}`);
  });

  test('--what-decides says so where no assumption decides', async ({ expect }) => {
    const { stdout } = await runRipplecast(['compare', 'measured-2012', '--set', 'followers=200', '--what-decides']);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('What decides it Nothing: no assumed value is left');
  });

  test('without a scenario it is the seed example', async ({ expect }) => {
    const settings = ['--set', 'experiment.replicates=20'];
    const [named, unnamed] = await Promise.all([
      runRipplecast(['compare', 'seed-example', ...settings]),
      runRipplecast(['compare', ...settings]),
    ]);
    expect(unnamed).toEqual(named);
    expect(unnamed.stdout).toContain('The example against Super Bowl XLV');
  });

  test('the last of several --set wins, percentages and null are understood', async ({ expect }) => {
    const settings = ['message.fans=5', 'message.fans=7', 'model.shareProbability=0.288%', 'cost=null', 'title=Mine'];
    const { stdout } = await runRipplecast([
      'simulate',
      '--json',
      ...settings.flatMap((setting) => ['--set', setting]),
      '--set',
      'level=meanField',
    ]);
    const scenario = JSON.parse(stdout).provenance.scenario as CompleteScenario;
    expect(scenario.message).toEqual({ fans: 7, fanVisibility: 1 });
    expect(scenario.model).toEqual({ kind: 'share', visibility: 1, shareProbability: 0.002_88 });
    expect(scenario.cost).toBeNull();
    expect(scenario.title).toBe('Mine');
  });

  test('--csv has the rounds under the names of the document, the broadcast as one row, every digit', async ({
    expect,
  }) => {
    const [compared, simulated] = await Promise.all([
      runRipplecast(['compare', 'measured-2012', '--csv']),
      runRipplecast(['simulate', 'measured-2012', '--csv']),
    ]);
    const [head, ...lines] = compared.stdout.trimEnd().split('\n');
    expect(head).toBe(
      'arm,generation,impressions,newReach,reach,sharers,reachQuantiles.p05,reachQuantiles.p50,reachQuantiles.p95',
    );
    const { cascade, broadcast } = compare(presets.measured2012);
    const rounds = cascade.generations!.map((row) => [
      row.generation,
      row.impressions,
      row.newReach,
      row.reach,
      row.sharers,
      ...Object.values(row.reachQuantiles!),
    ]);
    const { impressions, reach } = broadcast!;
    expect(lines).toEqual([
      ...rounds.map((row) => `cascade,${row.join(',')}`),
      `broadcast,0,${impressions},${reach},${reach},0,,,`,
    ]);
    expect(simulated.stdout.trimEnd().split('\n')).toEqual([head, ...lines.slice(0, -1)]);
  });

  test('--csv leaves the cells empty that a deterministic level does not have', async ({ expect }) => {
    const { stdout } = await runRipplecast(['compare', '--set', 'level=arithmetic', '--csv']);
    expect(stdout.split('\n').slice(5)).toEqual([
      'cascade,4,810000000,810000000,837931000,81000000,,,',
      'broadcast,0,111041000,111041000,111041000,0,,,',
      '',
    ]);
  });

  test('--markdown has both tables, the verdict and the sources', async ({ expect }) => {
    const { stdout } = await runRipplecast(['compare', '--set', 'level=arithmetic', '--markdown']);
    expect(stdout).toContain('**4 rounds to pass Super Bowl XLV.**');
    expect(stdout).toMatch(/^\| People reached +\| 837,931,000 \| +111,041,000 \|$/m);
    expect(stdout).toMatch(/^\| +▸ 4 \| 810,000,000 \| 810,000,000 \| +837,931,000 \| +81,000,000 \|$/m);
    expect(stdout).toContain('*Super Bowl XLV, 2011*');
    expect(stdout).toContain('> **Warning:** The arithmetic reaches 837,931,000 people');
  });

  test('reads a scenario from standard input', async ({ expect }) => {
    const stdin = JSON.stringify({ ...smallPopulation, title: 'From a pipe' });
    const { stdout } = await runRipplecast(['simulate', '-', '--json'], { stdin });
    expect(stdout).toBe(json(toDocument(simulate({ ...smallPopulation, title: 'From a pipe' }))));
  });

  test('--version prints the version, a command without arguments its help', async ({ expect }) => {
    const [versionRun, bare] = await Promise.all([runRipplecast(['--version']), runRipplecast([])]);
    expect(versionRun).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
    expect(bare.code).toBe(0);
    expect(bare.stdout).toContain('Usage: ripplecast');
  });
});

describe('any number of workers', () => {
  const args = ['compare', 'measured-friends-2014', '--set', 'experiment.replicates=101', '--json', '--quiet'];
  test('gives the same bytes', async () => {
    const outcomes = [];
    for (const workers of ['1', '2', '3']) outcomes.push(await runRipplecast([...args, '--workers', workers]));
    const automatic = await runRipplecast(args);
    expect(automatic.code).toBe(0);
    for (const outcome of outcomes) expect(outcome).toEqual(automatic);
  });

  test('says that more than processors are not started', async () => {
    const most = Math.max(2, availableParallelism());
    const command = ['classroom', '--set', 'experiment.replicates=300', '--json', '--workers', '256'];
    for (const name of ['compare', 'simulate']) {
      const { stderr } = await runRipplecast([name, ...command]);
      expect(stderr).toMatch(
        new RegExp(
          `^--workers 256: more than ${most} threads only take turns on (one processor|\\d+ processors); ${most} run at most\\.\n$`,
        ),
      );
      expect((await runRipplecast([name, ...command, '--quiet'])).stderr).toBe('');
    }
  });
});
