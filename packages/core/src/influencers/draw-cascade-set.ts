import { drawCoin } from '../cascade/network/kernels/draw-coin.ts';
import { betaQuantile } from '../random/beta-law.ts';
import { drawBelow } from '../random/draw-below.ts';
import type { RandomStream } from '../random/index.ts';
import {
  type CascadeInfluence,
  EVERY_EDGE,
  FIRST_GROUP,
  type InfluenceSharing,
  type LiveEdges,
  NO_EDGE,
  OWN_EDGES,
  type PreparedInfluence,
} from './prepared-influence.ts';
import type { SetSpace } from './set-space.ts';

/**
 * The reverse-reachable set of a root where each edge, and each person, has a chance of its own: the members are found breadth first, and
 * for each the edges into them are drawn, and before those, except for a root that need only see the message, whether they share.
 *
 * @param space - Its set is the root alone.
 * @param isSeed - Shape [people]: ends at the first member with 1; null for none.
 * @returns The size of the set; negative, minus the members found so far, where a seed is among them.
 * @remarks Borgs, Brautbar, Chayes and Lucier (2014) for edges; persons' chances are drawn once, which is the same world. O(edges looked at).
 */
export function drawCascadeSet(
  influence: PreparedInfluence,
  law: CascadeInfluence,
  space: SetSpace,
  stream: RandomStream,
  isSeed: Uint8Array | null,
): number {
  const { members } = space;
  const rootShares = influence.metric === 'sharers';
  const share = drawMessage(law.sharing, stream);
  let size = 1;
  space.exposed = rootShares ? 0 : 1;
  for (let i = 0; i < size; i += 1) {
    const person = members[i];
    if (i > 0 || rootShares) {
      if (!drawShare(law.sharing, share, person, stream)) continue;
      space.exposed += 1;
    }
    size = addLivingEdges(influence, law.edges, person, space, size, stream, isSeed);
    if (size < 0) return size;
  }
  return size;
}

/** The share probability of the message; 1 where people have their own. */
function drawMessage(sharing: InfluenceSharing, stream: RandomStream): number {
  if (sharing.kind === 'once') return sharing.probability;
  if (sharing.kind !== 'message') return 1;
  const { mean, law } = sharing.shares;
  return law === null ? mean : betaQuantile(law, stream.nextUniform());
}

function drawShare(sharing: InfluenceSharing, share: number, person: number, stream: RandomStream): boolean {
  if (sharing.kind === 'certain') return true;
  return drawCoin(stream, sharing.kind === 'person' ? sharing.probabilities[person] : share);
}

/** Enters those whose edge into a person lives and who are not in the set. @returns As {@link drawCascadeSet}. */
function addLivingEdges(
  { offsets, followed }: PreparedInfluence,
  edges: LiveEdges,
  person: number,
  { members, isMember }: SetSpace,
  before: number,
  stream: RandomStream,
  isSeed: Uint8Array | null,
): number {
  const kind = edges.kinds[person];
  if (kind === NO_EDGE) return before;
  const start = offsets[person];
  const end = offsets[person + 1];
  const isHit = kind >= FIRST_GROUP && edges.starts[kind - FIRST_GROUP] < edges.starts[kind - FIRST_GROUP + 1];
  const trials = isHit ? drawHits(edges, kind - FIRST_GROUP, stream) : end - start;
  let size = before;
  for (let trial = 0; trial < trials; trial += 1) {
    const edge = isHit ? start + drawBelow(stream, end - start) : start + trial;
    if (!isHit && kind !== EVERY_EDGE && !drawCoin(stream, probabilityOf(edges, kind, edge))) continue;
    const followedPerson = followed[edge];
    if (isMember[followedPerson] === 1) continue;
    isMember[followedPerson] = 1;
    members[size++] = followedPerson;
    if (isSeed !== null && isSeed[followedPerson] === 1) return -size;
  }
  return size;
}

function probabilityOf(edges: LiveEdges, kind: number, edge: number): number {
  return kind === OWN_EDGES ? edges.probabilities![edge] : edges.groupProbabilities[kind - FIRST_GROUP];
}

/** How often the edges of a person are hit, all together. */
function drawHits({ starts, middles, thresholds }: LiveEdges, group: number, stream: RandomStream): number {
  const first = starts[group];
  const word = stream.nextUint32();
  let place = middles[group];
  while (place > first && word < thresholds[place - 1]) place -= 1;
  while (word >= thresholds[place]) place += 1;
  if (word + 1 <= thresholds[place]) return place - first;
  // The number lies on a threshold: the rest of it is the chance that is left.
  const rest = stream.nextUniform();
  while (rest >= thresholds[place] - word) place += 1;
  return place - first;
}
