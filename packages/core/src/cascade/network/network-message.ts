import { checkOptions, checkProbability } from '../../check.ts';
import { InvalidParameterError } from '../../errors.ts';
import type { FollowerGraph } from '../../graph/follower-graph.ts';
import type { NetworkCascade } from './network-cascade.ts';

/** The brand's post is seen by fans, who are drawn at random from everyone for each replicate. */
export interface NetworkFanMessage {
  /** Whole number 0 … people. */
  readonly fans: number;
  /** Probability that a fan sees the post, in [0, 1]; default 1. */
  readonly fanVisibility?: number | undefined;
}

/** People who share for certain in round 0, each reached by one impression. */
export interface NetworkSeedMessage {
  /** Distinct people. */
  readonly seeds: ArrayLike<number>;
}

/** Who starts a cascade. */
export type NetworkMessage = NetworkFanMessage | NetworkSeedMessage;

/**
 * A message laid out for the kernels.
 * @throws InvalidParameterError for both fans and seeds, unknown keys and people, and values out of range.
 */
export function prepareNetworkMessage(
  graph: FollowerGraph,
  message: NetworkMessage,
): Pick<NetworkCascade, 'seeds' | 'fans' | 'fanVisibility'> {
  checkOptions('message', message, ['fans', 'fanVisibility', 'seeds']);
  const { seeds, fans, fanVisibility } = message as Partial<NetworkSeedMessage & NetworkFanMessage>;
  if (seeds !== undefined) {
    if (fans !== undefined) throw new InvalidParameterError('message', 'fans or seeds, not both', message);
    if (fanVisibility !== undefined) {
      throw new InvalidParameterError('fanVisibility', 'left out where seeds share', fanVisibility);
    }
    return { seeds: checkSeeds(seeds, graph.people), fans: 0, fanVisibility: 1 };
  }
  if (fans === undefined || !(Number.isInteger(fans) && fans >= 0 && fans <= graph.people)) {
    throw new InvalidParameterError('fans', `a whole number from 0 to the ${graph.people} people of the graph`, fans);
  }
  // A null is a mistake; only what is left out means 1.
  const visibility = fanVisibility === undefined ? 1 : fanVisibility;
  checkProbability('fanVisibility', visibility);
  return { seeds: new Uint32Array(0), fans, fanVisibility: visibility };
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
