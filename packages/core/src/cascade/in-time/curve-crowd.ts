import { exp, expm1 } from '../../random/index.ts';
import { createExposureLaw, fillPoissonExposures, shareProbabilityInTail } from '../population/exposure-law.ts';
import type { ShareCurveTable } from '../share-curve.ts';
import type { Crowd } from './crowd.ts';

/**
 * A well-mixed population that decides by exposures: of each person they are a Poisson number, and one more of whoever has seen the
 * post. When they came does not matter.
 * @param people - All.
 */
export function curveCrowd(given: Omit<Crowd, 'show'>, people: number, curve: ShareCurveTable): Crowd {
  const { owned, exposuresOfShare } = given;
  const law = createExposureLaw(curve);
  const first = curve.onExposure[1];
  /** Probability to have shared after a Poisson number of exposures that follow the c-th. */
  const sharedAfter = (c: number): number => {
    const width = curve.cap + 1;
    let shared = 0;
    for (let j = 1; c + j < curve.cap; j += 1) shared += law.probabilities[j] * curve.within[c * width + j];
    return shared + law.tails[curve.cap - c] * shareProbabilityInTail(law, curve, c);
  };
  return {
    ...given,
    show(_before, seen, postSeen) {
      const mean = exposuresOfShare * seen[0];
      fillPoissonExposures(law, curve, mean);
      const fans = owned * postSeen;
      return {
        postSeen,
        seen,
        reach: fans + (people - fans) * -expm1(-mean),
        reachByCriticism: 0,
        sharers: [(people - fans) * sharedAfter(0) + fans * (first + (1 - first) * sharedAfter(1)), 0],
        complained: 0,
      };
    },
  };
}

/**
 * People by exposures, from none to the last class: a Poisson number, and one more of so many.
 * @param oneMore - Fans who have seen the post, and people who complained.
 */
export function peopleByExposures(people: number, oneMore: number, mean: number, classes: number): Float64Array {
  const counts = new Float64Array(classes + 1);
  let probability = exp(-mean);
  let left = 1;
  for (let k = 0; k < classes; k += 1) {
    counts[k] += (people - oneMore) * probability;
    counts[k + 1] += oneMore * probability;
    left -= probability;
    probability *= mean / (k + 1);
  }
  counts[classes] += people * Math.max(0, left);
  return counts;
}
