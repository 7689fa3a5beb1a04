import { alongHours, axisOfRounds, lightsAt, timeAt, type TimeAxis } from '../scales/time-axis.ts';
import type { RingCascade, RingTree } from './ring-tree.ts';

/** When each person is reached and when they pass it on, in rounds, or on a clock in its moments. */
export interface RingTimes {
  /** Shape [count]: time at which the person lights up. */
  readonly bornAt: Float64Array;
  /** Shape [count]: time from which they count as somebody who passed it on; Infinity for those who did not. */
  readonly sharedAt: Float64Array;
}

/** So little earlier does somebody light up on a clock, that those of a moment are lit at it. */
const EARLIER = 1e-9;

/** The brand's fans light up while the playhead comes in, before round 0. */
const LEAD_IN = 0.3;

/**
 * Times of a cascade: people of round g light one after the other, in the order of the cascade, in (g − 0.85, g]; fans
 * in (−0.3, 0]. On a clock each person lights when they saw it, where the cascade has hours.
 * @param axis - Default: rounds.
 */
export function ringTimes(cascade: RingCascade, tree: RingTree, axis: TimeAxis = axisOfRounds(0)): RingTimes {
  const { hours, sharedHours } = cascade;
  if (axis.hours !== null && hours !== undefined) return timesOnClock(hours, sharedHours ?? [], axis);
  const bornAt = new Float64Array(tree.count);
  const sharedAt = new Float64Array(tree.count).fill(Infinity);
  const ranks = new Uint32Array(tree.rings.length);
  for (let i = 0; i < tree.count; i++) {
    const ring = tree.generations[i];
    ranks[ring] += 1;
    bornAt[i] = lightsAt(ring, ranks[ring], tree.rings[ring].length, LEAD_IN);
    const shared = cascade.sharedIn[i];
    if (shared >= 0) sharedAt[i] = shared <= ring ? bornAt[i] : shared;
  }
  return { bornAt, sharedAt };
}

function timesOnClock(hours: ArrayLike<number>, sharedHours: ArrayLike<number>, axis: TimeAxis): RingTimes {
  const at = (when: number): number => timeAt(when <= 0 ? 0 : alongHours(when, axis), axis) - EARLIER;
  return {
    bornAt: Float64Array.from(hours, at),
    sharedAt: Float64Array.from(hours, (_, i) =>
      i < sharedHours.length && sharedHours[i] >= 0 ? at(sharedHours[i]) : Infinity,
    ),
  };
}
