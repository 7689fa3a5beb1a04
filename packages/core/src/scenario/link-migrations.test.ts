import { describe, expect, test } from 'vitest';
import { generatorSamples } from '../../test/graph/generator-samples.ts';
import { migrateLinkEntries, type LinkMigration } from './link-migrations.ts';
import { presets } from './presets.ts';
import { resolveScenario } from './resolve-scenario.ts';
import { decodeScenarioLink, encodeScenarioLink } from './scenario-link.ts';

describe('links of older versions', () => {
  const onNetwork = { ...presets.seedExample, level: 'network', universe: null, followers: null } as const;

  // As version 1 wrote them.
  test.each<[string, object, string]>([
    ['the example', {}, 'v=1'],
    [
      'a law of followers',
      { level: 'population', universe: 294_650_000, followers: { distribution: 'poisson', mean: 12.5 } },
      'v=1&followers=%7B%22distribution%22:%22poisson%22,%22mean%22:12.5%7D',
    ],
    [
      'friends in communities',
      { network: { generator: { kind: 'communities', people: 2000, meanFriends: 20, clustering: 0.3 } } },
      'v=1&level=network&network=%7B%22generator%22:%7B%22kind%22:%22communities%22,%22people%22:2000,%22meanFriends%22:20,%22clustering%22:0.3%7D%7D',
    ],
    [
      'blocks by rows, with ties that were changed',
      {
        network: {
          generator: {
            kind: 'stochasticBlockModel',
            blocks: [2, 3],
            edgeProbabilities: [
              [0.5, 0.1],
              [0.1, 0.5],
            ],
          },
          cut: [[0, 1]],
        },
      },
      'v=1&level=network&network={"generator":{"kind":"stochasticBlockModel","blocks":[2,3],"edgeProbabilities":[[0.5,0.1],[0.1,0.5]]},"cut":[[0,1]]}',
    ],
    [
      'files, and people who are named',
      {
        network: { edges: 'f.csv', directed: false, direction: 'followedFirst', people: null },
        message: { seeds: [12, 'anna'] },
      },
      'v=1&level=network&network={"edges":"f.csv","directed":false,"direction":"followedFirst","people":null}&seeds=[12,"anna"]',
    ],
    ['a graph that the program has', { network: null }, 'v=1&level=network'],
  ])('give the scenario that they gave: %s', (_, change, link) => {
    const scenario = resolveScenario(link === 'v=1' ? presets.seedExample : { ...onNetwork, ...change });
    expect(decodeScenarioLink(link)).toEqual({ scenario, notes: [] });
    expect(decodeScenarioLink(encodeScenarioLink(scenario))).toEqual({ scenario, notes: [] });
  });

  test('give every grown network of version 1, whatever grows it', () => {
    for (const { generator } of generatorSamples) {
      const scenario = resolveScenario({ ...onNetwork, network: { generator } });
      const link = `v=1&level=network&network=${encodeURIComponent(JSON.stringify({ generator }))}`;
      expect(decodeScenarioLink(link)).toEqual({ scenario, notes: [] });
    }
  });

  test('whose network was none say so, as it was', () => {
    const { scenario, notes } = decodeScenarioLink(
      'v=1&level=network&network={"generator":{"kind":"star","people":-1}}',
    );
    expect(scenario.network).toBeNull();
    expect(notes).toHaveLength(1);
    expect(notes[0]).toContain('The link\'s network={"generator":{"kind":"star","people":-1}} is left out: network');
  });

  const renamed: LinkMigration = (entries) =>
    new Map([...entries].map(([name, text]) => [name === 'friends' ? 'followers' : name, text]));
  const inPercent: LinkMigration = (entries) =>
    new Map([...entries].map(([name, text]) => [name, name === 'share' ? `${text}%` : text]));

  test('pass through every later step, in order', () => {
    const first = new Map([
      ['friends', '5'],
      ['share', '10'],
    ]);
    expect([...migrateLinkEntries(first, 1, [renamed, inPercent])]).toEqual([
      ['followers', '5'],
      ['share', '10%'],
    ]);
    expect([...migrateLinkEntries(new Map([['share', '10']]), 2, [renamed, inPercent])]).toEqual([['share', '10%']]);
  });

  test('of the newest version stay as they are', () => {
    const entries = new Map([['share', '10']]);
    expect(migrateLinkEntries(entries, 3, [renamed, inPercent])).toBe(entries);
  });
});
