import { roleNames } from '../../role-schema.ts';

/** Places of the roles in arrays by role. */
export const STRANGERS = 0;
export const FANS = 1;
export const ADVOCATES = 2;
export const CRITICS = 3;

/** How many roles there are. */
export const ROLES: number = roleNames.length;

/** Who is in a conversation and what they do: everyone decides once, at their first sight. Each array: shape [roles]. */
export interface Crowd {
  /** How many there are; the sum is the universe. All but strangers are shown the brand's post. */
  readonly people: Float64Array;
  /** Probability of sharing where the first sight is praise, the brand's post or a spot. */
  readonly shareAfterPraise: Float64Array;
  /** Probability of sharing where the first sight is criticism. */
  readonly shareAfterCriticism: Float64Array;
  /** Probability that whoever shares after praise, praises: quality for strangers and fans, 1 for advocates, 0 for critics. */
  readonly praisesAfterPraise: Float64Array;
  /** Probability that whoever shares after criticism, praises: 0, but 1 for advocates. */
  readonly praisesAfterCriticism: Float64Array;
}
