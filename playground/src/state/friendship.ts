import { MAX_FRIENDS_OF_ALL, maxFollowers, type FollowerLaw } from 'ripplecast/cascade';
import { typicalCount } from 'ripplecast/random';
import type { CompleteScenario, Level } from 'ripplecast/scenario';
import { ranges } from './format-facts.generated.ts';

const MAX_UNIVERSE = ranges.universe.max;

/** The scenario on another level; friendship that goes both ways is only for level "population". */
export function withLevel(scenario: CompleteScenario, level: Level): CompleteScenario {
  return { ...scenario, level, ties: level === 'population' ? scenario.ties : 'follow' };
}

/** Whether friendship can go both ways in a scenario: not if all friends together are too many. */
export function mayBeMutual(scenario: CompleteScenario): boolean {
  return (
    scenario.level === 'population' && (scenario.universe ?? MAX_UNIVERSE) <= maxPeople({ ...scenario, ties: 'mutual' })
  );
}

/** Most friends that everyone can have among so many people. */
export function maxFriends({ ties }: CompleteScenario, universe: number): number {
  return maxFollowers(universe, ties);
}

/** Most people who can have the friends of the scenario: where friendship goes both ways, all friends together are limited. */
export function maxPeople({ followers, ties }: CompleteScenario): number {
  if (ties === 'follow' || followers === null) return MAX_UNIVERSE;
  return Math.min(MAX_UNIVERSE, Math.floor((MAX_FRIENDS_OF_ALL - 1) / Math.max(1, meanFriends(followers))));
}

/**
 * Mean of a law of friends, or a little more. That of a lognormal law is `meanCount` of the core, which takes too long for
 * each picture; before numbers are rounded and capped it is known at once, and rounding adds less than 1.
 */
export function meanFriends(law: FollowerLaw): number {
  if (typeof law === 'number') return law;
  if (law.distribution !== 'lognormal') return typicalCount(law) + 0.5;
  return Math.min(law.max, Math.exp(law.mu + law.sigma ** 2 / 2) + 1);
}
