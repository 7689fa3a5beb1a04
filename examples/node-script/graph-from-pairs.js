// Who should hear it first, so that most people hear it? A network from pairs: Ben follows Ann, and so on.
import { defineScenario, openNetwork, simulate } from 'ripplecast';
import { graphFromEdges } from 'ripplecast/graph';

const follows = 'Ben Ann, Cem Ann, Dee Ben, Eve Ben, Fay Dee, Ann Cem, Gus Cem, Ben Gus, Hal Gus, Ida Fay, Dee Ida';
const pairs = follows.split(', ').map((pair) => pair.split(' '));
const network = openNetwork(graphFromEdges(pairs, { direction: 'followerFirst' }));
const model = { shareProbability: 0.5 };
for (const first of new Set(pairs.flat())) {
  const scenario = defineScenario({ version: 1, level: 'network', universe: null, message: { seeds: [first] }, model });
  console.log(first, simulate(scenario, { network }).cascade.reach.mean);
}
