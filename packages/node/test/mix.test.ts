import { presets, resolveScenario } from 'ripplecast';
import { bestSplit, measureMix } from 'ripplecast/experiment';
import { describe, test } from 'vitest';
import { runRipplecast } from './run-ripplecast.ts';

const campaign = ['mix', 'measured-2012', '--set', 'level=meanField', '--set', 'broadcast.notice=0.1'];
const { broadcast } = resolveScenario(presets.measured2012);
const scenario = { ...presets.measured2012, level: 'meanField', broadcast: { ...broadcast!, notice: 0.1 } } as const;
const json = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('ripplecast mix', () => {
  test('--json prints the document of the core and nothing else', async ({ expect }) => {
    const { stdout } = await runRipplecast([...campaign, '--json']);
    expect(stdout).toBe(json(measureMix(scenario)));
  });

  test('says what both reach together, then each arm, then what the last insertion brings', async ({ expect }) => {
    const { stdout } = await runRipplecast(campaign);
    expect(stdout).toMatch(/^Together television and posts reach 114 million people for \$4\.15 million\.\n\n/);
    expect(oneLine(stdout)).toContain('People who notice the spot and pass it on bring 2.92 million people');
    expect(stdout).toMatch(
      /^ {2}posts alone +229,292 .*\n {2}television alone +111,041,000 .*\n {2}television, passed on .*\n {2}both together +114,096,667 /m,
    );
    expect(oneLine(stdout)).toContain('noticed 10 % of the times it is seen is assumed: nobody has measured it.');
    expect(stdout).toMatch(/insertion of Super Bowl XLV/);
  });

  test('on a level with chance the last insertion has its error', async ({ expect }) => {
    const args = ['--set', 'level=population', '--set', 'experiment.replicates=20', '--markdown'];
    const { stdout } = await runRipplecast([...campaign, ...args]);
    expect(oneLine(stdout)).toContain('Means of 20 runs, with the same chance.');
    expect(stdout).toMatch(/\| last insertion of Super Bowl XLV \|.* ± [\d,.]+ \|/);
  });

  test('--budget splits it, and says how sure that is and how flat', async ({ expect }) => {
    const args = [...campaign, '--set', 'cost.perPaidSeed=50', '--budget', '8,000,000'];
    const [text, document] = await Promise.all([runRipplecast(args), runRipplecast([...args, '--json'])]);
    const cost = { ...scenario.cost!, perPaidSeed: 50 };
    const split = bestSplit({ ...scenario, cost }, { budget: 8_000_000 });
    expect(document.stdout).toBe(json(split));
    expect(text.stdout).toMatch(/^The best split of \$8 million reaches 185 million people\.\n/);
    expect(oneLine(text.stdout)).toContain('all splits that spend it are among the');
    expect(text.stdout).toMatch(
      /^ {2}Super Bowl XLV +2 +\$6,200,000 .*\n {2}paid seeds +16,000 .*\n {2}production +\$1,000,000$/m,
    );
  });

  test('the budget is explained to the last dollar', async ({ expect }) => {
    const { stdout } = await runRipplecast([...campaign, '--budget', '8,000,000']);
    expect(oneLine(stdout)).toContain(
      '$800,000 of it is left, which buys nothing more. ' +
        'With what the budget does not pay, such as the posts, the campaign costs $7.25 million in all',
    );
  });

  test('content and k+ are handed on; --csv has a row for each arm', async ({ expect }) => {
    const content = ['--content-lift', '2', '--content-half', '200,000', '--k-plus', '2', '--simulations', '40'];
    const { stdout } = await runRipplecast([...campaign, '--budget', '9 million', ...content, '--csv']);
    const options = { content: { lift: 2, half: 200_000, shape: 1 }, kPlus: 2, simulations: 40 };
    const { spans, best } = bestSplit(scenario, { budget: 9_000_000, ...options });
    const rows = spans.map(({ arm, placement, spent, least, most }) =>
      [arm, placement ?? '', arm === 'content' ? '' : best.insertions[0], spent, least, most].join(','),
    );
    expect(stdout).toBe(['arm,placement,pieces,spent,least,most', ...rows, ''].join('\n'));
  });

  test.for<[readonly string[], string]>([
    [['mix', 'measured-2012'], 'broadcast.notice must be a probability for a mix'],
    [[...campaign, '--k-plus', '3'], '--k-plus, --simulations and --content-… need a --budget to split'],
    [[...campaign, '--budget', '5', '--content-lift', '1'], '--content-lift and --content-half must be given together'],
    [[...campaign, '--budget', '-5'], '--budget must be a number above 0; got "-5"'],
    [[...campaign, '--budget', '1e9', '--k-plus', '11'], 'kPlus must be a whole number from 1 to 10; got 11'],
  ])('%j is refused', async ([args, message], { expect }) => {
    const { code, stderr } = await runRipplecast(args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
