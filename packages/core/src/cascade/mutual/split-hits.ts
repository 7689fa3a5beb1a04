import { drawBinomial, drawHypergeometric } from '../../random/index.ts';
import { probabilityOfNone } from '../../random/draw-hypergeometric.ts';
import type { MutualState } from './mutual-state.ts';

/**
 * How many people of a class get 0, 1, 2, … of the hits that fall on their stubs, uniformly and at most one on each stub.
 *
 * @param state - Fills `counts[0 … last]`: people with so many hits, the last for that or more. Draws from `viewStream`.
 * @param people - Of the class, ≥ 1.
 * @param stubs - Of each of them, ≥ 1.
 * @param hits - 0 … people·stubs.
 * @param last - 1 … stubs.
 * @returns Hits on the people of the last cell.
 * @remarks Few hits are drawn hit by hit, few people person by person: both exact, O(`state.maxOneByOne`). Otherwise O(last), see
 * {@link splitTogether}.
 */
export function splitHits(state: MutualState, people: number, stubs: number, hits: number, last: number): number {
  const { counts, viewStream, maxOneByOne } = state;
  let onLast = 0;
  counts.fill(0, 0, last + 1);
  if (hits <= maxOneByOne) {
    counts[0] = people;
    for (let left = people * stubs; left > people * stubs - hits; left -= 1) {
      let stub = Math.floor(viewStream.nextUniform() * left);
      let j = 0;
      while (j < last && stub >= counts[j] * (stubs - j)) {
        stub -= counts[j] * (stubs - j);
        j += 1;
      }
      if (j === last) {
        onLast += 1;
        continue;
      }
      counts[j] -= 1;
      counts[j + 1] += 1;
      if (j + 1 === last) onLast += last;
    }
    return onLast;
  }
  if (people > maxOneByOne) return splitTogether(state, people, stubs, hits, last);
  let left = hits;
  for (let person = people; person > 0; person -= 1) {
    const seen = drawHypergeometric(viewStream, person * stubs, stubs, left);
    left -= seen;
    counts[seen < last ? seen : last] += 1;
    if (seen >= last) onLast += seen;
  }
  return onLast;
}

/**
 * {@link splitHits} for many hits on many people, as a whole: a multinomial over one person's own law, which is exactly
 * hypergeometric, moved by one linear step onto those outcomes whose hits add up (the regression on their sum, as for a
 * normal law), and then settled to the last hit. Means are exact, variances and covariances those of the limit of many people.
 */
function splitTogether(state: MutualState, people: number, stubs: number, hits: number, last: number): number {
  const { counts, masses, viewStream } = state;
  const all = people * stubs;
  const mean = hits / people;
  const variance = (mean * (1 - hits / all) * (all - stubs)) / (all - 1);
  const missed = all - hits - stubs;

  // The multinomial. What the last cell's people have beyond it is summed with the variance that it must have.
  let mass = missed > 0 ? probabilityOfNone(all, stubs, hits) : 0;
  let tail = 1;
  let left = people;
  let first = 0;
  let second = 0;
  let excess = -hits;
  for (let j = 0; j < last; j += 1) {
    masses[j] = mass;
    counts[j] = drawBinomial(viewStream, left, mass < tail ? mass / tail : 1);
    left -= counts[j];
    tail -= mass;
    first += j * mass;
    second += j * j * mass;
    excess += j * counts[j];
    mass = missed > 0 ? (mass * (stubs - j) * (hits - j)) / ((j + 1) * (missed + j + 1)) : 0;
  }
  counts[last] = left;
  if (left > 0) {
    const meanOfLast = Math.max(last, Math.min(stubs, (mean - first) / tail));
    const squares = (variance + mean * mean - second) / tail - meanOfLast * meanOfLast;
    // A sum of fair coins for the normal; no variance is above a quarter of the range's square.
    const coins = Math.round(left * Math.max(0, Math.min((stubs - last) * (stubs - last), 4 * squares)));
    excess += left * meanOfLast + drawBinomial(viewStream, coins, 0.5) - coins / 2;
  }

  // The linear step, rounded so that nobody is lost and no cell falls below zero.
  let wanted = 0;
  let given = 0;
  let fullest = last;
  for (let j = 0; j <= last; j += 1) {
    if (j < last && variance > 0) wanted -= (excess * masses[j] * (j - mean)) / variance;
    const shift = Math.max(-counts[j], (j === last ? 0 : Math.round(wanted)) - given);
    counts[j] += shift;
    given += shift;
    if (counts[j] > counts[fullest]) fullest = j;
  }
  counts[fullest] -= given;
  return settleHits(counts, stubs, hits, last);
}

/** Moves people between neighbouring cells until the hits that are left for the last one are as many as its people can have. */
function settleHits(counts: Float64Array, stubs: number, hits: number, last: number): number {
  for (;;) {
    let onLast = hits;
    for (let j = 1; j < last; j += 1) onLast -= j * counts[j];
    const missing = onLast - Math.max(last * counts[last], Math.min(stubs * counts[last], onLast));
    if (missing === 0) return onLast;
    // One hit more for people of the fullest cell below the last, or one hit less for people of the fullest above 0.
    const step = missing > 0 ? 1 : -1;
    const lowest = missing > 0 ? 0 : 1;
    let from = lowest;
    for (let j = lowest; j < lowest + last; j += 1) if (counts[j] > counts[from]) from = j;
    const moved = Math.min(counts[from], missing * step);
    counts[from] -= moved;
    counts[from + step] += moved;
  }
}
