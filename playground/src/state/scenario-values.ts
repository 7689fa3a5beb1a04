import type { NumberLimits } from '@ripplecast/elements';
import { findCatalogueBuy } from 'ripplecast/broadcast';
import type { FollowerLaw } from 'ripplecast/cascade';
import { typicalCount } from 'ripplecast/random';
import { noCost, scenarioKey } from 'ripplecast/scenario';
import type { CompleteScenario, ShareModel } from 'ripplecast/scenario';
import { maxFriends, maxPeople } from './friendship.ts';
import { friendsLimits, overlapLimits, peopleLimits, smallWorldOf, withSmallWorld } from './small-world.ts';

/** Numbers of the scenario that the page's controls hold. */
export type ValueName =
  | 'fans'
  | 'friends'
  | 'overlap'
  | 'share'
  | 'visibility'
  | 'fanVisibility'
  | 'budget'
  | 'universe'
  | 'replicates'
  | 'production';

/** What is shown of a law of friends that is not one number; null for a number. */
export function describeFriends(followers: FollowerLaw | null): string | null {
  if (followers === null || typeof followers === 'number') return null;
  if (followers.distribution === 'poisson') return `Varies by chance (Poisson, mean ${followers.mean}).`;
  if (followers.distribution === 'lognormal') {
    return `Varies: half have fewer than ${typicalCount(followers)}, a few up to ${followers.max.toLocaleString('en-US')}.`;
  }
  return `Varies: ${followers.classes.length} classes of people.`;
}

/** Reads one number of a scenario. */
export function readValue(scenario: CompleteScenario, name: ValueName): number {
  const { message, model } = scenario;
  switch (name) {
    case 'fans':
      return 'fans' in message ? message.fans : message.seeds.length;
    case 'fanVisibility':
      return 'fans' in message ? message.fanVisibility : 1;
    case 'friends':
      if (scenario.followers !== null) return typicalCount(scenario.followers);
      return smallWorldOf(scenario)?.meanFriends ?? 0;
    case 'overlap':
      return smallWorldOf(scenario)?.clustering ?? 0;
    case 'share':
      return model.kind === 'share' ? firstShare(model.shareProbability) : 1;
    case 'visibility':
      return model.kind === 'share' && typeof model.visibility === 'number' ? model.visibility : 1;
    case 'budget':
      return scenario.cost?.fixed ?? 0;
    case 'universe':
      return scenario.universe ?? smallWorldOf(scenario)?.people ?? 0;
    case 'replicates':
      return scenario.experiment.replicates;
    case 'production':
      return scenario.broadcast?.production ?? 0;
  }
}

/** Share probability on the first exposure; a column of a file, which the page cannot have, counts as 1. */
function firstShare(share: ShareModel['shareProbability']): number {
  if (typeof share === 'number') return share;
  return 'column' in share ? 1 : (share.byExposure[0] ?? 0);
}

/** Whether the scenario has a number at all: a budget that was not given is not a budget of zero. */
export function isGiven(scenario: CompleteScenario, name: ValueName): boolean {
  return name !== 'budget' || scenario.cost !== null;
}

/** The scenario with one number replaced; everything else as it was. Null takes back a budget. */
export function withValue(scenario: CompleteScenario, name: ValueName, value: number | null): CompleteScenario {
  const { model } = scenario;
  const world = smallWorldOf(scenario);
  if (value === null) return name === 'budget' ? { ...scenario, cost: null } : scenario;
  switch (name) {
    case 'fans':
      return { ...scenario, message: { fans: value, fanVisibility: readValue(scenario, 'fanVisibility') } };
    case 'fanVisibility':
      return { ...scenario, message: { fans: readValue(scenario, 'fans'), fanVisibility: value } };
    case 'friends':
      return world === null
        ? { ...scenario, followers: value }
        : withSmallWorld(scenario, { ...world, meanFriends: value });
    case 'overlap':
      return world === null ? scenario : withSmallWorld(scenario, { ...world, clustering: value });
    case 'share':
      return model.kind === 'share' ? { ...scenario, model: { ...model, shareProbability: value } } : scenario;
    case 'visibility':
      return model.kind === 'share' ? { ...scenario, model: { ...model, visibility: value } } : scenario;
    case 'budget':
      return { ...scenario, cost: { ...noCost, ...scenario.cost, fixed: value } };
    case 'universe':
      return world === null ? { ...scenario, universe: value } : withSmallWorld(scenario, { ...world, people: value });
    case 'replicates':
      return { ...scenario, experiment: { ...scenario.experiment, replicates: value } };
    case 'production':
      return scenario.broadcast === null
        ? scenario
        : { ...scenario, broadcast: { ...scenario.broadcast, production: value } };
  }
}

/** Most people whom one insertion of the buy reaches; it cannot reach more people than there are. */
export function largestAudience({ broadcast }: CompleteScenario): number {
  if (broadcast === null) return 0;
  if ('buy' in broadcast) return findCatalogueBuy(broadcast.buy)?.audience ?? 0;
  return Math.max(0, ...broadcast.placements.map((placement) => placement.audience));
}

/** People among whom the buy's audience was measured; null where that is not known. */
export function buyUniverse({ broadcast }: CompleteScenario): number | null {
  if (broadcast === null) return null;
  return 'buy' in broadcast ? (findCatalogueBuy(broadcast.buy)?.universe ?? null) : broadcast.universe;
}

/** What one number may be, the others as they are. */
export function limitsOf(scenario: CompleteScenario, name: ValueName): NumberLimits {
  const world = smallWorldOf(scenario);
  const universe = scenario.universe ?? world?.people ?? scenarioKey('universe').max ?? Infinity;
  switch (name) {
    case 'fans':
      return { min: 0, max: universe };
    case 'friends':
      return world === null ? { min: 0, max: maxFriends(scenario, universe) } : friendsLimits(universe);
    case 'overlap':
      return overlapLimits;
    case 'share':
    case 'visibility':
    case 'fanVisibility':
      return { min: 0, max: 1 };
    case 'budget':
    case 'production':
      return { min: 0, max: 1e12 };
    case 'universe':
      if (world !== null) return peopleLimits(world.meanFriends, readValue(scenario, 'fans'));
      return {
        min: Math.max(1, readValue(scenario, 'fans'), readValue(scenario, 'friends') + 1, largestAudience(scenario)),
        max: maxPeople(scenario),
      };
    case 'replicates':
      return { min: 1, max: 10_000 };
  }
}
