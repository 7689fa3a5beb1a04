import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openNetwork, simulate } from 'ripplecast/experiment';
import { karateClub } from 'ripplecast/graph';
import type { ResultDocument, Scenario } from 'ripplecast/scenario';
import { wilsonInterval } from 'ripplecast/statistics';
import { describe, test } from 'vitest';
import { writeGraphFile } from '../src/index.ts';
import { makeDirectory, runRipplecast } from './run-ripplecast.ts';

type Clean = Parameters<typeof makeDirectory>[0];

/** A directory with the karate club as an edge list of friendships (each once), and as .ripple. */
async function makeClub(onTestFinished: Clean): Promise<string> {
  const cwd = await makeDirectory(onTestFinished);
  const { graph, ids } = karateClub();
  const lines: string[] = [];
  for (let person = 0; person < graph.people; person += 1) {
    for (let edge = graph.offsets[person]; edge < graph.offsets[person + 1]; edge += 1) {
      const friend = graph.followers[edge];
      if (friend > person) lines.push(`${ids[person]} ${ids[friend]}`);
    }
  }
  await writeFile(join(cwd, 'club.txt'), `# Zachary\n${lines.join('\n')}\n`);
  await writeGraphFile(join(cwd, 'club.ripple'), { graph, ids: Uint32Array.from(ids, Number) });
  return cwd;
}

const cascade = ['--model', 'independent-cascade', '--edge-probability', '10%', '--seeds', '1,34'];
const read = (text: string): ResultDocument => JSON.parse(text) as ResultDocument;

test('help promises only what flags take: numbers and words, no columns or curves', async ({ expect }) => {
  const { stdout } = await runRipplecast(['simulate', '--help']);
  const help = stdout.replaceAll(/\s+/g, ' ');
  expect(help).toContain('--visibility <p> share-once: probability that a follower sees a given share (default: 1)');
  expect(help).toMatch(/--share-probability <p> .*passes it on --edge-probability <p> .* --threshold <value>/);
  expect(help).not.toMatch(/column of the file|curve/);
});

describe('ripplecast simulate --graph', () => {
  test('comes to what the core computes, for any number of workers, and can be run again', async ({
    expect,
    onTestFinished,
  }) => {
    const cwd = await makeClub(onTestFinished);
    const args = ['simulate', '--graph', 'club.txt', '--undirected', ...cascade, '--json'];
    const [one, two] = await Promise.all([
      runRipplecast([...args, '--workers', '1'], { cwd }),
      runRipplecast([...args, '--workers', '2', '--out', 'result.json'], { cwd }),
    ]);
    expect([one.code, one.stderr, two.code, two.stderr]).toEqual([0, '', 0, 'Wrote result.json\n']);
    const result = read(one.stdout);
    expect(read(await readFile(join(cwd, 'result.json'), 'utf8'))).toEqual(result);
    const { scenario, network } = result.provenance;
    expect(scenario).toMatchObject({
      level: 'network',
      network: { edges: 'club.txt', directed: false, direction: 'followedFirst', people: null },
      message: { seeds: [1, 34] },
      model: { kind: 'independentCascade', edgeProbability: 0.1 },
    });
    expect(network).toMatchObject({ people: 34, edges: 156 });
    // Numbers 1 to 34 in their order, as in the file: the same people as those of the bundled club.
    const expected = simulate(scenario, { network: openNetwork(karateClub()) });
    expect(result.cascade).toEqual(expected.cascade);
    expect(Math.abs(result.cascade.reach.mean - 6.4245447251)).toBeLessThan(5 * result.cascade.reach.standardError!);
    // Another 1,000 runs of the scenario in the result are the same runs.
    await writeFile(join(cwd, 'again.json'), JSON.stringify(scenario));
    expect((await runRipplecast(['simulate', 'again.json', '--json'], { cwd })).stdout).toBe(one.stdout);
    const other = await runRipplecast([...args, '--rng-seed', 'other', '--replicates', '500'], { cwd });
    expect(read(other.stdout).provenance.scenario.experiment).toMatchObject({ rngSeed: 'other', replicates: 500 });
    expect(read(other.stdout).cascade).not.toEqual(result.cascade);
  });

  test('takes seeds from a list, whose file it does not write over', async ({ expect, onTestFinished }) => {
    const cwd = await makeClub(onTestFinished);
    const args = ['simulate', '--graph', 'club.ripple', ...cascade, '--replicates', '10', '--json'];
    await writeFile(join(cwd, 'chosen.csv'), 'id,gain\n1,6.5\n34,3\n');
    const [typed, listed, over] = await Promise.all([
      runRipplecast(args, { cwd }),
      runRipplecast([...args, '--seeds', 'chosen.csv'], { cwd }),
      runRipplecast([...args.filter((arg) => arg !== '--json'), '--seeds', 'chosen.csv', '--out', './chosen.csv'], {
        cwd,
      }),
    ]);
    expect(listed).toEqual(typed);
    expect(over).toMatchObject({ code: 2, stdout: '' });
    expect(over.stderr).toContain('it is the same file as chosen.csv (--seeds)');
    await writeFile(join(cwd, 'twice.txt'), '1\n34\n1\n');
    const twice = await runRipplecast([...args, '--seeds', 'twice.txt'], { cwd });
    expect(twice.stderr).toBe('ripplecast: twice.txt, line 3: expected each id once; found "1", as on line 1\n');
  });

  test('is told whom an edge names first, as the graph commands are', async ({ expect, onTestFinished }) => {
    const cwd = await makeClub(onTestFinished);
    await writeFile(join(cwd, 'follows.txt'), 'ben ann\ncem ben\n');
    const args = ['simulate', '--graph', 'follows.txt', '--seeds', 'ann', '--share-probability', '1', '--json'];
    const [turned, asOurs] = await Promise.all([
      runRipplecast([...args, '--direction', 'follower-first'], { cwd }),
      runRipplecast(args, { cwd }),
    ]);
    expect([turned, asOurs].map(({ stdout }) => read(stdout).cascade.reach.mean)).toEqual([3, 1]);
    const { network } = read(turned.stdout).provenance.scenario;
    expect(network).toEqual({ edges: 'follows.txt', directed: true, direction: 'followerFirst', people: null });
    const info = ['graph', 'convert', 'follows.txt', 'followed.txt', '--direction', 'follower-first', '--quiet'];
    expect((await runRipplecast(info, { cwd })).code).toBe(0);
    expect(await readFile(join(cwd, 'followed.txt'), 'utf8')).toContain('ben\tcem\nann\tben\n');
  });

  test('reads a .ripple file as what it holds, friendships or not', async ({ expect, onTestFinished }) => {
    const cwd = await makeClub(onTestFinished);
    const [text, binary, friends] = await Promise.all(
      [
        ['--graph', 'club.txt', '--undirected'],
        ['--graph', 'club.ripple'],
        ['--graph', 'club.ripple', '--undirected'],
      ].map((graph) => runRipplecast(['simulate', ...graph, ...cascade, '--json'], { cwd })),
    );
    const [fromText, fromBinary, fromFriends] = [text, binary, friends].map(({ stdout }) => read(stdout));
    expect(fromBinary.cascade).toEqual(fromText.cascade);
    expect(fromBinary.provenance.network).toEqual(fromText.provenance.network);
    expect(fromFriends).toEqual({
      ...fromBinary,
      provenance: { ...fromBinary.provenance, scenario: fromFriends.provenance.scenario },
    });
  });

  test.for([
    ['share-once', ['--share-probability', '0.3', '--visibility', '0.5'], { visibility: 0.5, shareProbability: 0.3 }],
    [
      'independent-cascade',
      ['--edge-probability', 'weightedCascade'],
      { kind: 'independentCascade', edgeProbability: 'weightedCascade' },
    ],
    ['linear-threshold', [], { kind: 'linearThreshold', threshold: 'random' }],
    ['linear-threshold', ['--threshold', '18%'], { kind: 'linearThreshold', threshold: 0.18 }],
  ] as const)('knows the model %s with %j', async ([model, options, expected], { expect, onTestFinished }) => {
    const cwd = await makeClub(onTestFinished);
    const start = ['--fans', '5', '--fan-visibility', '0.5'];
    const args = ['simulate', '--graph', 'club.ripple', '--model', model, ...options, ...start, '--json'];
    const { code, stdout } = await runRipplecast(args, { cwd });
    expect(code).toBe(0);
    const scenario: Scenario = {
      version: 1,
      level: 'network',
      universe: null,
      network: { edges: 'club.ripple' },
      message: { fans: 5, fanVisibility: 0.5 },
      model: expected,
    };
    const result = simulate(scenario, { network: openNetwork({ graph: karateClub().graph }) });
    expect(read(stdout).cascade).toEqual(result.cascade);
  });

  test('tells people what they reach, how sure that is, who sees it often, and R', async ({
    expect,
    onTestFinished,
  }) => {
    const cwd = await makeClub(onTestFinished);
    const args = ['simulate', '--graph', 'club.ripple', ...cascade, '--reach-at-least', '10'];
    const [text, markdown, json] = await Promise.all([
      runRipplecast(args, { cwd }),
      runRipplecast([...args, '--markdown'], { cwd }),
      runRipplecast([...args, '--json'], { cwd }),
    ]);
    const { reachAtLeast, cascade: means } = read(json.stdout);
    expect(reachAtLeast).toMatchObject({ people: 10 });
    expect(reachAtLeast!.interval).toEqual(wilsonInterval(Math.round(1000 * reachAtLeast!.probability), 1000));
    const fraction = `${(100 * reachAtLeast!.probability).toFixed(1)} % of runs reach at least 10 people`;
    expect(text.stdout).toMatch(/^6\.\d of 34 people see it on average\.\n/);
    expect(text.stdout).toContain(fraction);
    expect(markdown.stdout).toContain(fraction);
    expect(text.stdout).toMatch(/^ {2}People reached +6\.\d +3 – 11$/m);
    expect(text.stdout).toMatch(/^ {4}of everyone +1\d(\.\d)? %$/m);
    expect(text.stdout).toMatch(/^ {4}2 times or more +\d/m);
    expect(text.stdout).toMatch(
      /^ {2}Network club\.ripple\n {4}34 people, 156 follower edges\n {4}SHA-256 [\da-f]{64}$/m,
    );
    expect(text.stdout).toContain(`R = ${means.reproductionNumber!.toPrecision(3)}`);
    expect(text.stdout).toContain('an edge probability of 14.8 %');
  });

  test('goes on until the mean is known well enough', async ({ expect, onTestFinished }) => {
    const cwd = await makeClub(onTestFinished);
    const args = ['simulate', '--graph', 'club.ripple', ...cascade, '--json', '--until-standard-error', '0.05'];
    const [one, two] = await Promise.all(
      ['1', '2'].map((workers) => runRipplecast([...args, '--workers', workers], { cwd })),
    );
    const { cascade: means, provenance } = read(one.stdout);
    expect(means.reach.standardError!).toBeLessThanOrEqual(0.05);
    expect(provenance.scenario.experiment.replicates).toBeGreaterThan(1000);
    expect(two.stdout).toBe(one.stdout);
  });

  test('stops at the most runs allowed, and says so', async ({ expect, onTestFinished }) => {
    const cwd = await makeClub(onTestFinished);
    const args = ['simulate', '--graph', 'club.ripple', ...cascade, '--json', '--until-standard-error', '0.0001'];
    const { stdout } = await runRipplecast([...args, '--max-replicates', '2000'], { cwd });
    const { provenance, warnings } = read(stdout);
    expect(provenance.scenario.experiment.replicates).toBe(2000);
    expect(warnings.map(({ code }) => code)).toContain('standardErrorNotReached');
  });

  test('writes run 0 person by person, under the ids of the file', async ({ expect, onTestFinished }) => {
    const cwd = await makeClub(onTestFinished);
    const args = ['simulate', '--graph', 'club.txt', '--undirected', ...cascade, '--replicates', '1'];
    const outcomes = await Promise.all(
      ['run.json', 'run.csv', 'run.graphml'].map((file) =>
        runRipplecast([...args, '--json', '--trace', file], { cwd }),
      ),
    );
    expect(outcomes.map(({ stderr }) => stderr)).toEqual(
      ['run.json', 'run.csv', 'run.graphml'].map((file) => `Wrote ${file}\n`),
    );
    const { cascade: means } = read(outcomes[0].stdout);
    const trace = JSON.parse(await readFile(join(cwd, 'run.json'), 'utf8')) as {
      reach: number;
      people: { person: number; exposures: number }[];
    };
    expect(trace.reach).toBe(means.reach.mean);
    expect(trace.people.reduce((sum, { exposures }) => sum + exposures, 0)).toBe(means.impressions.mean);
    expect(trace.people.slice(0, 2).map(({ person }) => person)).toEqual([1, 34]);
    const csv = (await readFile(join(cwd, 'run.csv'), 'utf8')).split('\r\n');
    expect(csv[1]).toMatch(/^1,0,,/);
    expect(csv).toHaveLength(trace.reach + 2);
    expect(await readFile(join(cwd, 'run.graphml'), 'utf8')).toContain('<graphml');
  });

  test('--trace has hours and colours where the scenario has them', async ({ expect, onTestFinished }) => {
    const cwd = await makeClub(onTestFinished);
    const set = ['--set', 'timing={"horizonHours":null}', '--set', 'criticism={"quality":0.5}'];
    const args = ['simulate', '--graph', 'club.txt', '--undirected', ...cascade, ...set, '--replicates', '1', '--json'];
    const [text, csv, graphml] = await Promise.all(
      ['json', 'csv', 'graphml'].map(async (ending) => {
        const { stdout } = await runRipplecast([...args, '--trace', `run.${ending}`], { cwd });
        const means = (read(stdout).cascade as unknown as { criticism: { critics: { mean: number } } }).criticism;
        return { critics: means.critics.mean, trace: await readFile(join(cwd, `run.${ending}`), 'utf8') };
      }),
    );
    const { people } = JSON.parse(text.trace) as {
      people: { colour: string; sharedHours: number | null }[];
    };
    const critics = people.filter(({ colour, sharedHours }) => colour === 'criticism' && sharedHours !== null);
    expect(critics).toHaveLength(text.critics);
    expect(critics.length).toBeGreaterThan(0);
    expect(csv.trace.split('\r\n')[0]).toMatch(/,hours,sharedHours,colour$/);
    expect(graphml.trace).toContain('<data key="colour">criticism</data>');
  });

  test('--timing puts one line of JSON on standard error, and nothing else', async ({ expect, onTestFinished }) => {
    const cwd = await makeClub(onTestFinished);
    const args = ['simulate', '--graph', 'club.ripple', ...cascade, '--timing', '--replicates', '50'];
    const { code, stderr } = await runRipplecast([...args, '--trace', 'run.csv', '--out', 'result.json'], { cwd });
    expect(code).toBe(0);
    expect(stderr.split('\n')).toHaveLength(2);
    const timing = JSON.parse(stderr) as Record<string, number>;
    expect(Object.keys(timing)).toEqual(['loadMs', 'simulateMs', 'replicates']);
    expect(timing['replicates']).toBe(50);
    expect(timing['loadMs'] > 0 && timing['simulateMs'] > 0).toBe(true);
    expect((await runRipplecast(['simulate', 'classroom', '--timing'])).stderr).toMatch(
      /^\{"loadMs":.*"replicates":\d+\}\n$/,
    );
  });
});

describe('a scenario on a network', () => {
  const grown = {
    version: 1,
    level: 'network',
    universe: null,
    network: { generator: { kind: 'barabasiAlbert', people: 400, friendsOfNewcomer: 3 } },
    message: { fans: 10 },
    model: { shareProbability: 0.2 },
    cost: { fixed: 10 },
    broadcast: { placements: [{ audience: 50, insertions: 2, costPerInsertion: 20 }] },
    experiment: { replicates: 200, rngSeed: 'town' },
  };

  test('grows the graph that graph generate writes', async ({ expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    await writeFile(join(cwd, 'grown.json'), JSON.stringify(grown));
    const generator = ['--people', '400', '--friends-of-newcomer', '3', '--rng-seed', 'town'];
    await runRipplecast(['graph', 'generate', 'barabasi-albert', 'town.ripple', ...generator], { cwd });
    await writeFile(join(cwd, 'brought.json'), JSON.stringify({ ...grown, network: { edges: 'town.ripple' } }));
    const [first, second] = await Promise.all(
      ['grown.json', 'brought.json'].map((file) => runRipplecast(['simulate', file, '--json'], { cwd })),
    );
    expect(read(second.stdout).provenance.network).toEqual(read(first.stdout).provenance.network);
    expect(read(second.stdout).cascade).toEqual(read(first.stdout).cascade);
  });

  test('cuts and adds the ties that are typed, on one thread and on two', async ({ expect, onTestFinished }) => {
    const cwd = await makeDirectory(onTestFinished);
    const ties = { cut: [[9, 13]], tie: [[9, 10]] };
    await writeFile(join(cwd, 'town.json'), JSON.stringify(grown));
    await writeFile(join(cwd, 'tied.json'), JSON.stringify({ ...grown, network: { ...grown.network, ...ties } }));
    const typed = ['--set', 'network.cut=9-13', '--set', 'network.tie=9-10', '--json'];
    const [first, second, document, plain] = await Promise.all([
      runRipplecast(['simulate', 'town.json', ...typed, '--workers', '1'], { cwd }),
      runRipplecast(['simulate', 'town.json', ...typed, '--workers', '2'], { cwd }),
      runRipplecast(['simulate', 'tied.json', '--json'], { cwd }),
      runRipplecast(['simulate', 'town.json', '--json'], { cwd }),
    ]);
    expect(first).toMatchObject({ code: 0, stderr: '' });
    expect(second.stdout).toBe(first.stdout);
    expect(document.stdout).toBe(first.stdout);
    const { network, scenario } = read(first.stdout).provenance;
    expect(scenario.network).toEqual({ ...grown.network, ...ties });
    expect(network?.edges).toBe(read(plain.stdout).provenance.network?.edges);
    expect(network?.sha256).not.toBe(read(plain.stdout).provenance.network?.sha256);
    const told = await runRipplecast(['simulate', 'tied.json'], { cwd });
    expect(told.stdout).toContain('"cut":[[9,13]],"tie":[[9,10]]');
    const refused = await runRipplecast(['simulate', 'town.json', '--set', 'network.cut=9-10'], { cwd });
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('network.cut.0 must be two people who are tied; got [9,10]');
  });

  test('is validated, compared and searched like any other, in files relative to the document', async ({
    expect,
    onTestFinished,
  }) => {
    const cwd = await makeDirectory(onTestFinished);
    const run = (...args: string[]) => runRipplecast(args, { cwd: join(cwd, '..') });
    const path = join(cwd, 'town.json');
    await writeFile(join(cwd, 'edges.csv'), 'source,target,trust\nann,bo,1\nbo,cy,1\ncy,ann,1\nann,cy,1\n');
    await writeFile(join(cwd, 'people.csv'), 'id,keen\nann,1\nbo,0.5\ncy,0\n');
    const scenario = {
      ...grown,
      network: { edges: 'edges.csv', people: 'people.csv' },
      message: { fans: 1 },
      model: { visibility: { column: 'trust' }, shareProbability: { column: 'keen' } },
      broadcast: { placements: [{ audience: 1, insertions: 1, costPerInsertion: 20 }] },
    };
    await writeFile(path, JSON.stringify(scenario));
    const [validated, compared, searched, wanted] = await Promise.all([
      run('validate', path),
      run('compare', path, '--json'),
      run('break-even', path, '--parameter', 'budget'),
      run('break-even', path, '--people', '2.5', '--json'),
    ]);
    expect(validated).toEqual({ code: 0, stderr: '', stdout: expect.stringContaining('can be run') as string });
    const result = read(compared.stdout);
    expect(result.comparison).not.toBeNull();
    expect(result.provenance.network).toMatchObject({ people: 3, edges: 4 });
    expect(searched).toMatchObject({ code: 0, stderr: '' });
    expect(searched.stdout).toMatch(/^Break-even at a budget of \$/);
    expect(JSON.parse(wanted.stdout)).toMatchObject({ fans: 2, provenance: { network: { people: 3 } } });
  });
});
