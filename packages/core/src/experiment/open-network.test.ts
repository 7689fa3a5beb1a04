import { describe, expect, test } from 'vitest';
import { exactSpread, simulateNetwork, traceExposures, traceNetwork } from '../cascade/network/index.ts';
import {
  florentineFamilies,
  type FollowerGraph,
  generateNetwork,
  karateClub,
  followerGraphFromRows,
  idOf,
  sha256OfGraph,
} from '../graph/index.ts';
import { openStream } from '../random/index.ts';
import { resolveScenario, type Scenario } from '../scenario/index.ts';
import { breakEven, breakEvenSteps } from './break-even.ts';
import { fansToReach } from './fans-to-reach.ts';
import { growNetwork, openNetwork } from './open-network.ts';
import { reduceShards } from './reduce-shards.ts';
import { compare, simulate } from './simulate.ts';
import { simulateShard } from './simulate-shard.ts';
import { toDocument } from './to-document.ts';

const onKarate: Scenario = {
  version: 1,
  level: 'network',
  universe: null,
  message: { seeds: [1, '34'] },
  model: { kind: 'independentCascade', edgeProbability: 0.1 },
  experiment: { replicates: 400, rngSeed: 'club' },
};

const grown: Scenario = {
  version: 1,
  level: 'network',
  universe: null,
  network: { generator: { kind: 'communities', people: 500, meanFriends: 12, clustering: 0.3 } },
  message: { fans: 20, fanVisibility: 0.5 },
  model: { visibility: 0.6, shareProbability: 0.3 },
  cost: { fixed: 100, perThousandFans: 10, perSharer: 1 },
  broadcast: { placements: [{ audience: 100, insertions: 2, costPerInsertion: 80 }] },
  experiment: { replicates: 50 },
};

describe('a scenario on a network that the program brings', () => {
  test('runs by the ids of its people, and its result says which network it was', () => {
    const club = karateClub();
    const { provenance, cascade } = simulate(onKarate, { network: openNetwork(club) });
    const { network } = provenance;
    expect(network).toEqual({
      sha256: openNetwork(club).provenance.sha256,
      people: 34,
      edges: 156,
      shareProbabilitySha256: null,
    });
    const exact = exactSpread(club.graph, [0, 33], { kind: 'independentCascade', edgeProbability: 0.1 });
    // 400 runs: five standard errors of 0.18 are 0.9 people.
    expect(Math.abs(cascade.reach.mean - exact)).toBeLessThan(5 * cascade.reach.standardError!);
    expect(cascade.sharers).toEqual(cascade.reach);
  });

  test('is the same, row by row, as the kernel on the same graph', () => {
    const { graph } = karateClub();
    const shard = simulateShard(onKarate, { first: 7, count: 9 }, { network: openNetwork(karateClub()) });
    const model = { kind: 'independentCascade', edgeProbability: 0.1 } as const;
    expect(shard).toEqual(simulateNetwork(graph, { seeds: [0, 33] }, model, { rngSeed: 'club', first: 7, count: 9 }));
  });

  test('knows its graph by the bytes of its file, whoever hashed them', () => {
    const { graph } = karateClub();
    expect(openNetwork({ graph }).provenance.sha256).toBe(sha256OfGraph(graph));
    expect(openNetwork({ graph }).describe({ sha256: 'known' }).sha256).toBe('known');
    expect(openNetwork(karateClub()).provenance.sha256).not.toBe(sha256OfGraph(graph));
  });

  test('refuses a network where there is none, and asks for one where it needs it', () => {
    const network = openNetwork(karateClub());
    expect(() => simulate(onKarate)).toThrow(
      'network must be given for level "network", made by openNetwork or growNetwork of ripplecast/experiment; got nothing',
    );
    const onPeople = { ...onKarate, level: 'population', universe: 34, followers: 3 } as const;
    expect(() =>
      simulate({ ...onPeople, message: { fans: 1 }, model: { shareProbability: 0.1 } }, { network }),
    ).toThrow('network must be left out for level "population"; got "a network"');
  });

  test.each<[string, Partial<Scenario>, string]>([
    [
      'seeds that nobody is',
      { message: { seeds: [1, 99] } },
      'message.seeds must be ids of people in the graph; got "99"',
    ],
    [
      'more fans than people',
      { message: { fans: 35 } },
      'message.fans must be at most the 34 people of the network; got 35',
    ],
    [
      'a column that was not read',
      { network: { edges: 'club.csv' }, model: { kind: 'independentCascade', edgeProbability: { column: 'p' } } },
      'model.edgeProbability names the column "p", but the network has no values for its edges',
    ],
    [
      'a column of people that was not read',
      { network: { edges: 'club.csv', people: 'people.csv' }, model: { shareProbability: { column: 'keen' } } },
      'model.shareProbability names the column "keen", but the network has no values for its people',
    ],
  ])('refuses %s', (_, change, message) => {
    const network = openNetwork(karateClub());
    expect(() => simulate({ ...onKarate, ...change }, { network })).toThrow(message);
  });

  test('refuses ids and share probabilities that are not one for each person, and keys that it does not know', () => {
    const { graph } = karateClub();
    expect(() => openNetwork({ graph, idz: ['a'] } as never)).toThrow('unknown key network.idz; did you mean ids?');
    expect(() => openNetwork({ graph, ids: ['a'] })).toThrow(
      'ids must be an array of 34 entries, one for each person; got one entry',
    );
    expect(() => openNetwork({ graph, shareProbabilities: new Float64Array(3) })).toThrow(
      'shareProbabilities must be an array of 34 entries, one for each person; got 3 entries',
    );
  });

  test('takes no rows of a larger network', () => {
    const network = openNetwork(karateClub());
    const shard = simulateShard(grown, { first: 0, count: 50 }, { network: growNetwork(grown) });
    const few = { ...grown, network: null, message: { fans: 20 } };
    expect(() => reduceShards(few, [shard], { network, broadcast: false })).toThrow(
      /^shards must be rows that reach at most the 34 people there are; got \d+$/,
    );
  });

  test('needs somebody to reach', () => {
    const graph = followerGraphFromRows({ offsets: new Uint32Array(1), followers: new Uint32Array(0) });
    expect(() => simulate({ ...onKarate, message: { fans: 0 } }, { network: openNetwork({ graph }) })).toThrow(
      'network must have at least one person; got none',
    );
  });

  test('has values of its own for each edge and each person where the scenario names their columns', () => {
    const offsets = Uint32Array.of(0, 2, 3, 3, 3);
    const graph = followerGraphFromRows({
      offsets,
      followers: Uint32Array.of(1, 2, 3),
      visibility: Float32Array.of(1, 0, 1),
    });
    const network = openNetwork({ graph, ids: ['a', 'b', 'c', 'd'], shareProbabilities: Float64Array.of(0, 1, 1, 0) });
    const scenario: Scenario = {
      version: 1,
      level: 'network',
      universe: null,
      network: { edges: 'edges.csv', people: 'people.csv' },
      message: { seeds: ['a'] },
      model: { visibility: { column: 'seen' }, shareProbability: { column: 'keen' } },
      experiment: { replicates: 3 },
    };
    const { cascade, provenance } = simulate(scenario, { network });
    expect([cascade.reach.mean, cascade.sharers.mean, cascade.generations!.length]).toEqual([3, 2, 3]);
    expect(provenance.network?.shareProbabilitySha256).toMatch(/^[\da-f]{64}$/);
    // a shows b, who shares, to d, who does not: of the ways a-b (1) and b-d (0), only a-b makes a sharer, and b no other.
    expect(cascade.reproductionNumber).toBe(0);
  });
});

const followersOf = ({ offsets, followers }: FollowerGraph, person: number): number[] => [
  ...followers.subarray(offsets[person], offsets[person + 1]),
];

describe('a scenario whose network is grown', () => {
  const before = growNetwork(grown).graph;
  const friendOf0 = followersOf(before, 0)[0];
  const stranger = Array.from({ length: 500 }, (_, person) => person).find(
    (person) => person > 0 && !followersOf(before, 0).includes(person),
  )!;
  const tied: Scenario = {
    ...grown,
    network: {
      generator: { kind: 'communities', people: 500, meanFriends: 12, clustering: 0.3 },
      cut: [[friendOf0, 0]],
      tie: [[0, stranger]],
    },
  };

  test('grows the graph of its generator and rngSeed, once for all replicates', () => {
    const network = growNetwork(grown);
    const generator = { kind: 'communities', people: 500, meanFriends: 12, clustering: 0.3 } as const;
    expect(network.graph).toEqual(generateNetwork(generator, openStream('ripplecast', 'graph', 'network')));
    expect(network.provenance.people).toBe(500);
  });

  test('is compared with a buy over the people of the network', () => {
    const { cascade, broadcast, comparison, warnings } = compare(grown, { network: growNetwork(grown) });
    // Two insertions that each reach 100 of 500: 1 − 0.8² of them.
    expect(broadcast?.reach).toBeCloseTo(180, 9);
    expect(comparison?.reachRatio).toBe(cascade.reach.mean / broadcast!.reach);
    expect(cascade.costPerReachPoint).toBeCloseTo(cascade.cost! / ((100 * cascade.reach.mean) / 500), 9);
    expect(cascade.cost).toBeCloseTo(100 + 0.2 + cascade.sharers.mean, 9);
    expect(warnings.map(({ code }) => code)).toEqual(['buyUniverseUnknown']);
  });

  test('gives the same document for any split into shards, each on a network of its own', () => {
    const shards = [
      { first: 30, count: 20 },
      { first: 0, count: 1 },
      { first: 1, count: 29 },
    ].map((range) => simulateShard(grown, range, { network: growNetwork(grown) }));
    const reduced = reduceShards(grown, shards, { network: growNetwork(grown) });
    expect(toDocument(reduced)).toEqual(toDocument(compare(grown, { network: growNetwork(grown) })));
  });

  test('has its tipping point where R is 1', () => {
    const { cascade } = simulate(grown, { network: growNetwork(grown) });
    const { shareProbability, visibility, followers } = cascade.tippingPoint;
    const at = (change: object): number | null => {
      const scenario = { ...grown, model: { visibility: 0.6, shareProbability: 0.3, ...change } };
      return simulate(scenario, { network: growNetwork(scenario) }).cascade.reproductionNumber;
    };
    expect(at({ shareProbability })).toBeCloseTo(1, 12);
    expect(at({ visibility })).toBeCloseTo(1, 12);
    expect(followers).toBeNull();
  });

  test('has no R under linear threshold', () => {
    const scenario: Scenario = { ...grown, model: { kind: 'linearThreshold', threshold: 0.18 } };
    const { cascade } = simulate(scenario, { network: growNetwork(scenario) });
    expect(cascade.reproductionNumber).toBeNull();
    expect(cascade.tippingPoint).toEqual({ shareProbability: null, visibility: null, followers: null });
  });

  test('breaks even, and counts fans, over the people of the network', () => {
    const network = growNetwork(grown);
    const { value, provenance } = breakEven(grown, { parameter: 'fans', target: 'reach', network });
    expect(value).toBeGreaterThan(1);
    expect(value).toBeLessThanOrEqual(500);
    expect(provenance.network?.people).toBe(500);
    expect(fansToReach(grown, 180, { network }).fans).toBe(value);
    expect(() => breakEven(grown, { parameter: 'followers', target: 'reach', network })).toThrow(
      'followers must be a number where break-even searches over it; got null',
    );
    expect(() => breakEvenSteps(grown, { parameter: 'fans', range: [1, 501], network })).toThrow(
      'message.fans must be at most the 500 people of the network; got 501',
    );
  });

  test('is the same where its graph was grown elsewhere', () => {
    const { graph } = growNetwork(grown);
    const network = openNetwork({ graph, grownFor: grown });
    expect(simulate(grown, { network })).toEqual(simulate(grown, { network: growNetwork(grown) }));
    const other = { ...grown, experiment: { rngSeed: 'another' } };
    expect(() => simulate(other, { network })).toThrow(
      'network must be grown from this scenario’s network and rngSeed',
    );
  });

  test('has the people of a graph that comes with the package as its source calls them, wherever it was opened', () => {
    const families: Scenario = {
      ...onKarate,
      network: { dataset: 'florentineFamilies' },
      message: { seeds: ['Medici'] },
    };
    const here = growNetwork(families);
    expect(idOf(here.ids, 8)).toBe('Medici');
    expect(here.provenance.sha256).toBe(openNetwork(florentineFamilies()).provenance.sha256);
    const elsewhere = openNetwork({ graph: here.graph, grownFor: families });
    const placed = growNetwork(families, {}, (graph, ids) => {
      expect(ids).toEqual(here.ids);
      return { graph };
    });
    for (const network of [elsewhere, placed]) {
      expect(simulate(families, { network })).toEqual(simulate(families, { network: here }));
    }
  });

  test('is not run on a network that was grown from something else', () => {
    const network = growNetwork({ ...grown, experiment: { rngSeed: 'another' } });
    expect(() => simulate(grown, { network })).toThrow(
      'network must be grown from this scenario’s network and rngSeed; got "another one"',
    );
  });

  test.each<[string, object, string]>([
    ['no generator', { network: { edges: 'a.csv' } }, 'network must have a generator to grow; got {"edges":"a.csv"'],
    ['an unknown kind', { network: { generator: { kind: 'starr' } } }, 'network.generator.kind must be one of'],
    [
      'an option too many',
      { network: { generator: { kind: 'star', people: 5, friend: 2 } } },
      'unknown key network.generator.friend; expected one of kind, people',
    ],
    [
      'an option out of range',
      { network: { generator: { kind: 'star', people: -5 } } },
      'network.generator.people must be',
    ],
    [
      'an option that is missing',
      { network: { generator: { kind: 'star' } } },
      'network.generator.people must be a whole number from 0 to 4,294,967,294; got nothing',
    ],
    [
      'a cut of what is no tie',
      {
        network: {
          generator: { kind: 'path', people: 5 },
          cut: [
            [0, 1],
            [0, 4],
          ],
        },
      },
      'network.cut.1 must be two people who are tied; got [0,4]',
    ],
    [
      'a new tie that is there',
      { network: { generator: { kind: 'path', people: 5 }, tie: [[3, 2]] } },
      'network.tie.0 must be two people who are not tied yet; got [3,2]',
    ],
  ])('refuses %s, and says where', (_, change, message) => {
    expect(() => growNetwork({ ...grown, ...change })).toThrow(message);
  });

  test('has the ties that are added, and not those that are cut, once it has grown', () => {
    const { graph } = growNetwork(tied);
    expect([graph.edges, graph.people]).toEqual([before.edges, 500]);
    const friends = followersOf(before, 0).filter((person) => person !== friendOf0);
    expect(new Set(followersOf(graph, 0))).toEqual(new Set([...friends, stranger]));
    expect(followersOf(graph, stranger)).toEqual([0, ...followersOf(before, stranger)]);
    expect(followersOf(graph, friendOf0)).toEqual(followersOf(before, friendOf0).filter((person) => person !== 0));
  });

  test('has a digest of its own, and a result of its own, where its ties are changed', () => {
    const network = growNetwork(tied);
    const result = simulate(tied, { network });
    const { graph } = network;
    expect(network.provenance.sha256).toBe(sha256OfGraph(graph));
    expect(network.provenance.sha256).not.toBe(growNetwork(grown).provenance.sha256);
    // As on the same graph that a program brings.
    const brought = simulate({ ...tied, network: null }, { network: openNetwork({ graph }) });
    expect(toDocument(result).cascade).toEqual(toDocument(brought).cascade);
    expect(result.provenance.scenario.network).toEqual(tied.network);
    expect(() => simulate(tied, { network: growNetwork(grown) })).toThrow(
      'network must be grown from this scenario’s network and rngSeed; got "another one"',
    );
  });

  test('can be traced, person by person, as the replicate of the ensemble', () => {
    const network = growNetwork(grown);
    const { graph, message, model } = network.partsOf(simulate(grown, { network }).provenance.scenario);
    const trace = traceNetwork(graph, message, model, { rngSeed: 'ripplecast', replicate: 3 });
    expect(trace.reach).toBe(simulate(grown, { network }).outcomes.reach[3]);
    const layout = network.prepare(resolveScenario(grown));
    expect(layout.traceExposures(3)).toEqual(
      traceExposures(graph, message, model, { rngSeed: 'ripplecast', replicate: 3 }),
    );
    expect(layout.traceExposures(3).trace).toEqual(layout.trace(3));
  });
});
