/**
 * Costs and ratios of costs: numbers in, numbers out. No cost given means null, never 0.
 *
 * @packageDocumentation
 * @stable
 */
export { cascadeCost, costIsCertain, costOfFans } from './cascade-cost.ts';
export { noCost } from './cost-schema.ts';
export type { CascadeTotals } from './cascade-cost.ts';
export type { CascadeCost } from './cost.generated.ts';
export { costPerPoint, costPerThousand } from './cost-ratios.ts';
