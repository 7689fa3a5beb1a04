import { log } from '../../../random/index.ts';
import type { FollowerBins } from '../../../random/count-law/follower-bins.ts';
import { ROLES } from '../roles/crowd.ts';
import type { LagTable } from './lag-table.ts';
import type { RoleCounts } from './role-counts.ts';
import type { TimeMesh } from './time-mesh.ts';
import type { TimedPopulation } from './timed-population.ts';

/** Relative change of sights within a step, divided by the part of the time since growth that a step may be; where one follows one. */
const CHANGE = 0.32;
/** Sights that are fewer than this part of all do not change anything. */
const LEAST_MASS = 1e-9;

/** What steps depend on after growth. */
export interface Pace {
  /** Until when the cascade grew, in units. */
  grewUntil: number;
  /** How many more sharers follow from one. */
  following: number;
  /** Sights of one person in a unit of time. */
  sightsOfOne: number;
}

/**
 * Where a step ends that begins with a step of a mesh. While a cascade grows it is that step. Once growth is over several steps become
 * one, within a row: as long as a part of the time since growth, and so short that sights, and people who are unreached, hardly change in
 * it. The fewer follow from a sharer, the less it matters when they share: the error goes with the square of the length.
 * @param lags - Of all who show the message.
 * @returns The step of the mesh that comes next.
 */
export function endOfStep(mesh: TimeMesh, step: number, pace: Pace, lags: readonly LagTable[]): number {
  const { starts, rows, partAfterGrowth, steps, isOpen } = mesh;
  const since = starts[step] - pace.grewUntil;
  let next = step + 1;
  if (partAfterGrowth * since < 2) return next;
  let change = 0;
  for (let i = 0; i < lags.length; i += 1) change = Math.max(change, changeOfSights(lags[i], since));
  change += pace.sightsOfOne;
  const until = starts[step] + partAfterGrowth * Math.min(since, CHANGE / (change * Math.sqrt(pace.following)));
  const last = isOpen ? steps - 1 : steps;
  while (next < last && starts[next + 1] <= until && rows[next] === rows[step]) next += 1;
  return next;
}

/** Relative change in a unit of time of the sights of a share so many units ago. */
function changeOfSights({ within, smooth }: LagTable, units: number): number {
  if (smooth === 0) return 0;
  const half = Math.floor(units / 2);
  const last = within.length - 1;
  const middle = within[Math.min(last, 2 * half)];
  const before = middle - within[Math.min(last, half)];
  const after = within[Math.min(last, 3 * half)] - middle;
  return Math.abs(log((before + LEAST_MASS) / (after + LEAST_MASS))) / half;
}

/** How many more sharers follow, on average, from one who shares now. From 1 on a cascade grows. */
export function countFollowing(people: TimedPopulation, visibility: number, { mean }: FollowerBins): number {
  const { undecided, universe, curve, isOnce, shareAfter, roles } = people;
  let sharing = 0;
  if (roles !== null) {
    sharing = countSharingNext(roles);
  } else if (isOnce) {
    let most = 0;
    for (let kind = 0; kind < shareAfter.length; kind += 1) most = Math.max(most, shareAfter[kind]);
    sharing = undecided[0] * most;
  } else {
    for (let c = 0; c < undecided.length; c += 1)
      sharing += undecided[c] * (c < curve.cap ? curve.onExposure[c + 1] : curve.later);
  }
  return (visibility * mean * sharing) / universe;
}

/** How many would share if everyone who is unreached saw it now, after the kind of sight that makes most of a role do so. */
function countSharingNext({ unreached, shareAfter }: RoleCounts): number {
  let sharing = 0;
  for (let role = 0; role < ROLES; role += 1) {
    let most = 0;
    for (let of = role; of < shareAfter.length; of += ROLES) most = Math.max(most, shareAfter[of]);
    sharing += unreached[role] * most;
  }
  return sharing;
}
