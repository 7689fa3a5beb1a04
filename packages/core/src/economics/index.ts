/** Costs and ratios of costs: numbers in, numbers out. No cost given means null, never 0. */
export { cascadeCost } from './cascade-cost.ts';
export type { CascadeCostRates, CascadeTotals } from './cascade-cost.ts';
export { costPerPoint, costPerThousand } from './cost-ratios.ts';
