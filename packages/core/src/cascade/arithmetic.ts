import { CascadeRowsBuilder, K_PLUS_LEVELS } from './cascade-rows.ts';
import type { CascadeRows } from './cascade-rows.ts';
import { binsOf } from './population/laid-out-cascade.ts';
import { spreadRoundsInColours, type ShownPeople } from './rounds-in-colours.ts';
import type { ShareCascade } from './share-cascade.ts';
import { shareProbabilityOnExposure } from './share-curve.ts';

/** Below this many new people or sharers a deterministic cascade has ended. */
export const NEGLIGIBLE_PEOPLE = 1e-9;

/**
 * The arithmetic of "each fan has 300 friends": nobody overlaps, nothing is random, every impression is a new person.
 * @returns One row. Its last round is the first whose reach exceeds the universe, or that adds fewer than 1e-9 people, or
 * number `maxGenerations` (only then the row is marked as truncated).
 * With a criticism, people divide among praise and criticism as the sharers who show it to them, and there are columns of criticism.
 * @remarks S₀ = s·F₀; I_g = d·v·S_{g−1}; S_g = s·I_g, with d the mean number of followers and s the share probability on
 * the first exposure (nobody has a second). O(generations).
 */
export function spreadArithmetic(cascade: ShareCascade): CascadeRows {
  const { criticism = null, complaints = null } = cascade.conversation ?? {};
  if (criticism !== null) return spreadRoundsInColours(cascade, { criticism, complaints }, newPeople(cascade));
  const followers = binsOf(cascade).mean;
  const shareProbability = shareProbabilityOnExposure(cascade.shareProbability, 1);
  const rows = new CascadeRowsBuilder(0, 1);

  const owned = cascade.fans * cascade.fanVisibility;
  let sharers = shareProbability * owned;
  let reach = owned;
  let newReach = owned;
  rows.addRound({ impressions: owned, newReach: owned, sharers });
  let generation = 0;
  while (reach <= cascade.universe && sharers > 0 && newReach >= NEGLIGIBLE_PEOPLE) {
    if (generation === cascade.maxGenerations) break;
    generation += 1;
    newReach = followers * cascade.visibility * sharers;
    sharers = shareProbability * newReach;
    reach += newReach;
    rows.addRound({ impressions: newReach, newReach, sharers });
  }
  const truncated = reach <= cascade.universe && sharers > 0 && newReach >= NEGLIGIBLE_PEOPLE;
  rows.endRow(eachSeenOnce(reach), truncated);
  return rows.finish();
}

/** People by exposures where nobody has a second one. */
export function eachSeenOnce(reach: number): Float64Array {
  const peopleByExposures = new Float64Array(K_PLUS_LEVELS + 1);
  peopleByExposures[1] = reach;
  return peopleByExposures;
}

/** Every impression is a new person. */
function newPeople(cascade: ShareCascade): ShownPeople {
  const seenOfShare = binsOf(cascade).mean * cascade.visibility;
  let all = 0;
  return {
    begin: (people) => {
      all = people;
    },
    show: (sharers) => {
      all += seenOfShare * sharers;
      return seenOfShare * sharers;
    },
    isOver: (newReach, sharers, reach) => reach > cascade.universe || !(sharers > 0) || newReach < NEGLIGIBLE_PEOPLE,
    byExposures: () => eachSeenOnce(all),
  };
}
