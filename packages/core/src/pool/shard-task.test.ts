import { prepareNetworkCascade } from '../cascade/network/index.ts';
import { karateClub } from '../graph/index.ts';
import { networkSent, networkToSend } from './shard-task.ts';
import { describe, expect, test } from 'vitest';

const club = karateClub();
const graph = { ...club.graph, visibility: Float32Array.from(club.graph.followers, (follower) => (follower % 7) / 7) };
const own = Float64Array.from({ length: graph.people }, (_, person) => (person % 5) / 10);
const cascade = prepareNetworkCascade(
  graph,
  { seeds: [0] },
  { kind: 'share', visibility: graph.visibility, shareProbability: own },
);

describe('a network on its way', () => {
  test('leaves out the graph that the worker has, and arrays that are the graph’s', () => {
    const first = networkToSend(cascade, null);
    expect(first.graph).toBe(graph);
    expect(first.rest).toMatchObject({ visibility: { probabilities: { arrayOfGraph: 'visibility' } } });
    const later = networkToSend(cascade, { ...graph });
    expect(later.graph).toBeNull();
    expect(networkSent(first, null)).toEqual(cascade);
    expect(networkSent(structuredClone(later), graph)).toEqual(cascade);
  });

  test.each([
    ['one probability for all edges', { kind: 'independentCascade', edgeProbability: 0.2 }],
    ['linear threshold', { kind: 'linearThreshold', threshold: 'random' }],
    [
      'probabilities beside the graph',
      { kind: 'independentCascade', edgeProbability: Float32Array.from(graph.visibility) },
    ],
    ['those of the graph as a cascade’s', { kind: 'independentCascade', edgeProbability: graph.visibility }],
    [
      'a curve by exposure',
      { kind: 'share', visibility: 0.5, shareProbability: { byExposure: [0.1, 0.3], then: 0.2 } },
    ],
  ] as const)('arrives as it was: %s', (_, model) => {
    const sent = prepareNetworkCascade(graph, { fans: 3, fanVisibility: 0.5 }, model);
    expect(networkSent(structuredClone(networkToSend(sent, null)), null)).toEqual(sent);
  });
});
