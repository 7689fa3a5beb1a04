import type { NumberLimits } from '@ripplecast/elements';
import { findCatalogueBuy } from 'ripplecast/broadcast';
import { typicalCount } from 'ripplecast/random';
import { noCost, type CompleteScenario, type ShareModel } from 'ripplecast/scenario';
import { delayMinutes, withDelayMinutes } from './delay-minutes.ts';
import { maxFriends, maxPeople } from './friendship.ts';
import { fileLimits } from '../own-data/own-file.ts';
import { networkFilesOf, ownNetworkOf } from './own-files.ts';
import { ranges } from './format-facts.generated.ts';
import { friendsLimits, peopleLimits, peopleOfNetwork, smallWorldOf } from './small-world.ts';
import { withoutPaidSeeds } from './spot-start.ts';
import { replaceAt, valueAt } from './value-at.ts';
import { meanShare, paths, smallWorldPaths, type ValueName, type ValuePath } from './value-paths.ts';

/** Where a scenario keeps a number of the controls. */
export function pathOf(scenario: CompleteScenario, name: ValueName): ValuePath {
  if (name === 'share' && doMessagesDiffer(scenario)) return meanShare;
  return (smallWorldOf(scenario) === null ? paths : smallWorldPaths)[name];
}

/** Reads one number of a scenario; where something else stands in its place, the number that comes nearest to it. */
export function readValue(scenario: CompleteScenario, name: ValueName): number {
  if (name === 'delay') return delayMinutes(scenario) ?? 0;
  const value = valueAt(scenario, pathOf(scenario, name));
  if (typeof value === 'number') return value;
  const { followers, message, model } = scenario;
  switch (name) {
    case 'fans':
      if ('choose' in message) return 'count' in message.choose ? message.choose.count : 0;
      return 'seeds' in message ? message.seeds.length : 0;
    case 'friends':
      return followers === null ? 0 : typicalCount(followers);
    case 'share':
      return model.kind === 'share' ? firstShare(model.shareProbability) : 1;
    case 'visibility':
    case 'fanVisibility':
      return 1;
    case 'universe':
      return peopleOfNetwork(scenario) ?? peopleOfFile(scenario);
    case 'overlap':
    case 'budget':
    case 'replicates':
    case 'production':
    case 'viewers':
    case 'price':
    case 'insertions':
    case 'notice':
    case 'paidSeeds':
    case 'perPaidSeed':
    case 'horizon':
    case 'quality':
    case 'shareMultiplier':
    case 'complaints':
    case 'complaintsPerHour':
    case 'complaintHours':
    case 'deskPeople':
    case 'handling':
      return 0;
  }
}

/** People of a network of the reader's own; as many as there may be while its file is not there. */
function peopleOfFile(scenario: CompleteScenario): number {
  return ownNetworkOf(scenario)?.facts.people ?? (networkFilesOf(scenario) === null ? 0 : fileLimits.people);
}

/** Share probability on the first exposure, of messages that differ their mean; a column of a file, which the page cannot have, counts as 1. */
function firstShare(share: ShareModel['shareProbability']): number {
  if (typeof share === 'number') return share;
  if ('perMessage' in share) return share.perMessage.mean;
  return 'column' in share ? 1 : (share.byExposure[0] ?? 0);
}

/** Whether each message has a share probability of its own: the control moves their mean. */
function doMessagesDiffer({ model }: CompleteScenario): boolean {
  return model.kind === 'share' && typeof model.shareProbability === 'object' && 'perMessage' in model.shareProbability;
}

/** Whether the scenario has a number at all: a budget that was not given is not a budget of zero, and time may have no end. */
export function isGiven(scenario: CompleteScenario, name: ValueName): boolean {
  if (name === 'horizon') return scenario.timing?.horizonHours !== null;
  if (name === 'paidSeeds') return scenario.message.paidSeeds !== undefined;
  return name !== 'budget' || scenario.cost !== null;
}

/**
 * Whether the scenario has a place for a number at all: not every network is grown from a number of friends, and not every model
 * has people who see it and share it.
 */
export function hasPlace(scenario: CompleteScenario, name: ValueName): boolean {
  if (ofSmallWorld.has(name)) return scenario.level !== 'network' || smallWorldOf(scenario) !== null;
  return !ofShareModel.has(name) || scenario.model.kind === 'share';
}

/** What friends in communities are grown from. */
const ofSmallWorld: ReadonlySet<ValueName> = new Set(['universe', 'friends', 'overlap']);
const ofShareModel: ReadonlySet<ValueName> = new Set(['share', 'visibility']);

/** The scenario with one number replaced; everything else as it was. Null takes back a budget, paid seeds, and the end of time. */
export function withValue(scenario: CompleteScenario, name: ValueName, value: number | null): CompleteScenario {
  if (value === null) return withoutValue(scenario, name);
  if (name === 'delay') return withDelayMinutes(scenario, value);
  const { message } = scenario;
  if (name === 'fans' && !('fans' in message))
    return { ...scenario, message: { ...message, fans: value, fanVisibility: 1 } };
  const given = name === 'budget' || name === 'perPaidSeed' ? { ...scenario, cost: scenario.cost ?? noCost } : scenario;
  // A number in the place of another value leaves a complete scenario complete.
  return replaceAt(given, pathOf(scenario, name), value);
}

function withoutValue(scenario: CompleteScenario, name: ValueName): CompleteScenario {
  if (name === 'budget') return { ...scenario, cost: null };
  if (name === 'paidSeeds') return withoutPaidSeeds(scenario);
  const { timing } = scenario;
  return name === 'horizon' && timing !== undefined
    ? { ...scenario, timing: { ...timing, horizonHours: null } }
    : scenario;
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

/** Most runs that the page counts. */
const MAX_RUNS = 10_000;
/** A year: more hours, and the page would have to draw tens of thousands of rows. */
const MAX_HOURS = 8760;
const MINUTES = 60;

/** Most of what the format does not limit, or higher than a page should count. */
const mostOf = {
  complaintsPerHour: 1000,
  complaintHours: MAX_HOURS,
  deskPeople: 1000,
  handling: 600,
  shareMultiplier: 100,
} as const;

/** What one number may be, the others as they are. */
export function limitsOf(scenario: CompleteScenario, name: ValueName): NumberLimits {
  const { min, max } = ranges[pathOf(scenario, name)];
  const limits = { min: min ?? 0, max: max ?? Infinity };
  const world = smallWorldOf(scenario);
  const universe = readValue(scenario, 'universe');
  switch (name) {
    case 'fans':
      return { ...limits, max: universe };
    case 'friends':
      return world === null ? { ...limits, max: maxFriends(scenario, universe) } : friendsLimits(universe);
    case 'universe':
      if (world !== null) return peopleLimits(world.meanFriends, readValue(scenario, 'fans'));
      return {
        min: Math.max(
          limits.min,
          readValue(scenario, 'fans'),
          readValue(scenario, 'friends') + 1,
          largestAudience(scenario),
        ),
        max: maxPeople(scenario),
      };
    case 'replicates':
      return { ...limits, max: MAX_RUNS };
    case 'viewers':
    case 'paidSeeds':
      return { ...limits, max: universe };
    case 'complaints':
      return { ...limits, max: universe - readValue(scenario, 'fans') };
    case 'delay':
      return { min: 1, max: MAX_HOURS * MINUTES };
    case 'horizon':
      return { min: Math.ceil(scenario.timing?.rowHours ?? 1), max: MAX_HOURS };
    case 'complaintsPerHour':
    case 'complaintHours':
    case 'deskPeople':
    case 'handling':
    case 'shareMultiplier':
      return { min: name === 'handling' ? 1 : limits.min, max: Math.min(limits.max, mostOf[name]) };
    case 'overlap':
    case 'share':
    case 'visibility':
    case 'fanVisibility':
    case 'budget':
    case 'production':
    case 'price':
    case 'insertions':
    case 'notice':
    case 'perPaidSeed':
    case 'quality':
      return limits;
  }
}
