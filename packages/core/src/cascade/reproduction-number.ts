import { binFollowers } from './follower-bins.ts';
import type { ShareCascade } from './share-cascade.ts';
import { shareProbabilityOnExposure } from './share-curve.ts';

/**
 * Sharers whom one early sharer causes on average: R = v·s₁·E[d] (ties "follow"), with s₁ the share probability on the first
 * exposure. Above 1 a cascade can grow without end; below 1 every cascade dies out.
 */
export function reproductionNumber(cascade: ShareCascade): number {
  const followers = binFollowers(cascade.followers, cascade.universe).mean;
  return cascade.visibility * shareProbabilityOnExposure(cascade.shareProbability, 1) * followers;
}
