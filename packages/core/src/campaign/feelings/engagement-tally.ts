import { roleNames } from '../../cascade/role-schema.ts';
import { engagementSources } from './engagement-sources.ts';

/** How many sights of one conversation counted. */
export interface EngagementTally {
  /** Shape [sources × roles]: valuable engagements. */
  readonly valuable: Float64Array;
  /** Shape [roles]: sights of criticism that were believed. Strangers feel nothing, and have none. */
  readonly believed: Float64Array;
}

/** A tally for `leaveFeelings` to fill, again and again. */
export function createEngagementTally(): EngagementTally {
  return {
    valuable: new Float64Array(engagementSources.length * roleNames.length),
    believed: new Float64Array(roleNames.length),
  };
}
