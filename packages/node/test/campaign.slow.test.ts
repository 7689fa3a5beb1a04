import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { campaignBands, campaignToDocument, simulateCampaign } from 'ripplecast/campaign';
import {
  campaignPresetCatalogue,
  type CampaignResult,
  campaignResultSchema,
  resolveCampaign,
} from 'ripplecast/scenario';
import { describe, expect, onTestFinished, test } from 'vitest';
import { makeDirectory, type Outcome, runRipplecast } from './run-ripplecast.ts';
import { smallCampaign } from './small-campaign.ts';
import { widest } from './widest-line.ts';

const json = (document: unknown): string => `${JSON.stringify(document, null, 2)}\n`;

/** Runs `campaign` on a document from standard input. */
function run(document: unknown, ...args: readonly string[]): Promise<Outcome> {
  return runRipplecast(['campaign', '-', ...args], { stdin: JSON.stringify(document) });
}

describe('ripplecast campaign', () => {
  test('--json prints the result of the core, with its bands', async () => {
    const { code, stdout, stderr } = await run(smallCampaign, '--json');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const result = campaignToDocument(simulateCampaign(smallCampaign));
    const { version: _, provenance: _made, ...bands } = campaignBands(smallCampaign);
    expect(stdout).toBe(json({ ...result, bands }));
    expect(campaignResultSchema['~standard'].validate(JSON.parse(stdout)).issues).toBeUndefined();
  });

  test('--no-bands leaves them out', async () => {
    const { stdout } = await run(smallCampaign, '--json', '--no-bands');
    expect(stdout).toBe(json(campaignToDocument(simulateCampaign(smallCampaign))));
  });

  test('says the answer first, draws both lines, then has tables', async () => {
    const { stdout } = await run(smallCampaign);
    await expect(stdout).toMatchFileSnapshot('snapshots/campaign-80-columns.txt');
    expect(stdout).toMatch(/^Six weeks of a small page\n\nHalf bait: likes \+\d+ %, goodwill −/);
  });

  test('--markdown has the same parts for a report', async () => {
    const { stdout } = await run(smallCampaign, '--markdown');
    expect(stdout).toMatch(/^## Six weeks of a small page\n\n\*\*Half bait: likes/);
    const headings = [...stdout.matchAll(/^### (.*)$/gm)].map(([, title]) => title);
    expect(headings).toEqual(['All weeks together', 'Week by week', 'By content and role', 'What is assumed']);
    expect(stdout).toMatch(/^\| Content .* CPM \| per valuable \|$/m);
    expect(stdout).toMatch(/^\| bait for fans, 6 posts .* \$\d+\.\d\d \| +\$\d+\.\d\d \|$/m);
    expect(stdout).toMatch(/^\| *strangers .* \| +\| +\|$/m);
    expect(stdout).toContain('```text\n');
  });

  test('--csv has a row for each week of each mix and for each content in it, with every digit', async () => {
    const { stdout } = await run(smallCampaign, '--csv');
    const [head = '', ...rows] = stdout.trimEnd().split('\n');
    expect(head).toMatch(/^mix,week,content,posts,views,likes,comments,shares,criticised,valuableEngagements,/);
    expect(head).toContain(',quantiles.goodwillPerFan.p05,');
    const cells = rows.map((row) => row.split(','));
    const { mixes } = simulateCampaign(smallCampaign);
    const [likes, cost, price, fans] = ['likes', 'cost', 'costPerValuableEngagement', 'fans'].map((name) =>
      head.split(',').indexOf(name),
    );
    const whole = cells.filter(([, , content]) => content === '');
    expect(whole).toHaveLength(12);
    expect(whole.map((row) => Number(row[likes]))).toEqual(
      mixes.flatMap(({ weeks }) => weeks.map((week) => week.likes)),
    );
    const found = cells.filter(([, , content]) => content !== '');
    const ofContents = mixes.flatMap(({ mix, contents }) =>
      contents.flatMap(({ content, weeks }) =>
        weeks.map(({ week, ...row }) => [
          mix,
          `${week}`,
          content,
          `${row.likes}`,
          `${row.cost}`,
          `${row.costPerValuableEngagement}`,
          '',
        ]),
      ),
    );
    expect(found).toHaveLength(ofContents.length);
    expect(found.map((row) => [...row.slice(0, 3), row[likes], row[cost], row[price], row[fans]])).toEqual(
      expect.arrayContaining(ofContents),
    );
    expect(cells[1].slice(0, 3)).toEqual(['today', '1', 'advice']);
  });

  test('--mix runs the mixes that it names, in that order', async () => {
    const { stdout } = await run(smallCampaign, '--no-bands', '--mix', 'half bait', '--mix', 'today');
    expect(stdout).toMatch(/^Six weeks of a small page\n\nToday: likes −/);
    const { stdout: one } = await run(smallCampaign, '--no-bands', '--json', '--mix', 'half bait');
    const { mixes, differences } = JSON.parse(one) as CampaignResult;
    expect([mixes.map(({ mix }) => mix), differences]).toEqual([['half bait'], []]);
  });

  test('what chance alone may have brought is not said of advocates', async () => {
    const { stdout } = await run(smallCampaign, '--no-bands', '--set', 'feelings.advocateShareFactor=1.05');
    expect(stdout).toMatch(/^ +added by advocates +≈ 0 +≈ 0$/m);
    const { stdout: certain } = await run(smallCampaign, '--no-bands');
    expect(certain).toMatch(/^ +added by advocates +316 +198$/m);
  });

  test('one mix is drawn against its own weeks, and has where the runs lie', async () => {
    const { stdout } = await run(smallCampaign, '--mix', 'today');
    expect(stdout).toContain('━ likes of a week   • goodwill per fan');
    expect(stdout).toMatch(/^ +All weeks +5–95 % of runs$/m);
    expect(stdout).toContain('Goodwill per fan in the end, one assumption varied at a time; by ');
  });

  test('says of one run that it is one', async () => {
    const { stdout } = await run(smallCampaign, '--no-bands', '--replicates', '1');
    expect(stdout).toMatch(/\n\nHalf bait, in one run: likes \+\d+ %/);
    expect(stdout).toMatch(/^Chance +This is one run, which does not say what others\s+would do\.$/m);
  });

  test('three mixes have a table of how they differ from the first', async () => {
    const three = { ...smallCampaign, mixes: { ...smallCampaign.mixes, 'nobody joins': { feelings: { joins: 0 } } } };
    const { stdout } = await run(three, '--no-bands', '--markdown');
    expect(stdout).toMatch(/^\| Against today +\| +half bait \| +nobody joins \|$/m);
  });

  test('without feelings, counters are all there is', async () => {
    const { code, stdout } = await run({ ...smallCampaign, feelings: null });
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/goodwill|advocates|Valuable|\n\n\n/);
    expect(stdout).toMatch(/^ +Likes /m);
  });

  test('--weeks leaves out what would begin later; --set weeks= does not', async () => {
    const args = ['value-against-counters', '--replicates', '2', '--json', '--no-bands'];
    const { code, stdout } = await runRipplecast(['campaign', ...args, '--weeks', '2']);
    expect(code).toBe(0);
    const { mixes } = JSON.parse(stdout) as CampaignResult;
    expect(mixes.map(({ year }) => year.posts)).toEqual([6, 6]);
    const { stderr } = await runRipplecast(['campaign', ...args, '--set', 'weeks=2']);
    expect(stderr).toContain('plan.6.fromDay must be at most 13, the last day of week 2; got 14');
    const wrong = await runRipplecast(['campaign', ...args, '--weeks', '0']);
    expect(wrong.stderr).toContain('weeks must be a whole number from 1 to 520; got 0');
  });

  test('flags are settings of the campaign', async () => {
    const flags = ['--weeks', '3', '--replicates', '4', '--rng-seed', '7'];
    const { stdout } = await run(smallCampaign, '--json', '--no-bands', ...flags);
    const { scenario } = smallCampaign;
    const changed = {
      ...smallCampaign,
      weeks: 3,
      scenario: { ...scenario, experiment: { replicates: 4, rngSeed: '7' } },
    };
    expect(stdout).toBe(json(campaignToDocument(simulateCampaign(changed))));
    const { stdout: set } = await run(smallCampaign, '--json', '--no-bands', '--set', 'content.bait.like=50%');
    expect((JSON.parse(set) as CampaignResult).provenance.campaign.content['bait']?.like).toBe(0.5);
  });

  test('--all-weeks gives every week a line', async () => {
    const longer = { ...smallCampaign, weeks: 20 };
    const args = ['--mix', 'today', '--no-bands', '--replicates', '2'];
    const [few, all] = await Promise.all([run(longer, ...args), run(longer, ...args, '--all-weeks')]);
    expect(few.stdout).toMatch(/^ +5–8 +\d+ /m);
    expect(all.stdout).toMatch(/^ +20 +\d+ /m);
    expect(all.stdout).not.toContain('5–8');
  });

  test('a file is written whole, and never over the campaign', async ({ onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    await writeFile(join(cwd, 'campaign.json'), json(smallCampaign));
    const args = ['campaign', 'campaign.json', '--no-bands', '--replicates', '2'];
    const { stderr } = await runRipplecast([...args, '--out', 'weeks.csv'], { cwd });
    expect(stderr).toBe('Wrote weeks.csv\n');
    expect(await readFile(join(cwd, 'weeks.csv'), 'utf8')).toMatch(/^mix,week,/);
    const over = await runRipplecast([...args, '--out', 'campaign.json'], { cwd });
    expect(over.code).toBe(2);
    expect(over.stderr).toContain('would overwrite what is read');
    expect(await readFile(join(cwd, 'campaign.json'), 'utf8')).toBe(json(smallCampaign));
  });

  test.each([100, 80, 60, 40])('fits %i columns', async (columns) => {
    const env = { COLUMNS: String(columns) };
    const stdin = JSON.stringify(smallCampaign);
    const { stdout } = await runRipplecast(['campaign', '-'], { stdin, env });
    expect(widest(stdout)).toBeLessThanOrEqual(columns);
  });
});

describe('a campaign that cannot be run', () => {
  test.each<[args: string, message: string]>([
    ['campaign', "missing required argument 'campaign'"],
    ['campaign c.json --mix toady', '--mix: c.json has no mix called "toady". Did you mean today?'],
    ['campaign c.json --mix zz', '--mix: c.json has no mix called "zz". Its mixes are today, half bait'],
    ['campaign c.json --mix today --mix today', '--mix: c.json has today only once; got it twice'],
    ['campaign c.json --weeks 0', '--weeks 0: weeks must be a whole number from 1 to 520; got 0'],
    ['campaign c.json --set wekks=3', '--set wekks=3: unknown key wekks; did you mean weeks?'],
    [
      'campaign c.json --set content.bait.like=2',
      '--set content.bait.like=2: content.bait.like must be a probability in [0, 1]; got 2',
    ],
    [
      'campaign c.json --set content.bat.like=2',
      '--set content.bat.like=2: content has nothing called "bat"; did you mean bait?',
    ],
    ['campaign seed-example', 'seed-example is a scenario; a campaign was expected, which says what is posted when'],
    ['campaign scenario.json', 'scenario.json is a scenario; a campaign was expected, which says what is posted when'],
    ['compare c.json', 'c.json is a campaign; a scenario was expected. "ripplecast campaign c.json" runs it'],
    [
      'compare value-against-counters',
      'value-against-counters is a campaign; a scenario was expected. "ripplecast campaign value-against-counters" runs it',
    ],
    ['campaign value-against-countres', 'there is no preset and no file called "value-against-countres". Did you mean'],
    ['campaign none.json', 'cannot read none.json: there is no such file or directory'],
    ['campaign .', '. is a directory; a campaign file was expected'],
    ['campaign empty.json', 'empty.json is empty; a campaign in JSON was expected'],
    ['campaign wrong.json', 'wrong.json, line 3: weeks must be a whole number from 1 to 520; got -1'],
    ['campaign c.json --json --csv', "option '--json' cannot be used with option '--csv'"],
    ['campaign c.json --csv --out c.md', 'with --csv, --out must end in .csv'],
    ['validate wrong.json', 'wrong.json, line 3: weeks must be'],
  ])('%s: %s', async (args, message) => {
    const cwd = await makeDirectory(onTestFinished);
    await Promise.all([
      writeFile(join(cwd, 'c.json'), json(smallCampaign)),
      writeFile(join(cwd, 'scenario.json'), json(smallCampaign.scenario)),
      writeFile(join(cwd, 'empty.json'), ''),
      writeFile(
        join(cwd, 'wrong.json'),
        json({
          version: 1,
          weeks: -1,
          scenario: smallCampaign.scenario,
          content: { a: {} },
          plan: [{ content: 'a', day: 0 }],
        }),
      ),
    ]);
    const { code, stdout, stderr } = await runRipplecast(args.split(' '), { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('campaigns in other commands', () => {
  test('presets lists campaigns, and shows the source of every figure', async () => {
    const { stdout } = await runRipplecast(['presets']);
    for (const { id } of campaignPresetCatalogue) expect(stdout).toMatch(new RegExp(`^ {2}${id} `, 'm'));
    const [preset] = campaignPresetCatalogue;
    const { stdout: shown } = await runRipplecast(['presets', preset.id]);
    const flat = shown.replaceAll(/\s+/g, ' ');
    for (const { path, source } of preset.figures) {
      expect(flat).toContain(path);
      expect(flat).toContain(source);
    }
  });

  test.each(campaignPresetCatalogue)(
    'presets $id --json is a campaign that validate knows',
    async ({ id, campaign }) => {
      const { stdout } = await runRipplecast(['presets', id, '--json']);
      expect(stdout).toBe(json(campaign));
      const validated = await runRipplecast(['validate', '-'], { stdin: stdout });
      expect(validated.stdout).toBe('standard input is a campaign, version 1, that can be run.\n');
      expect((await runRipplecast(['validate', id])).stdout).toBe(`${id} is a campaign, version 1, that can be run.\n`);
    },
  );

  test('validate --json fills in every default', async () => {
    const { stdout } = await runRipplecast(['validate', '-', '--json'], { stdin: JSON.stringify(smallCampaign) });
    expect(stdout).toBe(json(resolveCampaign(smallCampaign)));
  });
});
