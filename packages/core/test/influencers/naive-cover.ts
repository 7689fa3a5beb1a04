import type { ReverseSets } from '../../src/influencers/index.ts';
import type { CoverChoice } from '../../src/influencers/choose-by-count.ts';

/** Sets as lists of their people. */
export type PlainSets = readonly (readonly number[])[];

/** The same in compressed rows. */
export function inRows(sets: PlainSets): ReverseSets {
  const offsets = [0];
  for (const set of sets) offsets.push(offsets.at(-1)! + set.length);
  return { offsets: Uint32Array.from(offsets), members: Uint32Array.from(sets.flat()) };
}

/** Sets that somebody of these is in. */
export function coveredBy(sets: PlainSets, picked: readonly number[]): number {
  return sets.filter((set) => set.some((person) => picked.includes(person))).length;
}

/** Greedy by definition: everybody's gain is counted anew for each pick, the bound sorts everybody's. */
export function chooseNaively(sets: PlainSets, people: number, count: number): Omit<CoverChoice, 'isAllCovered'> {
  const seeds: number[] = [];
  const gains: number[] = [];
  const everyone = Array.from({ length: people }, (_, person) => person);
  let upper = Infinity;
  for (;;) {
    const covered = coveredBy(sets, seeds);
    const adds = everyone.map((person) => coveredBy(sets, [...seeds, person]) - covered);
    const largest = adds.toSorted((a, b) => b - a).slice(0, count);
    upper = Math.min(upper, covered + largest.reduce((sum, gain) => sum + gain, 0));
    if (seeds.length === count) return { seeds, gains, upper };
    const isFree = (person: number): boolean => !seeds.includes(person);
    const best = Math.max(...everyone.filter(isFree).map((person) => adds[person]));
    const person = everyone.find((person) => isFree(person) && adds[person] === best)!;
    seeds.push(person);
    gains.push(best);
  }
}

/** The most that whole people are worth together, by trying all: what no upper bound may be below. */
export function bestWithin(sets: PlainSets, prices: ArrayLike<number>, budget: number): number {
  let best = 0;
  for (let mask = 0; mask < 2 ** prices.length; mask += 1) {
    const picked = Array.from(prices, (_, person) => person).filter((person) => ((mask >> person) & 1) === 1);
    if (picked.reduce((sum, person) => sum + prices[person], 0) > budget) continue;
    best = Math.max(best, coveredBy(sets, picked));
  }
  return best;
}
