import { checkChoice, checkOptions, checkProbability, checkWhole } from '../../check.ts';
import { InvalidParameterError } from '../../errors.ts';
import type { FollowerGraph } from '../../graph/follower-graph.ts';
import { completeComplaints, type ConversationStart } from '../conversation.ts';
import type { TelevisionStart } from '../television-start.ts';
import type { NetworkCascade } from './network-cascade.ts';
import { checkTelevisionStart, layOutTelevision } from './network-television.ts';

/** People who criticise without having seen anything; they are drawn at random, neither fans nor seeds. Needs criticism. */
export interface NetworkComplaints {
  /** How many at the beginning: a whole number 0 … people; default 0. Where fewer are left, all that are. */
  readonly complaints?: number | undefined;
  /** How many more come an hour, on average, from people not reached before; needs a timing; default 0. */
  readonly perHour?: number | undefined;
  /** For how many hours they come; default 0. */
  readonly hours?: number | undefined;
}

/** What starts a cascade beside a post or seeds; in rounds of praise only. */
export interface NetworkPaidStart {
  /** People drawn from everyone for each replicate, who are paid and share for certain: a whole number 0 … people; default 0. */
  readonly paidSeeds?: number | undefined;
  /** Television that people notice in round 0; default none. */
  readonly television?: TelevisionStart | undefined;
}

/** The brand's post is seen by fans, who are drawn at random from everyone for each replicate. */
export interface NetworkFanMessage extends NetworkComplaints, NetworkPaidStart {
  /** Whole number 0 … people; may be left out where there are complaints, paid seeds or television. */
  readonly fans?: number | undefined;
  /** Probability that a fan sees the post, in [0, 1]; default 1. */
  readonly fanVisibility?: number | undefined;
}

/** People who share for certain in round 0, each reached by one impression. */
export interface NetworkSeedMessage extends NetworkComplaints, NetworkPaidStart {
  /** Distinct people. */
  readonly seeds: ArrayLike<number>;
  /** Whether they praise as often as everyone, or all criticise; default praise. `critical` needs criticism. */
  readonly tone?: 'praise' | 'critical' | undefined;
}

/** Who starts a cascade. */
export type NetworkMessage = NetworkFanMessage | NetworkSeedMessage;

/**
 * A message laid out for the kernels, and what it says of criticism.
 * @throws InvalidParameterError for both fans and seeds, unknown keys and people, and values out of range.
 */
export function prepareNetworkMessage(
  graph: FollowerGraph,
  message: NetworkMessage,
): Pick<NetworkCascade, 'seeds' | 'fans' | 'fanVisibility' | 'paidSeeds' | 'television'> & ConversationStart {
  checkOptions('message', message, messageKeys);
  const { seeds, fans, fanVisibility, tone } = message as Partial<NetworkSeedMessage & NetworkFanMessage>;
  const complaints = completeComplaints(message);
  const { people } = graph;
  const paidStart = preparePaidStart(message, people);
  if (complaints !== null && complaints.complaints > people) {
    const expected = `a whole number from 0 to the ${people} people of the graph`;
    throw new InvalidParameterError('complaints', expected, complaints.complaints);
  }
  if (seeds !== undefined) {
    if (fans !== undefined) throw new InvalidParameterError('message', 'fans or seeds, not both', message);
    if (fanVisibility !== undefined) {
      throw new InvalidParameterError('fanVisibility', 'left out where seeds share', fanVisibility);
    }
    if (tone !== undefined) checkChoice('tone', tone, ['praise', 'critical']);
    const isCriticalFromStart = tone === 'critical';
    return {
      seeds: checkSeeds(seeds, people),
      fans: 0,
      fanVisibility: 1,
      ...paidStart,
      complaints,
      isCriticalFromStart,
    };
  }
  if (tone !== undefined) throw new InvalidParameterError('tone', 'left out where no seeds share', tone);
  const startsWithoutFans = complaints !== null || paidStart.paidSeeds > 0 || paidStart.television !== null;
  const known = fans === undefined && startsWithoutFans ? 0 : fans;
  if (known === undefined || !(Number.isInteger(known) && known >= 0 && known <= people)) {
    throw new InvalidParameterError('fans', `a whole number from 0 to the ${people} people of the graph`, fans);
  }
  // A null is a mistake; only what is left out means 1.
  const visibility = fanVisibility === undefined ? 1 : fanVisibility;
  checkProbability('fanVisibility', visibility);
  return {
    seeds: new Uint32Array(0),
    fans: known,
    fanVisibility: visibility,
    ...paidStart,
    complaints,
    isCriticalFromStart: false,
  };
}

const messageKeys = [
  'fans',
  'fanVisibility',
  'seeds',
  'tone',
  'complaints',
  'perHour',
  'hours',
  'paidSeeds',
  'television',
];

function preparePaidStart(
  { paidSeeds = 0, television }: NetworkPaidStart,
  people: number,
): Pick<NetworkCascade, 'paidSeeds' | 'television'> {
  checkWhole('paidSeeds', paidSeeds, 0, people);
  if (television === undefined) return { paidSeeds, television: null };
  checkTelevisionStart(television);
  return { paidSeeds, television: layOutTelevision(television) };
}

/**
 * Seeds as an array of their own, each a person of the graph, each once.
 * @throws InvalidParameterError otherwise; the message names the entry.
 */
export function checkSeeds(seeds: ArrayLike<number>, people: number): Uint32Array {
  if (typeof seeds !== 'object' || seeds === null) throw new InvalidParameterError('seeds', 'a list of people', seeds);
  const known = new Set<number>();
  for (let i = 0; i < seeds.length; i += 1) {
    const seed = seeds[i];
    if (!(Number.isInteger(seed) && seed >= 0 && seed < people)) {
      throw new InvalidParameterError(`seeds[${i}]`, `a person of the graph, 0 to ${people - 1}`, seed);
    }
    if (known.has(seed)) throw new InvalidParameterError(`seeds[${i}]`, 'a person who is not a seed already', seed);
    known.add(seed);
  }
  return Uint32Array.from(seeds);
}
