import type { NetworkGenerator } from '../../src/graph/index.ts';

/** A small graph to grow, and what must hold of it besides what holds of every graph. */
export interface GeneratorSample {
  readonly generator: NetworkGenerator;
  /** Whether all edges are friendships: both directions. */
  readonly mutual: boolean;
  /** Whether people may be exchanged without changing the law. */
  readonly exchangeable: boolean;
}

const poisson = { distribution: 'poisson', mean: 4 } as const;
const lognormal = { distribution: 'lognormal', mu: 1.2, sigma: 0.8, max: 40 } as const;
const skewed = { distribution: 'lognormal', mu: 1.2, sigma: 0.8, max: 15 } as const;
const powerLaw = { distribution: 'powerLaw', exponent: 2.5, min: 2, max: 30 } as const;
const classes = {
  distribution: 'classes',
  classes: [
    { followers: 2, share: 0.75 },
    { followers: 12, share: 0.25 },
  ],
} as const;

const friends = (generator: NetworkGenerator): GeneratorSample => ({ generator, mutual: true, exchangeable: true });
const shape = (generator: NetworkGenerator): GeneratorSample => ({ generator, mutual: true, exchangeable: false });
const follow = (generator: NetworkGenerator): GeneratorSample => ({ generator, mutual: false, exchangeable: true });

/** Every generator at least once, small enough for any test: 60 people or fewer. */
export const generatorSamples: readonly GeneratorSample[] = [
  friends({ kind: 'erdosRenyi', people: 60, edgeProbability: 0.08 }),
  follow({ kind: 'erdosRenyi', people: 60, edgeProbability: 0.08, directed: true }),
  friends({ kind: 'erdosRenyiEdges', people: 60, edges: 150 }),
  follow({ kind: 'erdosRenyiEdges', people: 60, edges: 300, directed: true }),
  friends({ kind: 'randomRegular', people: 60, friends: 3 }),
  friends({ kind: 'randomRegular', people: 60, friends: 8 }),
  friends({ kind: 'randomRegular', people: 20, friends: 15 }),
  friends({ kind: 'configurationModel', people: 60, friends: 4 }),
  friends({ kind: 'configurationModel', people: 60, friends: poisson }),
  friends({ kind: 'configurationModel', people: 60, friends: lognormal }),
  friends({ kind: 'configurationModel', people: 60, friends: powerLaw }),
  friends({ kind: 'configurationModel', people: 60, friends: classes }),
  shape({ kind: 'configurationModel', people: 6, friends: [5, 3, 2, 2, 1, 1] }),
  friends({ kind: 'chungLu', people: 60, friends: lognormal }),
  shape({ kind: 'barabasiAlbert', people: 60, friendsOfNewcomer: 3 }),
  friends({ kind: 'wattsStrogatz', people: 60, friends: 6, rewiringProbability: 1 }),
  shape({
    kind: 'stochasticBlockModel',
    blocks: [20, 40],
    edgeProbabilities: [
      [0.3, 0.02],
      [0.02, 0.1],
    ],
  }),
  shape({
    kind: 'stochasticBlockModel',
    blocks: [10, 10, 10, 10, 10, 10],
    edgeProbabilities: { inside: 0.4, outside: 0.02 },
  }),
  friends({ kind: 'communities', people: 60, meanFriends: 6, clustering: 0.3 }),
  follow({ kind: 'directedFollowers', people: 60, followers: skewed, follows: skewed, reciprocity: 0.3 }),
  follow({ kind: 'directedFollowers', people: 60, followers: 4, follows: poisson, reciprocity: 0.2 }),
  follow({ kind: 'uniformFollowers', people: 60, followers: classes }),
  shape({ kind: 'path', people: 60 }),
  shape({ kind: 'cycle', people: 60 }),
  shape({ kind: 'star', people: 60 }),
  friends({ kind: 'complete', people: 20 }),
  shape({ kind: 'tree', people: 60, children: 3 }),
];

/** Every generator at least once, with so few people that exact computations are quick. */
export const tinySamples: readonly NetworkGenerator[] = [
  { kind: 'erdosRenyi', people: 8, edgeProbability: 0.3 },
  { kind: 'erdosRenyi', people: 7, edgeProbability: 0.25, directed: true },
  { kind: 'erdosRenyiEdges', people: 8, edges: 11 },
  { kind: 'randomRegular', people: 8, friends: 3 },
  { kind: 'configurationModel', people: 8, friends: { distribution: 'poisson', mean: 2 } },
  { kind: 'chungLu', people: 8, friends: [4, 3, 3, 2, 2, 2, 1, 1] },
  { kind: 'barabasiAlbert', people: 8, friendsOfNewcomer: 2 },
  { kind: 'wattsStrogatz', people: 8, friends: 4, rewiringProbability: 0.3 },
  {
    kind: 'stochasticBlockModel',
    blocks: [3, 5],
    edgeProbabilities: [
      [0.8, 0.1],
      [0.1, 0.5],
    ],
  },
  { kind: 'stochasticBlockModel', blocks: [4, 4], edgeProbabilities: { inside: 0.7, outside: 0.2 } },
  { kind: 'communities', people: 8, meanFriends: 3, clustering: 0.3 },
  { kind: 'directedFollowers', people: 7, followers: 2, follows: 2, reciprocity: 0.3 },
  { kind: 'uniformFollowers', people: 7, followers: 2 },
  { kind: 'path', people: 12 },
  { kind: 'cycle', people: 10 },
  { kind: 'star', people: 9 },
  { kind: 'complete', people: 6 },
  { kind: 'tree', people: 10, children: 3 },
];

/** A sample in a few words, for the names of tests. */
export function describeSample({ generator }: GeneratorSample): string {
  return JSON.stringify(generator);
}
