import { drawFromAliasTable } from '../../../random/alias-table.ts';
import { drawBinomial, openStream } from '../../../random/index.ts';
import type { RandomStream } from '../../../random/index.ts';
import { K_PLUS_LEVELS } from '../../cascade-rows.ts';
import type { NetworkCascade } from '../network-cascade.ts';
import type { NetworkTelevision } from '../network-television.ts';
import { decisionTraits } from './decision-traits.ts';
import type { NetworkState } from './network-state.ts';
import type { TelevisionSpace } from './television-space.ts';

/**
 * What a replicate knows of television. Of those who notice it everything is drawn in round 0. How often the others see it is drawn as
 * counts: who they are is found out, without replacement, when a post reaches them, and of those whom none does never.
 */
export interface TelevisionState extends TelevisionSpace {
  readonly television: NetworkTelevision;
  /** Shape [people]: who noticed it, up to `viewersEnd`, in the order of the graph. */
  readonly viewers: Uint32Array;
  viewersEnd: number;
  /** Shape [people]: how often each of those saw it, at most {@link K_PLUS_LEVELS}. */
  readonly seen: Uint8Array;
  /** Shape [people]: how often each of those noticed it, where later exposures count for something; else empty, and once stands for all. */
  readonly noticed: Uint32Array;
  /** Shape [{@link K_PLUS_LEVELS} + 1]: people who noticed nothing and saw it 0, 1, …, or so many times or more. */
  readonly seenByOthers: Float64Array;
  /** Others whom no post has reached. */
  uninformed: number;
  /** Those of them who have not seen it either. */
  unreached: number;
  /** By round: where the people whom it reached end in the list of the reached. */
  readonly roundEnds: number[];
  /** By round: how many others a post reached in it who have not seen television. */
  readonly newInRounds: number[];
  informed: number;
  /** Impressions of television. */
  impressions: number;
  stream: RandomStream;
}

/** Takes the space for television; null where the cascade has none. */
export function createTelevisionState({ television, graph, decision }: NetworkCascade): TelevisionState | null {
  if (television === null) return null;
  const { people } = graph;
  return {
    television,
    viewers: new Uint32Array(people),
    viewersEnd: 0,
    seen: new Uint8Array(people),
    noticed: new Uint32Array(countsNoticed(decision.kind) ? people : 0),
    seenByOthers: new Float64Array(K_PLUS_LEVELS + 1),
    uninformed: 0,
    unreached: 0,
    roundEnds: [],
    newInRounds: [],
    informed: 0,
    impressions: 0,
    stream: openStream('', 0, 'television'),
  };
}

/** Whether it matters how often somebody notices it. */
export function countsNoticed(kind: NetworkCascade['decision']['kind']): boolean {
  return decisionTraits[kind].remembersSharing;
}

/** What kernels see of a state's {@link TelevisionSpace}; null for a cascade that television does not start. */
export function televisionStateOf({ television }: Pick<NetworkState, 'television'>): TelevisionState | null {
  return television as TelevisionState | null;
}

/** How often somebody sees it who notices it. */
export function drawSeen({ television, stream }: TelevisionState): number {
  const { seenByNoticing } = television;
  // One insertion needs no draw.
  if (seenByNoticing === null || seenByNoticing.aliases.length === 2) return 1;
  return drawFromAliasTable(stream, seenByNoticing);
}

/**
 * How many of those exposures they notice: the first is looked for among all, and each later one is noticed or not.
 * @param stream - Drawn from only where it is seen more than once.
 */
export function drawNoticed(stream: RandomStream, { notice }: NetworkTelevision, seen: number): number {
  if (seen === 1) return 1;
  let one = 0;
  for (let k = 0; k < seen; k += 1) one += (1 - one) * notice;
  let left = stream.nextUniform() * one;
  let first = 1;
  for (let chance = notice; first < seen && left >= chance; first += 1) {
    left -= chance;
    chance *= 1 - notice;
  }
  return 1 + drawBinomial(stream, seen - first, notice);
}
