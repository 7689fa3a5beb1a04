/**
 * Ripplecast, answering the benchmark of choices as the programs of the other tools do (see python/choices.py):
 * `choose-ripplecast.ts FOLDER COUNT EPSILON`. It adds its certificate.
 */
import { chooseSeeds } from 'ripplecast/influencers';
import { peakMemoryBytes } from '../measure.ts';
import { readChoiceGraph } from './choice-graph.ts';

const [folder, count, epsilon] = process.argv.slice(2);
const { graph, probabilities } = readChoiceGraph(folder);
const model = { kind: 'independentCascade', edgeProbability: probabilities } as const;
const begun = process.cpuUsage();
const { seeds, lowerBound, upperBoundOfBest, certifiedRatio } = chooseSeeds(graph, {
  model,
  count: Number(count),
  epsilon: Number(epsilon),
});
const { user, system } = process.cpuUsage(begun);
const certificate = { lowerBound, upperBoundOfBest, certifiedRatio };
const answer = { milliseconds: (user + system) / 1000, seeds, certificate, peakBytes: peakMemoryBytes() };
process.stdout.write(`${JSON.stringify(answer)}\n`);
