import { ROLES } from './crowd.ts';

/** What a conversation came to, by role. Each array: shape [roles]. */
export interface RoleTally {
  /** Sights of the brand's post: people who see it, whatever reached them first. */
  readonly postSights: Float64Array;
  /** Sights of the spot: people who notice it, whether they see the post as well or not. */
  readonly spotSights: Float64Array;
  /** People whose first sight of all is a share, and praises. */
  readonly firstOfPraise: Float64Array;
  /** People whose first sight of all is a share, and criticises; each complainer counts, by the one impression of their own. */
  readonly firstOfCriticism: Float64Array;
  /** Sights of shares that praise, by people who had been reached before. */
  readonly moreOfPraise: Float64Array;
  /** Sights of shares that criticise, by people who had been reached before. */
  readonly moreOfCriticism: Float64Array;
  /** People who share, and praise. */
  readonly supporters: Float64Array;
  /** People who share, and criticise; complainers are strangers among them. */
  readonly critics: Float64Array;
  /** Of `critics`, those whose first sight was criticism; complainers are none of them. */
  readonly criticsAfterCriticism: Float64Array;
  /** People with at least one impression. */
  readonly reached: Float64Array;
}

/** Space for a tally; nothing is counted yet. */
export function createRoleTally(): RoleTally {
  const byRole = (): Float64Array => new Float64Array(ROLES);
  return {
    postSights: byRole(),
    spotSights: byRole(),
    firstOfPraise: byRole(),
    firstOfCriticism: byRole(),
    moreOfPraise: byRole(),
    moreOfCriticism: byRole(),
    supporters: byRole(),
    critics: byRole(),
    criticsAfterCriticism: byRole(),
    reached: byRole(),
  };
}

/** Takes all counts back. */
export function clearRoleTally(tally: RoleTally): void {
  tally.postSights.fill(0);
  tally.spotSights.fill(0);
  tally.firstOfPraise.fill(0);
  tally.firstOfCriticism.fill(0);
  tally.moreOfPraise.fill(0);
  tally.moreOfCriticism.fill(0);
  tally.supporters.fill(0);
  tally.critics.fill(0);
  tally.criticsAfterCriticism.fill(0);
  tally.reached.fill(0);
}
