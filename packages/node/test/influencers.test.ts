import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { measureInfluencers, openNetwork } from 'ripplecast/experiment';
import { karateClub } from 'ripplecast/graph';
import { type InfluencersDocument, influencersSchema, type Scenario } from 'ripplecast/scenario';
import { afterAll, beforeAll, describe, test } from 'vitest';
import { writeGraphFile } from '../src/index.ts';
import { makeDirectory, runRipplecast } from './run-ripplecast.ts';

const { graph, ids } = karateClub();

const scenario = (choose: object): Scenario => ({
  version: 1,
  level: 'network',
  universe: null,
  network: { edges: 'club.ripple' },
  message: { choose } as never,
  model: { kind: 'independentCascade', edgeProbability: 0.1 },
});

/** Has the karate club, and what its people ask for: 10 for each friend. */
let cwd = '';
let remove = (): Promise<void> => Promise.resolve();

beforeAll(async () => {
  cwd = await makeDirectory((clean) => (remove = clean));
  await writeGraphFile(join(cwd, 'club.ripple'), { graph, ids: Uint32Array.from(ids, Number) });
  const prices = ids.map((id, person) => `${id},${10 * (graph.offsets[person + 1] - graph.offsets[person])},1`);
  await writeFile(join(cwd, 'friends.txt'), 'anna bo\nbo cy\n');
  await writeFile(join(cwd, 'people.csv'), `id,price,weight\n${prices.join('\n')}\n`);
});
afterAll(() => remove());

const cascade = ['--model', 'independent-cascade', '--edge-probability', '10%'];
const quick = ['--epsilon', '0.4', '--no-sensitivity'];
const onClub = ['influencers', '--graph', 'club.ripple', ...cascade, ...quick];
const read = (text: string): InfluencersDocument => JSON.parse(text) as InfluencersDocument;
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

describe('ripplecast influencers', () => {
  test('--json is the document of the core, for any number of workers', async ({ expect }) => {
    const args = [...onClub, '--count', '2', '--json'];
    const [one, two] = await Promise.all(
      ['1', '2'].map((workers) => runRipplecast([...args, '--workers', workers], { cwd })),
    );
    expect(one).toMatchObject({ code: 0, stderr: '' });
    expect(two.stdout).toBe(one.stdout);
    const document = read(one.stdout);
    expect(influencersSchema['~standard'].validate(document)).toEqual({ value: document });
    expect(document).toEqual(
      JSON.parse(
        JSON.stringify(
          measureInfluencers(scenario({ count: 2, epsilon: 0.4 }), {
            network: openNetwork({ graph, ids }),
            sensitivity: false,
          }),
        ),
      ),
    );
    expect(document.seeds).toEqual(['34', '1']);
    // Exact: 6.4245447251. A standard error is enough for what is handed on unchanged.
    expect(Math.abs(document.spread.mean - 6.4245447251)).toBeLessThan(5 * document.spread.standardError);
    expect(document.lowerBound).toBeLessThanOrEqual(6.4245447251);
    expect(document.upperBoundOfBest).toBeGreaterThanOrEqual(6.4245447251);
  });

  test('says in words whom, how good at least, and what else does the same', async ({ expect }) => {
    const args = ['influencers', '--graph', 'club.ripple', ...cascade, '--epsilon', '0.4', '--count', '2'];
    const { code, stdout } = await runRipplecast([...args, '--advertisement', '20%'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Two people reach 6\.\d; \w+ random people do the same\.\n\nThat is at least \d\d % of /);
    expect(stdout).toMatch(/^ {2}1 {2}34 +17 +3\.\d$/m);
    expect(oneLine(stdout)).toContain('Where advertising reaches everyone with a probability of 20 % they add');
    expect(stdout).toMatch(/^ {2}edge probability × 0\.8 /m);
  });

  test('a budget buys by prices of a file, of followers, or of all alike', async ({ expect }) => {
    const budget = [...onClub, '--budget', '250', '--json'];
    const [byFile, byFollowers, alike] = await Promise.all(
      [
        ['--prices', 'people.csv'],
        ['--price-per-thousand-followers', '10,000'],
        ['--price', '100'],
      ].map((prices) => runRipplecast([...budget, ...prices], { cwd })),
    );
    const documents = [byFile, byFollowers, alike].map(({ stdout }) => read(stdout));
    for (const { cost, people } of documents) {
      expect(cost!.total).toBe(people.reduce((sum, { price }) => sum + price!, 0));
      expect(cost!.total).toBeLessThanOrEqual(250);
    }
    expect(documents[1].seeds).toEqual(documents[0].seeds);
    expect(documents[2].people.map(({ price }) => price)).toEqual([100, 100]);
    const { network } = documents[0].provenance.scenario;
    expect(network).toMatchObject({ people: 'people.csv' });
  });

  test('whoever has no price in the file cannot be asked', async ({ expect }) => {
    await writeFile(join(cwd, 'some.csv'), 'id;price\n34;\n1;100\n2;50\n17;10\n');
    const args = [...onClub, '--prices', 'some.csv'];
    const [money, booked, judged, many] = await Promise.all(
      [
        ['--budget', '160', '--json'],
        ['--count', '2', '--booked', '34', '--json'],
        ['--seeds', '1,34'],
        ['--count', '4'],
      ].map((more) => runRipplecast([...args, ...more], { cwd })),
    );
    const askable = new Set(['1', '2', '17']);
    expect(new Set(read(money.stdout).seeds)).toEqual(askable);
    expect(read(money.stdout).cost!.total).toBe(160);
    for (const { seeds } of read(money.stdout).baselines) expect(seeds.every((id) => askable.has(id))).toBe(true);
    expect(read(booked.stdout)).toMatchObject({ seeds: ['1', '2'], booked: ['34'], cost: { total: 150 } });
    expect(judged.stderr).toContain('--seeds 1,34: seeds.1 must be somebody who has a price, because others cannot be');
    expect(many.stderr).toContain('from 0 to 3, the people who may be chosen and have a price; got 4');
  });

  test('errors about the file with the people call it as it was typed', async ({ expect }) => {
    const files = {
      'typo.csv': 'id,price\n134,2\n',
      'nobody.csv': 'id,price\n1,\n',
      'capitals.csv': 'ID,Price\n1,2\n',
    };
    for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, name), text);
    const typed = [...Object.keys(files).map((name) => `./${name}`), join(cwd, 'typo.csv'), './none.csv'];
    const runs = await Promise.all(
      typed.map((file) => runRipplecast([...onClub, '--count', '1', '--prices', file], { cwd })),
    );
    expect(runs.map(({ code }) => code)).toEqual(typed.map(() => 2));
    expect(runs.map(({ stderr }) => stderr.replace('ripplecast: ', '').trim())).toEqual([
      './typo.csv, line 2: expected the id of a person in the graph; found "134"',
      './nobody.csv: expected a price of at least one person of the graph; found none',
      './capitals.csv, line 1: expected columns named id and price; found "ID,Price". Capital letters matter: write id, not "ID", and price, not "Price"',
      `${join(cwd, 'typo.csv')}, line 2: expected the id of a person in the graph; found "134"`,
      'cannot read ./none.csv: there is no such file or directory',
    ]);
  });

  test('a list of one’s own is judged, also the one that was written', async ({ expect }) => {
    await runRipplecast([...onClub, '--count', '3', '--out', 'chosen.csv', '--quiet'], { cwd });
    const written = await readFile(join(cwd, 'chosen.csv'), 'utf8');
    expect(written).toMatch(/^id,followers,gain,price\r?\n34,17,/);
    const [chosen, poor] = await Promise.all(
      ['chosen.csv', '10,12,13'].map((seeds) => runRipplecast([...onClub, '--seeds', seeds, '--json'], { cwd })),
    );
    expect(read(chosen.stdout)).toMatchObject({
      source: 'given',
      seeds: [...written.matchAll(/^\d+/gm)].map(([id]) => id),
    });
    expect(read(poor.stdout).certifiedRatio).toBeLessThan(read(chosen.stdout).certifiedRatio);
  });

  test('candidates, the excluded and the booked come as ids or as lists', async ({ expect }) => {
    await writeFile(join(cwd, 'not.txt'), '34\n1\n');
    const args = ['--count', '2', '--json', '--excluded', 'not.txt', '--booked', '33', '--candidates', '34,2,3,33'];
    const { stdout } = await runRipplecast([...onClub, ...args], { cwd });
    const { seeds, booked, provenance } = read(stdout);
    expect(seeds.toSorted()).toEqual(['2', '3']);
    expect(booked).toEqual(['33']);
    expect(provenance.scenario.message).toMatchObject({ choose: { excluded: [34, 1], booked: [33] } });
  });

  test('options replace parts of what a scenario says', async ({ expect }) => {
    const document = scenario({ count: 5, excluded: [34], prices: 20, epsilon: 0.4 });
    await writeFile(join(cwd, 'asked.json'), JSON.stringify(document));
    await writeFile(join(cwd, 'fans.json'), JSON.stringify({ ...document, message: { fans: 3 } }));
    const [asItIs, fewer, money, fans] = await Promise.all(
      [
        ['asked.json'],
        ['asked.json', '--count', '1'],
        ['asked.json', '--budget', '60'],
        ['fans.json', '--count', '1'],
      ].map((args) => runRipplecast(['influencers', ...args, '--no-sensitivity', '--json'], { cwd })),
    );
    expect(read(asItIs.stdout).seeds).toHaveLength(5);
    expect(read(fewer.stdout)).toMatchObject({ seeds: ['1'], cost: { total: 20 } });
    expect(read(money.stdout).seeds).toHaveLength(3);
    expect(read(fans.stdout)).toMatchObject({ seeds: ['34'], cost: null });
  });

  test('people count by the weights of a file', async ({ expect }) => {
    const args = [...onClub, '--count', '1', '--weights', 'people.csv'];
    const { stdout } = await runRipplecast(args, { cwd });
    expect(stdout).toMatch(/^One person reaches a weight of 3\.\d out of 34; \w+ random people do the same\.\n/);
    const other = await runRipplecast([...args, '--prices', 'club.ripple'], { cwd });
    expect(other.stderr).toContain('--prices and --weights must be the same file');
  });

  test('the spot stands beside people who see the message, not beside sharers', async ({ expect }) => {
    const broadcast = { placements: [{ name: 'Town TV', audience: 20, insertions: 1, costPerInsertion: 10 }] };
    const model = { visibility: 0.5, shareProbability: 0.2 };
    const headlineOf = async (metric: string): Promise<string> => {
      const document = { ...scenario({ count: 2, prices: 20, metric, epsilon: 0.4 }), model, broadcast };
      await writeFile(join(cwd, `${metric}.json`), JSON.stringify(document));
      const { stdout } = await runRipplecast(['influencers', `${metric}.json`, '--no-sensitivity'], { cwd });
      return oneLine(stdout.split('\n\n')[0]);
    };
    const [reach, sharers] = await Promise.all(['reach', 'sharers'].map(headlineOf));
    expect(reach).toMatch(
      /^Two people for \$40\.00 reach \d\S+ at \$\S+ per thousand \(Town TV: \$500\); \w+ random people do the same\.$/,
    );
    expect(sharers).toMatch(
      /^Two people for \$40\.00 bring \d\S+ sharers at \$\S+ per thousand; \w+ random people do the same\.$/,
    );
  });

  test('a preset says what it is', async ({ expect }) => {
    const { code, stdout } = await runRipplecast(['influencers', 'whom-to-ask', '--no-sensitivity', '--csv']);
    expect(code).toBe(0);
    expect(stdout.split('\n').map((line) => line.split(',')[0])).toEqual(['id', '34', '1', '33', '']);
  });

  test('nobody is chosen where nobody is asked for', async ({ expect }) => {
    const { stdout } = await runRipplecast([...onClub, '--count', '0', '--booked', '34'], { cwd });
    expect(stdout).toMatch(/^Nobody is chosen; the one booked reaches 3\.\d\.\n\nBooked /);
  });

  test('Ctrl-C keeps the best so far, marked, or says that there is none', async ({ expect }) => {
    const early = await runRipplecast([...onClub, '--count', '2'], { cwd, interrupt: AbortSignal.abort() });
    expect(early).toEqual({
      code: 130,
      stdout: '',
      stderr: expect.stringContaining('ripplecast: interrupted before there was anything to keep\n') as string,
    });
  });

  test.for<[readonly string[], string]>([
    [['influencers'], 'influencers needs a scenario, or --graph with a file'],
    [['influencers', 'one-fan', '--count', '3'], 'influencers needs level "network"'],
    [onClub, 'influencers needs --count 10, --budget 5,000 with prices, --seeds with a list to judge'],
    [[...onClub, '--budget', '50'], '--budget 50 needs what people ask for: --price 50,'],
    [[...onClub, '--count', 'ten'], '--count ten: message.choose.count must be a whole number'],
    [
      [...onClub, '--count', '2', '--price', '.123'],
      '--price .123: message.choose.prices must be an amount with at most two',
    ],
    [[...onClub, '--count', '2', '--price-at-least', '3'], '--price-at-least goes with --price-per-thousand-followers'],
    [
      [...onClub, '--count', '2', '--excluded', '34,134'],
      '--excluded: club.ripple has nobody called "134"; its people are called 1, 2, 3 and so on',
    ],
    [
      [...onClub, '--seeds', '34,1', '--count', '4'],
      "option '--seeds <ids>' cannot be used with option '--count <number>'",
    ],
    [[...onClub, '--seeds', '34,1,34'], '--seeds must name each person once; got "34" twice'],
    [[...onClub, '--seeds', '1,2', '--booked', '2'], '--seeds 1,2: seeds.1 must be somebody who may be chosen'],
    [
      ['influencers', '--graph', 'friends.txt', '--share-probability', '1', '--count', '1', '--excluded', 'annna'],
      '--excluded: friends.txt has nobody called "annna". Did you mean anna?',
    ],
    [[...onClub, '--seeds', 'none.txt'], 'cannot read none.txt: there is no such file'],
    [[...onClub, '--count', '2', '--confidence', '2'], '--confidence 2: message.choose.confidence must be a number in'],
    [
      [...onClub, '--count', '2', '--max-memory', 'much'],
      '--max-memory must be a size such as 512MB or 2GiB; got "much"',
    ],
    [
      [...onClub, '--count', '2', '--advertisement', '10'],
      '--advertisement must be a probability in (0, 1] (10 % is typed as 10%); got "10"',
    ],
    [[...onClub, '--count', '2', '--prices', 'club.ripple'], 'club.ripple'],
    [[...onClub, '--budget', '5', '--prices', 'people.csv'], '10'],
  ])('%j is refused', async ([args, message], { expect }) => {
    const { code, stdout, stderr } = await runRipplecast(args, { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
