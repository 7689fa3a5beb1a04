import { presets, type CompleteScenario } from 'ripplecast/scenario';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultViewOf } from '../link/view-state.ts';
import { formatHash, parseHash } from '../link/link-state.ts';
import { stateAfter } from '../link/state-after.ts';
import { readOwnFile } from '../own-data/read-file.ts';
import type { OwnFile, OwnFollowers, OwnNetwork } from '../own-data/own-file.ts';
import { isLarge, keepOwnFile, missingFile, ownFactsOf } from './own-files.ts';
import { idsOf, seedCalled } from './own-ids.ts';
import { hasTooMany, onOwnNetwork, withOwnFollowers } from './own-scenario.ts';
import { readValue } from './scenario-values.ts';

afterEach(() => keepOwnFile(null));

async function fileOf(name: string, text: string): Promise<OwnFile> {
  const blob = new Blob([text]);
  const source = { name, size: blob.size, stream: () => blob.stream() };
  const outcome = await readOwnFile(source, { direction: 'followedFirst', kind: null });
  if (!outcome.isRead) throw new Error(`the file must be read; got ${outcome.refusal.reason}`);
  return outcome.file;
}

const network = async (name = 'team.txt', text = 'ann ben\nben cem\n7 ann\n') =>
  (await fileOf(name, text)) as OwnNetwork;
const list = async () => (await fileOf('fans.csv', 'followers\n10\n30\n')) as OwnFollowers;
const takesFiles = { takesFiles: true };
const linkOf = (scenario: CompleteScenario): string => formatHash(scenario, defaultViewOf(scenario));

describe('a network of the reader', () => {
  it('is named by its file in the scenario, and in the link by that and its digest, never by what is in it', async () => {
    const own = await network();
    keepOwnFile(own);
    const scenario = onOwnNetwork(presets.seedExample, own.facts);
    expect(scenario).toMatchObject({
      level: 'network',
      universe: null,
      followers: null,
      network: { edges: 'team.txt', directed: true, direction: 'followedFirst', people: null },
      message: { fans: 1 },
      broadcast: null,
    });
    expect(readValue(scenario, 'universe')).toBe(4);
    expect(idsOf(scenario)?.(0)).toBe('7');
    expect([seedCalled('7'), seedCalled('007'), seedCalled('ann')]).toEqual([7, '007', 'ann']);
    expect(isLarge(scenario)).toBe(false);
    const hash = linkOf(scenario);
    expect(hash).toContain('edgesFile=team.txt');
    expect(hash).toContain(`sha256=${own.facts.sha256}`);
    expect(hash).not.toMatch(/ann|ben|cem/u);
    const read = parseHash(hash, takesFiles);
    expect(read.scenario).toEqual(scenario);
    expect(missingFile(read.scenario, read.view.file)).toBeNull();
  });

  it('is missed where it is not there, where another has its name, and until the right one comes', async () => {
    const own = await network();
    keepOwnFile(own);
    const hash = linkOf(onOwnNetwork(presets.seedExample, own.facts));
    keepOwnFile(null);
    const read = parseHash(hash, takesFiles);
    const named = { name: 'team.txt', sha256: own.facts.sha256 };
    expect(missingFile(read.scenario, read.view.file)).toEqual(named);
    keepOwnFile(await network('team.txt', 'ann ben\n'));
    expect(missingFile(read.scenario, read.view.file)).toEqual(named);
    keepOwnFile(await network('other.txt'));
    expect(missingFile(read.scenario, read.view.file)).toEqual(named);
    keepOwnFile(own);
    expect(missingFile(read.scenario, read.view.file)).toBeNull();
    // A link that people write has no digest: any file of the name will do.
    const written = parseHash('#v=2&level=network&edgesFile=team.txt&fans=1&buy=none', takesFiles);
    expect(missingFile(written.scenario, written.view.file)).toBeNull();
    keepOwnFile(null);
    expect(missingFile(written.scenario, written.view.file)).toEqual({ name: 'team.txt', sha256: '' });
  });

  it('is replaced with a note on a page that reads no files', async () => {
    const own = await network();
    keepOwnFile(own);
    const { scenario, notes } = parseHash(linkOf(onOwnNetwork(presets.seedExample, own.facts)));
    expect(scenario.network).toHaveProperty('generator');
    expect(notes.map(({ text }) => text)).toEqual([expect.stringContaining('lies in a file')]);
  });

  it('keeps how people behave, with fewer fans and, on many edges, fewer runs', () => {
    const facts = {
      kind: 'network',
      name: 'a.txt',
      sha256: '',
      direction: 'mutual',
      firstEdge: null,
      people: 200_000,
      edges: 1_000_000,
      largest: { followers: 5, id: 'x' },
      hasVisibility: true,
      passedOver: 0,
      duplicates: 0,
      selfLoops: 0,
    } as const;
    const { model, message, experiment, network: files } = onOwnNetwork(presets.measured2012, facts);
    expect(files).toEqual({ edges: 'a.txt', directed: false, direction: 'followedFirst', people: null });
    expect(message).toEqual({ fans: 2000, fanVisibility: 0.16 });
    expect(model).toEqual({ kind: 'share', visibility: { column: 'visibility' }, shareProbability: 0.00288 });
    expect(experiment.replicates).toBe(100);
  });
});

describe('a follower list of the reader', () => {
  it('is the law of a whole population, and in a link one number with the name of its file', async () => {
    const own = await list();
    keepOwnFile(own);
    const scenario = withOwnFollowers(presets.seedExample, own);
    expect(scenario.followers).toEqual({
      distribution: 'classes',
      classes: [
        { followers: 10, share: 0.5 },
        { followers: 30, share: 0.5 },
      ],
    });
    const hash = linkOf(scenario);
    expect(hash).toMatch(/followers=20~followersFile=fans\.csv&sha256=[\da-f]{64}$/u);
    expect(parseHash(hash, takesFiles)).toMatchObject({ scenario: { followers: own.law }, view: { file: null } });
    keepOwnFile(null);
    const read = parseHash(hash, takesFiles);
    expect(read.scenario.followers).toBe(20);
    expect(missingFile(read.scenario, read.view.file)?.name).toBe('fans.csv');
    expect(parseHash(hash).notes.map(({ text }) => text)).toEqual([expect.stringContaining('Here everyone has 20')]);
  });

  it('is still named while other numbers change, and no more once the friends do', async () => {
    const own = await list();
    keepOwnFile(own);
    const hash = linkOf(withOwnFollowers(presets.seedExample, own));
    keepOwnFile(null);
    const before = parseHash(hash, takesFiles);
    const more = stateAfter(before, { ...before.scenario, universe: 1e9 }, {}).state;
    expect(more.view.file?.name).toBe('fans.csv');
    expect(formatHash(more.scenario, more.view)).toContain('followersFile=fans.csv');
    const other = stateAfter(more, { ...more.scenario, followers: 50 }, {}).state;
    expect(other.view.file).toBeNull();
  });

  it('needs more people than anybody has followers', async () => {
    const own = await list();
    expect(hasTooMany({ ...presets.seedExample, universe: 30 }, own.facts)).toBe(true);
    expect(hasTooMany({ ...presets.seedExample, universe: 31 }, own.facts)).toBe(false);
  });

  it('takes the place of the network before it', async () => {
    const own = await network();
    keepOwnFile(own);
    const scenario = onOwnNetwork(presets.seedExample, own.facts);
    expect(ownFactsOf(scenario)?.kind).toBe('network');
    const next = await list();
    keepOwnFile(next);
    expect(ownFactsOf(scenario)).toBeNull();
    expect(withOwnFollowers(scenario, next)).toMatchObject({ level: 'population', followers: next.law, network: null });
  });
});

it('a follower list is in no link, also once another file is read', async () => {
  const own = (await fileOf('fans.csv', 'followers\n11\n222\n3333\n3333\n')) as OwnFollowers;
  keepOwnFile(own);
  const scenario = withOwnFollowers(presets.seedExample, own);
  keepOwnFile(await network());
  expect(linkOf(scenario)).not.toMatch(/classes|3333/u);
});
