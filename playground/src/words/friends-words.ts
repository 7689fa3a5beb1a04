import type { FollowerLaw } from 'ripplecast/cascade';
import { typicalCount } from 'ripplecast/random';
import { pageNumbers } from './page-words.ts';

/** What is shown of a law of friends that is not one number; null for a number. */
export function describeFriends(followers: FollowerLaw | null): string | null {
  if (followers === null || typeof followers === 'number') return null;
  if (followers.distribution === 'poisson') return `Varies by chance (Poisson, mean ${followers.mean}).`;
  if (followers.distribution === 'lognormal') {
    return `Varies: half have fewer than ${typicalCount(followers)}, a few up to ${pageNumbers().whole(followers.max)}.`;
  }
  return `Varies: ${followers.classes.length} classes of people.`;
}
