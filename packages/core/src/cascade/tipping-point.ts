import { maxFollowers } from './share-cascade.ts';
import { binsOf } from './population/laid-out-cascade.ts';
import { peopleShownTo } from './reproduction-number.ts';
import type { ShareCascade } from './share-cascade.ts';
import { shareProbabilityOnExposure } from './share-curve.ts';

/** Values of one parameter at which R = 1, the others as they are; null where none exists in the parameter's range. */
export interface CascadeTippingPoint {
  /** Share probability on the first exposure, in [0, 1]. */
  readonly shareProbability: number | null;
  /** Visibility, in [0, 1]. */
  readonly visibility: number | null;
  /**
   * Mean number of followers, at most min(universe − 1, 1e6), and 1e12 friends of all people together; with ties "mutual" that
   * of the same law, all numbers scaled.
   */
  readonly followers: number | null;
}

/**
 * Where the cascade tips: R = 1, solved for each of its three factors. R = v·s₁·E[d] with ties "follow", and
 * v·s₁·(E[d²]/E[d] − 1) with ties "mutual".
 */
export function tippingPoint(cascade: ShareCascade): CascadeTippingPoint {
  const shareProbability = shareProbabilityOnExposure(cascade.shareProbability, 1);
  const { visibility, ties } = cascade;
  const shown = peopleShownTo(cascade);
  const most = maxFollowers(cascade.universe, ties);
  const factors = visibility * shareProbability;
  return {
    shareProbability: factorForOne(visibility * shown, 1),
    visibility: factorForOne(shareProbability * shown, 1),
    followers: ties === 'mutual' ? friendsForOne(cascade, factors, most) : factorForOne(factors, most),
  };
}

/** Mean of the law of friends, scaled so that E[d²]/E[d] is 1/(v·s₁) + 1. */
function friendsForOne(cascade: ShareCascade, factors: number, largest: number): number | null {
  const { mean, secondMoment } = binsOf(cascade);
  if (factors === 0) return null;
  const friends = (1 / factors + 1) * (mean === 0 ? 1 : (mean * mean) / secondMoment);
  return friends <= largest ? friends : null;
}

function factorForOne(otherFactors: number, largest: number): number | null {
  if (!(otherFactors > 0)) return null;
  const factor = 1 / otherFactors;
  return factor <= largest ? factor : null;
}
