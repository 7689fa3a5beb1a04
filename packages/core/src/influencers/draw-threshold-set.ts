import { drawBelow } from '../random/draw-below.ts';
import type { RandomStream } from '../random/index.ts';
import type { PreparedInfluence, ThresholdInfluence } from './prepared-influence.ts';
import type { SetSpace } from './set-space.ts';

/**
 * The reverse-reachable set of a root under linear threshold, where at most one of the edges into a person lives: a walk from whom it
 * comes to whom that one comes from, until it ends or meets itself. A root that need only see the message sees it from everyone whom it
 * follows: a walk from each, in one world.
 *
 * @param space - Its set is the root alone.
 * @param isSeed - Shape [people]: ends at the first member with 1; null for none.
 * @returns The size of the set; negative, minus the members found so far, where a seed is among them.
 * @remarks Kempe, Kleinberg and Tardos (2003), claim 2.6. One number for each member.
 */
export function drawThresholdSet(
  influence: PreparedInfluence,
  law: ThresholdInfluence,
  space: SetSpace,
  stream: RandomStream,
  isSeed: Uint8Array | null,
): number {
  const { offsets, followed, metric } = influence;
  const { members, isMember } = space;
  const root = members[0];
  let size = 1;
  const isWalk = metric === 'sharers';
  const first = offsets[root];
  const walks = isWalk ? 1 : offsets[root + 1] - first;
  for (let walk = 0; walk < walks; walk += 1) {
    let person = isWalk ? drawSource(influence, law, root, stream) : followed[first + walk];
    while (person >= 0 && isMember[person] === 0) {
      isMember[person] = 1;
      members[size++] = person;
      if (isSeed !== null && isSeed[person] === 1) return -size;
      person = drawSource(influence, law, person, stream);
    }
  }
  space.exposed = size;
  return size;
}

/** From whom the edge into a person lives; −1 for nobody. */
function drawSource(
  { offsets, followed }: PreparedInfluence,
  { cumulative }: ThresholdInfluence,
  person: number,
  stream: RandomStream,
): number {
  const start = offsets[person];
  const end = offsets[person + 1];
  if (start === end) return -1;
  if (cumulative === null) return followed[start + drawBelow(stream, end - start)];
  const uniform = stream.nextUniform();
  if (uniform >= cumulative[end - 1]) return -1;
  let low = start;
  let high = end - 1;
  while (low < high) {
    const middle = low + ((high - low) >>> 1);
    if (uniform < cumulative[middle]) high = middle;
    else low = middle + 1;
  }
  return followed[low];
}
