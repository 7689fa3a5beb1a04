import type { RoleTally } from '../../cascade/population/roles/role-tally.ts';

/** Sights of the post, the spot and praise by role. Shape [roles]. */
export function sightsOfPraise({ postSights, spotSights, firstOfPraise, moreOfPraise }: RoleTally): Float64Array {
  return postSights.map((seen, role) => seen + spotSights[role] + firstOfPraise[role] + moreOfPraise[role]);
}
