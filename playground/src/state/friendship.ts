import { maxFollowers, type FollowerLaw } from 'ripplecast/cascade';
import { meanCount } from 'ripplecast/random';
import type { CompleteScenario, Level } from 'ripplecast/scenario';

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

/** Means of the laws that were asked for: that of a lognormal law takes too long to find for each picture. */
const means = new WeakMap<object, number>();

function meanFriends(law: FollowerLaw): number {
  if (typeof law === 'number') return law;
  const known = means.get(law);
  if (known !== undefined) return known;
  const mean = meanCount(law);
  means.set(law, mean);
  return mean;
}
