import type { NetworkMessage, NetworkModel } from '../../../src/cascade/network/index.ts';
import { shareProbabilityOnExposure } from '../../../src/cascade/index.ts';
import type { FollowerGraph } from '../../../src/graph/follower-graph.ts';
import type { RandomStream } from '../../../src/random/index.ts';

/** What one cascade did. */
export interface BruteForceRun {
  readonly rounds: readonly { impressions: number; newReach: number; sharers: number }[];
  /** Exposures of each person. */
  readonly exposures: readonly number[];
  readonly shared: readonly boolean[];
}

/**
 * The models on a network in the words of their definitions, with a coin for each edge and lists of people: the slow,
 * obvious twin, which shares no code and no way of drawing with the kernels.
 */
export function bruteForceNetwork(
  graph: FollowerGraph,
  message: NetworkMessage,
  model: NetworkModel,
): (stream: RandomStream) => BruteForceRun {
  const everyone = Array.from({ length: graph.people }, (_, person) => person);
  const followersOf = everyone.map((person) =>
    Array.from(graph.followers.subarray(graph.offsets[person], graph.offsets[person + 1]), (follower, i) => ({
      follower,
      edge: graph.offsets[person] + i,
    })),
  );
  const followed = everyone.map(
    (person) => followersOf.filter((list) => list.some((e) => e.follower === person)).length,
  );
  return (stream) => spreadOnce(message, model, stream, everyone, followersOf, followed);
}

function spreadOnce(
  message: NetworkMessage,
  model: NetworkModel,
  stream: RandomStream,
  everyone: readonly number[],
  followersOf: readonly (readonly { follower: number; edge: number }[])[],
  followed: readonly number[],
): BruteForceRun {
  const thresholds = everyone.map(() => 1 - stream.nextUniform());
  const exposures = everyone.map(() => 0);
  const shared = everyone.map(() => false);
  const rounds: { impressions: number; newReach: number; sharers: number }[] = [];

  const coin = (probability: number): boolean => stream.nextUniform() < probability;
  const visibilityOf = (edge: number): number => {
    if (model.kind === 'linearThreshold') return 1;
    const visibility = 'visibility' in model ? model.visibility : model.edgeProbability;
    return typeof visibility === 'number' ? visibility : visibility[edge];
  };
  const decides = (person: number): boolean => {
    switch (model.kind) {
      case 'independentCascade':
        return true;
      case 'share': {
        const { shareProbability } = model;
        if (!(shareProbability instanceof Float64Array)) {
          return coin(shareProbabilityOnExposure(shareProbability, exposures[person]));
        }
        return exposures[person] === 1 && coin(shareProbability[person]);
      }
      case 'linearThreshold': {
        const threshold = model.threshold === 'random' ? thresholds[person] : model.threshold;
        // Everyone who showed it has shared by now, but others of the round have not shown it yet.
        return exposures[person] / followed[person] >= threshold;
      }
    }
  };

  let sharers: number[] = [];
  if ('seeds' in message) {
    for (const seed of Array.from(message.seeds)) {
      exposures[seed] = 1;
      shared[seed] = true;
      sharers.push(seed);
    }
  } else {
    const fans = everyone.map((person) => ({ person, key: stream.nextUniform() })).toSorted((a, b) => a.key - b.key);
    for (const { person } of fans.slice(0, message.fans)) {
      if (!coin(message.fanVisibility ?? 1)) continue;
      exposures[person] = 1;
      if (model.kind !== 'linearThreshold' && !decides(person)) continue;
      shared[person] = true;
      sharers.push(person);
    }
  }
  const reachedNow = exposures.filter((count) => count > 0).length;
  rounds.push({ impressions: reachedNow, newReach: reachedNow, sharers: sharers.length });
  while (sharers.length > 0) {
    const next: number[] = [];
    let impressions = 0;
    let newReach = 0;
    for (const sharer of sharers) {
      for (const { follower, edge } of followersOf[sharer]) {
        if (!coin(visibilityOf(edge))) continue;
        impressions += 1;
        exposures[follower] += 1;
        if (exposures[follower] === 1) newReach += 1;
        if (shared[follower] || !decides(follower)) continue;
        shared[follower] = true;
        next.push(follower);
      }
    }
    rounds.push({ impressions, newReach, sharers: next.length });
    sharers = next;
  }
  return { rounds, exposures, shared };
}
