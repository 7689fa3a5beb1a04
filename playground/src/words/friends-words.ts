import { msg, str } from '@lit/localize';
import type { FollowerLaw } from 'ripplecast/cascade';
import { typicalCount } from 'ripplecast/random';
import { pageNumbers } from './page-words.ts';

/** What is shown of a law of friends that is not one number; null for a number. */
export function describeFriends(followers: FollowerLaw | null): string | null {
  if (followers === null || typeof followers === 'number') return null;
  if (followers.distribution === 'poisson')
    return msg(str`Varies by chance (Poisson, mean ${pageNumbers().written(followers.mean)}).`);
  if (followers.distribution === 'lognormal') {
    return msg(
      str`Varies: half have fewer than ${pageNumbers().whole(typicalCount(followers))}, a few up to ${pageNumbers().whole(followers.max)}.`,
    );
  }
  return msg(str`Varies: ${followers.classes.length} classes of people.`);
}
