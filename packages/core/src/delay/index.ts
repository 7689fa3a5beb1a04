/**
 * Delays from a share to a sight of it: laws with their numbers and draws, and how fast a cascade grows by them.
 *
 * @packageDocumentation
 * @experimental
 */
export { prepareDelay } from './prepare-delay.ts';
export type { PreparedDelay } from './prepared-delay.ts';
export { doublingHours, growthRate } from './doubling-hours.ts';
export { sharersWithin } from './sharers-within.ts';
export type * from './delay-law.generated.ts';
