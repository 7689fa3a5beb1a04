import { setCounts, type MeasuredSets } from '../../src/influencers/measured-sets.ts';

/** Six people, whose exact spreads are known. Edges u→v, v follows u: [u, v, probability as numerator, denominator]. */
const edges: readonly (readonly [number, number, number, number])[] = [
  [0, 1, 1, 2],
  [0, 2, 1, 4],
  [1, 2, 1, 10],
  [1, 3, 1, 2],
  [2, 3, 3, 10],
  [3, 4, 1, 2],
  [4, 5, 1, 4],
  [2, 5, 1, 5],
  [5, 0, 1, 10],
];
/** Share probabilities: numerator, denominator. */
const shares: readonly (readonly [number, number])[] = [
  [1, 5],
  [9, 10],
  [1, 2],
  [7, 10],
  [3, 10],
  [3, 5],
];
const people = shares.length;

/** Which rule of passing on is enumerated; of the share model, who is reached. */
export type EnumeratedModel = 'independentCascade' | 'share';

/**
 * The third collection, as it would be with every world in proportion to its probability: all worlds of the six people and all roots, by
 * definition, in whole numbers.
 */
export function enumerateSets(
  model: EnumeratedModel,
  seeds: readonly number[],
  others: { booked?: readonly number[]; candidates?: readonly number[] } = {},
): MeasuredSets {
  const { booked = [], candidates = [0, 1, 2, 3, 4, 5] } = others;
  const pool = candidates.filter((person) => !booked.includes(person));
  const byCandidates = new Float64Array(people + 1);
  const byExposed = new Float64Array(people + 1);
  let [sets, bookedHits, chosenHits] = [0, 0, 0];
  for (let live = 0; live < 2 ** edges.length; live += 1) {
    const weightOfEdges = product(edges.map(([, , part, whole], i) => (isIn(live, i) ? part : whole - part)));
    for (let sharing = 0; sharing < (model === 'share' ? 2 ** people : 1); sharing += 1) {
      const passesOn = (person: number): boolean => model === 'independentCascade' || isIn(sharing, person);
      const weight =
        model === 'share'
          ? weightOfEdges * product(shares.map(([part, whole], i) => (isIn(sharing, i) ? part : whole - part)))
          : weightOfEdges;
      for (let root = 0; root < people; root += 1) {
        const set = reverseSet(root, live, passesOn);
        sets += weight;
        if (booked.some((person) => set.has(person))) {
          bookedHits += weight;
          continue;
        }
        byCandidates[pool.filter((person) => set.has(person)).length] += weight;
        if (!seeds.some((person) => set.has(person))) continue;
        chosenHits += weight;
        byExposed[[...set].filter((person) => person === root || passesOn(person)).length] += weight;
      }
    }
  }
  return {
    totalWeight: people,
    candidates: pool.length,
    sets,
    bookedHits,
    chosenHits,
    byCandidates: setCounts(byCandidates),
    byExposed: setCounts(byExposed),
  };
}

/** Whose sharing reaches the root: through live edges, over people who pass on. */
function reverseSet(root: number, live: number, passesOn: (person: number) => boolean): Set<number> {
  const set = new Set([root]);
  for (const person of set) {
    if (person !== root && !passesOn(person)) continue;
    edges.forEach(([from, to], i) => {
      if (to === person && isIn(live, i)) set.add(from);
    });
  }
  return set;
}

function isIn(set: number, member: number): boolean {
  return ((set >> member) & 1) === 1;
}

function product(factors: readonly number[]): number {
  return factors.reduce((all, factor) => all * factor, 1);
}
