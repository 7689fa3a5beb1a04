import type { ShareCascade } from '../share-cascade.ts';
import { binFollowers } from '../../random/count-law/follower-bins.ts';
import type { FollowerBins } from '../../random/count-law/follower-bins.ts';

/** A cascade whose law of followers is laid out already, so that nothing that runs or measures it need do it again. */
export interface LaidOutCascade extends ShareCascade {
  /** As `binFollowers` lays out the followers in the universe. */
  readonly bins: FollowerBins;
}

/** The law of followers of a cascade as bins: those that it brings, or laid out now. */
export function binsOf(cascade: ShareCascade | LaidOutCascade): FollowerBins {
  return 'bins' in cascade ? cascade.bins : binFollowers(cascade.followers, cascade.universe);
}
