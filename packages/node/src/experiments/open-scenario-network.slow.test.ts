import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { growNetwork } from 'ripplecast/experiment';
import { countOnwardEdges, generateNetwork, idOf, sha256OfGraph, topByFollowers } from 'ripplecast/graph';
import { openStream } from 'ripplecast/random';
import { resolveScenario, type Scenario } from 'ripplecast/scenario';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGraphFile } from '../files/graph/read.ts';
import { writeGraphFile } from '../files/graph/write.ts';
import { beginDigest } from '../threads/network-digest.ts';
import { openScenarioNetwork } from './open-scenario-network.ts';

let directory = '';

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ripplecast networks '));
  await writeFile(join(directory, 'edges.csv'), 'source,target,trust\nann,bo,0.5\nbo,7,1\n7,ann,0.25\n');
  await writeFile(join(directory, 'people.csv'), 'id,keen\nbo,1\nann,0\n7,0.5\n');
  await writeFile(join(directory, 'offers.csv'), 'id,asks,buyers\nbo,10,1\nann,0.5,0\n7,20,2.5\n');
  await writeFile(join(directory, 'plain.txt'), '1 2\n2 3\n');
  await writeFile(join(directory, 'weighted.txt'), '1 2 0.5\n2 3 0.25\n');
  await writeGraphFile(join(directory, 'weighted.ripple'), await readGraphFile(join(directory, 'weighted.txt')));
  await writeGraphFile(join(directory, 'one-way.ripple'), await readGraphFile(join(directory, 'plain.txt')));
  await writeGraphFile(
    join(directory, 'friends.ripple'),
    await readGraphFile(join(directory, 'plain.txt'), { direction: 'mutual' }),
  );
  await writeGraphFile(join(directory, 'weighted.graphml'), await readGraphFile(join(directory, 'weighted.txt')));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const onFile = (edges: string, more: object = {}, changes: object = {}): Scenario => ({
  version: 1,
  level: 'network',
  universe: null,
  network: { edges, ...more },
  message: { fans: 1 },
  model: { kind: 'independentCascade', edgeProbability: 0.5 },
  ...changes,
});
const byColumn = (column: string): object => ({ model: { kind: 'independentCascade', edgeProbability: { column } } });
const open = (scenario: Scenario) => openScenarioNetwork(scenario, { directory });

describe('the network of a scenario', () => {
  test('has the columns of those who may be chosen', async () => {
    const choose = { budget: 15, prices: { column: 'asks' }, weights: { column: 'buyers' } };
    const model = { shareProbability: 0.5 };
    const network = await open(onFile('edges.csv', { people: 'offers.csv' }, { message: { choose }, model }));
    const { prices, personWeights, shareProbabilities, provenance } = network;
    // Numbers first: 7, ann, bo.
    expect([prices, personWeights, shareProbabilities]).toEqual([
      Float64Array.of(20, 0.5, 10),
      Float64Array.of(2.5, 0, 1),
      null,
    ]);
    const digestOf = (...values: number[]) => createHash('sha256').update(Float64Array.from(values)).digest('hex');
    expect(provenance).toMatchObject({
      shareProbabilitySha256: null,
      priceSha256: digestOf(20, 0.5, 10),
      weightSha256: digestOf(2.5, 0, 1),
    });
  });

  test('has the columns that the model names, in paths relative to the document', async () => {
    const model = { visibility: { column: 'trust' }, shareProbability: { column: 'keen' } };
    const scenario = onFile('edges.csv', { people: 'people.csv' }, { message: { seeds: ['ann'] }, model });
    const network = await open(scenario);
    // Numbers first: 7, ann, bo.
    expect([...network.graph.visibility!]).toEqual([0.25, 0.5, 1]);
    const { provenance } = network;
    expect(provenance).toMatchObject({ people: 3, edges: 3 });
    expect(provenance.shareProbabilitySha256).toBe(
      createHash('sha256')
        .update(Float64Array.of(0.5, 0, 1))
        .digest('hex'),
    );
  });

  test.each(['weighted.txt', 'weighted.ripple', 'weighted.graphml'])(
    'takes the values of the edges of %s',
    async (file) => {
      const column = 'visibility';
      const { graph } = await open(onFile(file, {}, byColumn(column)));
      expect([...graph.visibility!]).toEqual([0.5, 0.25]);
    },
  );

  test.each([
    [
      'plain.txt',
      byColumn('p'),
      'FILE: model.edgeProbability names the column "p", but no edge has a value of its own',
    ],
    [
      'one-way.ripple',
      { model: { visibility: { column: 'p' }, shareProbability: 1 } },
      'FILE: model.visibility names the column "p", but no edge has a value of its own',
    ],
    [
      'weighted.graphml',
      byColumn('p'),
      'FILE, line 8: expected the attribute "p" on every edge; found an edge without it',
    ],
    [
      'edges.csv',
      byColumn('p'),
      'FILE, line 1: expected columns named source and target and p; found "source,target,trust"',
    ],
  ])('is refused where %s has no such column', async (file, changes, message) => {
    const refused = open(onFile(file, {}, changes));
    await expect(refused).rejects.toMatchObject({ message: message.replace('FILE', join(directory, file)) });
  });

  test('says how a third column of another kind goes, where nobody asked for one', async () => {
    await writeFile(join(directory, 'times.txt'), '1 2 1217567877\n');
    const hint = 'If the third column is not a visibility, ignore it: graph convert IN OUT --ignore-third-column';
    await expect(open(onFile('times.txt'))).rejects.toThrow(hint);
    await expect(open(onFile('times.txt', {}, byColumn('p')))).rejects.not.toThrow(hint);
  });

  test('may be of friendships, which a .ripple file must have both ways', async () => {
    const fromText = await open(onFile('plain.txt', { directed: false }));
    const fromBinary = await open(onFile('friends.ripple', { directed: false }));
    expect(fromBinary.provenance).toEqual(fromText.provenance);
    expect(fromText.graph.edges).toBe(4);
    await expect(open(onFile('one-way.ripple', { directed: false }))).rejects.toThrow(
      'not every edge is answered, but the scenario says that all are friendships (directed is false)',
    );
  });

  test('may name first who follows, in a file of text', async () => {
    const turned = await open(onFile('plain.txt', { direction: 'followerFirst' }));
    const { graph, ids } = turned;
    expect(Array.from(topByFollowers(graph, 3), (person) => idOf(ids, person))).toEqual(['2', '3', '1']);
    expect([...graph.followers]).toEqual([0, 1]);
    expect(turned.provenance).not.toEqual((await open(onFile('plain.txt'))).provenance);
    await expect(open(onFile('one-way.ripple', { direction: 'followerFirst' }))).rejects.toThrow(
      'a .ripple file says itself who follows whom; expected network.direction "followedFirst"; got "followerFirst"',
    );
  });

  test('is known by the SHA-256 of its .ripple file, as the core computes it', async () => {
    const network = await open(onFile('edges.csv', {}, byColumn('trust')));
    expect(network.provenance.sha256).toBe(sha256OfGraph(network.graph, network.ids));
    const file = await readFile(join(directory, 'friends.ripple'));
    const opened = await open(onFile('friends.ripple'));
    expect(opened.provenance.sha256).toBe(createHash('sha256').update(file).digest('hex'));
  });

  test('lies in memory that threads share, unless told otherwise', async () => {
    for (const file of ['plain.txt', 'friends.ripple']) {
      expect((await open(onFile(file))).graph.followers.buffer).toBeInstanceOf(SharedArrayBuffer);
    }
    const { graph } = await openScenarioNetwork(onFile('plain.txt'), { directory, shared: false });
    expect(graph.followers.buffer).toBeInstanceOf(ArrayBuffer);
  });

  test('is grown where the scenario has a generator: the same as the core grows', async () => {
    const generator = { kind: 'barabasiAlbert', people: 500, friendsOfNewcomer: 3 } as const;
    const scenario: Scenario = { ...onFile(''), network: { generator }, experiment: { rngSeed: 'town' } };
    const network = await open(scenario);
    expect([...network.graph.followers]).toEqual([
      ...generateNetwork(generator, openStream('town', 'graph', 'network')).followers,
    ]);
    expect(network.provenance).toEqual(growNetwork(scenario).provenance);
    expect(() => network.prepare(resolveScenario({ ...scenario, experiment: { rngSeed: 'village' } }))).toThrow(
      'grown from this scenario’s network and rngSeed',
    );
  });

  test('is refused before memory is taken that there is not', async () => {
    const generator = { kind: 'randomRegular', people: 1_000_000_000, friends: 100 } as const;
    await expect(open({ ...onFile(''), network: { generator } })).rejects.toMatchObject({ code: 'tooLarge' });
    await expect(
      openScenarioNetwork(onFile('friends.ripple'), { directory, limits: { maxBytes: 10 } }),
    ).rejects.toMatchObject({ code: 'tooLarge' });
  });

  test('is not opened where there is none, nor after the signal', async () => {
    await expect(open({ ...onFile(''), network: null })).rejects.toThrow(
      'network must name files, a generator or a data set to be opened; got null',
    );
    const reason = new Error('enough');
    const signal = AbortSignal.abort(reason);
    await expect(openScenarioNetwork(onFile('plain.txt'), { directory, signal })).rejects.toBe(reason);
  });
});

describe('the digest of a large network', () => {
  const graph = generateNetwork(
    { kind: 'uniformFollowers', people: 80_001, followers: 100 },
    openStream('digest', 'graph', 'network'),
  );
  const offsets = new Uint32Array(new SharedArrayBuffer(graph.offsets.byteLength));
  offsets.set(graph.offsets);
  const followers = new Uint32Array(new SharedArrayBuffer(graph.followers.byteLength));
  followers.set(graph.followers);

  test('is made on a thread beside the work, and is that of the core', async () => {
    const digest = beginDigest({ ...graph, offsets, followers }, null, true);
    expect(await digest()).toEqual({ sha256: sha256OfGraph(graph), onwardEdges: countOnwardEdges(graph) });
    expect(digest()).toBe(digest());
  });

  test('is made when it is asked for where the thread was ended, and where there was none', async () => {
    const ending = new AbortController();
    const digest = beginDigest({ ...graph, offsets, followers }, null, true, ending.signal);
    ending.abort();
    expect(await digest()).toEqual({ sha256: sha256OfGraph(graph) });
    expect(await beginDigest(graph, null, true)()).toEqual({ sha256: sha256OfGraph(graph) });
  });

  test('is refused to whoever waits while the thread is ended, and made for whoever asks later', async () => {
    const ending = new AbortController();
    const digest = beginDigest({ ...graph, offsets, followers }, null, true, ending.signal);
    const waiting = digest();
    ending.abort(new Error('enough'));
    await expect(waiting).rejects.toThrow('enough');
    expect(await digest()).toEqual({ sha256: sha256OfGraph(graph) });
  });
});
