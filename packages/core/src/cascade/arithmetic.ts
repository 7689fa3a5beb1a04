import { CascadeRowsBuilder, K_PLUS_LEVELS, partsOf } from './cascade-rows.ts';
import type { CascadeRows } from './cascade-rows.ts';
import { addSights, decideInRoundZero, expectTelevision } from './expected-start.ts';
import { binsOf } from './population/laid-out-cascade.ts';
import { spreadRoundsInColours, type ShownPeople } from './rounds-in-colours.ts';
import type { ShareCascade } from './share-cascade.ts';
import { buildShareCurveTable, shareProbabilityOnExposure } from './share-curve.ts';

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
  const rows = new CascadeRowsBuilder(0, 1, partsOf(undefined, cascade.television));

  const curve = buildShareCurveTable(cascade.shareProbability);
  const { paidSeeds = 0, television } = cascade;
  const expected = expectTelevision(cascade);
  const { seeing, noticing, meanSights } = expected;
  const seers = cascade.universe * seeing;
  const owned = cascade.fans * cascade.fanVisibility;
  // Nobody is in two of these: who has seen the post, who is paid, who has noticed television.
  const byTelevision = decideInRoundZero(new Float64Array(curve.cap + 1), expected, curve, 0, cascade.universe);
  let sharers = shareProbability * owned + paidSeeds + byTelevision;
  let reach = owned + paidSeeds + seers;
  let newReach = reach;
  rows.addRound({ impressions: owned + paidSeeds + cascade.universe * meanSights, newReach, sharers });
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
  if (television === undefined) rows.endRow(eachSeenOnce(reach), truncated);
  else {
    const byExposures = addSights(allUnreached(cascade.universe), television.exposure);
    byExposures[1] += reach - seers;
    rows.endRow(byExposures, truncated, {
      informed: owned + paidSeeds + cascade.universe * noticing,
      televisionOnly: seers,
      postsOnly: reach - seers,
    });
  }
  return rows.finish();
}

/** People by exposures where nobody has any. */
function allUnreached(universe: number): Float64Array {
  const peopleByExposures = new Float64Array(K_PLUS_LEVELS + 1);
  peopleByExposures[0] = universe;
  return peopleByExposures;
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
