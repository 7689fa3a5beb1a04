import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compare } from 'ripplecast';
import { writeMediaPlan } from 'ripplecast/broadcast';
import { describe, type TestContext, test } from 'vitest';
import { makeDirectory, runRipplecast } from './run-ripplecast.ts';
import { smallPopulation } from '../../core/test/small-population.ts';

const scenario = { ...smallPopulation, level: 'meanField' as const, currency: 'USD', universe: 10_000 };
const placements = [
  { name: 'News', audience: 2500, secondReach: 3300, insertions: 3, costPerInsertion: 90 },
  { name: 'Quiz', audience: 1200, insertions: 4, costPerInsertion: 40 },
];

async function folder({ onTestFinished }: TestContext): Promise<string> {
  const cwd = await makeDirectory(onTestFinished);
  const facts = { name: 'a', startDate: '2026-01-01', endDate: '2026-01-01', createdBy: 'b', createdAt: 'c' };
  const files = {
    'scenario.json': JSON.stringify(scenario),
    'plan.csv': 'name,rating,secondReach,insertions,costPerInsertion\nNews,25,3300,3,90\nQuiz,12,,4,40\n',
    'plan.json': JSON.stringify(writeMediaPlan({ placements, production: 7, universe: 9000, currency: 'USD' }, facts)),
    'euro.csv': 'audience,insertions,costPerInsertion,currency\n9,1,1,EUR\n',
    'large.csv': 'audience,insertions,costPerInsertion\n9,1,1\n10001,1,1\n',
  };
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(join(cwd, name), text)));
  return cwd;
}

describe('ripplecast compare --schedule', () => {
  test('puts a schedule in the place of the broadcast; ratings are of the universe', async (context) => {
    const { expect } = context;
    const args = ['compare', 'scenario.json', '--schedule', 'plan.csv', '--set', 'broadcast.production=50', '--json'];
    const { stdout } = await runRipplecast(args, { cwd: await folder(context) });
    const broadcast = { placements, production: 50, universe: null, source: 'plan.csv' };
    const expected = compare({ ...scenario, broadcast });
    const { broadcast: shown, comparison } = JSON.parse(stdout);
    expect(shown).toEqual(JSON.parse(JSON.stringify(expected.broadcast)));
    expect(comparison).toEqual(JSON.parse(JSON.stringify(expected.comparison)));
  });

  test('keeps how many notice the spot', async (context) => {
    const { expect } = context;
    const cwd = await folder(context);
    const mix = { ...scenario, broadcast: { placements, notice: 0.1 } };
    await writeFile(join(cwd, 'mix.json'), JSON.stringify(mix));
    const args = ['compare', 'mix.json', '--schedule', 'plan.csv', '--json'];
    const { cascade } = JSON.parse((await runRipplecast(args, { cwd })).stdout);
    expect(cascade.mix).toEqual(JSON.parse(JSON.stringify(compare(mix).cascade.mix)));
  });

  test('a media plan of another universe is a warning', async (context) => {
    const { expect } = context;
    const args = ['compare', 'scenario.json', '--schedule', 'plan.json', '--json'];
    const { warnings, provenance } = JSON.parse((await runRipplecast(args, { cwd: await folder(context) })).stdout);
    expect(warnings.map(({ code }: { code: string }) => code)).toContain('buyUniverseDiffers');
    expect(provenance.scenario.broadcast).toMatchObject({ placements, production: 7, universe: 9000 });
  });

  test.for([
    [
      'euro.csv',
      '--schedule needs amounts in USD, the currency of scenario.json, since amounts are never converted; got euro.csv in EUR',
    ],
    [
      'large.csv',
      '--schedule large.csv: broadcast.placements.1.audience must be at most the universe of 10000 people, or the two cannot be compared; got 10001',
    ],
    ['none.csv', 'cannot read none.csv: there is no such file or directory'],
  ] as const)('%s is refused', async ([name, message], context) => {
    const { expect } = context;
    const args = ['compare', 'scenario.json', '--schedule', name];
    const { code, stderr } = await runRipplecast(args, { cwd: await folder(context) });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `ripplecast: ${message}\n` });
  });

  test('is not written over', async (context) => {
    const { expect } = context;
    const args = ['compare', 'scenario.json', '--schedule', 'plan.csv', '--csv', '--out', 'plan.csv'];
    const { stderr } = await runRipplecast(args, { cwd: await folder(context) });
    expect(stderr).toContain('it is the same file as plan.csv (--schedule)');
  });
});
