import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { planReach, reachCurve, readMediaPlan, readScheduleCsv, scheduleFor } from 'ripplecast/broadcast';
import { describe, type TestContext, test } from 'vitest';
import { makeDirectory, runRipplecast } from './run-ripplecast.ts';

const csv =
  'name,audience,secondReach,insertions,costPerInsertion,currency\nNews,250000,330000,3,9000,EUR\nQuiz,120000,,4,4000,EUR\n';
const file = readScheduleCsv(csv);
const schedule = { universe: 1_000_000, placements: file.placements, production: 0, currency: 'EUR' };

async function folder({ onTestFinished }: TestContext): Promise<string> {
  const cwd = await makeDirectory(onTestFinished);
  await writeFile(join(cwd, 'plan.csv'), csv);
  return cwd;
}

const reach = (cwd: string, ...args: string[]): ReturnType<typeof runRipplecast> =>
  runRipplecast(['reach', ...args], { cwd });

describe('ripplecast reach', () => {
  test('--json prints the schedule, what it reaches and its curve, as the core has them', async (context) => {
    const { expect } = context;
    const { stdout } = await reach(await folder(context), 'plan.csv', '--universe', '1000000', '--json');
    const plan = planReach(schedule);
    expect(JSON.parse(stdout)).toEqual({
      version: 1,
      name: 'plan.csv',
      schedule,
      plan: { ...plan, exactly: [...plan.exactly] },
      found: null,
      impossible: null,
      curve: reachCurve(schedule),
      leftOut: [],
      warnings: [],
    });
  });

  test('says it in sentences and tables, with bars and a drawing', async (context) => {
    const { expect } = context;
    const args = ['plan.csv', '--universe', '1000000', '--plot'];
    const { stdout } = await reach(await folder(context), ...args);
    await expect(stdout).toMatchFileSnapshot('snapshots/reach-80-columns.txt');
    const { stdout: markdown } = await reach(await folder(context), ...args, '--markdown');
    expect(markdown).toMatch(/^\*\*The schedule reaches 625,000 of 1 million people, 62\.5 %\.\*\*\n/);
    expect(markdown).toContain('```text');
  });

  test('answers inverse questions, and says so', async (context) => {
    const { expect } = context;
    const cwd = await folder(context);
    const args = ['plan.csv', '--universe', '1000000', '--for-k-plus', '3:40%', '--by', 'insertions'];
    const { found, schedule: answered } = JSON.parse((await reach(cwd, ...args, '--json')).stdout);
    const expected = scheduleFor(schedule, { kPlus: { k: 3, reach: 0.4 }, by: 'insertions' });
    expect(found).toEqual({ k: 3, reach: 0.4, by: 'insertions', verified: true });
    expect(answered.placements.map(({ insertions }: { insertions: number }) => insertions)).toEqual(
      expected.insertions,
    );
    const { stdout } = await reach(cwd, ...args);
    expect(stdout).toMatch(
      /^40 % at 3\+ takes 16 insertions, 231 rating points and 79,000 EUR\.\n\nThat is the least insertions/,
    );
  });

  test('says why a reach is impossible, and how far it goes', async (context) => {
    const { expect } = context;
    const typed = ['--audience', '300', '--second-reach', '300', '--insertions', '2', '--universe', '1000'];
    const { code, stdout } = await reach(await folder(context), ...typed, '--for-reach', '60%');
    expect(code).toBe(0);
    expect(stdout.replaceAll('\n', ' ')).toMatch(
      /^No schedule reaches 60 %\. {2}The same people come back: if insertions were independent, it could be done\. With 10,000 insertions of each placement it is 30 %\. The schedule as given reaches 300 of 1,000 people, 30 %\./,
    );
  });

  test('takes the buy of a scenario, with its name, its universe and its money', async ({ expect }) => {
    const { stdout } = await runRipplecast(['reach', 'seed-example', '--json']);
    const { name, plan } = JSON.parse(stdout);
    expect(name).toBe('Super Bowl XLV');
    expect(plan).toMatchObject({
      universe: 294_650_000,
      basis: 'P2+',
      currency: 'USD',
      reach: 111_041_000,
      cost: 4_100_000,
    });
  });

  test('warns where the universe of a scenario counts others than its buy, and names places in the scenario', async (context) => {
    const { expect } = context;
    const cwd = await folder(context);
    const scenario = {
      version: 1,
      universe: 1_000_000,
      basis: 'P2+',
      level: 'meanField',
      followers: 10,
      message: { fans: 5 },
      model: { visibility: 1, shareProbability: 0.01 },
      broadcast: { placements: [{ audience: 600_000, insertions: 2, costPerInsertion: 5, basis: 'A18-49' }] },
    };
    await writeFile(join(cwd, 'adults.json'), JSON.stringify(scenario));
    const warned = "The universe counts P2+, the buy's audience A18-49";
    expect((await reach(cwd, 'adults.json')).stdout.replaceAll('\n', ' ')).toContain(`Warning   ! ${warned}`);
    expect((await reach(cwd, 'adults.json', '--markdown')).stdout).toContain(`> **Warning:** ${warned}`);
    const { warnings } = JSON.parse((await reach(cwd, 'adults.json', '--json')).stdout);
    expect(warnings).toMatchObject([{ code: 'basisDiffers', path: 'broadcast.placements' }]);
    const { stderr } = await reach(cwd, 'adults.json', '--set', 'universe=500000');
    expect(stderr).toContain('broadcast.placements.0.audience must be at most the universe of 500000 people');
  });

  test('small amounts without a currency have digits, too', async (context) => {
    const { expect } = context;
    const typed = ['--audience', '250000', '--insertions', '4', '--cost', '5', '--universe', '1e6'];
    const { stdout } = await reach(await folder(context), ...typed);
    expect(stdout).toMatch(/per person who sees 3\+ +0\.000394\n/);
  });

  test('--csv is one row of figures', async (context) => {
    const { expect } = context;
    const { stdout } = await reach(await folder(context), 'plan.csv', '--universe', '1000000', '--csv');
    const [head = '', row = '', end] = stdout.split('\n');
    expect(head).toMatch(/^universe,basis,currency,model,.*kPlusReach\.0,.*kPlusReach\.9$/);
    expect(row).toMatch(/^1000000,,EUR,loyalViewers,/);
    expect(end).toBe('');
  });

  test('--save writes what was found as CSV and as a media plan, which it reads', async (context) => {
    const { expect } = context;
    const cwd = await folder(context);
    const asked = ['plan.csv', '--universe', '1000000', '--for-reach', '60%'];
    const { stderr } = await reach(cwd, ...asked, '--save', 'found.csv');
    expect(stderr).toBe('Wrote found.csv\n');
    const answer = scheduleFor(schedule, { reach: 0.6 });
    const saved = readScheduleCsv(await readFile(join(cwd, 'found.csv'), 'utf8'));
    expect(saved.placements.map(({ insertions }) => insertions)).toEqual(
      answer.insertions.filter((count) => count > 0),
    );
    await reach(cwd, ...asked, '--save', 'found.json', '--days', '2026-03-01,2026-03-31', '--quiet');
    const plan = JSON.parse(await readFile(join(cwd, 'found.json'), 'utf8'));
    expect(readMediaPlan(plan)).toMatchObject({ placements: saved.placements, universe: 1_000_000, currency: 'EUR' });
    const again = JSON.parse((await reach(cwd, 'found.json', '--json')).stdout);
    expect(again.plan.reach).toBe(answer.isPossible ? answer.plan.reach : null);
  });

  test('--save keeps whom the audience counts, and says what CSV has no column for', async (context) => {
    const { expect } = context;
    const cwd = await folder(context);
    const { stderr } = await reach(cwd, 'seed-example', '--save', 'bowl.csv');
    expect(stderr).toBe('Wrote bowl.csv: CSV has no production, a media plan (.json) has\n');
    expect(readScheduleCsv(await readFile(join(cwd, 'bowl.csv'), 'utf8')).basis).toBe('P2+');
    const days = ['--days', '2026-03-01,2026-03-31'];
    expect((await reach(cwd, 'seed-example', '--save', 'bowl.json', ...days)).stderr).toBe('Wrote bowl.json\n');
    const plan = readMediaPlan(JSON.parse(await readFile(join(cwd, 'bowl.json'), 'utf8')));
    expect(plan).toMatchObject({ basis: 'P2+', production: 1_000_000 });
  });

  test.for([
    [
      ['plan.csv'],
      'plan.csv does not say how many people could be reached; --universe does, such as --universe 1000000',
    ],
    [[], 'reach needs a schedule, a scenario, or --audience with --universe; got none of them'],
    [
      ['--audience', '5'],
      '--audience does not say how many people could be reached; --universe does, such as --universe 1000000',
    ],
    [['plan.csv', '--audience', '5'], '--audience is for a schedule without a file; got --audience 5 beside plan.csv'],
    [['plan.csv', '--set', 'universe=5'], '--set changes scenarios; got it beside the schedule plan.csv'],
    [
      ['plan.csv', '--universe', '1e6', '--for-reach', '60'],
      '--for-reach must be a fraction in (0, 1] (60 % is typed as 60%); got "60"',
    ],
    [
      ['plan.csv', '--universe', '1e6', '--for-k-plus', '40%'],
      '--for-k-plus must be how often and a fraction, such as 3:40%; got "40%"',
    ],
    [
      ['plan.csv', '--universe', '1e6', '--for-k-plus', '0:40%'],
      'plan.csv: --for-k-plus must be a whole number from 1 to 100; got 0',
    ],
    [['plan.csv', '--universe', '1e6', '--by', 'grp'], '--by goes with --for-reach or --for-k-plus; got neither'],
    [
      ['plan.csv', '--universe', '1000'],
      'plan.csv: schedule.placements.0.audience must be at most the universe of 1000 people, or the two cannot be compared; got 250000\nschedule.placements.1.audience must be at most the universe of 1000 people, or the two cannot be compared; got 120000',
    ],
    [
      ['--audience', '500', '--second-reach', '400', '--universe', '1000'],
      '--second-reach must be from 500, the audience, to 750, what two independent insertions reach of 1,000 people; got 400',
    ],
    [['plan.csv', '--universe', '1e6', '--save', 'plan.txt'], '--save must end in .csv or .json; got "plan.txt"'],
    [
      ['plan.csv', '--universe', '1e6', '--save', 'p.json'],
      '--save p.json needs --days, first and last, such as 2026-03-01,2026-03-31; got nothing',
    ],
    [
      ['plan.csv', '--universe', '1e6', '--save', 'plan.csv'],
      '--save plan.csv would overwrite what is read: it is the same file as plan.csv (the schedule)',
    ],
    [
      ['bad.csv', '--universe', '1e6'],
      'bad.csv, line 3: expected the currency "USD" of the lines before, because amounts in different money cannot be added; found "EUR"',
    ],
    [['bad.json'], 'bad.json, line 1: lineitems.0.metric_units must be a whole number from 1 to 10,000; got nothing'],
    [['empty.csv', '--universe', '1e6'], 'empty.csv: expected a line for each placement; found none'],
    [
      ['grp.csv'],
      'grp.csv, line 2: expected a universe for the column grp, which counts percents of it; found 150 and no universe',
    ],
    [['none.csv'], 'cannot read none.csv: there is no such file or directory'],
  ] as const)('%j is refused', async ([args, message], context) => {
    const { expect } = context;
    const cwd = await folder(context);
    await writeFile(join(cwd, 'bad.csv'), 'audience,insertions,costPerInsertion,currency\n9,1,1,USD\n9,1,1,EUR\n');
    await writeFile(join(cwd, 'empty.csv'), 'audience,insertions,costPerInsertion\n');
    await writeFile(join(cwd, 'grp.csv'), 'grp,insertions,costPerInsertion\n150,2,1\n');
    const plan = { meta: { schema_version: '3.0' }, lineitems: [{ metric_impressions: 5, cost_total: 1 }] };
    await writeFile(join(cwd, 'bad.json'), JSON.stringify(plan));
    const { code, stderr } = await reach(cwd, ...args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: `ripplecast: ${message}\n` });
  });
});
