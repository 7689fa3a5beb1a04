import type { CascadeResult } from '../scenario/index.ts';
import type { Outcomes } from './replicate-columns.ts';

/** Sharers whom `cost.perSharer` counts, on average: nobody pays for criticism. */
export function meanPaidSharers({ sharers, criticism }: Pick<CascadeResult, 'sharers' | 'criticism'>): number {
  return (criticism?.supporters ?? sharers).mean;
}

/** The same of each replicate. Shape [replicates]. */
export function paidSharers({ sharers, supporters }: Pick<Outcomes, 'sharers' | 'supporters'>): Float64Array {
  return supporters ?? sharers;
}
