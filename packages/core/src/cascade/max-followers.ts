import { MAX_FOLLOWERS } from './population/follower-bins.ts';

/** With ties "mutual" all people together have fewer friends than this: hypergeometric numbers are drawn from so many at most. */
export const MAX_FRIENDS_OF_ALL = 1e12;

/**
 * Followers that everyone in a universe can have: at most everyone else and 1e6, and with ties "mutual" so few that all
 * people together have fewer than 1e12 friends.
 */
export function maxFollowers(universe: number, ties: 'follow' | 'mutual' = 'follow'): number {
  const most = Math.min(universe - 1, MAX_FOLLOWERS);
  return ties === 'mutual' ? Math.min(most, Math.floor((MAX_FRIENDS_OF_ALL - 1) / universe)) : most;
}
