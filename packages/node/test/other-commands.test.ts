import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { breakEven, fansToReach, presetCatalogue, presets, resolveScenario, simulate, version } from 'ripplecast';
import { solveFor } from 'ripplecast/experiment';
import { describe, test } from 'vitest';
import { runRipplecast } from './run-ripplecast.ts';

const json = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;
const quick = ['--set', 'level=meanField'];

describe('ripplecast break-even', () => {
  test('--json prints the document of the core and nothing else', async ({ expect }) => {
    const { stdout } = await runRipplecast(['break-even', ...quick, '--target', 'reach', '--json']);
    const scenario = { ...presets.seedExample, level: 'meanField' } as const;
    expect(stdout).toBe(json(breakEven(scenario, { parameter: 'shareProbability', target: 'reach' })));
  });

  test('says the answer first, and shows both ends beside the buy', async ({ expect }) => {
    const args = ['break-even', ...quick, '--parameter', 'followers', '--target', 'reach', '--range', '1,300'];
    const { stdout } = await runRipplecast(args);
    expect(stdout).toMatch(
      /^Break-even at 13 followers each\.\n\nThere the cascade reaches no fewer people than Super Bowl XLV, 111 million\./,
    );
    const rows = /^ {2}low end +1 .*\n {2}break-even +13 +([\d,]+) .*\n {2}high end +300 .*\n {2}Super Bowl XLV/m;
    const { cascade } = simulate({ ...presets.seedExample, level: 'meanField', followers: 13 });
    expect(Number(rows.exec(stdout)?.[1]?.replaceAll(',', ''))).toBe(Math.round(cascade.reach.mean));
  });

  test('shows whom the cascade reaches at the value, and how near that is, in points where it is a percentage', async ({
    expect,
  }) => {
    const args = [...quick, '--range', '0.1%,5%', '--tolerance', '0.0005'];
    const [text, document] = await Promise.all([
      runRipplecast(['break-even', ...args]),
      runRipplecast(['break-even', ...args, '--json']),
    ]);
    const { value } = JSON.parse(document.stdout) as { value: number };
    expect(text.stdout.replaceAll('\n', ' ')).toContain('Found to within 0.05 percentage points.');
    const { cascade } = simulate({
      ...presets.seedExample,
      level: 'meanField',
      model: { shareProbability: value },
    });
    const reach = Math.round(cascade.reach.mean).toLocaleString('en-US');
    expect(text.stdout).toMatch(new RegExp(`^ {2}break-even +[\\d.]+ % +${reach} +\\$[\\d.]+$`, 'm'));
    // The budget changes no reach, and its answer is exact.
    const budget = await runRipplecast(['break-even', '--parameter', 'budget', ...quick]);
    expect(budget.stdout).not.toContain('Found to within');
    expect(budget.stdout).toMatch(/^ {2}break-even +\$[\d,]+ +294,650,000 +\$36\.92$/m);
  });

  test('says where there is none', async ({ expect }) => {
    const { stdout } = await runRipplecast(['break-even', ...quick, '--target', 'reach', '--range', '0,0.1%']);
    expect(stdout).toMatch(/^No break-even between 0 % and 0\.1 %\.\n/);
    const flat = stdout.replaceAll('\n', ' ');
    expect(flat).toMatch(/Looked at \d\d places, found none\./);
    expect(flat).toContain('the cascade reaches fewer people than Super Bowl XLV.');
  });

  test('says both ends of a window, and shows what the cascade gives there', async ({ expect }) => {
    const { stdout } = await runRipplecast(['break-even', ...quick, '--set', 'cost.perSharer=0.5']);
    expect(stdout).toMatch(/^Break-even at share probabilities of 0\.334 % and 7\.351 %\.\n/);
    expect(stdout.replaceAll('\n', ' ')).toContain(
      '1,000 people reached cost no more than with Super Bowl XLV, $36.92, only between 0.334 % and 7.351 %.',
    );
    expect(stdout.match(/^ {2}break-even +/gm)).toHaveLength(2);
  });

  test('takes percentages, a tolerance and numbers with separators', async ({ expect }) => {
    const range = ['--range', '0.1%,5%', '--tolerance', '0.001'];
    const document = JSON.parse((await runRipplecast(['break-even', ...quick, ...range, '--json'])).stdout);
    expect([document.range, document.tolerance]).toEqual([[0.001, 0.05], 0.001]);
    const { stdout } = await runRipplecast(['break-even', ...quick, '--people', '111,000,000', '--json']);
    expect(JSON.parse(stdout).people).toBe(111_000_000);
  });

  test('--csv is one row under the names of the document', async ({ expect }) => {
    const { stdout } = await runRipplecast(['break-even', ...quick, '--parameter', 'budget', '--csv']);
    const [head, row, end] = stdout.split('\n');
    expect(head).toBe(
      'parameter,target,range.0,range.1,value,tolerance,ends.0.value,ends.0.reach,ends.0.costPerThousandReached,ends.1.value,ends.1.reach,ends.1.costPerThousandReached,interval.0,interval.1,crossings,probes',
    );
    expect(row).toMatch(/^budget,costPerThousandReached,0,/);
    expect(end).toBe('');
  });

  test('--people answers in fans, and what they cost', async ({ expect }) => {
    const settings = ['--set', 'level=arithmetic', '--set', 'cost.perThousandFans=1000'];
    const args = ['break-even', 'measured-2012', '--people', '111000000', ...settings];
    const [text, document] = await Promise.all([runRipplecast(args), runRipplecast([...args, '--json'])]);
    const cost = { ...presets.measured2012.cost!, perThousandFans: 1000 };
    const scenario = { ...presets.measured2012, level: 'arithmetic', cost } as const;
    const answer = fansToReach(scenario, 111_000_000);
    const provenance = { ripplecast: version, scenario: resolveScenario(scenario) };
    expect(document.stdout).toBe(json({ version: 1, provenance, ...answer }));
    expect(text.stdout).toMatch(/^It takes 483,960,000 fans to reach 111 million people with one post\.\n/);
    const flat = text.stdout.replaceAll('\n', ' ');
    expect(flat).toContain('That is more fans than there are people (295 million), so that it cannot be done.');
    expect(flat).toContain('These fans cost $484 million; the cascade costs $484 million in all.');
  });
});

describe('ripplecast solve', () => {
  const fans = ['solve', 'measured-2012', '--value', 'message.fans', '--reach', '1,000,000', ...quick];

  test('--json prints the document of the core and nothing else', async ({ expect }) => {
    const { stdout } = await runRipplecast([...fans, '--json']);
    const scenario = { ...presets.measured2012, level: 'meanField' } as const;
    const target = { figure: 'reach', equals: 1_000_000 } as const;
    expect(stdout).toBe(json(solveFor(scenario, { path: 'message.fans', target })));
  });

  test('says the value first, and shows what the cascade gives there and at both ends', async ({ expect }) => {
    const { stdout } = await runRipplecast(fans);
    expect(stdout).toMatch(/^Fans 4,365,448: a mean reach of 1 million people\.\n/);
    expect(stdout.replaceAll('\n', ' ')).toContain('There it is as asked, or just above. Looked at ');
    expect(stdout).toMatch(
      /^ {2}low end +1 .*\n {2}found, it rises +4,365,448 +1,000,000 .*\n {2}high end +294,650,000 /m,
    );
  });

  test('--csv has a row for each value', async ({ expect }) => {
    const window = ['--cost-per-thousand', '36.92', '--set', 'cost.perSharer=0.5', '--range', '0,20%', '--csv'];
    const { stdout } = await runRipplecast(['solve', ...quick, ...window]);
    const [head, first, second, ...rest] = stdout.split('\n');
    expect(head).toBe('value,direction,figure,reach,cost,interval.0,interval.1');
    expect([first, second].map((row) => row?.split(',')[1])).toEqual(['falls', 'rises']);
    expect(rest).toEqual(['']);
  });

  test('says where it looked and found none, and what luck leaves open', async ({ expect }) => {
    const none = await runRipplecast(['solve', 'measured-2012', '--reach', '1 billion', ...quick]);
    expect(none.stdout.replaceAll('\n', ' ')).toMatch(
      /^No share probability between 0 % and 100 % has a mean reach of 1 billion people\. {2}Looked at \d\d values, found none\./,
    );
    const chance = ['--probability', '50%', '--of-reach', '2', '--set', 'experiment.replicates=100'];
    const { stdout } = await runRipplecast(['solve', 'one-fan', ...chance, '--set', 'experiment.maxGenerations=1']);
    expect(stdout.replaceAll('\n', ' ')).toMatch(/Luck leaves open, at 95 %, anything from \d\d\.\d+ % to \d\d\.\d+ %/);
  });

  test.for([
    [['solve'], /solve needs --reach, --cost-per-person/],
    [['solve', '--probability', '0.5'], /--probability and --of-reach go together/],
    [
      ['solve', '--probability', '150%', '--of-reach', '2'],
      /--probability must be a probability in \(0, 1\]; got "150%"/,
    ],
    [
      ['solve', '--probability', '50', '--of-reach', '2'],
      /--probability must be a probability in \(0, 1\] \(50 % is typed as 50%\); got "50"/,
    ],
    [['solve', '--reach', '5', '--value', 'level'], /--value must be a key that is a number; got "level"/],
    [['solve', '--reach', '5', '--value', 'message.fns'], /did you mean fans/],
    [['solve', '--reach', '5', '--value', 'desk.people'], /--value desk\.people: desk\.people must be a number/],
    [['solve', '--reach', '-5'], /--reach/],
    [['solve', '--reach', '5', '--range', '5'], /--range must be two numbers/],
  ] as const)('%o is refused with what is wrong', async ([args, message], { expect }) => {
    const { code, stderr } = await runRipplecast([...args]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });
});

describe('ripplecast presets, validate and schema', () => {
  test('presets lists every preset under the world that it is in', async ({ expect }) => {
    const { stdout } = await runRipplecast(['presets']);
    for (const { id } of presetCatalogue) expect(stdout).toMatch(new RegExp(`^ {2}${id} `, 'm'));
    expect(stdout).toContain('The measured world');
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('presets with a name shows the source of every figure', async ({ expect }) => {
    const { stdout } = await runRipplecast(['presets', 'measured-2012']);
    const flat = stdout.replaceAll(/\s+/g, ' ');
    for (const { path, source } of presetCatalogue.find(({ id }) => id === 'measured-2012')!.figures) {
      expect(flat).toContain(path);
      expect(flat).toContain(source);
    }
  });

  test('presets with a name and --json is a scenario file', async ({ expect }) => {
    const { stdout } = await runRipplecast(['presets', 'classroom', '--json']);
    expect(stdout).toBe(json(presets.classroom));
    expect((await runRipplecast(['validate', '-'], { stdin: stdout })).code).toBe(0);
  });

  test('presets has the other formats too', async ({ expect }) => {
    const [csv, markdown, figures] = await Promise.all([
      runRipplecast(['presets', '--csv']),
      runRipplecast(['presets', '--markdown']),
      runRipplecast(['presets', 'one-fan', '--csv']),
    ]);
    expect(csv.stdout).toMatch(/^id,world,summary\nseed-example,example,/);
    expect(markdown.stdout).toMatch(/^\| Preset +\| World +\| What it is +\|\n/);
    expect(figures.stdout).toMatch(/^path,value,source,year,confidence\nuniverse,294650000,/);
  });

  test('validate fills in what a file leaves out', async ({ expect }) => {
    const input = {
      version: 1,
      universe: 100,
      followers: 5,
      message: { fans: 2 },
      model: { shareProbability: 0.5 },
    } as const;
    const stdin = JSON.stringify(input);
    const [words, document] = await Promise.all([
      runRipplecast(['validate', '-'], { stdin }),
      runRipplecast(['validate', '-', '--json'], { stdin }),
    ]);
    expect(words.stdout).toBe('standard input is a scenario, version 1, that can be run.\n');
    expect(document.stdout).toBe(json(resolveScenario(input)));
  });

  test('validate takes whatever simulate takes, and runs nothing', async ({ expect }) => {
    const { code, stdout } = await runRipplecast(['validate', 'one-fan', '--set', 'ties=mutual']);
    expect([code, stdout]).toEqual([0, 'one-fan is a scenario, version 1, that can be run.\n']);
  });

  test.for(['scenario', 'result', 'break-even', 'fans-to-reach', 'solve', 'influencers'])(
    'schema %s prints the published schema',
    async (name, { expect }) => {
      const { stdout } = await runRipplecast(['schema', name]);
      const path = fileURLToPath(import.meta.resolve(`ripplecast/schemas/${name}.schema.json`));
      expect(stdout).toBe(await readFile(path, 'utf8'));
      expect(JSON.parse(stdout).$schema).toContain('json-schema.org');
    },
  );
});
