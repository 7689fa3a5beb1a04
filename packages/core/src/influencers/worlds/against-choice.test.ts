import { expect, test } from 'vitest';
import { karateGraph } from '../../../test/cascade/network/small-graphs.ts';
import { weightedCascadeProbabilities } from '../../cascade/network/index.ts';
import { certify } from '../certify.ts';
import { chooseSeeds } from '../choose-seeds.ts';
import type { InfluenceModel } from '../influence-model.ts';
import { greedyOnWorlds } from './greedy-on-worlds.ts';

const graph = karateGraph();
const models: readonly (readonly [string, InfluenceModel, 'reach' | 'sharers'])[] = [
  ['independent cascade', { kind: 'independentCascade', edgeProbability: 0.1 }, 'sharers'],
  ['weighted cascade', { kind: 'independentCascade', edgeProbability: weightedCascadeProbabilities(graph) }, 'sharers'],
  ['linear threshold', { kind: 'linearThreshold', threshold: 'random' }, 'sharers'],
  ['linear threshold, everyone who sees it', { kind: 'linearThreshold', threshold: 'random' }, 'reach'],
  ['share once', { kind: 'share', visibility: 0.5, shareProbability: 0.2 }, 'reach'],
  ['share once, sharers', { kind: 'share', visibility: 0.5, shareProbability: 0.2 }, 'sharers'],
  [
    'messages that differ',
    { kind: 'share', visibility: 0.5, shareProbability: { perMessage: { mean: 0.2, concentration: 1 } } },
    'reach',
  ],
];

// n = 1,000 worlds; catches spreads that are off by some 8 %.
test.each(models)('greedy on worlds and reverse-reachable sets agree in the karate club: %s', (_, model, metric) => {
  const options = { model, metric, count: 3, rngSeed: 'both ways' } as const;
  const choice = chooseSeeds(graph, { ...options });
  const { seeds, spread } = greedyOnWorlds(graph, { ...options, worlds: 1000 });
  // The two leaders of the club stand out; which of them is first, chance decides.
  expect([0, 33]).toContain(seeds[0]);
  expect([0, 33]).toContain(choice.seeds[0]);
  const judged = certify(graph, seeds, { ...options });
  const standardError = Math.hypot(spread.standardError, judged.spread.standardError);
  expect(spread.mean - judged.spread.mean).toHaveMean(0, { standardError });
  expect(choice.lowerBound).toBeLessThanOrEqual(judged.upperBoundOfBest);
  expect(judged.lowerBound).toBeLessThanOrEqual(choice.upperBoundOfBest);
  expect(judged.spread.mean / choice.spread.mean).toBeGreaterThan(0.97);
});

test('both take candidates, excluded and booked people alike', () => {
  const model = { kind: 'share', visibility: 0.5, shareProbability: 0.2 } as const;
  const candidates = Array.from({ length: 12 }, (_, person) => person);
  const options = { model, count: 2, candidates, excluded: [0], booked: [33], rngSeed: 'both ways' } as const;
  const choice = chooseSeeds(graph, options);
  const worlds = greedyOnWorlds(graph, { ...options, worlds: 1000 });
  expect(worlds.seeds[0]).toBe(choice.seeds[0]);
  expect(worlds.booked).toEqual(choice.booked);
  // n = 1,000 worlds; catches spreads that are off by some 8 %.
  const standardError = Math.hypot(worlds.spread.standardError, choice.spread.standardError);
  expect(worlds.spread.mean - choice.spread.mean).toHaveMean(0, { standardError });
});
