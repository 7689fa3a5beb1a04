import { log1p } from '../random/index.ts';
import { NEGLIGIBLE_PEOPLE } from './arithmetic.ts';
import { CascadeRowsBuilder, partsOf } from './cascade-rows.ts';
import { addSights, decideInRoundZero, expectTelevision } from './expected-start.ts';
import type { CascadeRows } from './cascade-rows.ts';
import { createExposureLaw, fillPoissonExposures, shareProbabilityInTail } from './population/exposure-law.ts';
import type { ExposureLaw } from './population/exposure-law.ts';
import { binsOf } from './population/laid-out-cascade.ts';
import type { FollowerBins } from '../random/count-law/follower-bins.ts';
import { spreadRoundsInColours, type ShownPeople } from './rounds-in-colours.ts';
import type { ShareCascade } from './share-cascade.ts';
import { buildShareCurveTable } from './share-curve.ts';
import type { ShareCurveTable } from './share-curve.ts';

/**
 * Expected values of a well-mixed population: people, exposures and sharers are fractions of people, nothing is random.
 * @returns One row. Its last round is the first that adds fewer than 1e-9 people and sharers, or number `maxGenerations`
 * (only then the row is marked as truncated).
 * With a criticism, new people divide among praise and criticism as the sharers who show it to them, and there are columns of criticism.
 * @remarks U_g = U_{g−1}·Π(1 − d·v/(N − 1))^(S_{g−1}·share of d). With a share curve people are counted by exposures
 * seen, those of a round being Poisson with the λ for which P(0) is the factor above. O(generations × classes²).
 */
export function spreadMeanField(cascade: ShareCascade): CascadeRows {
  const { criticism = null, complaints = null } = cascade.conversation ?? {};
  if (criticism !== null) return spreadRoundsInColours(cascade, { criticism, complaints }, mixedPeople(cascade));
  const { universe, visibility, television } = cascade;
  const bins = binsOf(cascade);
  const curve = buildShareCurveTable(cascade.shareProbability);
  const law = createExposureLaw(curve);
  const rows = new CascadeRowsBuilder(0, 1, partsOf(undefined, television));
  const exposuresPerSharer = meanExposuresOfOneSharer(bins, visibility, universe - 1);

  const start = startMeanField(cascade, curve);
  const { undecided, people, unseen } = start;
  let { sharers, newReach, reachOfPosts } = start;
  rows.addRound(start);
  let generation = 0;
  while (sharers > 0 && (newReach >= NEGLIGIBLE_PEOPLE || sharers >= NEGLIGIBLE_PEOPLE)) {
    if (generation === cascade.maxGenerations) break;
    generation += 1;
    const impressions = bins.mean * visibility * sharers;
    fillPoissonExposures(law, curve, sharers * exposuresPerSharer);
    // Rounding must not add people who do not exist.
    const newOfPosts = Math.min(people[0] * law.tails[1], universe - reachOfPosts);
    reachOfPosts += newOfPosts;
    newReach = unseen * newOfPosts;
    moveByExposures(people, law, curve);
    sharers = showToUndecided(undecided, law, curve);
    rows.addRound({ impressions, newReach, sharers });
  }
  const truncated = sharers > 0 && (newReach >= NEGLIGIBLE_PEOPLE || sharers >= NEGLIGIBLE_PEOPLE);
  if (television === undefined) rows.endRow(people, truncated);
  else {
    rows.endRow(addSights(people, television.exposure), truncated, {
      informed: start.informed,
      televisionOnly: people[0] * start.seeing,
      postsOnly: reachOfPosts * unseen,
    });
  }
  return rows.finish();
}

/** Round 0 of the mean field. */
interface MeanFieldStart {
  /** Shape [cap + 1]: people who have not shared, by exposures decided on. */
  readonly undecided: Float64Array;
  /** Shape [cap + 1]: all people, by exposures of posts. */
  readonly people: Float64Array;
  readonly impressions: number;
  readonly newReach: number;
  readonly sharers: number;
  /** People who have seen posts. */
  readonly reachOfPosts: number;
  /** People who have seen posts or noticed television. */
  readonly informed: number;
  /** Probability of having seen television, and of not having seen it. */
  readonly seeing: number;
  readonly unseen: number;
}

/** The brand's post, paid posts, and television after them: independent of each other. */
function startMeanField(cascade: ShareCascade, curve: ShareCurveTable): MeanFieldStart {
  const { universe, fans, fanVisibility, paidSeeds = 0 } = cascade;
  const television = expectTelevision(cascade);
  const { seeing, unseen, noticing, meanSights } = television;
  const owned = fans * fanVisibility;
  const paid = paidSeeds / universe;
  const unpaid = 1 - paid;

  const undecided = new Float64Array(curve.cap + 1);
  const people = new Float64Array(curve.cap + 1);
  const ownSharers = decideInRoundZero(undecided, television, curve, 1, unpaid * owned);
  const sharers = ownSharers + decideInRoundZero(undecided, television, curve, 0, unpaid * (universe - owned));
  people[0] = unpaid * (universe - owned);
  people[1] = unpaid * owned + paid * (universe - owned);
  people[2] = paid * owned;
  const reachOfPosts = owned + paid * (universe - owned);
  return {
    undecided,
    people,
    impressions: owned + paidSeeds + universe * meanSights,
    newReach: universe * seeing + unseen * reachOfPosts,
    sharers: sharers + paidSeeds,
    reachOfPosts,
    informed: universe * noticing + (1 - noticing) * reachOfPosts,
    seeing,
    unseen,
  };
}

/** People by exposures, those of a round Poisson. */
function mixedPeople({ universe, ...cascade }: ShareCascade): ShownPeople {
  const bins = binsOf({ universe, ...cascade });
  const curve = buildShareCurveTable(cascade.shareProbability);
  const law = createExposureLaw(curve);
  const exposuresPerSharer = meanExposuresOfOneSharer(bins, cascade.visibility, universe - 1);
  const people = new Float64Array(curve.cap + 1);
  let reach = 0;
  return {
    begin: (first) => {
      people[0] = universe - first;
      people[1] = first;
      reach = first;
    },
    show: (sharers) => {
      fillPoissonExposures(law, curve, sharers * exposuresPerSharer);
      // Rounding must not add people who do not exist.
      const newReach = Math.min(people[0] * law.tails[1], universe - reach);
      reach += newReach;
      moveByExposures(people, law, curve);
      return newReach;
    },
    isOver: (newReach, sharers) => !(sharers > 0 && (newReach >= NEGLIGIBLE_PEOPLE || sharers >= NEGLIGIBLE_PEOPLE)),
    byExposures: () => people,
  };
}

/** −E[log1p(−d·v/(N − 1))]: what one sharer adds to the mean number of exposures of each person. */
export function meanExposuresOfOneSharer(bins: FollowerBins, visibility: number, others: number): number {
  let exposures = 0;
  for (let i = 0; i < bins.followers.length; i += 1) {
    if (bins.followers[i] === 0) continue;
    exposures -= bins.probabilities[i] * log1p((-bins.followers[i] * visibility) / others);
  }
  return exposures;
}

/** Moves people to the class of all the exposures they have seen after this round. */
function moveByExposures(people: Float64Array, law: ExposureLaw, curve: ShareCurveTable): void {
  for (let c = curve.cap - 1; c >= 0; c -= 1) {
    const before = people[c];
    for (let j = 1; c + j < curve.cap; j += 1) people[c + j] += before * law.probabilities[j];
    people[curve.cap] += before * law.tails[curve.cap - c];
    people[c] = before * law.probabilities[0];
  }
}

/** As {@link moveByExposures}, for those who have not shared; returns and takes out the new sharers. */
function showToUndecided(undecided: Float64Array, law: ExposureLaw, curve: ShareCurveTable): number {
  const { cap, within } = curve;
  const width = cap + 1;
  const sharersAmongLast = undecided[cap] * shareProbabilityInTail(law, curve, cap);
  undecided[cap] -= sharersAmongLast;
  let sharers = sharersAmongLast;
  for (let c = cap - 1; c >= 0; c -= 1) {
    const before = undecided[c];
    for (let j = 1; c + j < cap; j += 1) {
      const arriving = before * law.probabilities[j];
      const sharing = arriving * within[c * width + j];
      undecided[c + j] += arriving - sharing;
      sharers += sharing;
    }
    const arriving = before * law.tails[cap - c];
    const sharing = arriving * shareProbabilityInTail(law, curve, c);
    undecided[cap] += arriving - sharing;
    sharers += sharing;
    undecided[c] = before * law.probabilities[0];
  }
  return sharers;
}
