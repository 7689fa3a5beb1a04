import { exp, log } from '../../../random/index.ts';

/** Communities and probabilities that give a mean number of friends and a mean local clustering. */
export interface CommunityPlan {
  /** Communities in each division of all people. */
  readonly communities: number;
  /** Probability that two people of one community are friends through it. */
  readonly insideProbability: number;
  /** Probability that any two people are friends otherwise. */
  readonly outsideProbability: number;
  /** Mean local clustering that is expected with it; below the wanted one where that cannot be reached. */
  readonly clustering: number;
}

/** Fraction of friendships inside communities that is aimed at; more where the clustering needs it. */
const INSIDE_FRACTION = 0.9;
const INTEGRATION_STEPS = 200;

/**
 * Size of communities and probabilities for a mean number of friends and a mean local clustering.
 * @param divisions - Communities that each person belongs to.
 */
export function planCommunities(
  people: number,
  meanFriends: number,
  clustering: number,
  divisions: number,
): CommunityPlan {
  const density = Math.min(1, (divisions * clustering) / (INSIDE_FRACTION * INSIDE_FRACTION));
  let others = Math.min(people - 1, (INSIDE_FRACTION * meanFriends) / (divisions * density));
  let best: CommunityPlan | null = null;
  // Smaller communities are denser: shrink them until the clustering is reached.
  for (; others > 1; others *= 0.93) {
    const communities = Math.max(1, Math.round(people / (others + 1)));
    const plan = solveDensity(people, meanFriends, clustering, divisions, communities);
    if (best === null || plan.clustering > best.clustering) best = plan;
    if (plan.clustering >= clustering * 0.9999) return plan;
  }
  return best ?? solveDensity(people, meanFriends, clustering, divisions, Math.max(1, Math.floor(people / 2)));
}

function solveDensity(
  people: number,
  meanFriends: number,
  clustering: number,
  divisions: number,
  communities: number,
): CommunityPlan {
  const others = people / communities - 1;
  const most = Math.min(1, meanFriends / (divisions * others));
  let low = 0;
  let high = most;
  if (expectedClustering(people, meanFriends, divisions, others, most) > clustering) {
    for (let step = 0; step < 40; step += 1) {
      const middle = (low + high) / 2;
      if (expectedClustering(people, meanFriends, divisions, others, middle) < clustering) low = middle;
      else high = middle;
    }
  }
  return {
    communities,
    insideProbability: high,
    outsideProbability: outsideProbability(people, meanFriends, divisions, others, high),
    clustering: expectedClustering(people, meanFriends, divisions, others, high),
  };
}

/** What any two people must add to the communities, so that the mean number of friends is exact. */
function outsideProbability(
  people: number,
  meanFriends: number,
  divisions: number,
  others: number,
  density: number,
): number {
  let strangers = 1;
  for (let division = 0; division < divisions; division += 1) strangers *= 1 - (others * density) / (people - 1);
  return Math.max(0, 1 - (1 - meanFriends / (people - 1)) / strangers);
}

/**
 * Mean local clustering: with X_j friends in community j and K in all, two friends share a community with probability Σ
 * X_j(X_j − 1) / (K(K − 1)) and are then friends through it with probability `density`; others are friends as any two
 * people are.
 *
 * E[X(X − 1)/(K(K − 1))] = c(c − 1)·density²·E[1/((M + 2)(M + 1))] for X ~ Binomial(c, density), with M the friends
 * beside two of the community, and E[1/((M + 2)(M + 1))] = ∫ (1 − t)·E[t^M] dt over [0, 1].
 */
function expectedClustering(
  people: number,
  meanFriends: number,
  divisions: number,
  others: number,
  density: number,
): number {
  const outside = outsideProbability(people, meanFriends, divisions, others, density) * (people - 1);
  const trials = divisions * others;
  // From t = 1 downwards, where t^M has its weight: on a scale of 1/meanFriends.
  const width = Math.min(1, 40 / meanFriends);
  let integral = 0;
  for (let step = 0; step <= INTEGRATION_STEPS; step += 1) {
    const distance = (width * step) / INTEGRATION_STEPS;
    const weight = step === 0 || step === INTEGRATION_STEPS ? 1 : step % 2 === 1 ? 4 : 2;
    integral += weight * distance * generating(distance, Math.max(0, trials - 2), density, outside);
  }
  integral *= width / INTEGRATION_STEPS / 3;
  const together = divisions * others * Math.max(0, others - 1) * density * density * integral;
  const none = generating(1, trials, density, outside);
  const one =
    none * outside +
    (density < 1 ? (none * trials * density) / (1 - density) : trials <= 1 ? exp(-outside) * trials : 0);
  const anyTwo = meanFriends / (people - 1);
  return together * (density + (1 - density) * anyTwo) + Math.max(0, 1 - none - one - together) * anyTwo;
}

/** E[t^M] at t = 1 − distance, M = Binomial(trials, density) + Poisson(outside). */
function generating(distance: number, trials: number, density: number, outside: number): number {
  const base = 1 - density * distance;
  return base <= 0 ? (trials === 0 ? exp(-outside * distance) : 0) : exp(trials * log(base) - outside * distance);
}
