import type { RenewalMarch } from './renewal-march.ts';

/** Without a horizon rows end within this part of the final reach. */
export const NEAR_END = 1e-6;

/** Whether so few people are still to be reached that it hardly matters how they come. */
export function isNearEnd(march: RenewalMarch): boolean {
  const { reach } = march.end();
  return reach - march.standing.reach <= 0.1 * NEAR_END * reach;
}
