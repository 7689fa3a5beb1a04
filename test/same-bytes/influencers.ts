import { growNetwork, type Scenario } from 'ripplecast';
import { measureInfluencers } from 'ripplecast/experiment';
import { type FollowerGraph, karateClub } from 'ripplecast/graph';
import {
  certify,
  choiceSensitivitySteps,
  chooseSeeds,
  type ChooseSeedsOptions,
  runSteps,
} from 'ripplecast/influencers';
import { weightedCascadeProbabilities } from 'ripplecast/network';

/** Choices of seeds with each model, each way to limit them, whatever else a choice may be given, and what is said of one. */

const club = karateClub().graph;

/** Newcomers who prefer the well-known. */
const town = growNetwork({
  version: 1,
  level: 'network',
  universe: null,
  network: { generator: { kind: 'barabasiAlbert', people: 300, friendsOfNewcomer: 3 } },
  message: { fans: 1 },
  model: { shareProbability: 0.1 },
}).graph;

/** Halves, quarters and eighths, person by person. */
const eighths = (people: number): Float64Array =>
  Float64Array.from({ length: people }, (_, person) => (person % 8) / 8);

/** What is asked of which graph. */
type Choice = readonly [graph: FollowerGraph, options: ChooseSeedsOptions];

const cascade = { kind: 'independentCascade', edgeProbability: 0.1 } as const;
const shareOnce = { kind: 'share', visibility: 0.4, shareProbability: 0.2 } as const;
const threshold = { kind: 'linearThreshold', threshold: 'random' } as const;

const choices: Readonly<Record<string, Choice>> = {
  'seeds, independent cascade': [club, { model: cascade, count: 3 }],
  'seeds, weighted cascade': [
    town,
    { model: { kind: 'independentCascade', edgeProbability: weightedCascadeProbabilities(town) }, count: 5 },
  ],
  'seeds, linear threshold': [town, { model: threshold, count: 5 }],
  'seeds, reach in linear threshold': [club, { model: threshold, metric: 'reach', count: 2 }],
  'seeds, share once, some booked and some excluded': [
    town,
    { model: shareOnce, count: 4, booked: [7], excluded: [0, 1] },
  ],
  'seeds, sharers, each with a probability of their own': [
    club,
    {
      model: { kind: 'share', visibility: 0.5, shareProbability: eighths(club.people) },
      metric: 'sharers',
      count: 3,
    },
  ],
  'seeds for a budget, prices by followers': [
    town,
    { model: shareOnce, budget: 300, prices: { perThousandFollowers: 3333, atLeast: 20 } },
  ],
  'seeds for a budget, for people who count': [
    club,
    {
      model: cascade,
      budget: 5.5,
      prices: Float64Array.from({ length: club.people }, (_, person) => 1 + (person % 7) / 4),
      weights: eighths(club.people),
      candidates: Uint32Array.from({ length: 30 }, (_, person) => person),
    },
  ],
};

/** Documents by name, as precise as an engine with so many replicates has time for; a choice has no replicates. */
export const influencers: Readonly<Record<string, (replicates: number) => unknown>> = {
  ...Object.fromEntries(
    Object.entries(choices).map(([name, [graph, options]]) => [
      name,
      (replicates: number) => chooseSeeds(graph, { ...options, epsilon: epsilonFor(replicates) }),
    ]),
  ),
  'seeds that somebody picked': (replicates) =>
    certify(club, [4, 30, 8], { model: cascade, count: 3, epsilon: epsilonFor(replicates) }),
  'seeds where the model is another': (replicates) => {
    const options = { model: shareOnce, count: 3, epsilon: epsilonFor(replicates) };
    return runSteps(choiceSensitivitySteps(club, options, { seeds: [33, 0, 2], booked: [] }));
  },
  'influencers, for money': (replicates) =>
    measure({
      budget: 40,
      prices: { perThousandFollowers: 1000, atLeast: 3.5 },
      booked: [16],
      epsilon: epsilonFor(replicates),
    }),
  'influencers, whom somebody picked': (replicates) =>
    measure({ count: 2, epsilon: epsilonFor(replicates) }, [5, '33']),
};

function measure(choose: object, seeds?: readonly (number | string)[]): unknown {
  const scenario = {
    version: 1,
    level: 'network',
    universe: null,
    network: { dataset: 'karateClub' },
    message: { choose },
    model: shareOnce,
    cost: { fixed: 10, perPaidSeed: 4 },
    broadcast: { placements: [{ audience: 20, insertions: 2, costPerInsertion: 30 }] },
  } as Scenario;
  return measureInfluencers(scenario, { network: growNetwork(scenario), ...(seeds && { seeds }) });
}

function epsilonFor(replicates: number): number {
  return replicates < 10 ? 0.3 : 0.1;
}
