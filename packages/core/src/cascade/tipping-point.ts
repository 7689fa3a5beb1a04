import { MOST_FOLLOWERS, binFollowers } from './follower-bins.ts';
import type { ShareCascade } from './share-cascade.ts';
import { shareProbabilityOnExposure } from './share-curve.ts';

/** Values of one parameter at which R = 1, the others as they are; null where none exists in the parameter's range. */
export interface TippingPoint {
  /** Share probability on the first exposure, in [0, 1]. */
  readonly shareProbability: number | null;
  /** Visibility, in [0, 1]. */
  readonly visibility: number | null;
  /** Mean number of followers, at most min(universe − 1, 1e6). */
  readonly followers: number | null;
}

/** Where the cascade tips: R = v·s₁·E[d] = 1, solved for each of its three factors. */
export function tippingPoint(cascade: ShareCascade): TippingPoint {
  const followers = binFollowers(cascade.followers, cascade.universe).mean;
  const shareProbability = shareProbabilityOnExposure(cascade.shareProbability, 1);
  const { visibility } = cascade;
  return {
    shareProbability: factorForOne(visibility * followers, 1),
    visibility: factorForOne(shareProbability * followers, 1),
    followers: factorForOne(visibility * shareProbability, Math.min(cascade.universe - 1, MOST_FOLLOWERS)),
  };
}

function factorForOne(otherFactors: number, largest: number): number | null {
  if (otherFactors === 0) return null;
  const factor = 1 / otherFactors;
  return factor <= largest ? factor : null;
}
