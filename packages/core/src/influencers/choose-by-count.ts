import { CoverageQueue } from './coverage-queue.ts';
import { largestCoverages, pickPerson, type SetCover } from './set-cover.ts';

/** Who covers most, and how much the best could cover. */
export interface CoverChoice {
  /** The chosen, in order. */
  readonly seeds: readonly number[];
  /** Sets that each of them adds. */
  readonly gains: readonly number[];
  /** Nobody's choice covers more sets than this. */
  readonly upper: number;
  /** Whether some of them add nothing, because nobody does any more. */
  readonly isAllCovered: boolean;
}

/**
 * Picks one person after the other who covers most of what is not covered, of equal ones the one with the smallest number.
 * @param cover - Nobody is picked; changed. `most` is `count`.
 * @param isEligible - Shape [people]: 1 for those in the sets, and for whoever may fill up the number.
 * @param count - How many are chosen; at most as many as there are candidates.
 * @remarks Whatever was picked, the best choice adds at most what as many people add singly: the smallest of these sums bounds it.
 */
export function chooseByCount(cover: SetCover, isEligible: Uint8Array, count: number): CoverChoice {
  const queue = new CoverageQueue(cover.coverage, (coversA, a, coversB, b) =>
    coversA === coversB ? a < b : coversA > coversB,
  );
  const seeds: number[] = [];
  const gains: number[] = [];
  let upper = largestCoverages(cover);
  while (seeds.length < count) {
    const person = queue.take();
    if (person < 0) break;
    seeds.push(person);
    gains.push(pickPerson(cover, person));
    upper = Math.min(upper, cover.covered + largestCoverages(cover));
  }
  const isAllCovered = seeds.length < count;
  const isChosen = new Set(seeds);
  for (let person = 0; seeds.length < count; person += 1) {
    if (isEligible[person] === 0 || isChosen.has(person)) continue;
    seeds.push(person);
    gains.push(0);
  }
  return { seeds, gains, upper, isAllCovered };
}
