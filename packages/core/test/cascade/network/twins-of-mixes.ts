import type { CascadeRows } from '../../../src/cascade/index.ts';
import { kPlusOf, roundOf, roundsIn, sumRounds } from '../values-of-rows.ts';
import type { BruteForceRun } from './brute-force-network.ts';

/** What is compared of rows of a mix and their slow twin. */
export type MixNumbers = Record<string, Float64Array>;

/** Levels of k+ reach that are compared. */
const levels = [2, 3, 5, 10];

/** Of rows with television. */
export function numbersOfMix(rows: CascadeRows): MixNumbers {
  const numbers: MixNumbers = {
    impressions: sumRounds(rows, rows.impressions),
    reach: sumRounds(rows, rows.newReach),
    sharers: sumRounds(rows, rows.sharers),
    rounds: roundsIn(rows),
    informed: rows.informed!,
    'television only': rows.televisionOnly!,
    'posts only': rows.postsOnly!,
    'reach of round 0': roundOf(rows, rows.newReach, 0),
    'new in round 1': roundOf(rows, rows.newReach, 1),
    'sharers of round 0': roundOf(rows, rows.sharers, 0),
  };
  for (const k of levels) numbers[`${k}+ reach`] = kPlusOf(rows, k);
  return numbers;
}

/** Of so many runs of the twin. */
export function numbersOfTwins(count: number, spread: () => BruteForceRun): MixNumbers {
  const runs = Array.from({ length: count }, () => numbersOfRun(spread()));
  return Object.fromEntries(
    Object.keys(runs[0]).map((key) => [key, Float64Array.from(runs, (numbers) => numbers[key])]),
  );
}

function numbersOfRun({ rounds, exposures, sights, noticed, informed }: BruteForceRun): Record<string, number> {
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const posts = exposures.map((count, person) => count - noticed[person]);
  const impressions = posts.map((count, person) => count + sights[person]);
  const people = (holds: (person: number) => boolean): number => posts.filter((_, person) => holds(person)).length;
  return {
    impressions: sum(rounds.map((round) => round.impressions)),
    reach: sum(rounds.map((round) => round.newReach)),
    sharers: sum(rounds.map((round) => round.sharers)),
    rounds: rounds.length,
    informed,
    'television only': people((person) => posts[person] === 0 && sights[person] > 0),
    'posts only': people((person) => posts[person] > 0 && sights[person] === 0),
    'reach of round 0': rounds[0].newReach,
    'new in round 1': rounds[1]?.newReach ?? 0,
    'sharers of round 0': rounds[0].sharers,
    ...Object.fromEntries(levels.map((k) => [`${k}+ reach`, people((person) => impressions[person] >= k)])),
  };
}
