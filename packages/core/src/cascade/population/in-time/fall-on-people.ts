import type { RandomStream } from '../../../random/index.ts';

/**
 * How often each of some people is hit by sights that fall on them independently, with equal chance. Exact, one after the other;
 * nearly always one number decides that nobody is hit twice.
 * @param people - At least 1, where there are sights.
 * @param sights - Whole number.
 * @param apart - Probability that two of the sights are of different sharers: those of one sharer never hit the same person.
 * @param hits - Filled: entry j is how many people are hit j times, from 1 on; the last is for that or more.
 * @returns How many people are hit.
 * @remarks O(sights) where somebody is hit twice, else O(1).
 */
export function fallOnPeople(
  stream: RandomStream,
  people: number,
  sights: number,
  apart: number,
  hits: Float64Array,
): number {
  hits.fill(0);
  hits[1] = sights;
  if (sights < 2) return sights;
  let left = stream.nextUniform();
  if (sights <= people && left >= (apart * sights * (sights - 1)) / (2 * people)) return sights;
  const last = hits.length - 1;
  const rate = apart / people;
  let hit = 0;
  let clear = 1;
  hits[1] = 0;
  for (let sight = 0; sight < sights; sight += 1) {
    // The probability that nobody has been hit again since the last time.
    clear *= 1 - hit * rate;
    if (hit < people && 1 - clear <= left) {
      hit += 1;
      hits[1] += 1;
      continue;
    }
    // Falls on one of those who are hit already.
    let rank = stream.nextUniform() * hit;
    let j = 1;
    while (j < last && rank >= hits[j]) {
      rank -= hits[j];
      j += 1;
    }
    if (j < last) {
      hits[j] -= 1;
      hits[j + 1] += 1;
    }
    left = stream.nextUniform();
    clear = 1;
  }
  return hit;
}
