import type { RandomStream } from '../../../random/index.ts';
import type { RoleCounts } from './role-counts.ts';
import type { SightBatch } from './show-pooled.ts';
import type { TimedPopulation } from './timed-population.ts';

/** What takes the place of the kernels of a step where people have roles. Handed in, so that scenarios load none of it. */
export interface RoleKernels {
  /** A spot is noticed by so many distinct people. */
  readonly showSpot: (state: TimedPopulation, people: number, stream: RandomStream) => void;
  /** Fans see the brand's post. Returns how many of them have noticed a spot. */
  readonly showPost: (state: TimedPopulation, fans: number) => number;
  /** Strangers complain. */
  readonly complain: (state: TimedPopulation, people: number) => void;
  /** As `showGroup`. */
  readonly showGroup: (state: TimedPopulation, sights: number, others: number, kind: number) => void;
  /** As `showPooled`. */
  readonly showPooled: (state: TimedPopulation, batch: SightBatch) => void;
}

/** People with roles in time: their space, and the kernels that change it. */
export interface RolesInTime {
  readonly counts: RoleCounts;
  readonly kernels: RoleKernels;
}
