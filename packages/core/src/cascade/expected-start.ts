import { K_PLUS_LEVELS } from './cascade-rows.ts';
import type { ShareCascade } from './share-cascade.ts';
import type { ShareCurveTable } from './share-curve.ts';
import { layOutTelevision, type TelevisionLaw } from './television.ts';
import { meanSightsOf, probabilityOfSeeing } from './television-start.ts';

/** Television that starts a cascade, as expected values. */
export interface ExpectedTelevision extends TelevisionLaw {
  /** Probability of having seen the spot. */
  readonly seeing: number;
  /** Probability of not having seen it. */
  readonly unseen: number;
  /** Probability of having noticed it. */
  readonly noticing: number;
  /** Sights of it of one person. */
  readonly meanSights: number;
}

/** The television of a cascade, as expected values; without any, nobody sees it. */
export function expectTelevision({ television, shareProbability }: ShareCascade): ExpectedTelevision {
  const law = layOutTelevision(television ?? { exposure: Float64Array.of(1), notice: 0 }, shareProbability);
  let noticing = 0;
  for (let cell = law.cells - 1; cell > 0; cell -= 1) noticing += law.noticed[cell];
  return {
    ...law,
    seeing: probabilityOfSeeing(law),
    unseen: law.exposure[0],
    noticing,
    meanSights: meanSightsOf(law),
  };
}

/**
 * Divides people who have seen posts so often by what they have noticed, and has them decide on all of it.
 * @param undecided - Shape [cap + 1], by exposures decided on; grows by those who have not shared.
 * @returns Expected sharers.
 */
export function decideInRoundZero(
  undecided: Float64Array,
  { noticed, mostNoticed }: Pick<TelevisionLaw, 'noticed' | 'mostNoticed'>,
  curve: ShareCurveTable,
  posts: number,
  people: number,
): number {
  let sharers = 0;
  for (const [cell, probability] of noticed.entries()) {
    const these = people * probability;
    const decided = Math.min(cell, mostNoticed) + posts;
    const sharing = cell > mostNoticed ? these : these * sharedWithin(curve, decided);
    undecided[Math.min(decided, curve.cap)] += these - sharing;
    sharers += sharing;
  }
  return sharers;
}

/** Probability of sharing at one of the first so many exposures. */
function sharedWithin({ cap, within, later }: ShareCurveTable, exposures: number): number {
  let shared = within[Math.min(cap, exposures)];
  for (let exposure = cap; exposure < exposures; exposure += 1) shared += (1 - shared) * later;
  return shared;
}

/**
 * People by all exposures: those of posts and those of the spot are independent.
 * @param people - Entry c: people who have seen posts c times, the last so often or more; at least 11 entries.
 * @returns Shape [11]; the last entry is 10 or more.
 */
export function addSights(people: Float64Array, exposure: Float64Array): Float64Array {
  const all = new Float64Array(K_PLUS_LEVELS + 1);
  for (let c = 0; c < people.length; c += 1) {
    for (let k = 0; k < exposure.length; k += 1) all[Math.min(c + k, K_PLUS_LEVELS)] += people[c] * exposure[k];
  }
  return all;
}
