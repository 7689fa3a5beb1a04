import type { NumberLimits } from '@ripplecast/elements';
import { complaintsOf, conversationOf } from './conversation.ts';
import { datasetSizes } from 'ripplecast/graph';
import { presets, type GrownNetwork, type CompleteScenario } from 'ripplecast/scenario';
import { MOST_DRAWN } from '../simulation/world.ts';

/**
 * A small world whose people and friends the controls change: friends in communities, grown by chance. Every grown network of few
 * people is drawn; only those of the generator `communities` have these numbers.
 */
export interface SmallWorld {
  readonly people: number;
  readonly meanFriends: number;
  /** Of all pairs of somebody's friends, the fraction who are friends of each other. */
  readonly clustering: number;
}

/** Most people who are all drawn. */
export const MAX_PEOPLE: number = MOST_DRAWN;
/** Fewer than these are no community. */
export const FEWEST_PEOPLE = 20;
/** Friends are at most this part of everyone, among many people of few: more of them make one community of all. */
const FRIENDS_PART = { few: 0.5, many: 0.1 };
/** So many friends may be half of everyone. */
const FEW_FRIENDS = 150;
const FEWEST_FRIENDS = 2;

const usual: SmallWorld = { people: 2000, meanFriends: 50, clustering: 0.2 };
/** Fans of the usual small world: one person in a hundred. */
const FANS_PART = 0.01;

/** The small world of a scenario; null on every other level, and for a network of another kind. */
export function smallWorldOf({ level, network }: CompleteScenario): SmallWorld | null {
  if (level !== 'network' || network === null || !('generator' in network)) return null;
  if (network.generator.kind !== 'communities') return null;
  const { people, meanFriends, clustering } = network.generator;
  return { people, meanFriends, clustering };
}

/** People of a network that a generator grows or that comes with the package; null on other levels, and where files have it. */
export function peopleOfNetwork({ level, network }: CompleteScenario): number | null {
  if (level !== 'network' || network === null || 'edges' in network) return null;
  if ('dataset' in network) return datasetSizes[network.dataset];
  const { generator } = network;
  if ('people' in generator) return generator.people;
  return generator.blocks.reduce((sum, people) => sum + people, 0);
}

/** Friends that fit among so many people. */
export function friendsLimits(people: number): NumberLimits {
  const few = Math.min(FEW_FRIENDS, Math.floor(people * FRIENDS_PART.few));
  return { min: FEWEST_FRIENDS, max: Math.max(FEWEST_FRIENDS, few, Math.floor(people * FRIENDS_PART.many)) };
}

/** People among whom so many friends and fans fit. */
export function peopleLimits(friends: number, fans: number): NumberLimits {
  const part = friends <= FEW_FRIENDS ? FRIENDS_PART.few : FRIENDS_PART.many;
  const fewest = Math.max(FEWEST_PEOPLE, fans, Math.ceil(friends / part - 1e-9));
  return { min: Math.min(MAX_PEOPLE, fewest), max: MAX_PEOPLE };
}

/** The scenario with another small world. */
export function withSmallWorld(scenario: CompleteScenario, world: SmallWorld): CompleteScenario {
  const network: GrownNetwork = { generator: { kind: 'communities', ...world } };
  return { ...scenario, level: 'network', ties: 'follow', universe: null, followers: null, network };
}

/**
 * What the page shows of a scenario person by person: everyone where they are few enough, else 2,000 people with a
 * hundredth of them as fans at most; as many friends as fit, and no broadcast, which has more viewers than that.
 * @param friends - Friends of the scenario, by whatever law.
 */
export function toSmallWorld(scenario: CompleteScenario, friends: number): CompleteScenario {
  const { clustering } = usual;
  const { universe } = scenario;
  const few = universe !== null && universe >= FEWEST_PEOPLE && universe <= MAX_PEOPLE;
  const people = few ? universe : usual.people;
  const limits = friendsLimits(people);
  const meanFriends = Math.min(usual.meanFriends, Math.max(limits.min, Math.min(limits.max, friends)));
  const { message } = scenario;
  const fans = 'fans' in message ? message.fans : 'seeds' in message ? message.seeds.length : 0;
  const fanVisibility = 'fans' in message ? message.fanVisibility : 1;
  return {
    ...withSmallWorld(scenario, { people, meanFriends, clustering }),
    message: {
      fans: few ? fans : Math.min(fans, Math.round(people * FANS_PART)),
      fanVisibility,
      ...fewComplaints(scenario, Math.round(people * FANS_PART)),
    },
    broadcast: null,
  };
}

/** Complaints of a scenario among few people: as many of them as fans at most. */
function fewComplaints(scenario: CompleteScenario, most: number): ReturnType<typeof complaintsOf> {
  const given = complaintsOf(scenario);
  return given.complaints === undefined ? given : { ...given, complaints: Math.min(most, given.complaints) };
}

/**
 * Back from a small world to a nation: how people behave and chance stay as they are, the rest is as it was before.
 * @param before - The nation that was left for the small world; null after a link straight to it.
 */
export function toNation(scenario: CompleteScenario, before: CompleteScenario | null): CompleteScenario {
  const nation = before ?? presets.seedExample;
  const { message } = nation;
  const fanVisibility = 'fanVisibility' in scenario.message ? scenario.message.fanVisibility : 1;
  return {
    ...nation,
    message: 'fans' in message ? { ...message, fanVisibility } : message,
    ...conversationOf(scenario),
    model: scenario.model,
    cost: scenario.cost,
    experiment: scenario.experiment,
  };
}
