import { type FollowerGraph, followerGraphFromRows } from '../../src/graph/index.ts';
import type { InfluenceModel, ReverseSets } from '../../src/influencers/index.ts';

/** Six people, whose exact spreads are known. Edges u→v, v follows u: [u, v, 20 × probability], ascending. */
const edges: readonly (readonly [number, number, number])[] = [
  [0, 1, 10],
  [0, 2, 5],
  [1, 2, 2],
  [1, 3, 10],
  [2, 3, 6],
  [2, 5, 4],
  [3, 4, 10],
  [4, 5, 5],
  [5, 0, 2],
];
/** 10 × share probability. */
const shares = [2, 9, 5, 7, 3, 6];
const people = shares.length;
const everyone = shares.map((_, person) => person);

/** Their graph. */
export function sixPeople(): FollowerGraph {
  const offsets = new Uint32Array(people + 1);
  for (const [from] of edges) offsets[from + 1] += 1;
  for (const person of everyone) offsets[person + 1] += offsets[person];
  return followerGraphFromRows({ offsets, followers: Uint32Array.from(edges, ([, to]) => to) });
}

/** How the edges' numbers and the people's are meant, and who is counted. */
export const sixPeopleModels = {
  independentCascade: {
    model: { kind: 'independentCascade', edgeProbability: Float32Array.from(edges, ([, , p]) => p / 20) },
    metric: 'sharers',
  },
  linearThreshold: {
    model: { kind: 'linearThreshold', threshold: 'random', weights: Float64Array.from(edges, ([, , p]) => p / 20) },
    metric: 'sharers',
  },
  shareReach: { model: shareModel(), metric: 'reach' },
  shareSharers: { model: shareModel(), metric: 'sharers' },
} as const satisfies Record<string, { model: InfluenceModel; metric: 'reach' | 'sharers' }>;

/** One of {@link sixPeopleModels}. */
export type SixPeopleModel = keyof typeof sixPeopleModels;

function shareModel(): InfluenceModel {
  return {
    kind: 'share',
    visibility: Float32Array.from(edges, ([, , p]) => p / 20),
    shareProbability: Float64Array.from(shares, (tenths) => tenths / 10),
  };
}

/**
 * How often each reverse set comes up, in proportion, by the definition of the model: all worlds and all roots. Entry s is for the set
 * whose members are the ones in the binary digits of s. Whole numbers, but for the share model, which has too many worlds for that.
 */
export function exactSets(name: SixPeopleModel, weights: readonly number[] = everyone.map(() => 1)): Float64Array {
  const counts = new Float64Array(2 ** people);
  const isShare = name === 'shareReach' || name === 'shareSharers';
  for (const { live, weight } of name === 'linearThreshold' ? worldsOfThresholds() : worldsOfCoins()) {
    for (let sharing = 0; sharing < (isShare ? 2 ** people : 1); sharing += 1) {
      const shareWeight = isShare
        ? product(everyone.map((person) => (isIn(sharing, person) ? shares[person] : 10 - shares[person]) / 10))
        : 1;
      for (const root of everyone) {
        const passesOn = (person: number): boolean =>
          !isShare || isIn(sharing, person) || (person === root && name === 'shareReach');
        counts[reverseSet(root, live, passesOn)] += weight * shareWeight * weights[root];
      }
    }
  }
  return counts;
}

/** Exact spread of some people, in units of the weights. */
export function exactSpreadOf(sets: Float64Array, seeds: readonly number[], total: number = people): number {
  const mask = seeds.reduce((all, person) => all | (1 << person), 0);
  let [hit, all] = [0, 0];
  for (const [set, count] of sets.entries()) {
    all += count;
    if ((set & mask) !== 0) hit += count;
  }
  return (total * hit) / all;
}

/** All sets of so many of the six. */
export function subsetsOf(size: number): number[][] {
  const subsets: number[][] = [];
  for (let mask = 0; mask < 2 ** people; mask += 1) {
    const subset = everyone.filter((person) => isIn(mask, person));
    if (subset.length === size) subsets.push(subset);
  }
  return subsets;
}

/** A collection in which each set comes up exactly in proportion: whole numbers of {@link exactSets}, in lowest terms. */
export function exactCollection(counts: Float64Array): ReverseSets {
  const divisor = counts.reduce(greatestDivisor, 0);
  const offsets: number[] = [0];
  const members: number[] = [];
  for (const [set, count] of counts.entries()) {
    const inSet = everyone.filter((person) => isIn(set, person));
    for (let i = 0; i < count / divisor; i += 1) {
      members.push(...inSet);
      offsets.push(members.length);
    }
  }
  return { offsets: Uint32Array.from(offsets), members: Uint32Array.from(members) };
}

function* worldsOfCoins(): Generator<{ live: number; weight: number }> {
  for (let live = 0; live < 2 ** edges.length; live += 1) {
    yield { live, weight: product(edges.map(([, , p], i) => (isIn(live, i) ? p : 20 - p))) };
  }
}

/** Of the edges into a person one lives, or none. */
function* worldsOfThresholds(
  person: number = 0,
  live: number = 0,
  weight: number = 1,
): ReturnType<typeof worldsOfCoins> {
  if (person === people) {
    yield { live, weight };
    return;
  }
  let none = 20;
  for (const [i, [, to, p]] of edges.entries()) {
    if (to !== person) continue;
    none -= p;
    yield* worldsOfThresholds(person + 1, live | (1 << i), weight * p);
  }
  yield* worldsOfThresholds(person + 1, live, weight * none);
}

/** Whose sharing makes the root count: through living edges, over people who pass on. */
function reverseSet(root: number, live: number, passesOn: (person: number) => boolean): number {
  const found = new Set([root]);
  for (const person of found) {
    if (!passesOn(person)) continue;
    for (const [i, [from, to]] of edges.entries()) if (to === person && isIn(live, i)) found.add(from);
  }
  return [...found].reduce((set, person) => set | (1 << person), 0);
}

function isIn(set: number, member: number): boolean {
  return ((set >> member) & 1) === 1;
}

function product(factors: readonly number[]): number {
  return factors.reduce((all, factor) => all * factor, 1);
}

function greatestDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestDivisor(b, a % b);
}
