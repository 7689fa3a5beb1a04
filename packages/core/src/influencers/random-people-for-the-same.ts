import { checkWhole } from '../check.ts';
import { checkMeasured, type MeasuredSets } from './measured-sets.ts';

/** Rounding of a sum over sets, as a part of the sets: far below one set. */
const ROUNDING = 1e-12;

/**
 * Expected spread of some of the candidates, drawn at random, with those who are booked.
 * @param measured - The third collection of a choice.
 * @param people - How many are drawn, without replacement: a whole number up to the candidates.
 * @returns In people, or in units of the weights.
 * @throws InvalidParameterError for a number of people that is out of range.
 * @remarks A set with r of n candidates is hit by m of them with probability 1 − C(n − r, m)/C(n, m); O(largest r).
 */
export function expectedReachOfRandom(measured: MeasuredSets, people: number): number {
  checkMeasured(measured);
  checkWhole('people', people, 0, measured.candidates);
  const hits = measured.bookedHits + setsHitByRandom(measured, people);
  return measured.sets === 0 ? 0 : (measured.totalWeight * hits) / measured.sets;
}

/**
 * How many candidates, drawn at random, are expected to do at least as well as the choice, those booked being there in both cases.
 * @param measured - The third collection of the choice.
 * @returns The smallest such number; null where not even all candidates do, because chosen people are not among them.
 * @throws InvalidParameterError for what `measureSets` has not made.
 * @remarks O(largest r · log n).
 */
export function randomPeopleForTheSame(measured: MeasuredSets): number | null {
  checkMeasured(measured);
  const { chosenHits, sets, candidates } = measured;
  const needed = chosenHits - ROUNDING * sets;
  const isEnough = (people: number): boolean => setsHitByRandom(measured, people) >= needed;
  if (!isEnough(candidates)) return null;
  let [fewest, enough] = [0, candidates];
  while (fewest < enough) {
    const between = Math.floor((fewest + enough) / 2);
    if (isEnough(between)) enough = between;
    else fewest = between + 1;
  }
  return enough;
}

/** Expected sets, of those that nobody booked hits, that are hit by so many random candidates. */
function setsHitByRandom({ candidates, byCandidates: { values, sets } }: MeasuredSets, people: number): number {
  let hits = 0;
  // C(n − r, m)/C(n, m) is the product over i < r of (n − m − i)/(n − i).
  let missed = 1;
  let inSet = 0;
  for (let i = 0; i < values.length; i += 1) {
    for (; inSet < values[i] && missed > 0; inSet += 1) {
      missed *= Math.max(0, candidates - people - inSet) / (candidates - inSet);
    }
    hits += sets[i] * (1 - missed);
  }
  return hits;
}
