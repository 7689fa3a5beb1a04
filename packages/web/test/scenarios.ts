import { presets, type Scenario } from 'ripplecast';
import { growNetwork, openNetwork, type OpenNetwork } from 'ripplecast/experiment';
import { followerGraphFromRows, karateClub } from 'ripplecast/graph';
import { smallPopulation } from '../../core/test/small-population.ts';

/** A scenario and what it runs on. */
export interface Case {
  readonly name: string;
  readonly scenario: Scenario;
  readonly network?: OpenNetwork;
}

/** 500 friends in communities, one tie cut, another added. */
export const town: Scenario = {
  version: 1,
  level: 'network',
  universe: null,
  network: {
    generator: { kind: 'communities', people: 500, meanFriends: 12, clustering: 0.3 },
    cut: [[3, 5]],
    tie: [[3, 4]],
  },
  message: { fans: 20, fanVisibility: 0.5 },
  model: { visibility: 0.6, shareProbability: 0.3 },
  cost: { fixed: 100, perThousandFans: 10, perSharer: 1 },
  broadcast: { placements: [{ audience: 100, insertions: 2, costPerInsertion: 80 }] },
  experiment: { replicates: 120 },
};

/** The karate club, from two people who are named. */
export const club: Scenario = {
  version: 1,
  level: 'network',
  universe: null,
  message: { seeds: [1, '34'] },
  model: { kind: 'independentCascade', edgeProbability: 0.1 },
  experiment: { replicates: 300, rngSeed: 'club' },
};

/** Friends, where each edge and each person has a number of its own: a small ring with chords. */
export const withColumns: Scenario = {
  version: 1,
  level: 'network',
  universe: null,
  network: { edges: 'edges.csv', people: 'people.csv' },
  message: { seeds: [0] },
  model: { visibility: { column: 'seen' }, shareProbability: { column: 'keen' } },
  experiment: { replicates: 200 },
};

/** The network of {@link withColumns}. */
export function openRing(keen: (person: number) => number = (person) => 0.3 + (person % 5) / 10): OpenNetwork {
  const people = 60;
  const offsets = Uint32Array.from({ length: people + 1 }, (_, person) => 3 * person);
  const followers = new Uint32Array(3 * people);
  for (let person = 0; person < people; person += 1) {
    const next = [1, 7, 20].map((step) => (person + step) % people);
    followers.set(
      next.toSorted((a, b) => a - b),
      3 * person,
    );
  }
  const visibility = Float32Array.from(followers, (_, edge) => 0.4 + (edge % 7) / 14);
  const graph = followerGraphFromRows({ offsets, followers, visibility });
  const shareProbabilities = new Float64Array(people);
  const network = openNetwork({ graph, shareProbabilities });
  // Only now, so that one that is none is found where the network is used.
  for (let person = 0; person < people; person += 1) shareProbabilities[person] = keen(person);
  return network;
}

/** Scenarios of every level and every model. */
export function cases(): readonly Case[] {
  const clubNetwork = openNetwork(karateClub());
  const onClub = (name: string, model: Scenario['model']): Case => ({
    name,
    scenario: { ...club, model },
    network: clubNetwork,
  });
  return [
    { name: 'a population', scenario: smallPopulation },
    { name: 'a population on a planet', scenario: { ...presets.seedExample, experiment: { replicates: 40 } } },
    { name: 'a level without chance', scenario: { ...presets.measured2012, level: 'meanField' } },
    { name: 'the arithmetic', scenario: { ...presets.seedExample, level: 'arithmetic' } },
    { name: 'friends in communities', scenario: town, network: growNetwork(town) },
    { name: 'columns of edges and people', scenario: withColumns, network: openRing() },
    {
      name: 'people who are chosen',
      scenario: { ...club, message: { choose: { count: 2, booked: [7] } } },
      network: openNetwork(karateClub()),
    },
    onClub('independent cascade', { kind: 'independentCascade', edgeProbability: 0.1 }),
    onClub('weighted cascade', { kind: 'independentCascade', edgeProbability: 'weightedCascade' }),
    onClub('trivalency', { kind: 'independentCascade', edgeProbability: 'trivalency' }),
    onClub('linear threshold', { kind: 'linearThreshold', threshold: 'random' }),
    onClub('a curve by exposure', { visibility: 0.5, shareProbability: { byExposure: [0.05, 0.2], then: 0.1 } }),
  ];
}
