import { drawBelow } from '../random/draw-below.ts';
import { drawFromAliasTable } from '../random/index.ts';
import { drawCascadeSet } from './draw-cascade-set.ts';
import { drawThresholdSet } from './draw-threshold-set.ts';
import type { PreparedInfluence } from './prepared-influence.ts';
import { MEMBER, OUTSIDE, SEED, type SetSpace } from './set-space.ts';
import type { SetStreams } from './set-streams.ts';

/**
 * Draws a set into a space.
 * @param space - Nobody is marked in it but seeds, before and after.
 * @param set - Its number in the collection, from 0.
 * @returns Its size; −1 where a seed is in it.
 */
export function drawSetInSpace(
  influence: PreparedInfluence,
  streams: SetStreams,
  space: SetSpace,
  set: number,
): number {
  const { law, roots, people } = influence;
  const { members, marks } = space;
  streams.open(set);
  const { stream } = streams;
  const root = roots === null ? drawBelow(stream, people) : drawFromAliasTable(stream, roots);
  if (marks[root] === SEED) return -1;
  members[0] = root;
  marks[root] = MEMBER;
  const size =
    law.kind === 'cascade'
      ? drawCascadeSet(influence, law, space, stream)
      : drawThresholdSet(influence, law, space, stream);
  const entered = size < 0 ? -1 - size : size;
  for (let place = 0; place < entered; place += 1) marks[members[place]] = OUTSIDE;
  return size < 0 ? -1 : size;
}
