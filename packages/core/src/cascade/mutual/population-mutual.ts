import { groupDigits, TooLargeError } from '../../errors.ts';
import { drawBinomial, drawHypergeometric, drawMultinomial, openStream } from '../../random/index.ts';
import { CascadeRowsBuilder, partsOf } from '../cascade-rows.ts';
import type { CascadeRows, EnsembleRange } from '../cascade-rows.ts';
import { MAX_FRIENDS_OF_ALL } from '../share-cascade.ts';
import { binsOf } from '../population/laid-out-cascade.ts';
import type { FollowerBins } from '../../random/count-law/follower-bins.ts';
import type { ShareCascade } from '../share-cascade.ts';
import { sharesByReplicate } from '../message-shares.ts';
import { buildShareCurveTable, setShareProbability, shareProbabilityOnExposure } from '../share-curve.ts';
import type { ShareCurveTable } from '../share-curve.ts';
import type { FriendKind, MutualState } from './mutual-state.ts';
import {
  beginMutualMix,
  createMutualMix,
  endMutualMix,
  type MutualMix,
  reachOfMutualStart,
  startBin,
} from './mutual-mix.ts';
import { reachedByPostsAlone, setShareOfMix } from '../population/start-with-mix.ts';
import { showToFriends } from './show-to-friends.ts';

/** Up to so many hits or people of a class one by one. */
const MAX_ONE_BY_ONE = 512;
/** Where every later exposure is a trial, people are counted up to so many exposures. */
const MAX_EXPOSURES = 32;

/**
 * Replicates of a cascade in a population with mutual ties: a configuration model, in which everyone has a number of friends
 * from the law and a uniform pairing of all these stubs makes the friendships. Pairs are drawn as the cascade comes to them;
 * no edge is stored, and the cost does not depend on the universe.
 * @param cascade - Checked already, as for `spreadPopulation`.
 * @returns One row for each replicate.
 * @throws TooLargeError where the rows would need more than 2 GiB, or friends add up to 1e12 or more.
 * @remarks `spreadPopulation` comes here for ties "mutual". Equations and limits: docs/model/mutual-ties.md.
 * @example
 * ```ts
 * import { spreadMutualPopulation } from 'ripplecast/cascade';
 *
 * const cascade = {
 *   universe: 1_000_000,
 *   fans: 1_000,
 *   fanVisibility: 1,
 *   followers: 3,
 *   visibility: 1,
 *   shareProbability: 0.8,
 *   maxGenerations: 1_000,
 * };
 * const rows = spreadMutualPopulation(cascade, { rngSeed: 'friends', first: 0, count: 1 });
 * const unreached = 1 - (rows.kPlusReach[0] ?? 0) / cascade.universe;
 * unreached > 0.014 && unreached < 0.017; // => true
 * ```
 */
export function spreadMutualPopulation(cascade: ShareCascade, ensemble: EnsembleRange): CascadeRows {
  const { television, paidSeeds, shareProbability } = cascade;
  const rows = new CascadeRowsBuilder(ensemble.first, ensemble.count, partsOf(undefined, television));
  const bins = binsOf(cascade);
  const later = shareProbabilityOnExposure(shareProbability, Infinity);
  const counted = later > 0 ? Math.min(MAX_EXPOSURES, bins.largest + 1) : 0;
  const curve = buildShareCurveTable(shareProbability, counted);
  const mix = television === undefined && paidSeeds === undefined ? null : createMutualMix(cascade, counted);
  const people = new Float64Array(curve.cap + 1);
  const shareOf = sharesByReplicate(cascade, ensemble.rngSeed);
  for (let i = 0; i < ensemble.count; i += 1) {
    if (shareOf !== null) setShare(curve, mix, shareOf(ensemble.first + i));
    const state = createMutualState(cascade, bins, curve, ensemble.rngSeed, ensemble.first + i, mix);
    let generation = 0;
    rows.addRound({ impressions: state.impressions, newReach: state.newReach, sharers: state.newSharers });
    for (; state.sharers > 0 && generation < cascade.maxGenerations; generation += 1) {
      showToFriends(state);
      const newReach = mix === null ? state.newReach : reachedByPostsAlone(state, mix.mix);
      rows.addRound({ impressions: state.impressions, newReach, sharers: state.newSharers });
    }
    const truncated = state.sharers > 0;
    const groups = [state.undecided, state.showing, state.last, state.old];
    if (mix !== null) {
      rows.endRow(people, truncated, endMutualMix(mix, groups, people));
      continue;
    }
    // What falls beyond the last class, the sums of its open stubs, is left out: a typed array does not grow.
    people.fill(0);
    for (const group of groups) {
      for (let at = 0; at < group.length; at += 1) people[at % (curve.cap + 2)] += group[at];
    }
    rows.endRow(people, truncated);
  }
  return rows.finish();
}

/** Gives everyone, who decides once, another share probability. */
function setShare(curve: ShareCurveTable, started: MutualMix | null, shareProbability: number): void {
  setShareProbability(curve, shareProbability);
  if (started === null) return;
  setShareProbability(started.kinds[0].curve, shareProbability);
  setShareOfMix(started.mix, shareProbability);
}

/** Those who have seen the brand's post and those who have not; all that there are without a mix. */
function kindsOf(curve: ShareCurveTable): readonly FriendKind[] {
  return [0, 1].map((fromBrand) => ({ fromBrand, curve }));
}

/**
 * A population after round 0: everyone's number of friends is drawn, random people see the brand's post, and decide. It has all
 * the space that the kernels need.
 * @param mix - Television and paid seeds; null for none.
 */
export function createMutualState(
  cascade: ShareCascade,
  bins: FollowerBins,
  curve: ShareCurveTable,
  rngSeed: string,
  replicate: number,
  mix: MutualMix | null = null,
): MutualState {
  const { cap } = curve;
  const kinds = mix?.kinds ?? kindsOf(curve);
  const viewStream = openStream(rngSeed, replicate, 'views');
  const shareStream = openStream(rngSeed, replicate, 'shares');
  const inBin = new Float64Array(bins.followers.length);
  drawMultinomial(openStream(rngSeed, replicate, 'followers'), cascade.universe, bins.probabilities, inBin);
  const posts = drawBinomial(viewStream, cascade.fans, cascade.fanVisibility);
  if (mix !== null) beginMutualMix(mix, cascade, rngSeed, replicate);
  const createGroup = (): Float64Array => new Float64Array(kinds.length * inBin.length * (cap + 2));
  const undecided = createGroup();
  const showing = createGroup();
  let others = cascade.universe;
  let left = posts;
  let stubs = 0;
  let sharers = 0;
  for (let bin = 0; bin < inBin.length; bin += 1) {
    const people = inBin[bin];
    const seeing = drawHypergeometric(viewStream, others, people, left);
    const sharing = drawBinomial(shareStream, seeing, curve.onExposure[1]);
    others -= people;
    left -= seeing;
    stubs += people * bins.followers[bin];
    const first = kinds.length * bin * (cap + 2);
    if (mix !== null) {
      sharers += startBin(mix, { people, seeing, sharing, first }, { undecided, showing });
      continue;
    }
    // Nobody of the first kind of the bin has an exposure, everyone of the second has one.
    const unreached = first;
    const reached = unreached + cap + 3;
    undecided[unreached] = people - seeing;
    undecided[reached] = seeing - sharing;
    showing[reached] = sharing;
    sharers += sharing;
  }
  if (stubs >= MAX_FRIENDS_OF_ALL) {
    throw new TooLargeError(
      `mutual friends of all people must add up to less than ${groupDigits(MAX_FRIENDS_OF_ALL)}; got ${stubs}`,
    );
  }
  return {
    visibility: cascade.visibility,
    bins,
    curve,
    kinds,
    undecided,
    showing,
    next: createGroup(),
    last: createGroup(),
    old: createGroup(),
    sharers,
    unseenOfLast: 0,
    unseenOfOld: 0,
    matchedNow: 0,
    matchedBefore: 0,
    loose: stubs % 2,
    viewStream,
    shareStream,
    impressions: mix === null ? posts : posts + (cascade.paidSeeds ?? 0) + mix.mix.people.impressions,
    newReach: mix === null ? posts : reachOfMutualStart(mix),
    newSharers: sharers,
    maxOneByOne: MAX_ONE_BY_ONE,
    counts: new Float64Array(cap + 1),
    masses: new Float64Array(cap + 1),
  };
}
