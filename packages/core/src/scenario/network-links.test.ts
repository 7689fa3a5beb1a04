import { describe, expect, test } from 'vitest';
import { generatorSamples } from '../../test/graph/generator-samples.ts';
import { pathedNodesOf } from '../schema/schema-node.ts';
import { linkPaths } from './link-entries.ts';
import { presets } from './presets.ts';
import { resolveScenario } from './resolve-scenario.ts';
import { decodeScenarioLink, encodeScenarioLink } from './scenario-link.ts';
import { scenarioNode } from './scenario-schema.ts';

describe('a scenario on a network in a link', () => {
  test.each<[string, Record<string, unknown>, string]>([
    [
      'a grown network with fans',
      { network: { generator: { kind: 'communities', people: 2000, meanFriends: 20, clustering: 0.3 } } },
      'v=2&level=network&network=communities&people=2000&meanFriends=20&clustering=0.3',
    ],
    [
      'groups of friends, some ties cut and one added, by somebody who is named',
      {
        network: {
          generator: { kind: 'stochasticBlockModel', blocks: [6, 6], edgeProbabilities: { inside: 1, outside: 0.17 } },
          cut: [
            [3, 4],
            [0, 2],
          ],
          tie: [[4, 9]],
        },
        message: { seeds: [2] },
      },
      'v=2&level=network&network=stochasticBlockModel&blocks=6:6&tieProbabilities=1:0.17&cut=3-4.0-2&tie=4-9&seeds=2',
    ],
    [
      'options that other keys have the names of',
      {
        network: {
          generator: {
            kind: 'directedFollowers',
            people: 50,
            followers: { distribution: 'poisson', mean: 4 },
            follows: 4,
            reciprocity: 0.2,
          },
        },
      },
      'v=2&level=network&network=directedFollowers&people=50&networkFollowers=poisson:4&follows=4&reciprocity=0.2',
    ],
    [
      'a graph that comes with the package, less a tie',
      { network: { dataset: 'karateClub', cut: [[0, 33]] }, message: { choose: { count: 2 } } },
      'v=2&level=network&dataset=karateClub&cut=0-33&choose={"count":2}',
    ],
    [
      'files with everything that can be said of them',
      { network: { edges: 'f.csv', direction: 'followerFirst', people: 'p.csv' } },
      'v=2&level=network&edgesFile=f.csv&edgesDirection=followerFirst&peopleFile=p.csv',
    ],
    [
      'files, seeds and independent cascade',
      {
        network: { edges: 'followers.csv', directed: false },
        message: { seeds: [12, 'anna'] },
        model: { kind: 'independentCascade', edgeProbability: { column: 'p' } },
      },
      'v=2&level=network&edgesFile=followers.csv&edgesDirected=false&seeds=[12,"anna"]' +
        '&kind=independentCascade&edgeProbability={"column":"p"}',
    ],
    [
      'critical seeds, complaints that keep coming, and a desk',
      {
        network: null,
        message: { seeds: [1, 34], tone: 'critical', complaints: 2, perHour: 0.5, hours: 24 },
        timing: {},
        criticism: { quality: 0.5 },
        desk: { people: 2, patienceHours: null },
        reply: { effect: 0.7 },
        hide: { afterHours: 3 },
        elsewhere: { fraction: 0.2, delay: { law: 'fixed', hours: 48 } },
      },
      'v=2&level=network&seeds=1:34&tone=critical&complaints=2&complaintsPerHour=0.5&complaintHours=24' +
        '&timing={}&criticism={"quality":0.5}&desk={"people":2,"patienceHours":null}&reply={"effect":0.7}' +
        '&hide={"afterHours":3}&elsewhere={"fraction":0.2,"delay":{"law":"fixed","hours":48}}',
    ],
    [
      'a graph that the program has, and linear threshold',
      { network: null, model: { kind: 'linearThreshold', threshold: 0.18 } },
      'v=2&level=network&kind=linearThreshold&threshold=0.18',
    ],
    [
      'a rule of the literature',
      { network: null, model: { kind: 'independentCascade', edgeProbability: 'weightedCascade' } },
      'v=2&level=network&kind=independentCascade&edgeProbability=weightedCascade',
    ],
  ])('comes back exactly on a network: %s', (_, change, text) => {
    const onNetwork = { ...presets.seedExample, level: 'network', universe: null, followers: null, ...change };
    const scenario = resolveScenario(onNetwork);
    const link = encodeScenarioLink(scenario);
    expect(decodeURIComponent(link)).toBe(text);
    expect(decodeScenarioLink(link)).toEqual({ scenario, notes: [] });
  });

  test('has nothing of a grown network that an address escapes, whatever grows it', () => {
    for (const { generator } of generatorSamples) {
      const network = { generator, cut: [[0, 1]], tie: [[2, 3]] } as const;
      const scenario = { ...presets.seedExample, level: 'network', universe: null, followers: null, network } as const;
      const link = encodeScenarioLink(scenario);
      expect(link).toMatch(/^v=2&level=network&network=\w+(&\w+=[\w.:,-]+)+&cut=0-1&tie=2-3$/);
      expect(decodeScenarioLink(link)).toEqual({ scenario: resolveScenario(scenario), notes: [] });
    }
  });

  test('gives each entry to one key only', () => {
    const paths = new Map<string, Set<string>>();
    for (const { path, node } of pathedNodesOf(scenarioNode)) {
      if (node.link !== undefined) paths.set(node.link.name, (paths.get(node.link.name) ?? new Set()).add(path));
    }
    const several = [...paths].filter(([, places]) => places.size > 1).map(([name, places]) => [name, ...places]);
    // None, and the buy that there is.
    expect(several).toEqual([['buy', 'broadcast', 'broadcast.buy']]);
    expect(paths.size).toBe(linkPaths.size);
  });
});
