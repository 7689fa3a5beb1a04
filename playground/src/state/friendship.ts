import { maxFollowers, type FollowerLaw } from 'ripplecast/cascade';
import type { Level, CompleteScenario } from 'ripplecast/scenario';

/** The scenario on another level; friendship that goes both ways is only for level "population". */
export function withLevel(scenario: CompleteScenario, level: Level): CompleteScenario {
  return { ...scenario, level, ties: level === 'population' ? scenario.ties : 'follow' };
}

/** Whether friendship can go both ways in a scenario: not if all friends together are too many. */
export function mayBeMutual(scenario: CompleteScenario): boolean {
  return scenario.level === 'population' && (scenario.universe ?? 1e10) <= maxPeople({ ...scenario, ties: 'mutual' });
}

/** Most friends that everyone can have among so many people. */
export function maxFriends({ ties }: CompleteScenario, universe: number): number {
  return maxFollowers(universe, ties);
}

/** Most people who can have the friends of the scenario: where friendship goes both ways, all friends are fewer than 1e12. */
export function maxPeople({ followers, ties }: CompleteScenario): number {
  if (ties === 'follow' || followers === null) return 1e10;
  return Math.min(1e10, Math.floor((1e12 - 1) / Math.max(1, meanFriends(followers))));
}

/** Mean of a law of friends, or a little more. */
function meanFriends(followers: FollowerLaw): number {
  if (typeof followers === 'number') return followers;
  if (followers.distribution === 'poisson') return followers.mean;
  if (followers.distribution === 'lognormal') {
    // Numbers are rounded, and at least 1: that adds less than 1.
    return Math.min(followers.max, Math.exp(followers.mu + followers.sigma ** 2 / 2) + 1);
  }
  return followers.classes.reduce((sum, entry) => sum + entry.share * entry.followers, 0);
}
