import type { NetworkMessage, NetworkModel } from '../../../src/cascade/network/index.ts';
import { shareProbabilityOnExposure } from '../../../src/cascade/index.ts';
import type { FollowerGraph } from '../../../src/graph/follower-graph.ts';
import type { RandomStream } from '../../../src/random/index.ts';

/** What one cascade did. */
export interface BruteForceRun {
  readonly rounds: readonly { impressions: number; newReach: number; sharers: number }[];
  /** Exposures of each person, without sights of television that were not noticed. */
  readonly exposures: readonly number[];
  /** Sights of television of each person; zeros without it. */
  readonly sights: readonly number[];
  /** How many of those were noticed. */
  readonly noticed: readonly number[];
  readonly shared: readonly boolean[];
  /** People with an exposure in round 0. */
  readonly informed: number;
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

  const messageShare = drawMessageShare(model, stream);
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
        if (typeof shareProbability === 'object' && 'perMessage' in shareProbability) {
          return exposures[person] === 1 && coin(messageShare);
        }
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

  const sights = everyone.map(() => 0);
  const noticed = everyone.map(() => 0);
  let sharers: number[] = [];
  const becomesSharer = (person: number): void => {
    if (shared[person]) return;
    shared[person] = true;
    sharers.push(person);
  };
  const shuffled = (): number[] =>
    everyone
      .map((person) => ({ person, key: stream.nextUniform() }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ person }) => person);
  if ('seeds' in message) {
    for (const seed of Array.from(message.seeds)) {
      exposures[seed] = 1;
      becomesSharer(seed);
    }
  } else {
    for (const person of shuffled().slice(0, message.fans ?? 0)) {
      if (!coin(message.fanVisibility ?? 1)) continue;
      exposures[person] = 1;
      if (model.kind === 'linearThreshold' || decides(person)) becomesSharer(person);
    }
  }
  const { paidSeeds = 0, television } = message;
  if (paidSeeds > 0) {
    for (const person of shuffled().slice(0, paidSeeds)) {
      exposures[person] += 1;
      becomesSharer(person);
    }
  }
  if (television !== undefined) {
    for (const person of everyone) {
      let left = stream.nextUniform();
      while (sights[person] < television.exposure.length - 1 && left >= television.exposure[sights[person]]) {
        left -= television.exposure[sights[person]];
        sights[person] += 1;
      }
      for (let sight = 0; sight < sights[person]; sight += 1) {
        if (!coin(television.notice)) continue;
        noticed[person] += 1;
        exposures[person] += 1;
        if (model.kind === 'linearThreshold' || (!shared[person] && decides(person))) becomesSharer(person);
      }
    }
  }
  const informed = exposures.filter((count) => count > 0).length;
  const seesAny = (person: number): boolean => exposures[person] + sights[person] > 0;
  rounds.push({
    impressions: everyone.reduce((sum, person) => sum + exposures[person] - noticed[person] + sights[person], 0),
    newReach: everyone.filter(seesAny).length,
    sharers: sharers.length,
  });
  while (sharers.length > 0) {
    const next: number[] = [];
    let impressions = 0;
    let newReach = 0;
    for (const sharer of sharers) {
      for (const { follower, edge } of followersOf[sharer]) {
        if (!coin(visibilityOf(edge))) continue;
        impressions += 1;
        if (!seesAny(follower)) newReach += 1;
        exposures[follower] += 1;
        if (shared[follower] || !decides(follower)) continue;
        shared[follower] = true;
        next.push(follower);
      }
    }
    rounds.push({ impressions, newReach, sharers: next.length });
    sharers = next;
  }
  return { rounds, exposures, sights, noticed, shared, informed };
}

/** Where messages differ, the share probability of one: Jöhnk's method, which takes powers and needs no distribution function. */
function drawMessageShare(model: NetworkModel, stream: RandomStream): number {
  if (model.kind !== 'share') return NaN;
  const { shareProbability } = model;
  if (typeof shareProbability !== 'object' || !('perMessage' in shareProbability)) return NaN;
  const { mean, concentration } = shareProbability.perMessage;
  for (;;) {
    const one = stream.nextUniform() ** (1 / (mean * concentration));
    const other = stream.nextUniform() ** (1 / ((1 - mean) * concentration));
    if (one + other > 0 && one + other <= 1) return one / (one + other);
  }
}
