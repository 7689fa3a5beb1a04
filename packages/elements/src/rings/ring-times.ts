import type { RingCascade, RingTree } from './ring-tree.ts';

/** When each person is reached and when they pass it on, in rounds. */
export interface RingTimes {
  /** Shape [count]: time at which the person lights up. */
  readonly bornAt: Float64Array;
  /** Shape [count]: time from which they count as somebody who passed it on; Infinity for those who did not. */
  readonly sharedAt: Float64Array;
}

/** Part of a round during which its people light up; the rest is a breath before the next. */
const LIGHTING = 0.85;
/** The brand's fans light up while the playhead comes in, before round 0. */
const LEAD_IN = 0.3;

/**
 * Times of a cascade: people of round g light one after the other, in the order of the cascade, in (g − 0.85, g]; fans
 * in (−0.3, 0]. Within a round time is for the eye only; at whole rounds exactly those reached until then are lit.
 */
export function ringTimes(cascade: RingCascade, tree: RingTree): RingTimes {
  const bornAt = new Float64Array(tree.count);
  const sharedAt = new Float64Array(tree.count).fill(Infinity);
  const ranks = new Uint32Array(tree.rings.length);
  for (let i = 0; i < tree.count; i++) {
    const ring = tree.generations[i] ?? 0;
    const rank = (ranks[ring] ?? 0) + 1;
    ranks[ring] = rank;
    const lighting = ring === 0 ? LEAD_IN : LIGHTING;
    bornAt[i] = ring - lighting * (1 - rank / (tree.rings[ring]?.length ?? 1));
    const shared = cascade.sharedIn[i] ?? -1;
    if (shared >= 0) sharedAt[i] = shared <= ring ? (bornAt[i] ?? 0) : shared;
  }
  return { bornAt, sharedAt };
}
