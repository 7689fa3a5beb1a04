import { presets, toDocument } from 'ripplecast';
import { comparePlans } from 'ripplecast/experiment';
import { describe, expect, test } from 'vitest';
import { runRipplecast } from './run-ripplecast.ts';

const quick = ['--set', 'experiment.replicates=400'];
const { oneFan } = presets;
const few = { ...oneFan, experiment: { ...oneFan.experiment, replicates: 400 } };
const expected = comparePlans(
  [
    { name: 'one-fan', scenario: few },
    { name: 'one-fan', scenario: { ...few, message: { ...few.message, fans: 30 } } },
  ],
  { people: 1000 },
);
const args = ['plans', 'one-fan', 'one-fan', '--set-b', 'message.fans=30', '--people', '1,000', ...quick];

describe('ripplecast plans', () => {
  test('--json prints what the core says, for any number of workers', async () => {
    const { stdout } = await runRipplecast([...args, '--json', '--workers', '2']);
    const plans = expected.plans.map(({ name, result }) => ({ name, result: toDocument(result) }));
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify({ ...expected, plans })));
  });

  test('says the difference first, with its interval, then the plans and the differences', async () => {
    const { stdout } = await runRipplecast(args, { env: { COLUMNS: '100' } });
    const [difference] = expected.differences;
    expect(stdout.replaceAll('\n', ' ')).toMatch(
      /^A reaches \d+ million fewer people than B on average \(95 % interval: .* fewer\)\. /,
    );
    expect(stdout.replaceAll('\n', ' ')).toContain('400 runs of each plan; run by run they share their chance.');
    expect(stdout).toMatch(/^ +A one-fan +B one-fan$/m);
    const written = Math.round(-difference.reach.mean).toLocaleString('en-US');
    expect(stdout).toMatch(new RegExp(`^ {2}A − B {2}people reached +−${written} +−[\\d,]+ to −[\\d,]+`, 'm'));
    expect(stdout).toMatch(/^ {2}A − B {2}rounds to 1,000 people /m);
  });

  test('--csv has a row for each figure with every digit; --markdown two tables', async () => {
    const [csv, markdown] = await Promise.all([
      runRipplecast([...args, '--csv']),
      runRipplecast([...args, '--markdown']),
    ]);
    const [head, reach, ...others] = csv.stdout.trimEnd().split('\n');
    expect(head.split(',').slice(0, 7)).toEqual(['first', 'second', 'figure', 'mean', 'standardError', 'low', 'high']);
    const [difference] = expected.differences;
    expect(reach.split(',').slice(0, 6)).toEqual([
      'A',
      'B',
      'reach',
      String(difference.reach.mean),
      String(difference.reach.standardError),
      String(difference.reach.interval![0]),
    ]);
    expect(others).toHaveLength(2);
    expect(markdown.stdout.match(/^\|[ :|-]+\|$/gm)).toHaveLength(2);
  });

  test('takes the link of a comparison, with its names and its number of people', async () => {
    const link = `https://example.org/compare.html#v=1&fans=1~~v=1&fans=30~name=Thirty+fans~~run=7&people=1000`;
    const [linked, typed] = await Promise.all([
      runRipplecast(['plans', link, ...quick, '--json']),
      runRipplecast([...args, '--csv']),
    ]);
    const document = JSON.parse(linked.stdout) as typeof expected;
    expect(document.plans.map(({ name }) => name)).toEqual(['A', 'Thirty fans']);
    expect(document.people).toBe(1000);
    const { stdout } = await runRipplecast(['plans', link, ...quick, '--csv']);
    expect(stdout).toBe(typed.stdout);
  });

  test('levels without chance have differences alone', async () => {
    const { stdout } = await runRipplecast(['plans', 'seed-example', 'measured-2012', '--set', 'level=meanField']);
    expect(stdout).toContain('Expected values: meanField leaves nothing to chance.');
    expect(stdout).not.toContain('interval');
  });

  test.each([
    [['one-fan'], 'plans compares two to four scenarios; got 1'],
    [['-', '-'], 'standard input (-) can be one of the plans only'],
    [['one-fan', 'classroom'], 'plan B (classroom): experiment.rngSeed must be "ripplecast", as plans[0] has'],
    [
      ['one-fan', 'seed-example', '--set-b', 'level=arithmetic'],
      'plan B (seed-example): level must be a level with chance',
    ],
    [['one-fan', 'one-fan', '--set-c', 'message.fans=2'], '--set-c changes plan C, which is not there: got 2 plans'],
    [['one-fan', 'one-fan', '--set-b', 'fans'], '--set-b needs path=value'],
    [['one-fan', 'one-fan', '--set-b', 'message.fans=x'], '--set-b message.fans=x: message.fans'],
    [['one-fan', 'one-fan', '--people', '0'], '--people must be a whole number of people above 0; got "0"'],
  ])('%j is refused', async (typed, message) => {
    const { code, stderr, stdout } = await runRipplecast(['plans', ...typed]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.replaceAll('plan A', 'plans[0]')).toContain(message);
  });
});
